import type { WordRow, WordTable } from '../nodes.ts';
import { blockXml } from './blocks.ts';
import type { Story, WrittenBlock } from './state.ts';

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** A cell that reaches down into the rows below. */
interface Reach {
  readonly columnSpan: number;
  readonly rows: number;
}

/** A table with its grid, head rows that repeat, and spans. Rows are filled up to the grid, and cut to it. */
export function tableXml({ rows, widths }: WordTable, story: Story): WrittenBlock {
  let reaching: ReadonlyMap<number, Reach> = new Map();
  const cells: WrittenBlock[] = [];
  const written = rows.map((row) => {
    const read = rowCells(row, reaching, widths, story);
    reaching = read.below;
    cells.push(...read.cells);
    const head = row.isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${read.cells.map(({ xml }) => xml).join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const xml =
    `<w:tbl><w:tblPr><w:tblW w:w="${sum(widths, 0, widths.length)}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>`;
  return { xml, sources: cells.flatMap(({ sources }) => sources) };
}

function rowCells(
  row: WordRow,
  reaching: ReadonlyMap<number, Reach>,
  widths: readonly number[],
  story: Story,
): { readonly cells: WrittenBlock[]; readonly below: ReadonlyMap<number, Reach> } {
  const queue = [...row.cells];
  const cells: WrittenBlock[] = [];
  const below = new Map<number, Reach>();
  for (let column = 0; column < widths.length; ) {
    const reach = reaching.get(column);
    if (reach !== undefined) {
      cells.push(cellXml([], reach.columnSpan, sum(widths, column, reach.columnSpan), 'continue'));
      if (reach.rows > 1) {
        below.set(column, { ...reach, rows: reach.rows - 1 });
      }
      column += reach.columnSpan;
      continue;
    }
    const cell = queue.shift();
    const columnSpan = Math.min(cell?.columnSpan ?? 1, freeColumns(reaching, column, widths.length));
    const rowSpan = cell?.rowSpan ?? 1;
    const content = (cell?.blocks ?? []).map((block) => blockXml(block, story));
    cells.push(
      cellXml(content, columnSpan, sum(widths, column, columnSpan), rowSpan > 1 ? 'restart' : undefined),
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

function cellXml(
  content: readonly WrittenBlock[],
  columnSpan: number,
  width: number,
  merge: 'restart' | 'continue' | undefined,
): WrittenBlock {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '') +
    (merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`);
  // A cell ends with a paragraph (ISO/IEC 29500-1 clause 17.4.65).
  const isEnded = content.at(-1)?.xml.endsWith('</w:p>') === true;
  const inside = content.map(({ xml }) => xml).join('') + (isEnded ? '' : '<w:p/>');
  return {
    xml: `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`,
    sources: [...content.flatMap(({ sources }) => sources), ...(isEnded ? [] : [undefined])],
  };
}
