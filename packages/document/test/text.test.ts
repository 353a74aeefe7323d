import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BlockContentControl,
  bold,
  flatBlocks,
  flatInlines,
  type Inline,
  normalised,
  nowhere,
  numberedText,
  paragraph,
  paragraphsOf,
  plainText,
  table,
  text,
  textRuns,
} from '../src/index.ts';

const link: Inline = { type: 'link', anchor: nowhere, children: [text('a '), bold('link')] };
const field: Inline = {
  type: 'field',
  anchor: nowhere,
  kind: 'REF',
  instruction: ' REF _Ref1 \\h ',
  target: '_Ref1',
  switches: ['\\h'],
  children: [text('Table 1')],
  terminated: true,
};
const mark: Inline = { type: 'footnoteReference', kind: 'footnote', identifier: '1', anchor: nowhere };
const box: Inline = {
  type: 'textBox',
  anchor: nowhere,
  children: [paragraph('boxed')],
  width: 0,
  height: 0,
  placement: 'floating',
};

describe('plainText', () => {
  it('gives tabs, line breaks and field results, and nothing for notes and boxes', () => {
    expect(plainText(paragraph(['7\tScope\n', link, ' and ', field, mark, box]))).toBe(
      '7\tScope\na link and Table 1',
    );
  });
  it('does not print page breaks', () => {
    expect(plainText(paragraph([{ type: 'break', kind: 'page', anchor: nowhere, run: nowhere }, 'x']))).toBe(
      'x',
    );
  });
  it('joins cells with tabs and rows with line breaks', () => {
    expect(
      plainText(
        table([
          ['a', 'b'],
          ['c', 'd'],
        ]),
      ),
    ).toBe('a\tb\nc\td');
  });
});

describe('numberedText', () => {
  const number = { level: 0, numberId: '1', abstractId: '1', format: 'decimal', suffix: 'tab' } as const;
  it('puts the computed number in front', () => {
    expect(numberedText(paragraph('Scope', { number: { ...number, text: '1' } }))).toBe('1\tScope');
  });
  it('adds no tab where the number shows nothing', () => {
    expect(numberedText(paragraph('Scope', { number: { ...number, text: '' } }))).toBe('Scope');
  });
});

describe('textRuns', () => {
  it('counts offsets over links, fields and tabs', () => {
    const line = paragraph(['ab\t', link, field, 'z']);
    const runs = textRuns(line);
    expect(runs.map(({ text: run, offset }) => [run.value, offset])).toEqual([
      ['ab', 0],
      ['a ', 3],
      ['link', 5],
      ['Table 1', 9],
      ['z', 16],
    ]);
    for (const { text: run, offset } of runs) {
      expect(plainText(line).slice(offset, offset + run.value.length)).toBe(run.value);
    }
  });
});

describe('flatInlines and paragraphsOf', () => {
  const control: BlockContentControl = {
    type: 'contentControl',
    anchor: nowhere,
    children: [paragraph('inside')],
  };
  it('keeps the container and its content', () => {
    expect(flatInlines([link]).map((inline) => inline.type)).toEqual(['link', 'text', 'text']);
  });
  it('goes into tables and controls, and into boxes only when told', () => {
    const blocks = [control, table([['cell']]), paragraph(['outer', box])];
    expect(paragraphsOf(blocks).map(plainText)).toEqual(['inside', 'cell', 'outer']);
    expect(paragraphsOf(blocks, { tables: false, textBoxes: true }).map(plainText)).toEqual([
      'inside',
      'outer',
      'boxed',
    ]);
  });
  it('opens content controls', () => {
    expect(flatBlocks([control]).map((block) => block.type)).toEqual(['paragraph']);
  });
});

describe('normalised', () => {
  it.each([
    ['ITU\u2011T\u00a0X.1', 'ITU-T X.1'],
    ['  a \t\n b ', 'a b'],
    ['l’UIT', "l'UIT"],
    ['co\u00adoperate', 'cooperate'],
    ['تمهيـد', 'تمهيد'],
    ['جزءاً', 'جزءا'],
    ['e\u0301', '\u00e9'],
    ['\u200e10.4.1', '10.4.1'],
  ])('%j is %j', (given, expected) => {
    expect(normalised(given)).toBe(expected);
  });
  it.each(['a  b', ' a', 'a ', 'a\nb', 'a\u2011b', 'l\u2019UIT', 'e\u0301', '\u3000', '\u0640'])(
    'sees that %j is not normalised',
    (text) => {
      expect(normalised(text)).not.toBe(text);
    },
  );
  it('finds nothing to change in what it gives, whatever it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalised(text);
        expect(normalised(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
      }),
    );
  });
  it('leaves case alone', () => {
    expect(normalised('Scope')).toBe('Scope');
  });
});
