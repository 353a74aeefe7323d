import { normalised } from '@fg2rec/document';

/**
 * How alike two texts are, from 0 to 1: the Dice coefficient of their pairs of letters. It needs no words, so it works
 * for Chinese as well.
 */
export function similarity(one: string, other: string): number {
  const a = pairs(one);
  const b = pairs(other);
  if (a.length === 0 || b.length === 0) {
    return a.length === b.length ? 1 : 0;
  }
  const counts = new Map<string, number>();
  for (const pair of a) {
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (const pair of b) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(pair, count - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

function pairs(text: string): string[] {
  const letters = normalised(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** Equal but for spaces, hyphens, quotation marks and the like. */
export function sameText(one: string, other: string): boolean {
  return normalised(one) === normalised(other);
}
