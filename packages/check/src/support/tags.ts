import { normalised } from '@fg2rec/document';

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
