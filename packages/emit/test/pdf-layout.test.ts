import { as, heading, paragraph, table } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { fontWidths } from '../src/pdf/font-widths.ts';
import type { ParagraphLook } from '../src/pdf/look.ts';
import type { Piece } from '../src/pdf/pieces.ts';
import { lineCode } from '../src/pdf/tabs.ts';
import { templateLook } from '../src/pdf/template-look.ts';
import { textMeasure } from '../src/pdf/text-width.ts';
import { label, quoted } from '../src/pdf/typst-code.ts';
import { deliverableOf, hasPoppler, textOf } from './pdf-support.ts';

const tab: Piece = { kind: 'tab' };
const word = (code: string, width = 20): Piece => ({ kind: 'inline', code, width });
const look = (role: Parameters<typeof as>[0]): ParagraphLook => templateLook(as(role, 'x'));
const textWidth = 482;

describe('tabs', () => {
  it('end the marker of a list at the hanging indent', () => {
    const code = lineCode([word('marker'), tab, word('text')], look('list-item'), 0, textWidth);
    expect(code).toEqual(['tab-box(39.7pt, { marker; " " })', 'text']);
  });

  it('go on to the next stop when the marker is too wide', () => {
    const code = lineCode([word('marker', 50), tab, word('text')], look('list-item'), 0, textWidth);
    expect(code[0]).toBe('tab-box(72pt, { marker; " " })');
  });

  it('fill the line of contents with dots up to the page number', () => {
    const code = lineCode(
      [word('1'), tab, word('Scope'), tab, word('7', 6)],
      look('toc-entry'),
      0,
      textWidth,
    );
    expect(code).toEqual(['tab-box(34pt, { 1; " " })', 'Scope', 'dots', 'line-box(7)']);
  });

  it('put an equation in the middle and its number at the margin', () => {
    const code = lineCode([tab, word('x=1'), tab, word('(1)', 16)], look('equation'), 0, textWidth);
    expect(code).toEqual(['h(16pt)', 'h(1fr)', 'x=1', 'h(1fr)', 'line-box((1))']);
  });

  it('keep words on their line that nearly fill the room before the stop', () => {
    const code = lineCode(
      [word('label', 34.5), tab, word('text')],
      templateLook(paragraph('x')),
      0,
      textWidth,
    );
    expect(code).toEqual(['tab-box(36pt, { label; text(size: 0.5pt, " ") })', 'text']);
  });

  it('are a space where the line has run over', () => {
    const code = lineCode([word('long', 600), tab, word('text')], look('body'), 0, textWidth);
    expect(code).toEqual(['long', 'h(1.5em)', 'text']);
  });
});

describe('the look of the template', () => {
  it('hangs headings and lists, centres captions and titles, and spaces them', () => {
    expect(templateLook(heading('7.2', 'x'))).toMatchObject({
      before: 12,
      keepNext: true,
      indent: { start: 39.7, firstLine: -39.7 },
      run: { bold: true },
    });
    expect(look('figure-caption').alignment).toBe('center');
    expect(templateLook(paragraph('x'))).toMatchObject({ before: 6, indent: { start: 0 } });
  });

  it('goes by the name of the style before the role', () => {
    const note = paragraph('x', { style: { id: 'any', name: 'Note', basedOn: [] } });
    expect(templateLook(note).before).toBe(4);
  });
});

describe('small pieces', () => {
  it('quotes whatever a document holds', () => {
    expect(quoted('a"b\\c\u0000\n#[d]')).toBe('"a\\"b\\\\c #[d]"');
  });

  it('gives bookmarks labels that Typst can read and that stay apart', () => {
    expect(label('_Ref1')).toBe('<b--5f-Ref1>');
    expect(new Set(['a b', 'a_b', 'مرجع', '参考'].map(label)).size).toBe(4);
  });

  it('knows what is no font', () => {
    expect([new Uint8Array(5), new Uint8Array(400).fill(1)].map(fontWidths)).toEqual([undefined, undefined]);
  });

  it('measures by the metrics of Times', () => {
    const measure = textMeasure();
    expect(measure('ITU', 12, {})).toBeCloseTo(((333 + 611 + 722) * 12) / 1000, 1);
    expect(measure('电信', 12, {})).toBe(24);
    expect(measure('W', 10, { bold: true })).toBeCloseTo(10, 2);
    // Cyrillic and Greek letters are those of Times New Roman too, not half an em each.
    expect(measure('Щ', 1000, {})).toBeCloseTo(1008.8, 0);
    expect(measure('Ω', 1000, {})).toBeCloseTo(743.2, 0);
    expect(measure('e\u0301', 1000, {})).toBeCloseTo(444, 0);
  });
});

describe.skipIf(!hasPoppler)('words', () => {
  it('that are wider than their cell are broken, and stay whole in the text', async () => {
    const word = 'AVeryLongIdentifierThatNoCellOfFiftyPointsCouldEverHold';
    const { bytes } = await writePdf(deliverableOf([table([['Name'], [word]])]), {});
    expect(textOf(bytes)).toContain(word);
  });
});
