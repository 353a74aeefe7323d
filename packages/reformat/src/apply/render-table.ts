import type { Table } from '@fg2rec/document';
import { child, isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { renderFlow } from './render-flow.ts';
import { revisionRecords, rowIsGone, treatment } from './revisions.ts';
import { type TableLook, tableLook } from './table-look.ts';
import { cellProperties, gridXml, rowProperties, tableProperties } from './table-properties.ts';

export interface TableSpace {
  /** Width that the table may take, in twips; undefined where it keeps its own. */
  readonly width: number | undefined;
  readonly where?: 'body' | 'transfer-note' | 'contents';
}

/**
 * Writes a table: borders, spans and shading stay, its style goes, its width fits the text. A table of data without any
 * line gets those of the template, and its heads no shading.
 */
export function renderTable(element: XmlElement, context: PartContext, space: TableSpace): string {
  const table = context.tables.get(element.start);
  const heads = headCount(table);
  const isData = context.followsGuide && table?.purpose === 'data' && heads > 0;
  const look = tableLook(element, context, space.width, {
    isFramed: isData && !table.bordered,
    hasPlainHeads: isData,
  });
  const rows = rowsOf(element, context);
  let output = '';
  let rowIndex = 0;
  for (const row of rows) {
    output += typeof row === 'string' ? row : renderRow(row, context, look, rowIndex++ < heads);
  }
  if (!output.includes('<w:tr>')) {
    return output;
  }
  return `<w:tbl>${tableProperties(element, context, look)}${gridXml(element, look)}${output}</w:tbl>`;
}

/** Rows with wrappers opened and rows of deleted revisions left out; what stands between rows is kept as text. */
function rowsOf(parent: XmlElement, context: PartContext): (XmlElement | string)[] {
  const rows: (XmlElement | string)[] = [];
  for (const element of parent.children.filter(isElement)) {
    if (element.name === 'w:tr') {
      if (!rowIsGone(element, context)) {
        rows.push(element);
      }
    } else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      rows.push(...(content === undefined ? [] : rowsOf(content, context)));
    } else if (element.name === 'w:customXml' || isOpened(element, context)) {
      rows.push(...rowsOf(element, context));
    } else if (element.name === 'w:bookmarkStart' || element.name === 'w:bookmarkEnd') {
      rows.push(context.text.slice(element.start, element.end));
    }
  }
  return rows;
}

/** Around rows and cells a tracked change has no meaning; theirs stand in their properties. */
function isOpened(element: XmlElement, context: PartContext): boolean {
  const done = treatment(element, context);
  return done === 'unwrap' || done === 'keep';
}

function renderRow(row: XmlElement, context: PartContext, look: TableLook, isHead: boolean): string {
  const cells = renderCells(row, context, look, isHead);
  if (!cells.includes('<w:tc>')) {
    return cells;
  }
  const exceptions = child(row, 'w:tblPrEx');
  const kept = exceptions === undefined ? '' : exceptionProperties(exceptions, context);
  return `<w:tr>${kept}${rowProperties(row, context, look, isHead)}${cells}</w:tr>`;
}

function renderCells(parent: XmlElement, context: PartContext, look: TableLook, isHead: boolean): string {
  let output = '';
  for (const element of parent.children.filter(isElement)) {
    if (element.name === 'w:tc') {
      output += renderCell(element, context, look, isHead);
    } else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      output += content === undefined ? '' : renderCells(content, context, look, isHead);
    } else if (element.name === 'w:customXml' || isOpened(element, context)) {
      output += renderCells(element, context, look, isHead);
    } else if (element.name === 'w:bookmarkStart' || element.name === 'w:bookmarkEnd') {
      output += context.text.slice(element.start, element.end);
    }
  }
  return output;
}

function renderCell(cell: XmlElement, context: PartContext, look: TableLook, isHead: boolean): string {
  const flow = renderFlow(cell, context, { where: 'cell' }, { width: look.cellWidth(cell) });
  const ends = /<\/w:p>$|<w:p\/>$/.test(flow) ? '' : '<w:p/>';
  return `<w:tc>${cellProperties(cell, context, look, isHead)}${flow}${ends}</w:tc>`;
}

function exceptionProperties(element: XmlElement, context: PartContext): string {
  const kept = element.children
    .filter(isElement)
    .filter(({ name }) => !revisionRecords.has(name) && !['w:tblW', 'w:jc', 'w:tblInd'].includes(name))
    .map((property) => context.text.slice(property.start, property.end))
    .join('');
  return kept === '' ? '' : `<w:tblPrEx>${kept}</w:tblPrEx>`;
}

/** Rows at the top in which every filled paragraph is a table head; never the whole table. */
function headCount(table: Table | undefined): number {
  if (table === undefined || table.purpose === 'layout' || table.children.length < 2) {
    return 0;
  }
  const isHead = (row: Table['children'][number]): boolean =>
    row.isHeader ||
    (row.children.some((cell) =>
      cell.children.some((block) => block.type === 'paragraph' && block.role === 'table-head'),
    ) &&
      row.children.every((cell) =>
        cell.children.every(
          (block) =>
            block.type === 'paragraph' && (block.role === 'table-head' || block.children.length === 0),
        ),
      ));
  const first = table.children.findIndex((row) => !isHead(row));
  return first < 0 ? 1 : first;
}
