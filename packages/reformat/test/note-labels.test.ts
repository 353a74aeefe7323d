import { as, computeFacts, heading, type Language, paragraph } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, it } from 'vitest';
import { deliverableOf, plan, textAfter } from './support/plan.ts';

/** What a note says after the plan; its words are one to three. */
function after(language: Language, ...notes: readonly string[]): string[] {
  const planned = plan(
    [
      heading('1', vocabulary.wording('scope', language).text),
      paragraph('…'),
      heading('6', 'X'),
      paragraph('…'),
      ...notes.map((note) => as('note', note)),
    ],
    { language },
  );
  return notes.map((note) => textAfter(planned, note));
}

describe('the label of a note', () => {
  it.each<[Language, string, string]>([
    ['en', 'Note: Small.', 'NOTE – Small.'],
    ['en', 'Note 1. Small.', 'NOTE – Small.'],
    ['fr', 'Remarque: Petit.', 'NOTE – Petit.'],
    ['fr', 'Note – Petit.', 'NOTE – Petit.'],
    ['es', 'Nota: Pequeño.', 'NOTA – Pequeño.'],
    ['ru', 'Примечание: Малый.', 'ПРИМЕЧАНИЕ. – Малый.'],
    ['ru', 'Примечание 1 — Малый.', 'ПРИМЕЧАНИЕ. – Малый.'],
    ['ar', 'ملاحظة: صغير.', 'ملاحظة - صغير.'],
    ['ar', 'الملاحظة 1: صغير.', 'ملاحظة - صغير.'],
    ['zh', '注：小。', '注 – 小。'],
    ['zh', '备注：小。', '注 – 小。'],
    ['zh', '注1：小。', '注 – 小。'],
  ])('is the one of the language, %s: %s', (language, before, expected) => {
    expect(after(language, before)).toEqual([expected]);
  });

  it.each<[Language, readonly string[], readonly string[]]>([
    ['en', ['Note: A.', 'Note: B.'], ['NOTE 1 – A.', 'NOTE 2 – B.']],
    ['fr', ['Note: A.', 'Remarque: B.'], ['NOTE 1 – A.', 'NOTE 2 – B.']],
    ['es', ['Nota: A.', 'Nota: B.'], ['NOTA 1 – A.', 'NOTA 2 – B.']],
    ['ru', ['Примечание: А.', 'Примечание: Б.'], ['ПРИМЕЧАНИЕ 1. – А.', 'ПРИМЕЧАНИЕ 2. – Б.']],
    ['ar', ['ملاحظة ١: أ.', 'ملاحظة ٢: ب.'], ['الملاحظة 1 - أ.', 'الملاحظة 2 - ب.']],
    ['zh', ['注１：甲。', '注２：乙。'], ['注 1 – 甲。', '注 2 – 乙。']],
  ])('counts where there are several, in %s', (language, before, expected) => {
    expect(after(language, ...before)).toEqual(expected);
    expect(after(language, ...expected)).toEqual(expected);
  });

  it('is read in the digits of the language', () => {
    const facts = computeFacts(deliverableOf([as('note', 'ملاحظة ٢: ب.')], 'ar'), vocabulary, {
      language: 'ar',
    });
    expect(facts.notes.map(({ number }) => number)).toEqual([2]);
  });
});
