import { fixedKind, termLine } from '@fg2rec/document';
import { headingNumber } from './heading-number.ts';
import type { Progress } from './heading-progress.ts';
import type { HeadingEvidence } from './heading-score.ts';
import type { Line } from './line.ts';
import { outlinedLevel } from './style-roles.ts';
import type { Context } from './verdict.ts';

/** "3.2.1 term: definition" is an entry of the list of terms, whatever it looks like. */
export function isTermEntry({ line, number }: HeadingEvidence, progress: Progress): boolean {
  if (progress.main !== 'definitions' || number === undefined || number.parts.length < 3) {
    return false;
  }
  const styled =
    line.style?.role === 'clause-heading' && line.line.length <= 100 && !/[:\uff1a]\s*\S/.test(line.line);
  return !styled;
}

/** An entry of a list of terms in the style of a run-in heading, as corrigenda quote them. */
export function isQuotedTerm({ line, number }: HeadingEvidence): boolean {
  if (line.style?.role !== 'unnumbered-heading' || (number?.parts.length ?? 0) < 3) {
    return false;
  }
  const read = termLine(line.text);
  return read !== undefined && (read.tag !== undefined || read.definition !== '');
}

/** Text that a heading style was put on by mistake. */
export function isSentence(line: Line): boolean {
  return line.line.length > 250 || (line.line.length > 150 && /[.;\u3002]$/.test(line.line));
}

/** Run-in headings of the ITU templates are put on whole sentences more often than main headings are. */
export function runsOn(line: Line): boolean {
  return line.line.length > 200 || (line.line.length > 80 && /[.;\u3002]$/.test(line.line));
}

/** Whether heading styles go with numbers in this document, so that one without is meant to have none. */
export function numbersUnderStyles(lines: readonly Line[], context: Context): boolean {
  let numbered = 0;
  let plain = 0;
  for (const line of lines) {
    if (line.place !== 'body' || line.line === '' || outlinedLevel(line.paragraph) === undefined) {
      continue;
    }
    if (headingNumber(line) !== undefined || line.paragraph.number !== undefined) {
      numbered += 1;
    } else if (fixedKind(line.line, context.vocabulary) === undefined) {
      plain += 1;
    }
  }
  return numbered > 0 && numbered * 4 >= plain;
}

/** Two items of one list side by side, as headings rarely are. */
export function isSibling(line: Line, other: Line | undefined): boolean {
  const own = line.paragraph.number;
  const beside = other?.paragraph.number;
  if (own !== undefined && beside !== undefined) {
    return own.numberId === beside.numberId && own.level === beside.level;
  }
  if (own !== undefined || beside !== undefined || other === undefined) {
    return false;
  }
  const [a, b] = [headingNumber(line), headingNumber(other)];
  return a !== undefined && b !== undefined && a.parts.length === b.parts.length;
}
