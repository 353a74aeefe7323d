import type { Facts, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { allParagraphs, chainOf } from './divisions.ts';

export interface NumberedEquation {
  readonly paragraph: Paragraph;
  /** Without parentheses: `6-3`, `12`. */
  readonly number: string;
  /** Number of the main clause, annex or appendix around it. */
  readonly clause: string;
}

/** A number in parentheses at the end of a line, set apart by a tab or several spaces. */
const numberAtEnd = /(?:\t|\s{2,}|^)\s*\(((?:[A-Z]{1,2}|[IVX]+|\d+)?(?:[.–-]?\d+)+[a-z]?)\)\s*$/;

/** Equations that carry a number, in document order. */
export function equationNumbers(facts: Facts): NumberedEquation[] {
  return allParagraphs(facts).flatMap((paragraph) => {
    const number = paragraph.role === 'equation' ? numberAtEnd.exec(plainText(paragraph))?.[1] : undefined;
    if (number === undefined) {
      return [];
    }
    const division = facts.divisionOf(paragraph);
    const outermost = division === undefined ? undefined : chainOf(division).at(-1);
    return [{ paragraph, number, clause: outermost?.number === '' ? '6' : (outermost?.number ?? '6') }];
  });
}
