import { type DivisionKind, divisionKind, type Vocabulary } from '@fg2rec/document';
import { type HeadingNumber, headingNumber } from './heading-number.ts';
import type { Line } from './line.ts';
import { outlinedLevel } from './style-roles.ts';
import type { Context, Verdict } from './verdict.ts';

/** What the pass knows when it comes to a line. */
export interface Progress {
  /** Parts of the last number accepted. */
  last: readonly string[];
  /** The annex or appendix we are in. */
  annex?: OpenAnnex;
  /** Kind of the main clause we are in. */
  main?: DivisionKind;
  /** A heading has been seen, so that bold lines are no longer those of a front page. */
  begun: boolean;
  /** Looks of the headings accepted without style. */
  readonly looks: Set<string>;
}

export interface OpenAnnex {
  readonly designation: string;
  /** Its title has the rank of a main clause, so that a main heading without number ends it. */
  readonly ranked: boolean;
  /** Clauses inside are numbered from 1 again. */
  restarted: boolean;
}

/** How a heading without style looks, so that others of its look are believed more easily. */
export function lookOf(line: Line, number: HeadingNumber | undefined): string {
  const { bold, capitals, underline, size } = line.shape;
  const stop = number?.separator.startsWith('.') === true;
  return [line.paragraph.style.name, bold, capitals, underline, size, stop, number?.parts.length].join(' ');
}

/** Takes note of a heading that was found. */
export function accept(verdict: Verdict, line: Line, progress: Progress, vocabulary: Vocabulary): void {
  progress.begun = true;
  const number = headingNumber(line);
  if (number !== undefined && verdict.role === 'clause-heading') {
    progress.last = number.parts;
    progress.looks.add(lookOf(line, number));
    if (progress.annex !== undefined && number.parts[0] === '1') {
      progress.annex.restarted = true;
    }
  }
  if ((verdict.headingLevel ?? 1) === 1) {
    progress.main = divisionKind(
      number?.title ?? line.line,
      verdict.role === 'clause-heading',
      undefined,
      vocabulary,
    );
    if (verdict.role !== 'unnumbered-heading') {
      delete progress.annex;
    }
  }
}

/** Keeps up with headings that earlier passes have found. */
export function follow(known: Verdict, line: Line, progress: Progress, context: Context): void {
  if (known.role === 'annex-heading' || known.role === 'appendix-heading') {
    const { annexHeading, appendixHeading } = context.patterns;
    const text = line.paragraph.number?.text ?? line.text;
    const number = (annexHeading.exec(text) ?? appendixHeading.exec(text))?.groups?.number;
    progress.annex = {
      designation: number ?? progress.annex?.designation ?? '',
      ranked: outlinedLevel(line.paragraph) !== undefined,
      restarted: false,
    };
    progress.last = [];
    progress.main = 'annex';
    progress.begun = true;
  } else if (known.role === 'toc-heading' || known.role === 'recommendation-title') {
    progress.begun = progress.begun || known.role === 'toc-heading';
  }
}

/** The level that a number has by its parts; clauses numbered from 1 again inside an annex are one level down. */
export function numberedLevel(number: HeadingNumber | undefined, styled: number, progress: Progress): number {
  if (number === undefined) {
    return shifted(styled, progress);
  }
  const { parts } = number;
  if (/^[第（(]|^[一二三四五六七八九十]/.test(number.number)) {
    return /^第.*章|^[一二三四五六七八九十]/.test(number.number) ? Math.max(1, styled) : Math.max(2, styled);
  }
  if (parts.length === 2 && parts[1] === '0' && progress.last[0] !== parts[0]) {
    return 1;
  }
  if (parts.length > 1) {
    return Math.min(9, /^\d/.test(parts[0] ?? '') ? shifted(parts.length, progress, parts) : parts.length);
  }
  return Math.min(9, /^\d/.test(parts[0] ?? '') ? shifted(styled, progress, parts) : styled);
}

/** One level down inside an annex whose clauses are numbered from 1 again, or have no numbers. */
export function shifted(level: number, progress: Progress, parts?: readonly string[]): number {
  const { annex } = progress;
  if (annex === undefined) {
    return level;
  }
  if (parts === undefined) {
    return level > 1 || annex.ranked ? level : level + 1;
  }
  return annex.restarted || parts[0] === '1' ? level + 1 : level;
}

/** A number such as 6 in an annex where nothing was numbered 1 before: part of an example, or the end of the annex. */
export function isForeignToAnnex(number: HeadingNumber | undefined, { annex }: Progress): boolean {
  return annex !== undefined && !annex.restarted && /^(?!1$)\d/.test(number?.parts[0] ?? '1');
}

/** The number that the first clause of an annex follows is the annex's own designation. */
export function lastNumber(parts: readonly string[], progress: Progress): readonly string[] {
  return progress.last.length === 0 && progress.annex !== undefined && parts[0] === progress.annex.designation
    ? [progress.annex.designation]
    : progress.last;
}
