import { annexLine, fixedKind, normalised } from '@fg2rec/document';
import { headingNumber } from './heading-number.ts';
import type { Line } from './line.ts';
import type { Context, Pass, Verdict, Verdicts } from './verdict.ts';

/** Words of the sentence under an annex title, in six languages: enough to know it with any kind of document in it. */
const integralPart =
  /integral part|part(?:ie)? intégrante|parte integrante|неотъемлемой част|جزءاً? (?:أساسياً?|لا يتجزأ)|جزء[اً]* (?:أساسي|لا يتجزأ)|不可分割/iu;

/** Titles of annexes and appendices, titles in a paragraph of their own, and the sentence on the integral part. */
export const annexes: Pass = (lines, verdicts, context) => {
  const result = [...verdicts];
  let sinceTitle = Number.POSITIVE_INFINITY;
  let open: { readonly role: Verdict['role']; readonly untitled: boolean } | undefined;
  for (const [index, line] of lines.entries()) {
    if (result[index] !== undefined || line.place !== 'body') {
      if (result[index]?.role !== 'empty') {
        sinceTitle += 1;
        open = undefined;
      }
      continue;
    }
    sinceTitle += 1;
    const title = annexTitle(line, context);
    if (title !== undefined) {
      result[index] = title.verdict;
      open = { role: title.verdict.role, untitled: title.untitled };
      sinceTitle = 0;
    } else if (sinceTitle <= 3 && isIntegralPart(line)) {
      result[index] = { role: 'integral-part-sentence', confidence: 0.97, because: 'below an annex title' };
    } else if (open?.untitled === true && sinceTitle === 1 && isTitleOfAnnex(line)) {
      result[index] = {
        role: open.role,
        confidence: 0.85,
        because: 'title below the designation of the annex',
      };
      sinceTitle = 0;
      open = { ...open, untitled: false };
    } else if (styledOnly(line) && fixedKind(line.line, context.vocabulary) === 'bibliography') {
      // The ITU-T template gives the Bibliography the style of an appendix.
      result[index] = { role: 'bibliography-heading', confidence: 0.97, because: 'annex style and the word' };
      open = undefined;
    } else if (styledOnly(line) && index > firstBody(result)) {
      result[index] = {
        role: 'unnumbered-heading',
        confidence: 0.6,
        because: 'annex style without the word',
        headingLevel: 1,
      };
    } else {
      open = undefined;
    }
  }
  return result;
};

function annexTitle(
  line: Line,
  context: Context,
): { readonly verdict: Verdict; readonly untitled: boolean } | undefined {
  const shown = line.paragraph.number?.text ?? '';
  const fromNumber = shown === '' ? undefined : annexLine(shown, context.patterns);
  const typed = line.line.length <= 300 ? annexLine(line.text, context.patterns) : undefined;
  const read = fromNumber ?? typed;
  if (read === undefined) {
    return undefined;
  }
  if (fromNumber === undefined && headingNumber(line)?.source === 'computed') {
    // "6.3 Appendix I" is a clause about an appendix.
    return undefined;
  }
  const role = read.kind === 'annex' ? 'annex-heading' : 'appendix-heading';
  const untitled = fromNumber === undefined ? read.title === '' : line.line === '';
  const styled =
    /^(?:annex|appendix|clause|unnumbered)-heading$/.test(line.style?.role ?? '') ||
    line.paragraph.outlineLevel !== undefined;
  if (fromNumber !== undefined || styled) {
    return { verdict: { role, confidence: 0.97, because: 'heading style and the word' }, untitled };
  }
  const setApart =
    line.shape.bold || line.paragraph.alignment === 'center' || line.shape.capitals || line.shape.underline;
  const sentence = /[.;,]$/.test(line.line) || (!setApart && read.title.split(' ').length > 14);
  if (sentence || line.paragraph.number !== undefined || (!read.strong && !setApart)) {
    return undefined;
  }
  // "Annex A" alone in ordinary text is a heading only if it has a designation.
  const sure = setApart ? 0.9 : read.number !== '' ? 0.7 : 0;
  return sure === 0
    ? undefined
    : { verdict: { role, confidence: sure, because: `begins with "${read.label}"` }, untitled };
}

function isIntegralPart(line: Line): boolean {
  return line.line.length <= 200 && integralPart.test(normalised(line.text));
}

function isTitleOfAnnex(line: Line): boolean {
  const set =
    line.shape.bold ||
    line.paragraph.alignment === 'center' ||
    line.shape.capitals ||
    /^(?:annex|appendix|clause|unnumbered)-heading$|title$/.test(line.style?.role ?? '');
  return set && line.line.length <= 250 && !/[.;:]$/.test(line.line) && line.paragraph.number === undefined;
}

function styledOnly(line: Line): boolean {
  return line.style?.role === 'annex-heading' || line.style?.role === 'appendix-heading';
}

/** First line of the text proper, so that styles borrowed on the front page do not count. */
function firstBody(verdicts: Verdicts): number {
  const at = verdicts.findIndex(
    (verdict) => verdict?.role === 'recommendation-title' || verdict?.role === 'toc-heading',
  );
  return at === -1 ? -1 : at;
}
