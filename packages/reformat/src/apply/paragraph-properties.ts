import { type Paragraph, plainText, type Role } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import type { StyleParagraph } from '@fg2rec/rulebook';
import { isUnmarked } from './item-paragraphs.ts';
import type { PartContext } from './part-context.ts';
import type { StyleLook } from './run-properties.ts';
import { writeProperties } from './schema-order.ts';
import { toggle } from './source-styles.ts';
import { directFormatting } from './style-sheet.ts';

/** Where a paragraph stands in the output. */
export interface Slot {
  readonly where: 'body' | 'cell' | 'transfer-note' | 'contents' | 'note';
  /** A `w:sectPr` that ends a section with this paragraph. */
  readonly section?: string;
  readonly startsPage?: boolean;
  readonly dropsPageBreak?: boolean;
  readonly dropsLastPageBreak?: boolean;
  /** Where a further paragraph of a list item begins, in twips. */
  readonly itemIndent?: number;
}

export interface ParagraphStyle {
  readonly role: Role;
  readonly styleId: string;
  /** What the template sets directly beside the style. */
  readonly direct?: StyleParagraph;
  readonly look: StyleLook;
}

/** Roles whose paragraphs stay as their author aligned them. */
const alignedByAuthor: ReadonlySet<Role> = new Set([
  'body',
  'cover',
  'table-text',
  'quotation',
  'figure',
  'empty',
  'code',
]);

/** Roles in which bold and italic of the whole paragraph were the author's way to make a heading or caption. */
const titles: ReadonlySet<Role> = new Set([
  'recommendation-number',
  'recommendation-title',
  'unnumbered-heading',
  'toc-heading',
  'toc-entry',
  'clause-heading',
  'annex-heading',
  'appendix-heading',
  'bibliography-heading',
  'figure-caption',
  'table-caption',
  'table-head',
]);

const headings: ReadonlySet<Role> = new Set([
  'recommendation-number',
  'recommendation-title',
  'clause-heading',
  'annex-heading',
  'appendix-heading',
  'bibliography-heading',
  'toc-heading',
]);

/** The role that decides the style, and the style with what it gives to runs. */
export function paragraphStyle(
  paragraph: Paragraph | undefined,
  context: PartContext,
  slot: Slot,
): ParagraphStyle {
  const edits = paragraph === undefined ? undefined : context.edits.of(paragraph.anchor);
  const written = edits?.role ?? paragraph?.role ?? 'body';
  const role = roleIn(written, slot);
  const level =
    role === 'list-item'
      ? (edits?.listLevel ?? paragraph?.listLevel ?? 1)
      : (edits?.headingLevel ?? paragraph?.headingLevel ?? tocLevel(paragraph) ?? 1);
  const { id: styleId, pPr: direct } = context.lookup.sheet.styleForRole(role, level);
  return {
    role,
    styleId,
    ...(direct === undefined ? {} : { direct }),
    look: {
      bold: context.lookup.has(styleId, 'b'),
      italic: context.lookup.has(styleId, 'i'),
      capitals: context.lookup.has(styleId, 'caps'),
      absorbsBold: titles.has(role),
      absorbsItalic: titles.has(role) && wholeIsItalic(paragraph),
      plainLinks: role === 'toc-entry',
    },
  };
}

/** In the transfer note nothing may look like a clause of the draft; in cells headings are text. */
function roleIn(role: Role, slot: Slot): Role {
  if (slot.where === 'note') {
    return role === 'endnote' ? 'endnote' : 'footnote';
  }
  if (slot.where === 'transfer-note') {
    if (headings.has(role) || role === 'unnumbered-heading') {
      return 'unnumbered-heading';
    }
    return role === 'cover' || role === 'toc-entry' ? 'body' : role;
  }
  if (slot.where === 'cell') {
    return role === 'table-head' || inCells.has(role) ? role : 'table-text';
  }
  return role === 'cover' || role === 'empty' || role === 'header' || role === 'footer' ? 'body' : role;
}

const inCells: ReadonlySet<Role> = new Set(['figure', 'equation', 'code', 'figure-caption', 'table-caption']);

function tocLevel(paragraph: Paragraph | undefined): number | undefined {
  const found = paragraph?.role === 'toc-entry' ? /(\d)\s*$/.exec(paragraph.style.name) : null;
  return found === null ? undefined : Math.min(3, Number(found[1]));
}

