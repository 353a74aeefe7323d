import { fixedKind, recommendationLine } from '@fg2rec/document';
import { headingNumber } from './heading-number.ts';
import type { Line } from './line.ts';
import type { Context, Pass, Verdict, Verdicts } from './verdict.ts';

/** Number and title of the Recommendation, by style anywhere, by their wording only in front of clause 1. */
export const titleBlock: Pass = (lines, verdicts, context) => {
  const result: (Verdict | undefined)[] = [...verdicts];
  let begun = false;
  let awaitsTitle = false;
  for (const [index, line] of lines.entries()) {
    if (result[index] !== undefined || line.place !== 'body') {
      awaitsTitle = awaitsTitle && (result[index]?.role === 'empty' || line.place !== 'body');
      continue;
    }
    const verdict: Verdict | undefined =
      numberVerdict(line, begun, context) ?? titleVerdict(line, begun, awaitsTitle, result, index, context);
    result[index] = verdict;
    awaitsTitle = verdict?.role === 'recommendation-number';
    begun = begun || (verdict === undefined && isMainClause(line, context));
  }
  return result;
};

function isMainClause(line: Line, context: Context): boolean {
  const number = headingNumber(line);
  if (number === undefined) {
    return line.style?.role === 'clause-heading' && line.style.headingLevel === 1;
  }
  if (number.parts.length > 1) {
    return false;
  }
  return (
    line.style?.role === 'clause-heading' ||
    line.shape.bold ||
    fixedKind(number.title, context.vocabulary) !== undefined
  );
}

function numberVerdict(line: Line, begun: boolean, context: Context): Verdict | undefined {
  if (line.style?.role === 'recommendation-number') {
    return { role: 'recommendation-number', confidence: 0.97, because: `style ${line.style.style}` };
  }
  if (begun || line.line.length > 200) {
    return undefined;
  }
  const read = recommendationLine(line.line, context.patterns);
  if (
    read === undefined ||
    !/^$|^\(.*\)$|^[\u2013\u2014:-]\s?\S|^\(.*\)\s?[\u2013\u2014:-]/.test(read.rest)
  ) {
    return undefined;
  }
  const setApart =
    line.shape.bold || line.paragraph.alignment === 'center' || line.style !== undefined || read.rest === '';
  return setApart && !/[.;,]$/.test(line.line)
    ? {
        role: 'recommendation-number',
        confidence: 0.8,
        because: 'names the Recommendation in front of clause 1',
      }
    : undefined;
}

function titleVerdict(
  line: Line,
  begun: boolean,
  awaitsTitle: boolean,
  verdicts: Verdicts,
  index: number,
  context: Context,
): Verdict | undefined {
  const verdict =
    styledTitle(line, begun) ??
    followingTitle(line, awaitsTitle) ??
    unlabelledAnnexTitle(line, begun, verdicts.slice(Math.max(0, index - 4), index));
  const isHeading = (): boolean =>
    fixedKind(line.line, context.vocabulary) !== undefined || headingNumber(line) !== undefined;
  return verdict === undefined || isHeading() ? undefined : verdict;
}

function styledTitle({ style }: Line, begun: boolean): Verdict | undefined {
  return style?.role === 'recommendation-title' && (!begun || style.confidence > 0.9)
    ? { role: 'recommendation-title', confidence: style.confidence, because: `style ${style.style}` }
    : undefined;
}

function followingTitle(line: Line, awaitsTitle: boolean): Verdict | undefined {
  const looksLikeTitle =
    line.shape.bold ||
    line.paragraph.alignment === 'center' ||
    line.style?.role === 'clause-heading' ||
    line.shape.capitals;
  return awaitsTitle && looksLikeTitle && line.line.length <= 300
    ? {
        role: 'recommendation-title',
        confidence: 0.8,
        because: 'follows the number of the Recommendation',
      }
    : undefined;
}

/** An annex style on a line without the word "Annex", in front of clause 1, is a title in borrowed dress. */
function unlabelledAnnexTitle(line: Line, begun: boolean, before: Verdicts): Verdict | undefined {
  const borrowed = line.style?.role === 'annex-heading' || line.style?.role === 'appendix-heading';
  if (!borrowed || begun || before.some((verdict) => verdict?.role === 'annex-heading')) {
    return undefined;
  }
  return { role: 'recommendation-title', confidence: 0.6, because: 'set like a title in front of clause 1' };
}
