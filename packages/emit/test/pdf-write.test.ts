import {
  as,
  bold,
  heading,
  type Inline,
  nowhere,
  paragraph,
  type Section,
  table,
  text,
} from '@fg2rec/document';
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { deliverableOf, hasPoppler, tagsOf, textOf } from './pdf-support.ts';

const options = { date: '2026-03-01', documentNumber: 'SG17-TD12' };
const callNote: Inline = {
  type: 'footnoteReference',
  kind: 'footnote',
  identifier: '1',
  anchor: nowhere,
};
const recommendation = deliverableOf(
  [
    as('recommendation-number', 'Draft new Recommendation ITU-T X.wire'),
    as('recommendation-title', 'Wires and their ends'),
    heading('1', 'Scope'),
    paragraph(['A "wire" has \\ two # ends $ as ', bold('everybody'), ' knows', callNote, '.']),
    as('list-item', '–\tthe near end;', { listLevel: 1 }),
    heading('1.1.1', 'Skipped'),
    table([
      ['Wire', 'Ends'],
      ['red', '2'],
    ]),
    as('body', 'Last words', { pageBreakBefore: true }),
  ],
  { notes: [{ id: '1', anchor: nowhere, children: [as('footnote', '\tSee below.')] }] },
);

describe('writePdf', () => {
  it('gives PDF/A-3a and PDF/UA-1 with title, language, tags and page labels', async () => {
    const { bytes, standard, remarks } = await writePdf(recommendation, options);
    expect({ standard, remarks }).toEqual({ standard: 'PDF/A-3a, PDF/UA-1', remarks: [] });
    const book = await PDFDocument.load(bytes, { updateMetadata: false });
    const entry = (name: string) => String(book.catalog.lookup(PDFName.of(name)));
    expect(book.getTitle()).toBe('Wires and their ends');
    expect(entry('Lang')).toContain('en');
    expect(entry('MarkInfo')).toContain('/Marked true');
    expect(entry('ViewerPreferences')).toContain('/DisplayDocTitle true');
    expect(entry('PageLabels')).toContain('/Nums');
    const metadata = book.catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '';
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(xmp.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
  });

  it('gives the same bytes for the same deliverable and options', async () => {
    const [one, other] = [await writePdf(recommendation, options), await writePdf(recommendation, options)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    const later = await writePdf(recommendation, { ...options, date: '2026-03-02' });
    expect(Buffer.compare(one.bytes, later.bytes)).not.toBe(0);
  });

  it('carries the files that it is given, and names them as associated', async () => {
    const { bytes } = await writePdf(recommendation, {
      ...options,
      attachments: ({ standard }) => [
        {
          name: 'report.json',
          bytes: new TextEncoder().encode(`{"standard":"${standard}"}`),
          mime: 'application/json',
          relationship: 'Supplement',
        },
      ],
    });
    const book = await PDFDocument.load(bytes, { updateMetadata: false });
    const [file] = book.catalog.lookup(PDFName.of('AF'), PDFArray).asArray();
    const specification = book.context.lookup(file, PDFDict);
    expect(String(specification.get(PDFName.of('AFRelationship')))).toBe('/Supplement');
    const embedded = specification.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    const content = embedded instanceof PDFRawStream ? decodePDFRawStream(embedded).decode() : undefined;
    expect(new TextDecoder().decode(content)).toBe('{"standard":"PDF/A-3a, PDF/UA-1"}');
  });

  it('labels its pages as they are numbered: roman, then arabic', async () => {
    const page = (fields: Partial<Section>): Section => ({
      anchor: nowhere,
      width: 11907,
      height: 16840,
      orientation: 'portrait',
      margins: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
      columns: 1,
      start: 'nextPage',
      titlePage: false,
      headers: {},
      footers: {},
      ...fields,
    });
    const front = page({ pageNumberFormat: 'lowerRoman' });
    const body = page({ pageNumberStart: 1 });
    const { bytes } = await writePdf(
      deliverableOf([paragraph('Foreword', { section: front }), paragraph('Text')], {
        sections: [front, body],
      }),
      options,
    );
    const book = await PDFDocument.load(bytes, { updateMetadata: false });
    const numbers = book.catalog
      .lookup(PDFName.of('PageLabels'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray);
    const styles = [1, 3].map((index) => String(numbers.lookup(index, PDFDict).get(PDFName.of('S'))));
    expect(styles).toEqual(['/r', '/D']);
  });

  describe.skipIf(!hasPoppler)('as poppler reads it', () => {
    it('holds all words, in order, and a header from the second page on', async () => {
      const { bytes } = await writePdf(recommendation, options);
      const [first = '', second = ''] = textOf(bytes).split('\f');
      expect(first.replace(/\s+/g, ' ')).toMatch(
        /X\.wire Wires and their ends.*1 Scope.*A "wire" has \\ two # ends \$ as everybody knows.*– the near end;.*red.*See below\./,
      );
      expect(first).not.toContain('SG17-TD12');
      // poppler takes the dash after the number for a hyphen at the end of a line.
      expect(second.replace(/\s+/g, ' ')).toMatch(/^-\s?2.*SG17-TD12 Last words/);
    });

    it('tags headings without a gap, paragraphs, notes and table heads', async () => {
      const tags = tagsOf((await writePdf(recommendation, options)).bytes);
      expect(tags).toMatch(/H1 .*"1 Scope/);
      expect(tags).toMatch(/H2 .*"1\.1\.1 Skipped/);
      expect(tags).toMatch(/THead[\s\S]*TH [\s\S]*"Wire"[\s\S]*TBody/);
      expect(tags).toMatch(/Note /);
    });

    it('keeps Arabic, Chinese, Russian and Greek words whole', async () => {
      const words = ['المصطلحات المعرفة في هذه التوصية', '电信标准化部门', 'Рекомендация', 'αβγ'];
      const paragraphs = words.map((value, index) =>
        paragraph(text(value), { direction: index === 0 ? 'rtl' : 'ltr' }),
      );
      const { bytes, remarks } = await writePdf(deliverableOf(paragraphs), options);
      const read = textOf(bytes).replace(/[\u200e\u200f\u202a-\u202e]/g, '');
      expect(remarks).toEqual([]);
      for (const value of words) {
        expect(read).toContain(value);
      }
    });
  });
});
