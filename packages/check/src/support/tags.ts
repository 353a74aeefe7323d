import type { Citation } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';

/** `1`, `12`, `b-3`, `R7`: a tag that only numbers an entry. */
export function isNumericTag(tag: string): boolean {
  return /^(?:b-)?(?:ref\.?\s*)?[A-Za-z]?\d{1,3}$/i.test(tag.trim()) && !/^[A-Z]\.\d/.test(tag);
}

/** Tags as the list and the text are compared: normalised, nothing more. */
export function tagKey(tag: string): string {
  return normalised(tag);
}

/** Tags that differ only in case, spaces, hyphens, stops and the `b-`: the same tag, misspelt. */
export function looseTagKey(tag: string): string {
  return normalised(tag)
    .toLowerCase()
    .replace(/^b-\s*/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * What is left of a tag without publisher and year: `BO.1408-1` of `ITU-R BO.1408-1`, `Chen` of `b-Chen, 2015`. Two
 * tags with the same designation are most likely the same document, misnamed.
 */
export function designationKey(tag: string): string {
  return looseTagKey(
    tag
      .replace(/^b-/i, '')
      .replace(/^(?:ITU|UIT|МСЭ)-?[TRDТ]?\s+/i, '')
      .replace(/[,:(]?\s*(?:19|20)\d{2}\)?$/, ''),
  );
}

/** Every tag that a citation may stand for: what facts read, the whole of its brackets, the numbers of `[1, 4-6]`. */
export function tagsCited({ paragraph, tag, from, to, numeric }: Citation): string[] {
  const text = plainText(paragraph);
  const open = text.lastIndexOf('[', from);
  const close = text.indexOf(']', Math.max(from, to - 1));
  const whole = open < 0 || close < 0 ? [] : [text.slice(open + 1, close).trim()];
  return [tag, ...whole, ...(numeric ? numbersIn(tag) : [])];
}

/** `1, 4-6` → 1, 4, 5, 6; a range of more than fifty numbers is none. */
export function numbersIn(tag: string): string[] {
  return tag.split(/\s*[,;]\s*/).flatMap((part) => {
    const range = /^(\d+)\s*[-–]\s*(\d+)$/.exec(part);
    const [first, last] = [Number(range?.[1]), Number(range?.[2])];
    return range === null || last - first > 50 || last < first
      ? [part]
      : Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
}
