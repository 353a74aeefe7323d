import { type Anchor, normalised } from '@fg2rec/document';
import { shortened } from '@fg2rec/report';
import type { TextParagraph } from './content.ts';

/**
 * Names a place of the source by the beginning of the paragraph there: the one around it, else the next that has
 * words, else the last before it.
 */
export function placesIn(paragraphs: readonly TextParagraph[]): (anchor: Anchor) => string | undefined {
  const byPart = new Map<string, TextParagraph[]>();
  for (const paragraph of paragraphs.filter(({ text }) => normalised(text) !== '')) {
    const known = byPart.get(paragraph.anchor.part) ?? [];
    known.push(paragraph);
    byPart.set(paragraph.anchor.part, known);
  }
  for (const list of byPart.values()) {
    list.sort((one, other) => one.anchor.end - other.anchor.end);
  }
  return ({ part, start }) => {
    const list = byPart.get(part) ?? [];
    const found = list[firstEndingAfter(list, start)] ?? list.at(-1);
    return found === undefined ? undefined : shortened(normalised(found.text), 60);
  };
}

/** Binary search in a list sorted by end. */
function firstEndingAfter(list: readonly TextParagraph[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.anchor.end ?? 0) > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
