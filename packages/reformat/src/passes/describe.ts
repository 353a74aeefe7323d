import { type Division, type Paragraph, plainText } from '@fg2rec/document';
import { divisionName } from '../outline/division-blocks.ts';
import type { ChangePlace } from '../plan.ts';

/** The place of a paragraph, for the report. */
export function placeOf(paragraph: Paragraph | undefined, division: Division | undefined): ChangePlace {
  const quote = paragraph === undefined ? '' : quoted(plainText(paragraph));
  const clause = division === undefined ? '' : divisionName(division);
  return { ...(clause === '' ? {} : { clause }), ...(quote === '' ? {} : { quote }) };
}

/** At most 120 characters, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}
