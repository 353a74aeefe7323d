import { as, type Block, type Content, heading } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { formula, picture } from './support/inlines.ts';
import { plan, textAfter } from './support/plan.ts';
import { rightDraft } from './support/texts.ts';

function planned(...contents: Content[]) {
  const equation: Block = as('equation', contents);
  return plan([...rightDraft().slice(0, -6), equation, ...rightDraft().slice(-6)]);
}

describe('an equation', () => {
  it.each([
    ['y=f(x)   (1)', '\ty=f(x)\t(1)'],
    ['   y=f(x)\t\t(6-1)', '\ty=f(x)\t(6-1)'],
    ['\ty=f(x) \t (A.1)', '\ty=f(x)\t(A.1)'],
    ['y=f(x)\t（1）', '\ty=f(x)\t（1）'],
  ])('%j is set by tabs', (line, set) => {
    const [before = '', after = ''] = line.split('y');
    expect(textAfter(planned(before, formula('y'), after), '=f(x)')).toBe(set);
  });

  it.each(['\ty=f(x)\t(1)', 'y=f(x), see (1)', '\ty=f(x)'])('%j stays as it is', (line) => {
    expect(planned(line).edits).toEqual([]);
  });

  it('without number gets the tab that puts it in the middle', () => {
    expect(textAfter(planned(' ', formula('ω'), '.'), 'ω')).toBe('\tω.');
  });

  it('set as a display is centred by Word itself', () => {
    expect(planned(formula('x', true)).edits).toEqual([]);
  });

  it('is no picture', () => {
    expect(planned(picture).edits.filter(({ kind }) => kind === 'replace-text')).toEqual([]);
  });

  it('of a letter or an amendment is left alone', () => {
    const blocks = [heading('1', 'Scope'), as('equation', 'y=f(x)   (1)')];
    expect(plan(blocks, { kind: 'other' }).edits).toEqual([]);
  });
});
