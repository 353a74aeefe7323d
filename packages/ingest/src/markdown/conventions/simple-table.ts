import type { LineCell, LineRow, LineTable } from './line-tables.ts';

const dashes = /^ {0,3}-{2,}(?: +-{2,})+\s*$/;
const rule = /^ {0,3}-{4,}\s*$/;

interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * Simple and multi-line tables of Pandoc: columns under dashes. With text right above the dashes that is the head;
 * without, the table ends at another line of dashes or, where it has none, at an empty line.
 */
export function simpleTable(lines: readonly string[], at: number): LineTable | undefined {
  return headless(lines, at) ?? headed(lines, at) ?? multiline(lines, at);
}

/** Dashes, rows, and dashes in the end. */
function headless(lines: readonly string[], start: number): LineTable | undefined {
  if (!dashes.test(lines[start] ?? '') || (lines[start - 1] ?? '').trim() !== '') {
    return undefined;
  }
  const end = lines.findIndex(
    (line, index) =>
      index > start && (dashes.test(line) || rule.test(line) || (line.trim() === '' && index > start)),
  );
  if (end <= start + 1 || (lines[end] ?? '').trim() === '') {
    return undefined;
  }
  const columns = columnsOf(lines[start] ?? '');
  return { start, end: end + 1, rows: rowsOf(lines, start + 1, end, columns, false) };
}

/** A head, dashes, rows up to an empty line. */
function headed(lines: readonly string[], start: number): LineTable | undefined {
  const head = lines[start] ?? '';
  const under = lines[start + 1] ?? '';
  if (
    head.trim() === '' ||
    !dashes.test(under) ||
    dashes.test(head) ||
    (lines[start - 1] ?? '').trim() !== ''
  ) {
    return undefined;
  }
  const columns = columnsOf(under);
  let end = start + 2;
  while (end < lines.length && (lines[end] ?? '').trim() !== '') {
    end += 1;
  }
  return end === start + 2
    ? undefined
    : {
        start,
        end,
        rows: [
          ...rowsOf(lines, start, start + 1, columns, true),
          ...rowsOf(lines, start + 2, dashes.test(lines[end - 1] ?? '') ? end - 1 : end, columns, false),
        ],
      };
}

/** A line of dashes, a head over dashes in columns, rows with empty lines between them, a line of dashes. */
function multiline(lines: readonly string[], start: number): LineTable | undefined {
  if (!rule.test(lines[start] ?? '') || (lines[start + 1] ?? '').trim() === '') {
    return undefined;
  }
  const under = lines.findIndex((line, index) => index > start && (dashes.test(line) || line.trim() === ''));
  if (under === -1 || !dashes.test(lines[under] ?? '')) {
    return undefined;
  }
  const end = lines.findIndex((line, index) => index > under && rule.test(line));
  if (end === -1) {
    return undefined;
  }
  const columns = columnsOf(lines[under] ?? '');
  const rows: LineRow[] = [multi(lines, start + 1, under, columns, true)];
  let from = under + 1;
  for (let at = from; at <= end; at += 1) {
    if (at === end || (lines[at] ?? '').trim() === '') {
      if (at > from) {
        rows.push(multi(lines, from, at, columns, false));
      }
      from = at + 1;
    }
  }
  return { start, end: end + 1, rows };
}

function columnsOf(line: string): Column[] {
  const runs = [...line.matchAll(/-+/g)];
  return runs.map((run, index) => ({
    from: run.index,
    to: runs[index + 1]?.index ?? Number.MAX_SAFE_INTEGER,
  }));
}

function rowsOf(
  lines: readonly string[],
  from: number,
  to: number,
  columns: readonly Column[],
  isHeader: boolean,
): LineRow[] {
  return lines
    .slice(from, to)
    .map((_, index) => multi(lines, from + index, from + index + 1, columns, isHeader));
}

/** One row of one or more lines. */
function multi(
  lines: readonly string[],
  from: number,
  to: number,
  columns: readonly Column[],
  isHeader: boolean,
): LineRow {
  return {
    isHeader,
    cells: columns.map((column, index): LineCell => {
      const pieces = lines.slice(from, to).map((line) => slice(line, column, columns[index - 1]));
      const first = pieces[0] ?? '';
      return {
        text: pieces
          .map((piece) => piece.trim())
          .join('\n')
          .trim(),
        line: from + 1,
        column: column.from + (first.length - first.trimStart().length) + 1,
        columnSpan: 1,
        rowSpan: 1,
        blocks: false,
      };
    }),
  };
}

/** The last column has the rest of the line; text that runs over the edge of a column stays with it. */
function slice(line: string, { from, to }: Column, before: Column | undefined): string {
  const start = before === undefined ? 0 : wordStart(line, from);
  return line.slice(start, to > line.length ? line.length : wordStart(line, to));
}

function wordStart(line: string, at: number): number {
  let start = at;
  while (start > 0 && start < line.length && line.charAt(start - 1) !== ' ' && line.charAt(start) !== ' ') {
    start -= 1;
  }
  return start;
}
