import { type Content, paragraph, plainText, text } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { replaceWords } from '../src/passes/replace-words.ts';
import { bookmarksPointedAt, isPlain, isReplaceable } from '../src/replaceable-text.ts';
import { bookmarked, field, footnote, formula, link, picture } from './support/inlines.ts';

const pointedAt = new Set(['_ref1']);

/** Whether some words of a paragraph can give way to others. */
function gives(contents: Content[], words: string, others: string): boolean {
  const whole = paragraph(contents);
  const from = plainText(whole).indexOf(words);
  return isReplaceable(whole, { from, to: from + words.length, text: others }, pointedAt);
}

describe('words', () => {
  it('of plain text give way, whatever their look', () => {
    expect(gives([text('see ', { bold: true }), 'section 7'], 'see section', 'cf. clause')).toBe(true);
  });

  it('of a field do not: Word would write them again', () => {
    expect(gives(['see ', field('REF _Ref1', '7.2')], '7.2', '8.2')).toBe(false);
    expect(gives(['see ', field('REF _Ref1', '7.2')], 'see', 'cf.')).toBe(true);
  });

  it('of a link do among themselves, not all of them and not with others', () => {
    const contents = ['at ', link('https://x.example', 'our site'), ' now'];
    expect(gives(contents, 'our', 'the')).toBe(true);
    expect(gives(contents, 'our site', '')).toBe(false);
    expect(gives(contents, 'site now', 'page')).toBe(false);
  });

  it('with a reading above them do not: what stands in both would no longer fit', () => {
    expect(gives([text('漢字', { ruby: 'かんじ' }), ' stay'], '漢字', '仮名')).toBe(false);
    expect(gives([text('漢字', { ruby: 'かんじ' }), ' stay'], ' stay', ' go')).toBe(true);
  });

  it('on both sides of a note, picture or formula do not', () => {
    for (const inline of [footnote, picture, formula('x')]) {
      expect(gives(['one', inline, 'two'], plainText(paragraph(['one', inline, 'two'])), 'three')).toBe(
        false,
      );
    }
    expect(gives(['one', footnote, 'two'], 'two', 'three')).toBe(true);
  });

  it('with an index or exponent among them do not', () => {
    expect(gives(['10', text('2', { superscript: true }), ' m'], '102', '100')).toBe(false);
  });

  it('in a bookmark that is pointed at are not all taken out of it', () => {
    expect(gives(['see ', ...bookmarked('_Ref1', 'Table 1')], 'Table 1', '')).toBe(false);
    expect(gives(['see ', ...bookmarked('_Ref1', 'Table 1')], 'Table 1', 'Table 2')).toBe(true);
    expect(gives(['see ', ...bookmarked('_GoBack', 'Table 1')], 'Table 1', '')).toBe(true);
  });

  it('are not inserted into a link at its edges', () => {
    const whole = paragraph(['see ', link('https://x.example', 'our site')]);
    expect(isReplaceable(whole, { from: 4, to: 4, text: 'all of ' }, pointedAt)).toBe(false);
    expect(isReplaceable(whole, { from: 8, to: 8, text: 'new ' }, pointedAt)).toBe(true);
  });
});

describe('replacing words', () => {
  it('gives the edit of what differs, or none where it would do harm', () => {
    const plain = paragraph('Figure 1: Title');
    expect(replaceWords(plain, 0, 15, 'Figure 1 – Title', { pointedAt })).toMatchObject([
      { from: 8, to: 9, text: ' –' },
    ]);
    expect(replaceWords(plain, 0, 15, 'Figure 1: Title', { pointedAt })).toEqual([]);
    const numbered = paragraph(['Figure ', field('SEQ Figure', '1'), ': Title']);
    expect(replaceWords(numbered, 0, 8, 'Figure 2', { pointedAt })).toEqual([]);
  });
});

describe('a paragraph', () => {
  it('is plain where it can go and be told by its words', () => {
    expect(isPlain(paragraph(['one\ttwo', ...bookmarked('_GoBack', 'three')]), pointedAt)).toBe(true);
    expect(isPlain(paragraph(bookmarked('_Ref1', 'one')), pointedAt)).toBe(false);
    expect(isPlain(paragraph(['one', footnote]), pointedAt)).toBe(false);
  });
});

describe('bookmarks that are pointed at', () => {
  it('are those of fields and links, in any case', () => {
    const blocks = [
      paragraph(['see ', field('REF _Ref1 \\h', '7')]),
      paragraph({ ...link('', 'there'), bookmark: 'Annex_A' } as ReturnType<typeof link>),
    ];
    const names = bookmarksPointedAt(blocks);
    expect(names.has('_ref1')).toBe(true);
    expect(names.has('annex_a')).toBe(true);
    expect(names.has('_ref2')).toBe(false);
  });
});
