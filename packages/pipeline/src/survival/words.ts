import { normalised } from '@fg2rec/document';

/** Words as they are counted: runs of letters and digits, and each Chinese, Japanese or Korean character by itself. */
export function wordsOf(text: string): string[] {
  return normalised(text).match(wordPattern) ?? [];
}

const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/** Texts with the same words in the same order give the same. */
export function comparable(text: string): string {
  return wordsOf(text).join(' ');
}

/**
 * A field by its kind and target. A reference to a numbered paragraph may point at its number, which the conversion
 * sets apart as `_No_…`.
 */
export function fieldKey(field: string): string {
  return field.trim().replace(/^(\S+) (?:_No)?_+/, '$1 ');
}
