import type { HeadingNumber, Succession } from './heading-number.ts';
import type { Line } from './line.ts';

/** All that speaks for or against a line being a heading. */
export interface HeadingEvidence {
  readonly line: Line;
  readonly number: HeadingNumber | undefined;
  /** A title that the template fixes, in its exact words or in a variant. */
  readonly fixed: 'exact' | 'variant' | undefined;
  /** The table of contents lists it. */
  readonly listed: boolean;
  readonly emptyBefore: boolean;
  /** Another item of the same list stands right beside it. */
  readonly besideSibling: boolean;
  readonly followedByText: boolean;
  /** Half-points of most of the text. */
  readonly bodySize: number;
  readonly succession: Succession;
  /** Headings accepted before look the same. */
  readonly looksAccepted: boolean;
  /** A number of the main clauses, inside an annex. */
  readonly foreignNumber: boolean;
}

const bySuccession: Readonly<Record<Succession, number>> = {
  next: 0.25,
  near: 0.1,
  repeat: 0.05,
  none: -0.2,
};

/** How sure a numbered line without heading style is a heading: 0.5 and above is one. */
export function judgeNumbered(evidence: HeadingEvidence): number {
  const { line, number, fixed, listed } = evidence;
  const words = line.line.split(' ').length;
  let score = look(evidence) + place(evidence) + ending(evidence);
  score += fixed === 'exact' ? 0.45 : fixed === 'variant' ? 0.3 : 0;
  score += listed ? 0.5 : 0;
  score += (number?.parts.length ?? 0) >= 2 ? 0.15 : 0;
  score += line.line.length <= 60 ? 0.1 : line.line.length <= 120 ? 0 : -0.4;
  score -= words > 20 ? 0.3 : 0;
  score += evidence.emptyBefore ? 0.05 : 0;
  score += evidence.looksAccepted ? 0.15 : 0;
  score -= evidence.besideSibling ? 0.3 : 0;
  score -= evidence.foreignNumber && !listed ? 0.45 : 0;
  score -= startsLikeText(number?.title ?? line.line) ? 0.2 : 0;
  return rounded(score);
}

/** How sure a line without number and heading style is a heading. Emphasis alone is not enough. */
export function judgeFaked(evidence: HeadingEvidence): number {
  const { line, fixed, listed } = evidence;
  const { bold, capitals, underline } = line.shape;
  if (
    !(bold || capitals || underline || listed) ||
    line.line.length > 100 ||
    line.line.split(' ').length > 14
  ) {
    return 0;
  }
  if (
    line.shape.picture ||
    line.text.replace(/^\s*\(?[\da-zA-Z]{1,3}[.)]\t/, '').includes('\t') ||
    !/\p{L}{2}/u.test(line.line) ||
    /[@=]|https?:/.test(line.line)
  ) {
    return 0;
  }
  let score = look(evidence) + ending(evidence);
  score += listed ? 0.5 : 0;
  score += fixed === undefined ? 0 : 0.4;
  score += line.line.length <= 60 ? 0.15 : 0;
  score += evidence.followedByText ? 0.1 : -0.2;
  score += evidence.emptyBefore ? 0.05 : 0;
  score -= startsLikeText(line.line) ? 0.2 : 0;
  score -= /[:\uff1a]$/.test(line.line) ? 0.2 : 0;
  return rounded(Math.min(0.75, score));
}

/** A number out of sequence counts less against numbers in parts, and not at all against listed titles. */
function place({ succession, number, listed }: HeadingEvidence): number {
  if (succession === 'none' && (listed || (number?.parts.length ?? 0) >= 2)) {
    return listed ? 0 : bySuccession.none / 2;
  }
  return bySuccession[succession];
}

function look({ line, bodySize }: HeadingEvidence): number {
  const { bold, capitals, underline, size, boldLead } = line.shape;
  const larger = bodySize > 0 && size >= bodySize + 2 ? 0.15 : 0;
  return (bold ? 0.35 : boldLead ? 0.05 : 0) + (capitals ? 0.15 : 0) + (underline ? 0.15 : 0) + larger;
}

/** Headings do not end like sentences; bold ones sometimes do. */
function ending({ line }: HeadingEvidence): number {
  if (/[;,\u3002\uff1b]$/.test(line.line)) {
    return -0.3;
  }
  if (/[^.]\.$/.test(line.line) && !/\b(?:etc|al|Inc|vs)\.$/.test(line.line)) {
    return line.shape.bold ? -0.1 : -0.3;
  }
  return /[:\uff1a]$/.test(line.line) ? -0.15 : 0;
}

/** A title begins with a capital, a digit or a script without capitals. */
function startsLikeText(title: string): boolean {
  return /^\p{Ll}{2}/u.test(title);
}

/** Sums of tenths and twentieths, without what binary fractions add. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
