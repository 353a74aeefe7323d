import {
  as,
  type Block,
  bold,
  type Content,
  heading,
  type Language,
  paragraph,
  table,
} from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { plan, textAfter } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

function withNotes(...notes: Block[]): Block[] {
  const draft = rightDraft().filter((block) => block.type !== 'paragraph' || block.role !== 'note');
  return [...draft.slice(0, -6), ...notes, ...draft.slice(-6)];
}

function note(content: Content | Content[]): Block {
  return as('note', content);
}

describe('the only note of a clause', () => {
  it.each<[Language, string, string]>([
    ['en', 'Note: One thing.', 'NOTE – One thing.'],
    ['en', 'NOTE 1: One thing.', 'NOTE – One thing.'],
    ['en', 'NOTE - One thing.', 'NOTE – One thing.'],
    ['en', 'NOTE — One thing.', 'NOTE – One thing.'],
    ['en', 'Note. One thing.', 'NOTE – One thing.'],
    ['en', 'NOTE 1\tOne thing.', 'NOTE – One thing.'],
    ['fr', 'Note : Une chose.', 'NOTE – Une chose.'],
    ['fr', 'Remarque – Une chose.', 'NOTE – Une chose.'],
    ['fr', 'NOTE 1 – Une chose.', 'NOTE – Une chose.'],
    ['es', 'Nota: Una cosa.', 'NOTA – Una cosa.'],
    ['es', 'NOTA 1.- Una cosa.', 'NOTA – Una cosa.'],
    ['ru', 'Примечание: Одно дело.', 'ПРИМЕЧАНИЕ. – Одно дело.'],
    ['ru', 'ПРИМЕЧАНИЕ – Одно дело.', 'ПРИМЕЧАНИЕ. – Одно дело.'],
    ['ar', 'ملاحظة: شيء واحد.', 'ملاحظة - شيء واحد.'],
    ['ar', 'الملاحظة 1 – شيء واحد.', 'ملاحظة - شيء واحد.'],
    ['zh', '注：一件事。', '注 – 一件事。'],
    ['zh', '注1：一件事。', '注 – 一件事。'],
    ['zh', '备注：一件事。', '注 – 一件事。'],
  ])('in %s: %s', (language, before, after) => {
    const planned = plan(withNotes(note(before)), { language });
    expect(textAfter(planned, before)).toBe(after);
  });
});

describe('several notes of a clause', () => {
  it.each<[Language, string, string, string, string]>([
    ['en', 'Note: One.', 'Note: Two.', 'NOTE 1 – One.', 'NOTE 2 – Two.'],
    ['fr', 'Note : Un.', 'Note : Deux.', 'NOTE 1 – Un.', 'NOTE 2 – Deux.'],
    ['es', 'Nota 1: Uno.', 'Nota 3: Dos.', 'NOTA 1 – Uno.', 'NOTA 2 – Dos.'],
    ['ru', 'Примечание 1 – Раз.', 'Примечание 2. – Два.', 'ПРИМЕЧАНИЕ 1. – Раз.', 'ПРИМЕЧАНИЕ 2. – Два.'],
    ['ar', 'ملاحظة – أول.', 'ملاحظة – ثان.', 'الملاحظة 1 - أول.', 'الملاحظة 2 - ثان.'],
    ['zh', '注：其一。', '注：其二。', '注 1 – 其一。', '注 2 – 其二。'],
  ])('in %s are numbered', (language, first, second, firstAfter, secondAfter) => {
    const planned = plan(withNotes(note(first), note(second)), { language });
    expect(textAfter(planned, first)).toBe(firstAfter);
    expect(textAfter(planned, second)).toBe(secondAfter);
  });

  it('are counted anew in the next clause, and cited by their new numbers', () => {
    const planned = plan(
      withNotes(
        heading('6.2', 'More'),
        note('NOTE 5 – First of more.'),
        note('NOTE 6 – Second of more.'),
        paragraph('As Note 6 and NOTE 5 say.'),
      ),
    );
    expect(textAfter(planned, 'First of more')).toBe('NOTE 1 – First of more.');
    expect(textAfter(planned, 'As Note')).toBe('As Note 2 and NOTE 1 say.');
  });

  it('whose number goes are cited without it', () => {
    const planned = plan(
      withNotes(note('NOTE 1 – Only one.'), paragraph('See Note 1, and Note 12 elsewhere.')),
    );
    expect(textAfter(planned, 'See Note')).toBe('See Note, and Note 12 elsewhere.');
  });

  it('of a table are numbered in their table', () => {
    const planned = plan(
      withNotes(
        table([['Head'], [[note('Note: In the table.')]], [[note('Note: In the table too.')]]]),
        note('Note: In the text.'),
      ),
    );
    expect(textAfter(planned, 'In the table.')).toBe('NOTE 1 – In the table.');
    expect(textAfter(planned, 'In the table too')).toBe('NOTE 2 – In the table too.');
    expect(textAfter(planned, 'In the text')).toBe('NOTE – In the text.');
  });

  it('in their form are left alone', () => {
    const blocks = withNotes(note('NOTE 1 – One.'), note(['NOTE\u00a02 – ', bold('Two.')]));
    expect(plan(blocks).edits).toEqual([]);
  });
});
