import { loneField, normalised, recommendationLine } from '@fg2rec/document';
import type { Line } from './line.ts';
import type { Context, Pass } from './verdict.ts';

const opening =
  /^(?:recommendation-(?:number|title)|(?:unnumbered|clause|annex|appendix|bibliography|toc)-heading|toc-entry)$/;

/** Short lines in front of the first heading: the cover of the source. Running text there stays text. */
export const frontPage: Pass = (lines, verdicts, context) => {
  const end = verdicts.findIndex((verdict) => verdict !== undefined && opening.test(verdict.role));
  const hasCoverTable = lines.some((line) => line.place === 'cover');
  const lastCover = lastCoverTable(lines, end);
  return lines.map((line, index) => {
    const known = verdicts[index];
    if (known !== undefined || line.place !== 'body' || index >= end) {
      return known;
    }
    const between = index < lastCover;
    return isCoverLine(line, hasCoverTable && !between, context)
      ? { role: 'cover', confidence: between ? 0.8 : 0.6, because: 'a short line on the front page' }
      : undefined;
  });
};

/** Index of the last line of a cover table in front of the first heading. */
function lastCoverTable(lines: readonly Line[], end: number): number {
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (index < end && line.place === 'cover') {
      last = index;
    }
  }
  return last;
}

function isCoverLine(line: Line, strict: boolean, context: Context): boolean {
  const text = line.line;
  if (text.length > 200 || line.paragraph.number !== undefined) {
    return false;
  }
  const list = context.vocabulary
    .forms('seriesListNote')
    .some((form) => normalised(form) === normalised(line.text));
  if (
    list ||
    loneField(text, line.paragraph.style.name, context.vocabulary) !== undefined ||
    recommendationLine(text, context.patterns) !== undefined
  ) {
    return true;
  }
  const { alignment } = line.paragraph;
  const { bold, capitals, size } = line.shape;
  const setApart =
    alignment === 'center' ||
    alignment === 'right' ||
    bold ||
    capitals ||
    line.paragraph.framed === true ||
    (context.bodySize > 0 && size >= context.bodySize + 4);
  return setApart || (!strict && !/[.;:]$/.test(text) && text.length <= 120);
}
