import { type DivisionKind, divisionKind, fixedKind, termLine, type Vocabulary } from '@fg2rec/document';
import { listedTitle, listedTitles } from './contents.ts';
import { type HeadingNumber, headingNumber, succession } from './heading-number.ts';
import { type HeadingEvidence, judgeFaked, judgeNumbered } from './heading-score.ts';
import type { Line } from './line.ts';
import { outlinedLevel } from './style-roles.ts';
import { type Context, neighbour, type Pass, type Verdict } from './verdict.ts';

/** What the pass knows when it comes to a line. */
interface Progress {
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

interface OpenAnnex {
  readonly designation: string;
  /** Its title has the rank of a main clause, so that a main heading without number ends it. */
  readonly ranked: boolean;
  /** Clauses inside are numbered from 1 again. */
  restarted: boolean;
}

/**
 * Headings, in reading order, so that the number before bears out the number after. Style and outline level count
 * most; then titles that the template fixes or the table of contents lists; then number, bold type and brevity.
 */
export const headings: Pass = (lines, verdicts, context) => {
  const result = [...verdicts];
  const listed = listedTitles(lines, verdicts);
  const styledNumbers = numbersUnderStyles(lines, context);
  const progress: Progress = { last: [], begun: false, looks: new Set() };
  for (const [index, line] of lines.entries()) {
    const known = result[index];
    if (known !== undefined) {
      follow(known, line, progress, context);
      continue;
    }
    if (line.place !== 'body' || line.line === '') {
      continue;
    }
    const before = neighbour({ lines, index }, -1);
    const after = neighbour({ lines, index }, 1);
    const evidence: HeadingEvidence = {
      line,
      number: headingNumber(line),
      fixed: undefined,
      listed: listed.has(listedTitle(line.text)),
      emptyBefore: index === 0 || lines[index - 1]?.line === '',
      besideSibling: isSibling(line, before) || isSibling(line, after),
      followedByText: after !== undefined && !after.shape.bold,
      bodySize: context.bodySize,
      succession: 'none',
      looksAccepted: false,
      foreignNumber: false,
    };
    const verdict = judge(evidence, progress, context, styledNumbers);
    if (verdict !== undefined) {
      result[index] = verdict;
      accept(verdict, line, progress, context.vocabulary);
    }
  }
  return result;
};

function judge(
  bare: HeadingEvidence,
  progress: Progress,
  context: Context,
  styledNumbers: boolean,
): Verdict | undefined {
  const { line, number } = bare;
  const title = number?.title ?? line.line;
  const fixed = fixedKind(title, context.vocabulary);
  const exact =
    fixed !== undefined &&
    context.vocabulary.headingKind(title.replace(/[\s:\uff1a.]+$/u, ''))?.exact === true;
  const rtl = context.language === 'ar';
  const parts = number?.parts ?? [];
  const foreign = isForeignToAnnex(number, progress);
  const evidence: HeadingEvidence = {
    ...bare,
    foreignNumber: foreign,
    fixed: fixed === undefined ? undefined : exact ? 'exact' : 'variant',
    succession: number === undefined ? 'none' : succession(parts, inAnnex(parts, progress), rtl),
    looksAccepted: progress.looks.has(lookOf(line, number)),
  };
  if (isTermEntry(evidence, progress)) {
    return undefined;
  }
  if (isQuotedTerm(evidence)) {
    return { role: 'term', confidence: 0.8, because: 'numbered, with a term and its source or definition' };
  }
  const styledLevel = outlinedLevel(line.paragraph);
  if (styledLevel !== undefined && styledLevel <= 9 && !isSentence(line)) {
    return styledHeading(evidence, styledLevel, fixed, styledNumbers, progress);
  }
  if (number !== undefined) {
    const score = judgeNumbered(evidence);
    if (score < 0.5) {
      return undefined;
    }
    const level = numberedLevel(number, 1, progress);
    return {
      role: roleOf(level === 1 ? fixed : undefined, true),
      confidence: Math.min(0.95, score),
      because: 'numbered like a heading',
      headingLevel: level,
    };
  }
  return unnumberedHeading(evidence, fixed, exact, progress, styledNumbers);
}

/** Heading styles and outline levels. A level in the number counts before the level of the style. */
function styledHeading(
  { line, number }: HeadingEvidence,
  styledLevel: number,
  fixed: DivisionKind | undefined,
  styledNumbers: boolean,
  progress: Progress,
): Verdict {
  const because = line.style === undefined ? 'outline level' : `style ${line.style.style}`;
  const isNumbered = number !== undefined || line.paragraph.number !== undefined;
  if (isNumbered) {
    const level = numberedLevel(number, styledLevel, progress);
    return {
      role: roleOf(level === 1 ? fixed : undefined, true),
      confidence: 0.97,
      because,
      headingLevel: level,
    };
  }
  const role = roleOf(fixed, false);
  const front = role === 'unnumbered-heading';
  const level = front ? styledLevel : shifted(styledLevel, progress);
  if (front || styledNumbers) {
    const unnumbered = role === 'clause-heading' && !isBodyKind(fixed) ? 'unnumbered-heading' : role;
    return { role: unnumbered, confidence: 0.9, because, headingLevel: level };
  }
  return { role, confidence: 0.9, because, headingLevel: level };
}

function unnumberedHeading(
  evidence: HeadingEvidence,
  fixed: DivisionKind | undefined,
  exact: boolean,
  progress: Progress,
  styledNumbers: boolean,
): Verdict | undefined {
  const { line } = evidence;
  if (
    line.paragraph.number !== undefined ||
    /^(?:list-item|reference|term|abbreviation|code|note|quotation)$/.test(line.style?.role ?? '')
  ) {
    return undefined;
  }
  if (line.style?.role === 'unnumbered-heading' && !runsOn(line)) {
    const because = `style ${line.style.style}`;
    return {
      role: fixed === undefined ? 'unnumbered-heading' : roleOf(fixed, false),
      confidence: 0.9,
      because,
    };
  }
  const setApart = line.shape.bold || line.shape.capitals || line.shape.underline;
  if (
    fixed !== undefined &&
    (setApart ||
      evidence.listed ||
      (exact && evidence.emptyBefore && !progress.begun) ||
      (exact && evidence.emptyBefore && line.paragraph.alignment === 'center'))
  ) {
    return {
      role: roleOf(fixed, false),
      confidence: setApart ? 0.9 : 0.65,
      because: 'a fixed heading on a line of its own',
      ...(isBodyKind(fixed) ? { headingLevel: 1 } : {}),
    };
  }
  if (!progress.begun && !evidence.listed) {
    return undefined;
  }
  const score = judgeFaked(evidence);
  if (score < 0.5) {
    return undefined;
  }
  return {
    role: styledNumbers || progress.last.length > 0 ? 'unnumbered-heading' : 'clause-heading',
    confidence: score,
    because: 'a short line set apart like a heading',
    ...(styledNumbers || progress.last.length > 0 ? {} : { headingLevel: 1 }),
  };
}

/** Fixed headings of the body are clauses even where their number is missing; those of the front have none. */
function roleOf(fixed: DivisionKind | undefined, isNumbered: boolean): Verdict['role'] {
  if (fixed === 'bibliography') {
    return 'bibliography-heading';
  }
  if (fixed === 'contents' && !isNumbered) {
    return 'toc-heading';
  }
  return isNumbered || fixed === undefined || isBodyKind(fixed) ? 'clause-heading' : 'unnumbered-heading';
}

const bodyKinds: readonly DivisionKind[] = [
  'scope',
  'references',
  'definitions',
  'terms-elsewhere',
  'terms-here',
  'abbreviations',
  'conventions',
];

function isBodyKind(kind: DivisionKind | undefined): boolean {
  return kind !== undefined && bodyKinds.includes(kind);
}

/** The level that a number has by its parts; clauses numbered from 1 again inside an annex are one level down. */
function numberedLevel(number: HeadingNumber | undefined, styled: number, progress: Progress): number {
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
function shifted(level: number, progress: Progress, parts?: readonly string[]): number {
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
function isForeignToAnnex(number: HeadingNumber | undefined, { annex }: Progress): boolean {
  return annex !== undefined && !annex.restarted && /^(?!1$)\d/.test(number?.parts[0] ?? '1');
}

function inAnnex(parts: readonly string[], progress: Progress): readonly string[] {
  return progress.last.length === 0 && progress.annex !== undefined && parts[0] === progress.annex.designation
    ? [progress.annex.designation]
    : progress.last;
}

/** "3.2.1 term: definition" is an entry of the list of terms, whatever it looks like. */
function isTermEntry({ line, number }: HeadingEvidence, progress: Progress): boolean {
  if (progress.main !== 'definitions' || number === undefined || number.parts.length < 3) {
    return false;
  }
  const styled =
    line.style?.role === 'clause-heading' && line.line.length <= 100 && !/[:\uff1a]\s*\S/.test(line.line);
  return !styled;
}

/** An entry of a list of terms in the style of a run-in heading, as corrigenda quote them. */
function isQuotedTerm({ line, number }: HeadingEvidence): boolean {
  if (line.style?.role !== 'unnumbered-heading' || (number?.parts.length ?? 0) < 3) {
    return false;
  }
  const read = termLine(line.text);
  return read !== undefined && (read.tag !== undefined || read.definition !== '');
}

/** Text that a heading style was put on by mistake. */
function isSentence(line: Line): boolean {
  return line.line.length > 250 || (line.line.length > 150 && /[.;\u3002]$/.test(line.line));
}

/** Run-in headings of the ITU templates are put on whole sentences more often than main headings are. */
function runsOn(line: Line): boolean {
  return line.line.length > 200 || (line.line.length > 80 && /[.;\u3002]$/.test(line.line));
}

/** Whether heading styles go with numbers in this document, so that one without is meant to have none. */
function numbersUnderStyles(lines: readonly Line[], context: Context): boolean {
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
function isSibling(line: Line, other: Line | undefined): boolean {
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

function lookOf(line: Line, number: HeadingNumber | undefined): string {
  const { bold, capitals, underline, size } = line.shape;
  const stop = number?.separator.startsWith('.') === true;
  return [line.paragraph.style.name, bold, capitals, underline, size, stop, number?.parts.length].join(' ');
}

function accept(verdict: Verdict, line: Line, progress: Progress, vocabulary: Vocabulary): void {
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
function follow(known: Verdict, line: Line, progress: Progress, context: Context): void {
  if (known.role === 'annex-heading' || known.role === 'appendix-heading') {
    const { annexHeading, appendixHeading } = context.patterns;
    const text = line.paragraph.number?.text ?? line.text;
    const number = (annexHeading.exec(text) ?? appendixHeading.exec(text))?.groups?.['number'];
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
