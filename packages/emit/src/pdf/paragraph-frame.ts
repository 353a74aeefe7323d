import { flatInlines, type Paragraph } from '@fg2rec/document';
import type { ParagraphLook } from './look.ts';
import { points, stroke } from './typst-code.ts';

/** A formula on a line of its own stands in the middle unless tabs place it. */
export function isLoneFormula(paragraph: Paragraph): boolean {
  const shown = flatInlines(paragraph.children).filter(
    (inline) => inline.type !== 'bookmark' && !(inline.type === 'text' && inline.value.trim() === ''),
  );
  return shown.length > 0 && shown.every((inline) => inline.type === 'formula' && inline.display);
}

export function justified(look: ParagraphLook): boolean {
  return look.alignment === 'both' || look.alignment === 'distribute';
}

/** In Word's `w:jc`, `left` is the side where lines start and `right` where they end: the other way round in Arabic. */
export function alignment(look: ParagraphLook): string | undefined {
  switch (look.alignment) {
    case 'center':
      return 'at: center';
    case 'right':
      return 'at: end';
    default:
      return undefined;
  }
}

export function insets(start: number, end: number, rightToLeft: boolean): string | undefined {
  const [left, right] = rightToLeft ? [end, start] : [start, end];
  return left === 0 && right === 0
    ? undefined
    : `inset: (left: ${points(Math.max(0, left))}, right: ${points(Math.max(0, right))})`;
}

export function frame(look: ParagraphLook): string | undefined {
  const sides = Object.entries(look.borders).map(([side, line]) => `${side}: ${stroke(line)}`);
  return sides.length === 0 ? undefined : `frame: (${sides.join(', ')})`;
}
