import { type DivisionKind, fixedKind } from '@fg2rec/document';
import { listedTitle, listedTitles } from './contents.ts';
import {
  isQuotedTerm,
  isSentence,
  isSibling,
  isTermEntry,
  numbersUnderStyles,
  runsOn,
} from './heading-evidence.ts';
import { headingNumber, succession } from './heading-number.ts';
import {
  accept,
  follow,
  isForeignToAnnex,
  lastNumber,
  lookOf,
  numberedLevel,
  type Progress,
  shifted,
} from './heading-progress.ts';
import { isBodyKind, roleOf } from './heading-role.ts';
import { type HeadingEvidence, judgeFaked, judgeNumbered } from './heading-score.ts';
import { outlinedLevel } from './style-roles.ts';
import { type Context, neighbour, type Pass, type Verdict } from './verdict.ts';

/**
 * Headings, in reading order, so that the number before bears out the number after. Style and outline level count
 * most; then titles that the template fixes or the table of contents lists; then number, bold type and brevity.
 */
export const headings: Pass = (lines, verdicts, context) => {
  const result = [...verdicts];
  const listed = listedTitles(lines, verdicts);
  const styledNumbers = numbersUnderStyles(lines, context);
  const decided = new Set(lines.filter((_line, index) => verdicts[index] !== undefined));
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
      // A neighbour that is known for a heading or a line of the contents is no item of the same list.
      besideSibling: [before, after].some(
        (other) => other !== undefined && !decided.has(other) && isSibling(line, other),
      ),
      followedByText:
        after !== undefined && !after.shape.bold && fixedKind(after.line, context.vocabulary) === undefined,
      bodySize: context.bodySize,
      succession: 'none',
      looksAccepted: false,
      foreignNumber: false,
    };
    const verdict = judge(evidence, progress, context, styledNumbers);
    if (verdict !== undefined) {
      result[index] = verdict;
      decided.add(line);
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
    succession: number === undefined ? 'none' : succession(parts, lastNumber(parts, progress), rtl),
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
      (exact && evidence.followedByText && progress.last.length === 0) ||
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
  // Where others have numbers, and inside an annex, it is a heading below the last one.
  const isBelow = styledNumbers || progress.last.length > 0 || progress.annex !== undefined;
  return {
    role: isBelow ? 'unnumbered-heading' : 'clause-heading',
    confidence: score,
    because: 'a short line set apart like a heading',
    ...(isBelow ? {} : { headingLevel: 1 }),
  };
}
