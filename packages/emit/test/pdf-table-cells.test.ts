import { table } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { cellWriter, type DrawnCell, loneParagraph } from '../src/pdf/table-cells.ts';
import { tableGrid } from '../src/pdf/table-grid.ts';

const grid = (cells: string[][]) => tableGrid(table(cells), 200);
const drawn = (own: Partial<DrawnCell> = {}) => ({
  align: 'start + top',
  inset: '(left: 1pt)',
  fill: undefined,
  stroke: '1pt',
  content: '"x"',
  ...own,
});
const full = grid([
  ['A', 'B'],
  ['c', 'd'],
]);
const cellsOf = (place: typeof full, ...own: Partial<DrawnCell>[]): DrawnCell[] =>
  place.cells.map((placed, index) => ({ placed, ...drawn(own[index]) }));

describe('cellWriter', () => {
  it('says once what most cells share', () => {
    const cells = cellsOf(full, {}, { stroke: 'none', fill: 'red' }, { align: 'center + top' }, {});
    const { common, code } = cellWriter('table', full, cells);
    expect(common).toEqual(['align: start + top', 'inset: (left: 1pt)', 'stroke: 1pt']);
    expect(cells.map(code)).toEqual([
      '"x"',
      'table.cell(fill: red, stroke: none, "x")',
      'table.cell(align: center + top, "x")',
      '"x"',
    ]);
  });

  it('says where cells stand, and draws no lines of the table, where some are missing', () => {
    const ragged = grid([['A', 'B'], ['c']]);
    const cells = cellsOf(ragged);
    const { common, code } = cellWriter('grid', ragged, cells);
    expect(common).toContain('stroke: none');
    expect(cells.map(code).at(-1)).toBe('grid.cell(x: 0, y: 1, stroke: 1pt, "x")');
  });
});

describe('loneParagraph', () => {
  it('is the text of a paragraph that says nothing but its alignment and its look', () => {
    expect(loneParagraph(['p(above: 3pt, par("a \\"(b)\\""))'])?.code).toBe('"a \\"(b)\\""');
    expect(loneParagraph(['p(above: 3pt, at: center, text(size: 10pt, par("a")))'])).toEqual({
      code: 'text(size: 10pt, "a")',
      at: 'center',
    });
    expect(loneParagraph(['p(above: 3pt, par(justify: true, "a"))'])?.code).toBe('par(justify: true, "a")');
    expect(loneParagraph(['p(above: 3pt, par({ "a"; "b" }))'])?.code).toBe('par({ "a"; "b" })');
  });

  it('is nothing where a block has indents or a frame, or is not alone', () => {
    expect(loneParagraph(['p(above: 3pt, inset: (left: 4pt), par("a"))'])).toBeUndefined();
    expect(loneParagraph(['p(above: 3pt, par("a"))', 'p(above: 0pt, par("b"))'])).toBeUndefined();
  });
});