function wholeIsItalic(paragraph: Paragraph | undefined): boolean {
  const texts = (paragraph?.children ?? []).filter((inline) => inline.type === 'text');
  return texts.length > 0 && texts.every((inline) => inline.type === 'text' && inline.format.italic === true);
}

/**
 * The paragraph properties of the output: the template's style, and the few things that the text needs beside it.
 * @param mark properties of the paragraph mark, with what is tracked of it.
 */
export function paragraphProperties(
  element: XmlElement | undefined,
  paragraph: Paragraph | undefined,
  style: ParagraphStyle,
  context: PartContext,
  slot: Slot,
  mark?: string,
): string {
  const properties = directFormatting(style.direct);
  const defaultStyle = context.lookup.sheet.styleForRole('body').id;
  if (style.styleId !== defaultStyle) {
    properties.set('w:pStyle', `<w:pStyle w:val="${style.styleId}"/>`);
  }
  if (slot.where !== 'body') {
    properties.delete('w:pageBreakBefore');
  }
  if (style.role === 'toc-heading' && isSetByTab(paragraph, context)) {
    properties.delete('w:jc');
  }
  if (slot.startsPage === true) {
    properties.set('w:pageBreakBefore', '<w:pageBreakBefore/>');
  }
  if (paragraph?.direction === 'rtl' || toggle(element, 'w:bidi') === true) {
    properties.set('w:bidi', '<w:bidi/>');
  }
  const tabs = child(element, 'w:tabs');
  if (tabs !== undefined && keepsTabs(style.role, paragraph)) {
    properties.set('w:tabs', context.text.slice(tabs.start, tabs.end));
  }
  // The lines of an old cover, centred or at the right margin there, are a plain list in the transfer note.
  const alignment =
    slot.where === 'transfer-note' && style.role === 'body'
      ? undefined
      : alignmentOf(element, paragraph, style.role);
  if (alignment !== undefined) {
    properties.set('w:jc', `<w:jc w:val="${alignment}"/>`);
  }
  if (
    slot.where === 'body' &&
    style.role === 'body' &&
    (paragraph?.indent.start ?? 0) >= 284 &&
    alignment !== 'center'
  ) {
    const start = slot.itemIndent ?? Math.min(2268, paragraph?.indent.start ?? 0);
    properties.set('w:ind', `<w:ind w:left="${start}"/>`);
  }
  if (
    style.role === 'list-item' &&
    paragraph !== undefined &&
    isUnmarked(paragraph, numberOf(paragraph, context))
  ) {
    properties.set('w:ind', '<w:ind w:firstLine="0"/>');
  }
  if (mark !== undefined) {
    properties.set('w:rPr', mark);
  }
  if (slot.section !== undefined) {
    properties.set('w:sectPr', slot.section);
  }
  return writeProperties('w:pPr', properties);
}

function numberOf(paragraph: Paragraph, context: PartContext): string {
  return context.edits.of(paragraph.anchor).number?.number ?? paragraph.number?.text ?? '';
}

/** "Page" over the page numbers stands at the right tab stop of its style; the title of the contents is centred. */
function isSetByTab(paragraph: Paragraph | undefined, context: PartContext): boolean {
  const edits = paragraph === undefined ? undefined : context.edits.of(paragraph.anchor);
  const put = edits?.replacements.find(({ from }) => from === 0)?.text;
  return /^\t/.test(put ?? (paragraph === undefined ? '' : plainText(paragraph)));
}

const tabbedRoles: ReadonlySet<Role> = new Set(['body', 'quotation', 'equation-legend', 'code']);

/** Typed columns and leaders need the author's tabs; entries and lists have those of the style. */
function keepsTabs(role: Role, paragraph: Paragraph | undefined): boolean {
  const tabbed = paragraph?.children.some(({ type }) => type === 'tab') === true;
  const isOwn = role !== 'equation-legend' || paragraph?.role === role;
  return tabbed && isOwn && tabbedRoles.has(role);
}

function alignmentOf(
  element: XmlElement | undefined,
  paragraph: Paragraph | undefined,
  role: Role,
): 'center' | 'right' | undefined {
  if (!alignedByAuthor.has(role)) {
    return undefined;
  }
  const direct = child(element, 'w:jc')?.attributes['w:val'];
  const alignment = paragraph?.alignment ?? direct;
  if (alignment === 'center') {
    return 'center';
  }
  return alignment === 'right' || alignment === 'end' ? 'right' : undefined;
}
