import { as, type Block, type Inline, nowhere, type Picture, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { findReplacements } from '../src/pdf/characters.ts';
import type { Chunk } from '../src/pdf/document-code.ts';
import { drawDocument } from '../src/pdf/draw.ts';
import type { PdfRemark } from '../src/pdf/options.ts';
import { deliverableOf, engineThat, hasPoppler, textOf } from './pdf-support.ts';

const chunk = (name: string): Chunk => ({
  code: (detail) => `${name}-${detail}`,
  quote: name,
  isFixed: false,
});

function drawn(refuses: (source: string, standard: string) => string | undefined) {
  const remarks: PdfRemark[] = [];
  const result = drawDocument(
    'head',
    [chunk('one'), chunk('two'), chunk('three')],
    engineThat(refuses),
    'x.docx',
    (remark) => remarks.push(remark),
  );
  return {
    ...result,
    source: new TextDecoder().decode(result.bytes),
    codes: remarks.map(({ code }) => code),
    remarks,
  };
}

describe('a document that the engine refuses', () => {
  it('is drawn with less of the block that is at fault', () => {
    const { source, standard, remarks } = drawn((code) =>
      code.includes('two-full') ? 'bad picture' : undefined,
    );
    expect(source.split('\n')).toEqual(['head', 'one-full', 'two-reduced', 'three-full']);
    expect(standard).toBe('a-3a');
    expect(remarks).toMatchObject([{ code: 'block-simplified', where: 'two' }]);
  });

  it('is drawn as words where less does not help', () => {
    const { source } = drawn((code) => (/two-(?:full|reduced)/.test(code) ? 'bad' : undefined));
    expect(source).toContain('two-plain');
  });

  it('takes a lower standard where no block is at fault', () => {
    const { standard, source, codes } = drawn((_, asked) => (asked === 'a-3a' ? 'no' : undefined));
    expect(standard).toBe('a-2a');
    expect(source).toContain('two-full');
    expect(codes).toContain('standard-lowered');
  });

  it('says so when it is not accessible', () => {
    const { accessible, codes } = drawn((_, asked) => (asked === 'ua-1' ? 'no' : undefined));
    expect(accessible).toBe(false);
    expect(codes).toEqual(['accessibility-lowered']);
  });

  it('ends as plain words, and fails only if those are refused too', () => {
    const { source, standard } = drawn((code) => (/full|reduced/.test(code) ? 'no' : undefined));
    expect(source).toContain('one-plain');
    expect(standard).toBeDefined();
    expect(() => drawn(() => 'never')).toThrow(/pdf-failed/);
  });
});

describe('characters without a glyph', () => {
  it('are found by halves and replaced by a compatible form, else by an empty box', () => {
    const remarks: PdfRemark[] = [];
    const bad = new Set(['\ue000', '\u{1f4a9}', '\ufb01']);
    const draws = (text: readonly string[]) => text.every((character) => !bad.has(character));
    const found = findReplacements(new Set(['a', 'Ж', '≤', ...bad]), draws, (one) => remarks.push(one));
    expect([...found]).toEqual([
      ['\ue000', '\u25a1'],
      ['\u{1f4a9}', '\u25a1'],
      ['\ufb01', 'fi'],
    ]);
    expect(remarks[0]?.message).toContain('U+E000, U+1F4A9');
  });
});

describe('what cannot be drawn', () => {
  const picture = (fields: Partial<Picture>): Picture => ({
    type: 'picture',
    anchor: nowhere,
    width: 1270000,
    height: 635000,
    placement: 'inline',
    ...fields,
  });

  it.each([
    ['linked', picture({ link: 'https://example.org/a.png', description: 'A map' }), 'picture-missing'],
    ['missing', picture({ part: 'word/media/none.png', description: 'A map' }), 'picture-missing'],
    ['broken', picture({ part: 'word/media/broken.png', description: 'A map' }), 'picture-unreadable'],
    [
      'of no known format',
      picture({ part: 'word/media/odd.png', description: 'A map' }),
      'picture-unreadable',
    ],
  ])('a %s picture is a box with its description', async (_, inline, code) => {
    const parts = {
      'word/media/broken.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
      'word/media/odd.png': new Uint8Array([1, 2, 3, 4]),
    };
    const { bytes, remarks } = await writePdf(deliverableOf([as('figure', inline)], { parts }), {});
    expect(remarks).toMatchObject([{ code }]);
    expect(!hasPoppler || textOf(bytes).includes('Picture: A map')).toBe(true);
  });

  it('nothing, but a picture that says nothing of itself is remarked on', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
      'base64',
    );
    const parts = { 'word/media/a.png': png };
    const remarks = async (fields: Partial<Picture>, ...after: Block[]) =>
      (
        await writePdf(
          deliverableOf([as('figure', picture({ part: 'word/media/a.png', ...fields })), ...after], {
            parts,
          }),
        )
      ).remarks;
    expect(await remarks({ description: 'Three towers in a row' })).toEqual([]);
    expect(await remarks({ description: 'image1.png' })).toMatchObject([{ code: 'description-missing' }]);
    expect(await remarks({}, as('figure-caption', 'Figure 1 – Towers'))).toMatchObject([
      { code: 'description-missing', where: 'Figure 1 – Towers' },
    ]);
  });

  it('a chart is a box with its text', async () => {
    const chart: Inline = {
      type: 'drawing',
      kind: 'chart',
      anchor: nowhere,
      width: 1270000,
      height: 635000,
      placement: 'inline',
      children: [],
      text: 'Costs 2025 2026',
    };
    const { bytes, remarks } = await writePdf(deliverableOf([paragraph(chart)]), {});
    expect(remarks).toMatchObject([{ code: 'drawing-as-text' }]);
    expect(!hasPoppler || textOf(bytes).replace(/\s+/g, ' ').includes('Chart: Costs 2025 2026')).toBe(true);
  });

  it('a link to a bookmark that is not there is text', async () => {
    const link: Inline = { type: 'link', anchor: nowhere, bookmark: 'nowhere', children: [] };
    const { standard } = await writePdf(deliverableOf([paragraph(['See ', link, '.'])]), {});
    expect(standard).toBe('PDF/A-3a, PDF/UA-1');
  });

  it('a note without text is remarked on', async () => {
    const call: Inline = { type: 'footnoteReference', kind: 'footnote', identifier: '9', anchor: nowhere };
    const { remarks } = await writePdf(deliverableOf([paragraph(['See', call])]), {});
    expect(remarks).toMatchObject([{ code: 'note-missing' }]);
  });
});
