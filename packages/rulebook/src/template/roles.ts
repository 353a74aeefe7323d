import type { Role } from '@fg2rec/document';
import { leftTabs, type StyleParagraph } from './style.ts';

/** The style that a role takes, and what the template sets directly on such a paragraph. */
export interface RoleStyle {
  readonly id: string;
  readonly name: string;
  /** Direct formatting: the skeleton centres some sentences and hangs terms without a style of their own. */
  readonly pPr?: StyleParagraph;
}

const normal: RoleStyle = { id: 'Normal', name: 'Normal' };

const styles: Readonly<Record<Role, RoleStyle>> = {
  'recommendation-number': { id: 'RecNo', name: 'Rec_No' },
  'recommendation-title': { id: 'Rectitle', name: 'Rec_title' },
  'unnumbered-heading': { id: 'Headingb', name: 'Heading_b' },
  'toc-heading': { id: 'toc0', name: 'toc 0', pPr: { jc: 'center' } },
  'toc-entry': { id: 'TOC1', name: 'toc 1' },
  cover: normal,
  'clause-heading': { id: 'Heading1', name: 'heading 1' },
  'annex-heading': { id: 'AnnexNotitle', name: 'Annex_No & title', pPr: { pageBreakBefore: true } },
  'appendix-heading': { id: 'AppendixNotitle', name: 'Appendix_No & title', pPr: { pageBreakBefore: true } },
  'bibliography-heading': {
    id: 'AppendixNotitle',
    name: 'Appendix_No & title',
    pPr: { pageBreakBefore: true },
  },
  'integral-part-sentence': { ...normal, pPr: { jc: 'center' } },
  body: normal,
  'list-item': { id: 'enumlev1', name: 'enumlev1' },
  note: { id: 'Note', name: 'Note' },
  term: { ...normal, pPr: { tabs: leftTabs(851) } },
  abbreviation: { ...normal, pPr: { tabs: leftTabs(1701), ind: { left: 1701, hanging: 1701 } } },
  reference: { id: 'Reftext', name: 'Ref_text' },
  quotation: { ...normal, pPr: { ind: { left: 794, right: 794 } } },
  code: { id: 'Formal', name: 'Formal' },
  figure: { id: 'Figure', name: 'Figure' },
  'figure-caption': { id: 'FigureNotitle0', name: 'Figure_No & title' },
  'figure-legend': { id: 'Figurelegend', name: 'Figure_legend' },
  'table-caption': { id: 'TableNotitle0', name: 'Table_No & title' },
  'table-head': { id: 'Tablehead', name: 'Table_head' },
  'table-text': { id: 'Tabletext', name: 'Table_text' },
  'table-legend': { id: 'Tablelegend', name: 'Table_legend' },
  equation: { id: 'Equation', name: 'Equation' },
  'equation-legend': { id: 'Equationlegend', name: 'Equation_legend' },
  footnote: { id: 'FootnoteText', name: 'footnote text' },
  endnote: { id: 'EndnoteText', name: 'endnote text' },
  header: { id: 'Header', name: 'header' },
  footer: { id: 'Footer', name: 'footer' },
  empty: normal,
};

/**
 * The style of a role.
 * @param level of a heading (1 to 9), a list item (1 to 3; deeper ones take the third) or an entry of the contents.
 */
export function styleForRole(role: Role, level = 1): RoleStyle {
  if (role === 'clause-heading') {
    return numbered('Heading', 'heading ', level, 9);
  }
  if (role === 'list-item') {
    return numbered('enumlev', 'enumlev', level, 3);
  }
  return role === 'toc-entry' ? numbered('TOC', 'toc ', level, 9) : styles[role];
}

function numbered(id: string, name: string, level: number, deepest: number): RoleStyle {
  const bounded = Math.min(Math.max(1, Math.trunc(level)), deepest);
  return { id: `${id}${bounded}`, name: `${name}${bounded}` };
}
