import { paragraph, type Table, type TableCell, table } from '@fg2rec/document';
import { descendants, parseXml } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { lastMergedCells } from '../src/pdf/merged-cells.ts';
import { tableGrid } from '../src/pdf/table-grid.ts';
import { templateLook } from '../src/pdf/template-look.ts';
import { deliverableOf, hasPoppler, topOf } from './pdf-support.ts';

/** A table with the spans of some of its cells changed, by row and place in the row. */
function spanned(source: Table, spans: Record<string, Partial<TableCell>>): Table {
  return {
    ...source,
    children: source.children.map((row, y) => ({
      ...row,
      children: row.children.map((cell, x) => ({ ...cell, ...spans[`${y},${x}`] })),
    })),
  };
}

const plain = table([
  ['A', 'B'],
  ['c', 'd'],
  ['e', 'f'],
]);

const placed = (source: Table) =>
  tableGrid(source, 400).cells.map(({ x, y, columnSpan, rowSpan }) => [x, y, columnSpan, rowSpan]);

describe('the grid of a table', () => {
  it('lets no cell lie on another', () => {
    const ragged = spanned(plain, { '0,0': { rowSpan: 2 }, '1,0': { columnSpan: 2 }, '2,1': { column: 0 } });
    expect(placed(ragged)).toEqual([
      [0, 0, 1, 2],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [2, 1, 1, 1],
      [0, 2, 1, 1],
      [1, 2, 1, 1],
    ]);
  });

  it('holds spans to the table', () => {
    const hostile = spanned(plain, { '1,0': { columnSpan: 999_999 }, '2,0': { rowSpan: 999_999 } });
    const grid = tableGrid(hostile, 400);
    expect(grid.columns.length).toBeLessThan(4);
    expect(Math.max(...grid.cells.map((cell) => cell.y + cell.rowSpan))).toBe(3);
  });

  it('takes the rows into the head that cells of the head reach into', () => {
    expect(tableGrid(plain, 400).headRows).toBe(1);
    expect(tableGrid(spanned(plain, { '0,0': { rowSpan: 2 } }), 400).headRows).toBe(2);
    expect(tableGrid(spanned(plain, { '0,0': { rowSpan: 3 } }), 400).headRows).toBe(0);
  });

  it('makes a table that is wider than its place narrower in proportion', () => {
    expect(tableGrid({ ...plain, grid: [4000, 12000] }, 400).columns).toEqual([100, 300]);
    expect(tableGrid({ ...plain, grid: [2000, 2000] }, 400).columns).toEqual([100, 100]);
    expect(tableGrid({ ...plain, grid: [] }, 400).columns).toEqual([200, 200]);
  });
});

describe('cells that are merged downwards', () => {
  const cell = (inside: string) => `<w:tc><w:tcPr>${inside}</w:tcPr><w:p/></w:tc>`;
  const begins = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/><w:tcBorders><w:bottom w:val="single"/></w:tcBorders>';
  const wide = '<w:gridSpan w:val="2"/>';
  const tree = parseXml(
    `<w:tbl xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:tr>${cell(wide)}${cell(begins)}</w:tr><w:tr>${cell('')}${cell('')}${cell('<w:vMerge/>')}</w:tr><w:tr>${cell(wide)}${cell(goesOn)}</w:tr><w:tr>${cell(begins)}${cell('')}${cell('')}</w:tr></w:tbl>`,
    'part.xml',
  );

  it('take their lower line from the last of them', () => {
    const [[first, last] = []] = lastMergedCells(tree);
    expect(lastMergedCells(tree).size).toBe(1);
    const cells = descendants(tree, 'w:tc');
    expect(first).toBe(cells[1]?.start);
    expect(last).toBe(cells[6]);
  });
});

describe('tables in the PDF', () => {
  it('are drawn ragged, nested, empty, and longer than a page', async () => {
    const nested = table([['Outer'], [[table([['Inner'], ['x']]), paragraph('after')]]]);
    const long = table([['Head'], ...Array.from({ length: 90 }, (_, index) => [`row ${index}`])]);
    const empty: Table = { ...plain, children: [] };
    const ragged = spanned(plain, { '0,0': { rowSpan: 9 }, '1,0': { columnSpan: 5 } });
    const { remarks, standard } = await writePdf(deliverableOf([nested, long, empty, ragged]), {});
    expect({ remarks, standard }).toEqual({ remarks: [], standard: 'PDF/A-3a, PDF/UA-1' });
  });

  it.skipIf(!hasPoppler)('have rows as high as a line of Word and the space around it', async () => {
    const { bytes } = await writePdf(deliverableOf([table([['Head'], ['one'], ['two']])]), {});
    const [one = 0, two = 0] = ['one', 'two'].map((word) => topOf(word, bytes));
    const { before, after } = templateLook(paragraph('x', { role: 'table-text' }));
    expect(two - one).toBeCloseTo(11 * 1.15 + before + after, 1);
  });
});
