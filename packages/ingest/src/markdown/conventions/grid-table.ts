import type { LineCell, LineRow, LineTable } from './line-tables.ts';

const border = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** A grid table of Pandoc or reStructuredText: borders of plus signs and dashes; cells may span and hold blocks. */
export function gridTable(lines: readonly string[], start: number): LineTable | undefined {
  if (!border.test(lines[start] ?? '')) {
    return undefined;
  }
  let end = start + 1;
  while (end < lines.length && /^\s*[+|]/.test(lines[end] ?? '')) {
    end += 1;
  }
  while (end > start + 1 && !border.test(lines[end - 1] ?? '')) {
    end -= 1;
  }
  if (end < start + 3) {
    return undefined;
  }
  const grid = lines.slice(start, end);
  const edges = [...new Set(grid.flatMap((line) => (line.includes('+') ? plusAt(line) : [])))].sort(
    (a, b) => a - b,
  );
  const rules = grid.flatMap((line, index) => (/^\s*\+.*[-=]/.test(line) && isRule(line) ? [index] : []));
  const headEnd = grid.findIndex((line, index) => index > 0 && /^\s*\+(?:[=:]+\+)+\s*$/.test(line));
  const rows: LineRow[] = [];
  const taken = new Set<string>();
  for (let row = 0; row + 1 < rules.length; row += 1) {
    const cells: LineCell[] = [];
    for (let column = 0; column + 1 < edges.length; column += 1) {
      if (!taken.has(`${row},${column}`)) {
        const cell = cellAt(grid, edges, rules, row, column, start);
        for (let r = row; r < row + cell.rowSpan; r += 1) {
          for (let c = column; c < column + cell.columnSpan; c += 1) {
            taken.add(`${r},${c}`);
          }
        }
        cells.push(cell);
      }
    }
    rows.push({ isHeader: headEnd > 0 && (rules[row] ?? 0) < headEnd, cells });
  }
  return { start, end, rows };
}

function plusAt(line: string): number[] {
  return [...line.matchAll(/\+/g)]
    .map(({ index }) => index)
    .filter((at) => /[-=:|+]|^$/.test(line.charAt(at + 1)) || /[-=:]/.test(line.charAt(at - 1)));
}

/** A line that is a border over at least one column. */
function isRule(line: string): boolean {
  return /\+[-=:]{2,}\+/.test(line);
}

function cellAt(
  grid: readonly string[],
  edges: readonly number[],
  rules: readonly number[],
  row: number,
  column: number,
  offset: number,
): LineCell {
  const left = edges[column] ?? 0;
  const top = rules[row] ?? 0;
  let columnSpan = 1;
  // A column edge holds where the first line of the cell has a bar on it.
  while (
    column + columnSpan + 1 < edges.length &&
    !/[|+]/.test((grid[top + 1] ?? '').charAt(edges[column + columnSpan] ?? 0))
  ) {
    columnSpan += 1;
  }
  const right = edges[column + columnSpan] ?? left;
  let rowSpan = 1;
  while (
    row + rowSpan + 1 < rules.length &&
    !/^[-=:+]+$/.test((grid[rules[row + rowSpan] ?? 0] ?? '').slice(left + 1, right))
  ) {
    rowSpan += 1;
  }
  const bottom = rules[row + rowSpan] ?? top;
  const pieces = grid.slice(top + 1, bottom).map((line) => line.slice(left + 1, right).trimEnd());
  const indent = Math.min(
    ...pieces.filter((piece) => piece !== '').map((piece) => piece.length - piece.trimStart().length),
    80,
  );
  return {
    text: pieces.map((piece) => piece.slice(indent)).join('\n'),
    line: offset + top + 2,
    column: left + 2 + indent,
    columnSpan,
    rowSpan,
    blocks: true,
  };
}
