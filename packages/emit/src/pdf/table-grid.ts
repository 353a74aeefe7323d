import type { Table, TableCell } from '@fg2rec/document';
import { fromTwips } from './typst-code.ts';

export interface PlacedCell {
  readonly cell: TableCell;
  readonly x: number;
  readonly y: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface TableGrid {
  /** Widths of the columns in points. */
  readonly columns: readonly number[];
  readonly cells: readonly PlacedCell[];
  /** Rows at the top that name the columns, with all rows that their cells reach into. */
  readonly headRows: number;
  readonly rows: number;
}

/**
 * Places the cells of a table so that none lies on another: real tables are ragged, and a layout engine is strict.
 * @param available width in points; wider tables are made narrower in proportion.
 */
export function tableGrid(table: Table, available: number): TableGrid {
  const taken = new Set<string>();
  const cells: PlacedCell[] = [];
  const rows = table.children.length;
  const limit = columnLimit(table);
  for (const [y, row] of table.children.entries()) {
    for (const cell of row.children) {
      const x = firstFree(taken, y, cell.column < limit ? cell.column : 0);
      const wanted = Math.max(1, Math.min(cell.columnSpan, limit - x));
      const columnSpan = freeSpan(taken, x, y, wanted);
      const rowSpan = freeDepth(taken, x, y, columnSpan, Math.min(Math.max(1, cell.rowSpan), rows - y));
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) {
          taken.add(`${x + across},${y + down}`);
        }
      }
      cells.push({ cell, x, y, columnSpan, rowSpan });
    }
  }
  const count = Math.max(1, ...cells.map((placed) => placed.x + placed.columnSpan));
  return {
    columns: columnWidths(table.grid, count, available),
    cells,
    headRows: headRows(table, cells),
    rows,
  };
}

/** Columns that a table can really have: a damaged span may claim a million. */
function columnLimit(table: Table): number {
  const cells = Math.max(1, ...table.children.map((row) => row.children.length));
  const declared = Math.max(table.grid.length, cells);
  const needed = Math.max(
    declared,
    ...table.children.flatMap((row) => row.children.map((cell) => cell.column + cell.columnSpan)),
  );
  // Word itself stops at 63 columns.
  return needed <= 64 ? needed : declared;
}

function firstFree(taken: ReadonlySet<string>, y: number, from: number): number {
  let x = Math.max(0, from);
  while (taken.has(`${x},${y}`)) {
    x += 1;
  }
  return x;
}

function freeSpan(taken: ReadonlySet<string>, x: number, y: number, wanted: number): number {
  let span = 1;
  while (span < wanted && !taken.has(`${x + span},${y}`)) {
    span += 1;
  }
  return span;
}

function freeDepth(
  taken: ReadonlySet<string>,
  x: number,
  y: number,
  columns: number,
  wanted: number,
): number {
  let depth = 1;
  while (
    depth < wanted &&
    freeSpan(taken, x, y + depth, columns) === columns &&
    !taken.has(`${x},${y + depth}`)
  ) {
    depth += 1;
  }
  return depth;
}

function columnWidths(grid: readonly number[], count: number, available: number): number[] {
  const known = grid.slice(0, count).map(fromTwips);
  const sum = known.reduce((total, width) => total + width, 0);
  const usual = known.length === 0 || sum === 0 ? available / count : sum / known.length;
  const widths = Array.from({ length: count }, (_, index) => Math.max(known[index] ?? usual, 1));
  const total = widths.reduce((all, width) => all + width, 0);
  // A table with a made-up grid (Word writes tiny columns where it has not laid out yet) takes the whole width.
  const scale = total > available ? available / total : total < count * 3 ? available / total : 1;
  return widths.map((width) => width * scale);
}

function headRows(table: Table, cells: readonly PlacedCell[]): number {
  const rows = table.children;
  let count = rows.findIndex((row) => !row.isHeader);
  if (count === 0 && isNamedHead(table)) {
    count = 1;
  }
  if (count <= 0) {
    return 0;
  }
  // Cells that reach down take the rows below into the head.
  for (let y = 0; y < count; y += 1) {
    for (const placed of cells.filter((cell) => cell.y === y)) {
      count = Math.max(count, y + placed.rowSpan);
    }
  }
  return count < rows.length ? count : 0;
}

/** A first row set in the style of table heads is one, whether or not it is marked to be repeated. */
function isNamedHead(table: Table): boolean {
  const paragraphs = (table.children[0]?.children ?? []).flatMap((cell) =>
    cell.children.filter((block) => block.type === 'paragraph' && block.children.length > 0),
  );
  return (
    paragraphs.length > 0 &&
    paragraphs.every((block) => block.type === 'paragraph' && block.role === 'table-head')
  );
}
