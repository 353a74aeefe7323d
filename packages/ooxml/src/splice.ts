import MagicString from 'magic-string';
import { fail } from './failure.ts';

/** Replaces the characters from `start` to `end` of a part's text; equal offsets insert. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices to a text. Offsets are those of the text as given. Insertions at one offset keep their order.
 * @throws Fg2recError edit-conflict where two splices overlap, or one lies outside the text.
 */
export function applySplices(text: string, splices: readonly Splice[], where: string): string {
  const ordered = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const result = new MagicString(text);
  let reached = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < reached || end < start || end > text.length) {
      fail('edit-conflict', `${where}, characters ${start} to ${end}`, 'Two edits touch the same place.');
    }
    if (start === end) {
      result.appendLeft(start, replacement);
    } else if (replacement === '') {
      result.remove(start, end);
    } else {
      result.update(start, end, replacement);
    }
    reached = end;
  }
  return result.toString();
}
