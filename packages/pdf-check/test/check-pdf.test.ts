import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPdf, renderPdfCheck } from '../src/index.ts';
import { changed, conforming, type Objects, pdfOf } from './small-pdf.ts';

const checked = async (objects: Objects) => checkPdf(pdfOf(objects), 'small.pdf');

/** What is done to the page, and the condition that it then fails. */
const harms: readonly (readonly [string, Objects, string])[] = [
  ['has no metadata', changed(1, '/Metadata 4 0 R', ''), '06-001'],
  ['does not say that it is PDF/UA', changed(4, 'pdfuaid:part', 'other:part'), '06-002'],
  ['has no title', changed(4, '>Wires<', '> <'), '06-003'],
  ['shows its file name', changed(1, 'true >> >>', 'false >> >>'), '07-001'],
  ['says no language', changed(1, '/Lang (en)', ''), '11-006'],
  ['says a language that is none', changed(1, '(en)', '(in English)'), '11-006'],
  ['is not marked', changed(1, '/Marked true', '/Marked false'), '06-004'],
  ['suspects itself', changed(1, '/Marked true', '/Marked true /Suspects true'), '01-007'],
  ['has no tags', changed(1, '/StructTreeRoot 5 0 R', ''), '01-005'],
  ['has a tag of its own kind', changed(10, '/H1', '/Heading'), '02-001'],
  ['maps a standard type', changed(5, '/K 9', '/RoleMap << /H1 /P >> /K 9'), '02-004'],
  ['has one element in two places', changed(9, '16 0 R', '16 0 R 10 0 R'), '09-001'],
  ['has a cell outside a row', changed(13, '/TR', '/Sect'), '09-004'],
  ['begins with a second level', changed(10, '/H1', '/H2'), '14-002'],
  ['skips a level', changed(15, '/Note', '/H3'), '14-003'],
  ['mixes headings', changed(15, '/Note', '/H'), '14-007'],
  ['has a figure without words', changed(11, '/Alt (A wire)', ''), '13-004'],
  ['has a figure with empty words', changed(11, '(A wire)', '( )'), '13-004'],
  ['has a formula without words', changed(15, '/Note', '/Formula'), '17-002'],
  ['has a head cell without scope', changed(14, '/Scope /Column', ''), '15-003'],
  ['has a note without identifier', changed(15, '/ID (n1)', ''), '19-003'],
  ['has a link outside a Link tag', changed(16, '/Link', '/Span'), '28-011'],
  ['has a link without words', changed(17, '/Contents (To the ITU)', ''), '28-012'],
  ['has a page without tab order', changed(3, '/Tabs /S', ''), '28-009'],
  ['paints outside tags', changed(6, 'BT () Tj', 'BT (x) Tj'), '01-005'],
  ['paints in marks that no tag holds', changed(6, '/MCID 3', '/MCID 7'), '01-005'],
  ['has a tag in an artifact', changed(6, 'S EMC', 'S /P << /MCID 0 >> BDC EMC EMC'), '01-003'],
  ['has a font elsewhere', changed(8, '/FontFile2 19 0 R', ''), '31-009'],
  ['has a font that says no letters', changed(7, '/Encoding /WinAnsiEncoding', ''), '31-027'],
];

describe('the check of a PDF', () => {
  it('has nothing to say of one that meets every condition', async () => {
    const check = await checked(conforming);
    expect(check).toMatchObject({
      verdict: 'conforms',
      findings: [],
      pages: 1,
      tagged: true,
      language: 'en',
      claims: ['PDF/UA-1'],
    });
    expect(renderPdfCheck(check)).toContain('No finding');
  });

  it.each(harms)('finds that it %s', async (_, objects, matterhorn) => {
    const { findings, verdict } = await checked(objects);
    expect(verdict).toBe('findings');
    expect(findings.map((finding) => finding.matterhorn)).toContain(matterhorn);
  });

  it('sees into forms, and past the data of inline images', async () => {
    const form: Objects = {
      ...changed(6, 'BT () Tj ET', '/P << /MCID 0 >> BDC BI /W 1 ID (EI x EI EMC /Y Do'),
      3: String(conforming[3]).replace('/X 20 0 R', '/X 20 0 R /Y 21 0 R'),
      21: { dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', text: '0 0 9 9 re f' },
    };
    expect((await checked(form)).findings).toMatchObject([{ check: 'content-tagged', pages: [1] }]);
  });

  it('gathers what it finds often', async () => {
    const objects = changed(6, 'BT () Tj ET', 'BT (a) Tj ET BT (b) Tj ET');
    expect((await checked(objects)).findings).toMatchObject([{ count: 1, pages: [1] }]);
  });

  it('names what is no PDF, and what is damaged', async () => {
    await expect(checkPdf(new Uint8Array(), 'a.pdf')).rejects.toThrow(/file-empty/);
    await expect(checkPdf(Buffer.from('hello'), 'a.pdf')).rejects.toThrow(/format-unsupported/);
    await expect(checkPdf(Buffer.from('%PDF-1.7\n1 0 obj\n'), 'a.pdf')).rejects.toThrow(/pdf-unreadable/);
  });

  it('names a PDF that is encrypted, also where its object streams cannot be unpacked', async () => {
    const trailer = 'trailer\n<< /Root 1 0 R /Encrypt 3 0 R >>\n%%EOF';
    const catalog = '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n';
    const packed =
      '4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 4 >>\nstream\n\u0091\u00ff\u0001a\nendstream\nendobj\n';
    for (const objects of [catalog, catalog + packed]) {
      const bytes = Buffer.from(`%PDF-1.7\n${objects}${trailer}`, 'latin1');
      await expect(checkPdf(bytes, 'a.pdf')).rejects.toThrow(/encrypted/);
    }
  });

  it('never hangs or throws anything else on damaged bytes', async () => {
    const whole = pdfOf(conforming);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (hits) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of hits) {
            bytes[at] = byte;
          }
          const outcome = await checkPdf(bytes, 'a.pdf').then(
            ({ verdict }) => verdict,
            (error: unknown) => (error instanceof Error ? error.name : 'other'),
          );
          expect(['conforms', 'findings', 'Fg2recError']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});
