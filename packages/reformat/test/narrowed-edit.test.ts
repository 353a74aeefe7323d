import { paragraph, type ReplaceText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { narrowed } from '../src/narrowed-edit.ts';

/** What is left of a replacement of a whole text: `[from, to, text]`. */
function left(before: string, after: string): [number, number, string] {
  const whole = paragraph(before);
  const edit: ReplaceText = {
    kind: 'replace-text',
    paragraph: whole.anchor,
    from: 0,
    to: before.length,
    text: after,
  };
  const { from, to, text } = narrowed(edit, whole);
  return [from, to, text];
}

describe('a narrowed replacement', () => {
  it('touches only what differs', () => {
    expect(left('section 7.2 applies', 'clause 7.2 applies')).toEqual([0, 7, 'clause']);
    expect(left('Figure 1: Title', 'Figure 1 – Title')).toEqual([8, 9, ' –']);
  });

  it('is an insertion where nothing goes, and nothing where nothing changes', () => {
    expect(left('None', 'None.')).toEqual([4, 4, '.']);
    expect(left('None.', 'None.')).toEqual([5, 5, '']);
  });

  it('does not count one letter for both ends', () => {
    expect(left('aa', 'aaa')).toEqual([2, 2, 'a']);
  });

  it('parts no surrogate pair and no letter from its accent', () => {
    expect(left('𝑎', '𝑏')).toEqual([0, 2, '𝑏']);
    expect(left('e\u0301', 'e\u0300')).toEqual([0, 2, 'e\u0300']);
    expect(left('a\u0301', 'e\u0301')).toEqual([0, 2, 'e\u0301']);
  });
});
