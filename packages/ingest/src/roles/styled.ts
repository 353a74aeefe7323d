import { eachLine, type Pass } from './verdict.ts';

/** Roles that a style gives without the text having to bear it out. */
const trusted =
  /^(?:integral-part-sentence|note|equation-legend|figure-legend|table-head|table-text|table-legend|toc-entry|cover|quotation|footnote|endnote|reference|abbreviation|recommendation-title)$/;

/** What is left to the style alone, after the passes that read the text. List styles are for the lists to read. */
export const styled: Pass = eachLine((line) => {
  const { style } = line;
  if (style === undefined || !trusted.test(style.role) || line.line === '') {
    return undefined;
  }
  // Words of a cell style outside a table are ordinary text; 3GPP uses its table styles in tables only.
  if (
    /^table-/.test(style.role) &&
    line.cell === undefined &&
    line.place === 'body' &&
    style.role !== 'table-legend'
  ) {
    return undefined;
  }
  if (/^(?:reference|abbreviation|cover|recommendation-title)$/.test(style.role) && style.confidence < 0.8) {
    return undefined;
  }
  return { role: style.role, confidence: style.confidence, because: `style ${style.style}` };
});
