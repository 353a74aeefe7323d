import { as, type Block, type Content, heading, type Language, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { bookmarked, field } from './support/inlines.ts';
import { plan, textAfter } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

/** A text whose clause 6 goes behind an inserted one, and so becomes 7. */
function text(...contents: Content[]): Block[] {
  const draft = rightDraft();
  const at = draft.findIndex((block) => block.type === 'paragraph' && block.role === 'annex-heading');
  return [
    ...draft.slice(0, at - 7),
    heading('5', 'Power'),
    as('equation', ['\tP = U I\t(', ...bookmarked('_Ref1', '5.1'), ')']),
    as('equation', '\tP = R I I\t(5.2)'),
    paragraph(['Power ', ...contents]),
    ...draft.slice(at),
  ].filter((block) => block.type !== 'paragraph' || !/^5\tConventions/.test(said(block)));
}

function said({ children }: Extract<Block, { type: 'paragraph' }>): string {
  return children.map((inline) => (inline.type === 'text' ? inline.value : '\t')).join('');
}

function after(content: Content | Content[], language?: Language): string {
  const made = plan(
    text(...(Array.isArray(content) ? content : [content])),
    language === undefined ? {} : { language },
  );
  return textAfter(made, 'Power ').replace(/^Power /, '');
}

describe('a citation of an equation', () => {
  it.each([
    ['as in equation 5.1.', 'as in Equation 6-1.'],
    ['as in equation (5.1).', 'as in Equation 6-1.'],
    ['as in Eq. 5.1.', 'as in Equation 6-1.'],
    ['as in Eq.(5.1).', 'as in Equation 6-1.'],
    ['as in eqs. (5.1) and (5.2).', 'as in Equations 6-1 and 6-2.'],
    ['as in equation (5.1) or (5.2).', 'as in Equations 6-1 or 6-2.'],
    ['as in equation (5.1) and Eq. 5.2.', 'as in Equation 6-1 and Equation 6-2.'],
    ['follows from (5-1) here.', 'follows from Equation 6-1 here.'],
    ['follows from (5.2).', 'follows from Equation 6-2.'],
    ['as in (5-1) and (5-2).', 'as in (6-1) and (6-2).'],
    ['is given here (5-1).', 'is given here (6-1).'],
  ])('%j', (content, expected) => {
    expect(after(content)).toBe(expected);
  });

  it.each([
    'is 5.1 W (5-7) at most.',
    'grows (5) fast.',
    'as in [ISO 1] (5-1 to 5-2).',
    'as in “see (5-1)”.',
  ])('is not %j', (content) => {
    expect(after(content)).toBe(content);
  });

  it('keeps the result of a field, in which only the number is another', () => {
    expect(after(['as in (', field('REF _Ref1', '5.1'), ').'])).toBe('as in (6-1).');
  });

  it.each<[Language, string, string]>([
    ['fr', 'selon l’équation (5.1)', 'selon l’équation (6-1)'],
    ['es', 'según la ecuación 5.1', 'según la ecuación 6-1'],
    ['ru', 'из уравнения (5.1)', 'из уравнения (6-1)'],
    ['ar', 'في المعادلة (5.1)', 'في المعادلة (6-1)'],
    ['zh', '根据公式（5-1）', '根据公式（6-1）'],
  ])('in %s keeps its word', (language, content, expected) => {
    expect(after(content, language)).toBe(expected);
  });

  it('is left alone when it has its form', () => {
    const draft = rightDraft();
    const blocks = [
      ...draft.slice(0, -6),
      as('equation', '\tP = U I\t(6-1)'),
      paragraph('See Equation 6-1, given above (6-1).'),
      ...draft.slice(-6),
    ];
    expect(plan(blocks).edits).toEqual([]);
  });
});
