import {
  BorderStyle,
  Paragraph as EmptyParagraph,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { WordRow, WordTable } from '../nodes.ts';
import type { Context } from './remark-docx-types.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** A cell that reaches down into the rows below. */
interface Reach {
  readonly columnSpan: number;
  readonly rows: number;
}

/** A table with its grid, head rows that repeat, and spans. Rows are filled up to the grid, and cut to it. */
export function buildTable({ rows, widths }: WordTable, context: Context): Table {
  let reaching: ReadonlyMap<number, Reach> = new Map();
  const built = rows.map((row) => {
    const { cells, below } = rowCells(row, reaching, widths, context);
    reaching = below;
    return new TableRow({ children: cells, ...(row.isHeader ? { tableHeader: true } : {}) });
  });
  return new Table({
    rows: built,
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
  });
}

function rowCells(
  row: WordRow,
  reaching: ReadonlyMap<number, Reach>,
  widths: readonly number[],
  context: Context,
): { readonly cells: TableCell[]; readonly below: ReadonlyMap<number, Reach> } {
  const queue = [...row.cells];
  const cells: TableCell[] = [];
  const below = new Map<number, Reach>();
  for (let column = 0; column < widths.length; ) {
    const reach = reaching.get(column);
    if (reach !== undefined) {
      cells.push(buildCell([], reach.columnSpan, sum(widths, column, reach.columnSpan), 'continue'));
      if (reach.rows > 1) {
        below.set(column, { ...reach, rows: reach.rows - 1 });
      }
      column += reach.columnSpan;
      continue;
    }
    const cell = queue.shift();
    const columnSpan = Math.min(cell?.columnSpan ?? 1, freeColumns(reaching, column, widths.length));
    const rowSpan = cell?.rowSpan ?? 1;
    const content = cell === undefined ? [] : (context.render([...cell.blocks]) as (Paragraph | Table)[]);
    cells.push(
      buildCell(content, columnSpan, sum(widths, column, columnSpan), rowSpan > 1 ? 'restart' : undefined),
    );
    if (rowSpan > 1) {
      below.set(column, { columnSpan, rows: rowSpan - 1 });
    }
    column += columnSpan;
  }
  return { cells, below };
}

function freeColumns(reaching: ReadonlyMap<number, Reach>, from: number, columns: number): number {
  let end = from + 1;
  while (end < columns && !reaching.has(end)) {
    end += 1;
  }
  return end - from;
}

function sum(widths: readonly number[], from: number, count: number): number {
  return widths.slice(from, from + count).reduce((total, width) => total + width, 0);
}

function buildCell(
  content: readonly (Paragraph | Table)[],
  columnSpan: number,
  width: number,
  merge: 'restart' | 'continue' | undefined,
): TableCell {
  return new TableCell({
    children: content.length === 0 ? [new EmptyParagraph({})] : [...content],
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(merge === undefined
      ? {}
      : { verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
}
