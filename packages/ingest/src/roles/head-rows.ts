import type { TableRow } from '@fg2rec/document';
import type { Line } from './line.ts';

/** The rows that head their tables: marked to repeat, or the first row where it alone is all bold, styled or shaded. */
export function headRows(lines: readonly Line[]): ReadonlySet<TableRow> {
  const byRow = new Map<TableRow, Line[]>();
  for (const line of lines) {
    if (line.place === 'cell' && line.cell !== undefined && line.line !== '') {
      const held = byRow.get(line.cell.row);
      if (held === undefined) {
        byRow.set(line.cell.row, [line]);
      } else {
        held.push(line);
      }
    }
  }
  const heads = new Set<TableRow>();
  for (const [row, held] of byRow) {
    const [first] = held;
    if (row.isHeader || (first?.cell?.rowIndex === 0 && looksLikeHead(row, held, byRow, first))) {
      heads.add(row);
    }
  }
  return heads;
}

function looksLikeHead(
  row: TableRow,
  held: readonly Line[],
  byRow: ReadonlyMap<TableRow, readonly Line[]>,
  first: Line,
): boolean {
  const rows = first.cell?.table.children ?? [];
  if (rows.length < 2 || row.children.length < 2) {
    return false;
  }
  if (held.every((line) => line.style?.role === 'table-head')) {
    return true;
  }
  const second = byRow.get(rows[1] ?? row) ?? [];
  const bold = held.every((line) => line.shape.bold);
  if (bold && !second.every((line) => line.shape.bold)) {
    return true;
  }
  const shaded = row.children.every((cell) => isShaded(cell.shading));
  return shaded && !(rows[1]?.children.every((cell) => isShaded(cell.shading)) ?? false);
}

function isShaded(shading: string | undefined): boolean {
  return shading !== undefined && !/^(?:auto|ffffff|clear)$/i.test(shading);
}
