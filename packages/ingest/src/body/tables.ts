import type { Block, Table, TableRow } from '@fg2rec/document';
import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import { isBordered } from './borders.ts';
import { joined } from './merged-cells.ts';
import { markChange } from './revision-view.ts';
import { anchorOf, type BlockReader, remark, type Story } from './story.ts';
import { type CellReading, gridColumns, readCell } from './table-cells.ts';
import { contentOf } from './table-content.ts';

/** Reads a `w:tbl` (ISO/IEC 29500-1 clause 17.4); undefined where the view shows none of its rows. */
export function readTable(story: Story, element: XmlElement, readBlocks: BlockReader): Table | undefined {
  const properties = child(element, 'w:tblPr');
  const styleId = child(properties, 'w:tblStyle')?.attributes['w:val'];
  const rows: RowReading[] = [];
  for (const row of contentOf(story, element, 'w:tr')) {
    const read = readRow(story, row, styleId, readBlocks);
    if (read !== undefined) {
      rows.push(read);
    }
  }
  if (rows.length === 0) {
    return undefined;
  }
  const grid = childrenNamed(child(element, 'w:tblGrid'), 'w:gridCol').map((column) =>
    Number(column.attributes['w:w'] ?? 0),
  );
  const widths = grid.length > 0 ? grid : Array.from({ length: widthOf(rows[0]) }, () => 0);
  if (rows.some((row) => widthOf(row) !== widths.length)) {
    remark(
      story,
      'table-ragged',
      `The rows of a table do not all fill its ${widths.length} columns.`,
      element,
    );
  }
  const description = child(properties, 'w:tblDescription')?.attributes['w:val'];
  const title = child(properties, 'w:tblCaption')?.attributes['w:val'];
  const style = story.reading.styles.tableStyle(styleId);
  const isRightToLeft = isOn(child(properties, 'w:bidiVisual'));
  return {
    type: 'table',
    anchor: anchorOf(story, element),
    style: style.reference,
    direction: isRightToLeft ? 'rtl' : 'ltr',
    grid: widths,
    ...(description === undefined ? {} : { description }),
    ...(title === undefined ? {} : { title }),
    purpose: 'data',
    bordered: isBordered(element, properties, style.bordered),
    children: mergeDown(story, rows),
  };
}

interface RowReading {
  readonly row: Omit<TableRow, 'children'>;
  readonly cells: readonly CellReading[];
  /** Grid columns that the row leaves free at its end. */
  readonly after: number;
}

function widthOf(row: RowReading | undefined): number {
  const last = row?.cells.at(-1);
  return (last === undefined ? 0 : last.column + last.columnSpan) + (row?.after ?? 0);
}

function readRow(
  story: Story,
  element: XmlElement,
  tableStyle: string | undefined,
  readBlocks: BlockReader,
): RowReading | undefined {
  const properties = child(element, 'w:trPr');
  const change = markChange(properties, story.reading.view);
  if (change?.hidden === true) {
    return undefined;
  }
  const cells: CellReading[] = [];
  let column = gridColumns(properties, 'w:gridBefore');
  for (const cell of contentOf(story, element, 'w:tc')) {
    const read = readCell(story, cell, column, tableStyle, readBlocks);
    const left = cells.at(-1);
    if (read === undefined) {
      continue;
    }
    if (read.horizontalMerge === 'continue' && left !== undefined) {
      cells[cells.length - 1] = {
        ...left,
        columnSpan: left.columnSpan + read.columnSpan,
        blocks: joined(left.blocks, read.blocks),
      };
    } else {
      cells.push(read);
    }
    column += read.columnSpan;
  }
  return {
    row: {
      type: 'tableRow',
      anchor: anchorOf(story, element),
      isHeader: isOn(child(properties, 'w:tblHeader')),
      ...(change === undefined ? {} : { revision: change.revision }),
    },
    cells,
    after: gridColumns(properties, 'w:gridAfter'),
  };
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');
}

/**
 * Takes the cells that continue a vertical merge out of the rows and counts them on the cell where the merge began.
 * Text in a continuing cell is not shown by Word; it is kept at the end of the cell above.
 */
function mergeDown(story: Story, rows: readonly RowReading[]): TableRow[] {
  const open = new Map<number, Merged>();
  const merged = rows.map(({ row, cells }) => {
    const kept: Merged[] = [];
    const reached = new Set<number>();
    for (const cell of cells) {
      reached.add(cell.column);
      const above = open.get(cell.column);
      if (cell.verticalMerge === 'continue' && above !== undefined) {
        above.rowSpan += 1;
        keepHiddenText(story, above, cell);
        continue;
      }
      const next: Merged = { cell, rowSpan: 1, blocks: cell.blocks };
      kept.push(next);
      if (cell.verticalMerge === undefined) {
        open.delete(cell.column);
      } else {
        open.set(cell.column, next);
      }
    }
    for (const column of open.keys()) {
      if (!reached.has(column)) {
        open.delete(column);
      }
    }
    return { row, kept };
  });
  return merged.map(({ row, kept }) => ({
    ...row,
    children: kept.map(({ cell, rowSpan, blocks }) => ({
      type: 'tableCell',
      anchor: cell.anchor,
      columnSpan: cell.columnSpan,
      rowSpan,
      column: cell.column,
      ...(cell.shading === undefined ? {} : { shading: cell.shading }),
      ...(cell.verticalAlignment === undefined ? {} : { verticalAlignment: cell.verticalAlignment }),
      children: blocks,
    })),
  }));
}

interface Merged {
  readonly cell: CellReading;
  rowSpan: number;
  blocks: readonly Block[];
}

function keepHiddenText(story: Story, above: Merged, cell: CellReading): void {
  const blocks = joined(above.blocks, cell.blocks);
  if (blocks.length > above.blocks.length) {
    remark(
      story,
      'content-unread',
      'A cell that is merged with the one above has text of its own; it is kept at the end of that cell.',
      cell.element,
    );
  }
  above.blocks = blocks;
}
