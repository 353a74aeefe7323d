import type { NewParagraph } from '@fg2rec/document';
import { newRun } from './render-run.ts';
import { writeProperties } from './schema-order.ts';
import { directFormatting, type StyleLookup } from './style-sheet.ts';

export interface NewParagraphOptions {
  readonly rightToLeft: boolean;
  readonly startsPage?: boolean;
  readonly section?: string;
  /** A bookmark that marks the paragraph for fg2rec itself. */
  readonly bookmark?: string;
}

/** Writes a paragraph that was not in the source, in the template's style for its role. */
export function renderNewParagraph(
  paragraph: NewParagraph,
  lookup: StyleLookup,
  options: NewParagraphOptions,
): string {
  const { rightToLeft } = options;
  const level = paragraph.role === 'list-item' ? paragraph.listLevel : paragraph.headingLevel;
  const style = lookup.sheet.styleForRole(paragraph.role, level ?? 1);
  const properties = directFormatting(style.pPr);
  if (style.id !== lookup.sheet.styleForRole('body').id) {
    properties.set('w:pStyle', `<w:pStyle w:val="${style.id}"/>`);
  }
  if (options.startsPage === true) {
    properties.set('w:pageBreakBefore', '<w:pageBreakBefore/>');
  }
  if (rightToLeft) {
    properties.set('w:bidi', '<w:bidi/>');
  }
  if (options.section !== undefined) {
    properties.set('w:sectPr', options.section);
  }
  const runs = paragraph.runs.map(({ text, ...format }) => newRun(text, { ...format, rightToLeft })).join('');
  return `<w:p>${writeProperties('w:pPr', properties)}${runs}</w:p>`;
}
