import { as, type Block, type Paragraph, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { bookmarked, field } from './support/inlines.ts';
import { plan, textAfter } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

/** An item that Word counts: `counted('a.', 2, 'inner')`. */
function counted(text: string, level: number, words: string): Paragraph {
  const format =
    text === '•' ? 'bullet' : /\d/.test(text) ? 'decimal' : /i/.test(text) ? 'lowerRoman' : 'lowerLetter';
  const number = { text, level: level - 1, numberId: '1', abstractId: '1', format, suffix: 'tab' } as const;
  return as('list-item', words, { listLevel: level, number });
}

function typed(words: string, level = 1): Paragraph {
  return as('list-item', words, { listLevel: level });
}

function inDraft(...blocks: Block[]): Block[] {
  return [...rightDraft().slice(0, -9), ...blocks, ...rightDraft().slice(-6)];
}

/** The markers of the items after the plan, by their words. */
function markersOf(blocks: readonly Block[], ...words: string[]): string[] {
  const planned = plan(blocks);
  return words.map((each) => textAfter(planned, each).split('\t')[0] ?? '');
}

describe('a list within a list', () => {
  const nested = [
    counted('1.', 1, 'outer one'),
    counted('a.', 2, 'inner one'),
    counted('i.', 3, 'core one'),
    counted('b.', 2, 'inner two'),
    counted('2.', 1, 'outer two'),
  ];

  it('has the sequence of the guide', () => {
    expect(
      markersOf(inDraft(...nested), 'outer one', 'inner one', 'core one', 'inner two', 'outer two'),
    ).toEqual(['a)', '1)', 'i)', '2)', 'b)']);
  });

  it('has it where it is typed, and what counts on behind an interruption has it too', () => {
    const blocks = inDraft(
      typed('1. outer one'),
      typed('i) inner one', 2),
      typed('2. outer two'),
      paragraph('In between.'),
      typed('3. outer three'),
    );
    expect(markersOf(blocks, 'outer one', 'inner one', 'outer two', 'outer three')).toEqual([
      'a)',
      '1)',
      'b)',
      'c)',
    ]);
  });

  it('goes on over a paragraph of an item and a note, and begins anew after text', () => {
    const blocks = inDraft(
      ...nested,
      paragraph('More of it.', { indent: { start: 720, firstLine: 0 } }),
      counted('3.', 1, 'outer three'),
      paragraph('Another list:'),
      counted('1.', 1, 'single one'),
    );
    expect(markersOf(blocks, 'outer three', 'single one')).toEqual(['c)', '1)']);
  });

  it('is no part of the next one, which counts from one again', () => {
    const blocks = inDraft(...nested, counted('1.', 1, 'single one'), counted('2.', 1, 'single two'));
    expect(markersOf(blocks, 'single one', 'single two')).toEqual(['1)', '2)']);
  });

  it.each([
    ['a)', 'i)'],
    ['a)', '1)'],
  ])('keeps %s and %s, which the guide has', (outer, inner) => {
    expect(
      markersOf(inDraft(counted(outer, 1, 'outer'), counted(inner, 2, 'inner')), 'outer', 'inner'),
    ).toEqual([outer, inner]);
  });

  it.each(['As step 2 says.', 'As in item b).', 'See 2) above.'])(
    'keeps its own where the text says %j',
    (line) => {
      const blocks = inDraft(...nested, paragraph(line));
      expect(markersOf(blocks, 'outer two', 'inner two')).toEqual(['2)', 'b)']);
    },
  );

  it('keeps its own where a field points at an item', () => {
    const first = { ...counted('1.', 1, ''), children: bookmarked('_Ref9', 'outer one') };
    const blocks = inDraft(first, ...nested.slice(1), paragraph(['See ', field('REF _Ref9 \\r', '1'), '.']));
    expect(markersOf(blocks, 'outer two')).toEqual(['2)']);
  });

  it('has bullets below its dashes', () => {
    const blocks = inDraft(
      counted('•', 1, 'outer one'),
      counted('•', 2, 'inner one'),
      typed('- inner two', 2),
      counted('•', 3, 'core one'),
      counted('•', 1, 'outer two'),
    );
    expect(markersOf(blocks, 'outer one', 'inner one', 'inner two', 'core one', 'outer two')).toEqual([
      '–',
      '•',
      '•',
      '–',
      '–',
    ]);
  });

  it('has dashes below its letters', () => {
    const blocks = inDraft(counted('a.', 1, 'outer'), counted('•', 2, 'inner'));
    expect(markersOf(blocks, 'outer', 'inner')).toEqual(['a)', '–']);
  });

  it('is left alone when it has its form', () => {
    const blocks = inDraft(
      typed('a)\touter'),
      typed('1)\tinner', 2),
      typed('i)\tcore', 3),
      typed('–\tdash', 1),
      typed('•\tbullet', 2),
    );
    expect(plan(blocks).edits).toEqual([]);
  });
});

describe('a single list', () => {
  it.each([
    ['1.', '1)'],
    ['（1）', '1)'],
    ['1、', '1)'],
    ['أ.', 'أ)'],
    ['(iv)', 'iv)'],
    ['1.1', '1.1'],
  ])('counts %s as %s', (text, marker) => {
    expect(markersOf(inDraft(counted(text, 1, 'solitary')), 'solitary')).toEqual([marker]);
  });

  it.each([
    ['（2）内容', '2)'],
    ['2、内容', '2)'],
    ['b）内容', 'b)'],
  ])('in Chinese is %j with %s', (text, marker) => {
    expect(markersOf(inDraft(typed(text)), '内容')).toEqual([marker]);
  });
});
