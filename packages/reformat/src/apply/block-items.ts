import { paragraphsOf, phrase } from '@fg2rec/document';
import { child, descendants, isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { markIsGone, revisionRecords, treatment } from './revisions.ts';
import { blockText } from './source-text.ts';

/** A block of a part, with what stands before it between blocks. */
export interface BlockItem {
  readonly kind: 'paragraph' | 'table' | 'other';
  readonly element: XmlElement;
  /** Paragraphs whose mark is gone: their content goes in front of this block's. */
  readonly joined: readonly XmlElement[];
  /** Bookmark ends and the like from between blocks, as XML. */
  readonly marks: string;
  /** It stood in a cover table that is taken apart. */
  readonly fromCover?: boolean;
}

export interface BlockList {
  readonly items: readonly BlockItem[];
  /** Marks after the last block. */
  readonly marks: string;
  readonly lastSection?: XmlElement;
}

const passedOver = new Set([
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:tcPr',
  'w:customXmlPr',
  'w:sdtPr',
  'w:sdtEndPr',
]);

/** The blocks of a container, with content controls and revisions opened. */
export function blockItems(container: XmlElement, context: PartContext): BlockList {
  const items: BlockItem[] = [];
  let marks = '';
  let joined: XmlElement[] = [];
  let lastSection: XmlElement | undefined;
  let fromCover = false;
  const push = (kind: BlockItem['kind'], element: XmlElement): void => {
    items.push({ kind, element, joined, marks, ...(fromCover ? { fromCover } : {}) });
    marks = '';
    joined = [];
  };
  const visit = (element: XmlElement): void => {
    const { name } = element;
    if (name === 'w:p') {
      if (markIsGone(element, context)) {
        joined.push(element);
      } else {
        push('paragraph', element);
      }
    } else if (name === 'w:tbl' && placesBlocks(element, context)) {
      context.ledger.add(
        phrase('layout table').words,
        blockText(element, context),
        `template: ${phrase('its content is set out in order, without the frame').words}`,
      );
      cellsOf(element).forEach((cell) => void childElements(cell).forEach(visit));
    } else if (name === 'w:tbl' && isTakenApart(element, context)) {
      context.ledger.add(
        phrase('cover table').words,
        blockText(element, context),
        `cover: ${phrase('its lines stand on the cover of the TD or in the transfer note').words}`,
      );
      fromCover = true;
      cellsOf(element).forEach((cell) => void childElements(cell).forEach(visit));
      fromCover = false;
    } else if (name === 'w:tbl') {
      joined.splice(0).forEach((paragraph) => void push('paragraph', paragraph));
      push('table', element);
    } else if (name === 'w:sectPr') {
      lastSection = element;
    } else if (name === 'w:sdt') {
      childElements(child(element, 'w:sdtContent')).forEach(visit);
    } else if (name === 'w:customXml' || treatment(element, context) === 'unwrap') {
      childElements(element).forEach(visit);
    } else if (treatment(element, context) === 'drop' || passedOver.has(name) || revisionRecords.has(name)) {
      return;
    } else if (name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') {
      marks += context.options.keepComments === true ? slice(element, context) : '';
    } else if (name === 'w:bookmarkStart' || name === 'w:bookmarkEnd') {
      marks += slice(element, context);
    } else {
      push('other', element);
    }
  };
  childElements(container).forEach(visit);
  joined.splice(0).forEach((paragraph) => void push('paragraph', paragraph));
  return { items, marks, ...(lastSection === undefined ? {} : { lastSection }) };
}

/**
 * Published Recommendations set their title, summary and history in a table that only places them. Facts look into
 * such tables, so that edits name the blocks inside.
 */
function placesBlocks(table: XmlElement, context: PartContext): boolean {
  const node = context.tables.get(table.start);
  return (
    node?.purpose === 'layout' &&
    paragraphsOf([node]).some(({ role }) => /heading$|^recommendation-|^toc-entry$/.test(role))
  );
}

/** Edits that name lines of a cover table by themselves take it apart. */
function isTakenApart(table: XmlElement, context: PartContext): boolean {
  const node = context.tables.get(table.start);
  return (
    node?.purpose === 'cover' && paragraphsOf([node]).some(({ anchor }) => context.edits.namesBlock(anchor))
  );
}

function cellsOf(table: XmlElement): XmlElement[] {
  return descendants(table, 'w:tc').filter(isOutermost(table));
}

/** Cells of this table, not of tables inside it. */
function isOutermost(table: XmlElement): (cell: XmlElement) => boolean {
  const inner = descendants(table, 'w:tbl');
  return (cell) => !inner.some(({ start, end }) => start < cell.start && cell.end < end);
}

function childElements(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).filter(isElement);
}

function slice(element: XmlElement, context: PartContext): string {
  return context.text.slice(element.start, element.end);
}
