import type { Paragraph } from '@fg2rec/document';
import type { Emission } from './emission.ts';
import type { ParagraphLook } from './look.ts';
import { ordinaryLeading } from './preamble.ts';

/** What a block asks of the next one. */
export interface Neighbour {
  /** Space after itself in points. */
  readonly after: number;
  /** Name of a paragraph's style. */
  readonly style?: string;
  /** No space to paragraphs of the same style. */
  readonly contextual?: boolean;
}

/** Space above a paragraph: Word takes the larger of what the two ask for, or in older documents both. */
export function spaceAbove(
  paragraph: Paragraph,
  look: ParagraphLook,
  previous: Neighbour,
  emission: Emission,
): number {
  const isLike = previous.style === paragraph.style.name;
  const before = isLike && look.contextual ? 0 : look.before;
  const after = isLike && previous.contextual ? 0 : previous.after;
  return emission.addsSpaces ? before + after : Math.max(before, after);
}

/** Typst's leading is the space between lines; ours begins at a line height of 1.107 em. */
export function leading(look: ParagraphLook, size: number, language: string): number {
  if (look.line === undefined) {
    return ordinaryLeading(language) * size;
  }
  const height = 'exact' in look.line ? look.line.exact : look.line.multiple * size * 1.15;
  return Math.max(0, height - size * 1.107);
}
