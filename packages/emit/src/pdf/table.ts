import { type Block, flatBlocks, flatInlines, type Paragraph, type Table } from '@fg2rec/document';
import { blocksCode } from './blocks.ts';
import type { Emission, Surroundings } from './emission.ts';
import type { CellLook, Line, Side, TableLook } from './look.ts';
import { leading } from './paragraph-spacing.ts';
import { runBase } from './run-base.ts';
import { cellWriter, type DrawnCell, loneParagraph } from './table-cells.ts';
import { type PlacedCell, type TableGrid, tableGrid } from './table-grid.ts';
import { array, call, colour, joined, named, points, stroke, target } from './typst-code.ts';

/** Rows of a head that is still repeated on each page; a taller one would leave no room for the table. */
const repeatedRows = 5;

/**
 * A table. Tables of data become tables with a head for those who hear them; tables that only place things become
 * grids, which are read in order.
 */
export function tableCode(
  table: Table,
  emission: Emission,
  around: Surroundings,
  spaceBefore: number,
): string[] {
  const look = emission.looks.table(table);
  const indent = Math.max(0, Math.min(look.indent, around.width / 2));
  const grid = tableGrid(table, around.width - indent);
  if (grid.cells.length === 0) {
    return [];
  }
  const isData = table.purpose === 'data' || table.purpose === 'history';
  const name = isData ? 'table' : 'grid';
  const headRows = isData ? grid.headRows : 0;
  const head = grid.cells.filter((placed) => placed.y < headRows);
  const isRepeated = headRows <= repeatedRows && !around.inNote && !head.some(holdsNotes);
  const headAround = { ...around, repeated: around.repeated || isRepeated };
  const cells = grid.cells.map((placed) => ({
    isHead: placed.y < headRows,
    cell: drawnCell(placed, table, grid, look, emission, placed.y < headRows ? headAround : around),
  }));
  const written = cellWriter(
    name,
    grid,
    cells.map(({ cell }) => cell),
  );
  const headCells = cells.filter(({ isHead }) => isHead).map(({ cell }) => written.code(cell));
  const drawn = call(
    name,
    named('columns', array(grid.columns.map(points))),
    ...written.common,
    headCells.length === 0
      ? undefined
      : call('table.header', isRepeated ? undefined : 'repeat: false', ...headCells),
    ...cells.filter(({ isHead }) => !isHead).map(({ cell }) => written.code(cell)),
  );
  const targets = isRepeated ? head.flatMap((placed) => targetsIn(placed, emission)) : [];
  return [
    ...targets,
    call(
      'block',
      named('above', points(spaceBefore)),
      'below: 0pt',
      'width: 100%',
      indent > 0 && look.alignment === 'left' ? `inset: (left: ${points(indent)})` : undefined,
      `align(${look.alignment === 'left' ? 'start' : look.alignment === 'right' ? 'end' : 'center'}, ${directed(drawn, table, around)})`,
    ),
  ];
}

function directed(code: string, table: Table, around: Surroundings): string {
  return table.direction === around.direction ? code : `text(dir: ${table.direction}, ${code})`;
}

function drawnCell(
  placed: PlacedCell,
  table: Table,
  grid: TableGrid,
  look: TableLook,
  emission: Emission,
  around: Surroundings,
): DrawnCell {
  const { cell, x, columnSpan } = placed;
  const own = emission.looks.cell(cell);
  const margin = { ...look.cellMargin, ...own.margin };
  const blocks = flatBlocks(cell.children);
  const [first] = blocks;
  const last = blocks.at(-1);
  const top = margin.top + (first?.type === 'paragraph' ? spaceOver(first, emission) : 0);
  const bottom = margin.bottom + (last?.type === 'paragraph' ? emission.looks.paragraph(last).after : 0);
  const width = grid.columns.slice(x, x + columnSpan).reduce((sum, column) => sum + column, 0);
  const side = Math.min(margin.left, width / 4);
  const otherSide = Math.min(margin.right, width / 4);
  const content = blocksCode(cell.children, emission, {
    ...around,
    width: Math.max(1, width - side - otherSide),
    inFlow: false,
    direction: table.direction,
  });
  const lone = loneParagraph(content);
  const vertical =
    cell.verticalAlignment === 'center' ? 'horizon' : cell.verticalAlignment === 'bottom' ? 'bottom' : 'top';
  return {
    placed,
    align: `${lone?.at ?? 'start'} + ${vertical}`,
    inset: `(left: ${points(side)}, right: ${points(otherSide)}, top: ${points(top)}, bottom: ${points(bottom)})`,
    fill: colour(cell.shading),
    stroke: strokes(placed, grid, look, own) ?? 'none',
    content: lone?.code ?? joined(content),
  };
}

/** Space over the first line of a cell: that of its paragraph, and what a line leaves to the one before. */
function spaceOver(paragraph: Paragraph, emission: Emission): number {
  const look = emission.looks.paragraph(paragraph);
  return look.before + Math.max(0, leading(look, runBase(paragraph, emission).size, emission.language));
}

function strokes(placed: PlacedCell, grid: TableGrid, look: TableLook, own: CellLook): string | undefined {
  const { x, y, columnSpan, rowSpan } = placed;
  const { borders } = look;
  const edges: Readonly<Record<Side, Line | undefined>> = {
    top: own.borders.top ?? (y === 0 ? borders.top : borders.insideHorizontal),
    right:
      own.borders.right ?? (x + columnSpan >= grid.columns.length ? borders.right : borders.insideVertical),
    bottom: own.borders.bottom ?? (y + rowSpan >= grid.rows ? borders.bottom : borders.insideHorizontal),
    left: own.borders.left ?? (x === 0 ? borders.left : borders.insideVertical),
  };
  const drawn = Object.entries(edges).flatMap(([side, line]) =>
    line === undefined || line.thickness === 0 ? [] : [{ side, code: stroke(line) }],
  );
  const [only] = drawn;
  if (only !== undefined && drawn.length === 4 && drawn.every(({ code }) => code === only.code)) {
    return only.code;
  }
  return drawn.length === 0
    ? undefined
    : `(${drawn.map(({ side, code }) => `${side}: ${code}`).join(', ')}${drawn.length === 4 ? '' : ', rest: none'})`;
}

function holdsNotes(placed: PlacedCell): boolean {
  return inlinesIn(placed.cell.children).some((inline) => inline.type === 'footnoteReference');
}

/** Targets inside a repeated head stand before the table instead: a target may exist once only. */
function targetsIn(placed: PlacedCell, emission: Emission): string[] {
  return inlinesIn(placed.cell.children).flatMap((inline) =>
    inline.type === 'bookmark' && emission.targets.get(inline.name) === inline ? [target(inline.name)] : [],
  );
}

function inlinesIn(blocks: readonly Block[]): ReturnType<typeof flatInlines> {
  return flatBlocks(blocks).flatMap((block) => {
    if (block.type === 'table') {
      return block.children.flatMap((row) => row.children.flatMap((cell) => inlinesIn(cell.children)));
    }
    return block.type === 'paragraph' ? flatInlines(block.children) : [];
  });
}
