import {
  type Citation,
  citationsAmong,
  type Deliverable,
  type Facts,
  type Inline,
  type Paragraph,
  paragraphsOf,
  plainText,
} from '@fg2rec/document';
import { isReplaceable } from '../replaceable-text.ts';

/** Tags cited one after the other in brackets of their own or in the same: `[1]`, `[1, 3-5]`, `[2]-[4]`. */
export interface CitationUse {
  readonly citation: Citation;
  /** The tags that stand in its brackets, a range written out. */
  readonly tags: readonly string[];
  /** The use that it makes a range with: `[2]` of `[2]-[4]`. */
  readonly rangeFrom?: Citation;
  readonly canChange: boolean;
}

/** Every use of a tag in the text, its text boxes and its footnotes, with the tags meant. */
export function citationUses(
  deliverable: Deliverable,
  facts: Facts,
  pointedAt: ReadonlySet<string>,
): CitationUse[] {
  const editable = new Set([
    ...paragraphsOf(deliverable.root.children, { textBoxes: true }),
    ...facts.footnotes,
  ]);
  let previous: Citation | undefined;
  return [...facts.citations, ...citationsAmong(facts.footnotes, facts.references)].map(
    (citation): CitationUse => {
      const { paragraph, from, to, tag, numeric } = citation;
      const rangeFrom =
        previous?.paragraph === paragraph && numeric && previous.numeric && isRange(previous, citation)
          ? previous
          : undefined;
      previous = citation;
      return {
        citation,
        tags: numeric ? numbersIn(tag) : [tag],
        ...(rangeFrom === undefined ? {} : { rangeFrom }),
        canChange:
          editable.has(paragraph) &&
          (isReplaceable(paragraph, { from, to, text: tag }, pointedAt) ||
            isFieldResult(paragraph, from, to)),
      };
    },
  );
}

/** The numbers between the ends of a range that is written in two pairs of brackets. */
export function between(first: Citation, last: Citation): string[] {
  const [from, to] = [Number(first.tag), Number(last.tag)];
  return to - from > 1 && to - from <= 50
    ? Array.from({ length: to - from - 1 }, (_, index) => String(from + 1 + index))
    : [];
}

function isRange(first: Citation, last: Citation): boolean {
  const gap = plainText(last.paragraph).slice(first.to, last.from);
  return (
    /^\]\s*(?:[-\u2010-\u2015]|to|à|a|до|至|إلى)\s*\[$/u.test(gap) &&
    /^\d+$/.test(first.tag) &&
    /^\d+$/.test(last.tag) &&
    Number(first.tag) < Number(last.tag)
  );
}

/** `1, 4-6` → 1, 4, 5, 6; what is no range, or too long to be one, stays as it is. */
export function numbersIn(tag: string): string[] {
  return tag.split(/\s*[,;]\s*/).flatMap((part) => {
    const [, first = '', last = ''] = /^(\d+)\s*[-\u2010-\u2015]\s*(\d+)$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return first === '' || to < from || to - from > 50
      ? [part.trim()]
      : Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}

/**
 * Whether a tag is, brackets and all or without them, the cached result of one REF field. The field follows the entry's
 * number, so that its result may be written as the field will say it.
 */
function isFieldResult(paragraph: Paragraph, from: number, to: number): boolean {
  let offset = 0;
  let found = false;
  const visit = (inline: Inline): void => {
    const end = offset + plainText(inline).length;
    if (inline.type === 'field' && inline.kind === 'REF') {
      found ||= offset <= from && to <= end && end - offset <= to - from + 2;
      offset = end;
    } else if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
    } else {
      offset = end;
    }
  };
  paragraph.children.forEach(visit);
  return found;
}
