import type { LineCell, LineTable } from './line-tables.ts';

const delimiter = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;

/** A pipe table of kramdown or Pandoc without a head: its first line is the line of dashes. */
export function headlessTable(lines: readonly string[], start: number): LineTable | undefined {
  if (!delimiter.test(lines[start] ?? '') || (lines[start - 1] ?? '').trim() !== '') {
    return undefined;
  }
  const columns = cut(lines[start] ?? '').length;
  let end = start + 1;
  while (end < lines.length && /\|/.test(lines[end] ?? '')) {
    end += 1;
  }
  if (end < start + 2 || delimiter.test(lines[start + 1] ?? '')) {
    return undefined;
  }
  const rows = lines.slice(start + 1, end).flatMap((line, index) =>
    delimiter.test(line)
      ? []
      : [
          {
            isHeader: false,
            cells: cut(line).map(
              ({ text, column }, at, all): LineCell => ({
                text,
                line: start + 2 + index,
                column,
                columnSpan: at === all.length - 1 && all.length < columns ? columns - all.length + 1 : 1,
                rowSpan: 1,
                blocks: false,
              }),
            ),
          },
        ],
  );
  return rows.length === 0 ? undefined : { start, end, rows };
}

/** The cells of a line of pipes; escaped pipes and those in code are text. */
function cut(line: string): { text: string; column: number }[] {
  const first = line.length - line.trimStart().length + (line.trimStart().startsWith('|') ? 1 : 0);
  const cells: { text: string; column: number }[] = [];
  let from = first;
  let code = false;
  for (let at = first; at <= line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\') {
      at += 1;
    } else if (character === '`') {
      code = !code && line.includes('`', at + 1);
    } else if ((character === '|' && !code) || at === line.length) {
      cells.push(cell(line, from, at));
      from = at + 1;
    }
  }
  const last = cells.at(-1);
  return last !== undefined && last.text === '' && line.trimEnd().endsWith('|') ? cells.slice(0, -1) : cells;
}

/** The first space only sets off the pipe; what more there is indents the text, as in listings of syntax. */
function cell(line: string, from: number, to: number): { text: string; column: number } {
  const raw = line.slice(from, to).trimEnd();
  const spaces = raw.length - raw.trimStart().length;
  const indent = raw.trim() === '' ? 0 : Math.max(0, spaces - 1);
  return { text: '\u00a0'.repeat(indent) + raw.trim(), column: from + spaces - indent + 1 };
}
