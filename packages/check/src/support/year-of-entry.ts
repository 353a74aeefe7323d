import type { Edit, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';

/** The year at the end of an entry, or in parentheses within it, with the signs that set it apart. */
const years = [
  /[,;]?[ \u00a0]\(?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ \u00a0])?((?:19|20)\d{2})\)?(?=[.。]?\s*$)/,
  /[,;]?[ \u00a0]\(((?:19|20)\d{2})\)/,
];

/**
 * Takes the year of an entry from where it stands and puts it behind the designation with which the entry begins.
 * Nothing where the entry begins otherwise or has no year that can be taken for that of the document.
 */
export function yearAfter(
  paragraph: Paragraph,
  text: string,
  designation: RegExp,
  dated: (year: string, found: string) => string,
): Edit[] {
  const start = plainText(paragraph).lastIndexOf(text);
  const head = designation.exec(text)?.[0];
  if (head === undefined || start < 0) {
    return [];
  }
  const rest = text.slice(head.length);
  const match = years.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
  const year = match?.[1];
  if (match === undefined || match === null || year === undefined) {
    return [];
  }
  const from = start + head.length + match.index;
  const isNext = match.index === 0;
  const replaced = replaceRange(
    paragraph,
    start,
    start + head.length + (isNext ? match[0].length : 0),
    dated(year, head),
  );
  return isNext ? [replaced] : [replaced, replaceRange(paragraph, from, from + match[0].length, '')];
}
