import type { PlacedCell, TableGrid } from './table-grid.ts';
import { call, named } from './typst-code.ts';

/** A cell as Typst code, its settings apart. */
export interface DrawnCell {
  readonly placed: PlacedCell;
  readonly align: string;
  readonly inset: string;
  readonly fill: string | undefined;
  readonly stroke: string;
  readonly content: string;
}

/** How the cells of one table are written: what most of them share is said once, for the table. */
export interface CellWriter {
  /** Arguments of the table. */
  readonly common: readonly string[];
  readonly code: (cell: DrawnCell) => string;
}

/**
 * Settles what is said of a table and what of its cells. A cell that says nothing of itself is its content alone: of
 * what a long document costs in time and memory, cells are the larger half.
 *
 * @param name `table` or `grid`.
 */
export function cellWriter(name: string, grid: TableGrid, cells: readonly DrawnCell[]): CellWriter {
  const align = mostOften(cells.map((cell) => cell.align));
  const inset = mostOften(cells.map((cell) => cell.inset));
  // Where cells are missing, lines of the table would be drawn around the gaps.
  const isFull = fillsInOrder(grid);
  const stroke = isFull ? mostOften(cells.map((cell) => cell.stroke)) : 'none';
  return {
    common: [`align: ${align}`, `inset: ${inset}`, `stroke: ${stroke}`],
    code: ({ placed, content, ...own }) => {
      const args = [
        ...(isFull ? [] : [`x: ${placed.x}`, `y: ${placed.y}`]),
        placed.columnSpan > 1 ? `colspan: ${placed.columnSpan}` : undefined,
        placed.rowSpan > 1 ? `rowspan: ${placed.rowSpan}` : undefined,
        own.align === align ? undefined : named('align', own.align),
        own.inset === inset ? undefined : named('inset', own.inset),
        named('fill', own.fill),
        own.stroke === stroke ? undefined : named('stroke', own.stroke),
      ].filter((arg) => arg !== undefined);
      return args.length === 0 ? content : call(`${name}.cell`, ...args, content);
    },
  };
}

/**
 * A cell of one ordinary paragraph needs no block and no paragraph around its text. `at` is the paragraph's alignment,
 * which is that of the cell then.
 */
export function loneParagraph(
  content: readonly string[],
): { readonly code: string; readonly at: string | undefined } | undefined {
  const [only = ''] = content;
  const match = content.length === 1 ? lone.exec(only) : null;
  const [, at, code = ''] = match ?? [];
  if (match === null) {
    return undefined;
  }
  // One string literal and nothing behind it: other text may be made of several stretches of different size.
  const [, look = '', literal] = plain.exec(code) ?? [];
  return { code: literal === undefined ? code : look === '' ? literal : `${look}${literal})`, at };
}

// The last stretch of what `paragraphCode` writes: alignment and text, none of the other arguments.
const lone = /^p\(above: [\d.]+pt, (?:at: (\w+), )?((?:par|text)\([\s\S]*\))\)$/;
const plain = /^(text\([^()]*, )?par\(("(?:[^"\\]|\\.)*")\)(?:(?<=^text.*)\))?$/s;

/** Every place of the grid is taken, row by row: the engine, which takes the next free place, puts each cell there. */
function fillsInOrder(grid: TableGrid): boolean {
  const area = grid.cells.reduce((sum, cell) => sum + cell.columnSpan * cell.rowSpan, 0);
  return (
    area === grid.rows * grid.columns.length &&
    grid.cells.every((cell, index) => {
      const before = grid.cells[index - 1];
      return before === undefined || before.y < cell.y || (before.y === cell.y && before.x < cell.x);
    })
  );
}

function mostOften(values: readonly string[]): string {
  const counts = new Map<string, number>();
  let best = values[0] ?? 'none';
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) {
      best = value;
    }
  }
  return best;
}
