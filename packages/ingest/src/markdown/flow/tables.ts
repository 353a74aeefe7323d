import { template } from '@fg2rec/rulebook';
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { RichRow, RichTable, WordBlock, WordCell, WordRow } from '../nodes.ts';
import { attributesOf } from '../source-file.ts';
import { flowBlocks } from './blocks.ts';
import { captionParagraph } from './captions.ts';
import { tabledReferences } from './entries.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

type Alignment = 'left' | 'center' | 'right' | undefined;

/** Cells of one table beyond which Word gives up. */
const mostCells = 200_000;

/** A table of GFM. A head without any text is none: GFM cannot leave it out. */
export function tableBlocks(node: Table, at: Place, writing: Writing): WordBlock[] {
  const entries = tabledReferences(
    node.children
      .filter((row, index) => index > 0 || plainOf(row).trim() !== '')
      .map((row) => ({
        tag: row.children[0]?.children ?? [],
        text: row.children.length === 2 ? (row.children[1]?.children ?? []) : [],
        node: row,
      })),
    at,
    writing,
  );
  if (entries !== undefined && node.children.every(({ children }) => children.length <= 2)) {
    return entries;
  }
  const columns = Math.max(1, ...node.children.map(({ children }) => children.length));
  const rows = node.children.flatMap((row, index): WordRow[] => {
    const isHeader = index === 0;
    if (
      plainOf(row).trim() === '' &&
      (isHeader || index === node.children.length - 1) &&
      !holdsPicture(row.children)
    ) {
      return [];
    }
    const cells = Array.from({ length: columns }, (_, column): WordCell => {
      const cell = row.children[column];
      const alignment: Alignment = node.align?.[column] ?? undefined;
      return {
        columnSpan: 1,
        rowSpan: 1,
        blocks: [
          paragraph(
            isHeader ? 'table-head' : 'table-text',
            phrasing(cell?.children ?? [], at, writing),
            placeOf(cell ?? row, at.file),
            {
              ...(alignment === undefined || isHeader ? {} : { alignment }),
            },
          ),
        ],
      };
    });
    return [{ isHeader, cells }];
  });
  const lengths = Array.from({ length: columns }, (_, column) =>
    node.children.map((row) => plainOf(row.children[column] ?? { type: 'text', value: '' })),
  );
  return rows.length === 0
    ? []
    : withCaption(node, { type: 'wordTable', rows, widths: widthsOf(lengths) }, at, writing);
}

function holdsPicture(children: readonly RootContent[]): boolean {
  return children.some((child) => 'children' in child && child.children.some(({ type }) => type === 'image'));
}

/** A table with blocks and spans in its cells. */
export function richTableBlocks(node: RichTable, at: Place, writing: Writing): WordBlock[] {
  const count = node.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  if (count === 0) {
    return [];
  }
  const entries = node.rows.every(({ cells }) => cells.length === 2)
    ? tabledReferences(
        node.rows.map(({ cells }) => ({
          tag: inlineOf(cells[0]?.children),
          text: inlineOf(cells[1]?.children),
          node: cells[0]?.children[0] ?? node,
        })),
        at,
        writing,
      )
    : undefined;
  if (entries !== undefined) {
    return entries;
  }
  const columns = Math.min(
    1000,
    Math.max(...node.rows.map(({ cells }) => cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0))),
  );
  if (count > mostCells) {
    writing.remark(`A table of ${count} cells is too large for Word.`);
  }
  const rows = withinRows(node.rows).map(
    ({ isHeader, cells }): WordRow => ({
      isHeader,
      cells: cells.map(({ columnSpan, rowSpan, children, alignment, isHeader: isHead }) => ({
        columnSpan: Math.min(columnSpan, columns),
        rowSpan,
        blocks: cellBlocks(
          children,
          isHeader || isHead ? 'table-head' : 'table-text',
          alignment,
          node,
          at,
          writing,
        ),
      })),
    }),
  );
  const lengths = Array.from({ length: columns }, (_, column) =>
    node.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell === undefined || cell.columnSpan > 1 || cells.length !== columns
        ? []
        : [cell.children.map((child) => plainOf(child)).join(' ')];
    }),
  );
  return withCaption(node, { type: 'wordTable', rows, widths: widthsOf(lengths) }, at, writing);
}

function inlineOf(blocks: readonly RootContent[] = []): PhrasingContent[] {
  const [only, ...more] = blocks;
  return only?.type === 'paragraph' && more.length === 0 ? only.children : [];
}

/** Cells that would reach below the last row end there. */
function withinRows(rows: readonly RichRow[]): RichRow[] {
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - index) })),
  }));
}

function cellBlocks(
  children: readonly RootContent[],
  role: 'table-head' | 'table-text',
  alignment: Alignment,
  table: RichTable,
  at: Place,
  writing: Writing,
): WordBlock[] {
  const blocks = flowBlocks(children, { ...at, clause: undefined, quoted: false, listLevel: 0 }, writing).map(
    (block) =>
      block.type === 'wordParagraph' && (block.role === 'body' || block.role === 'note')
        ? { ...block, role, ...(alignment === undefined ? {} : { alignment }) }
        : block,
  );
  const last = blocks.at(-1);
  // A cell ends with a paragraph (ISO/IEC 29500-1 clause 17.4.65).
  return last?.type === 'wordParagraph' ? blocks : [...blocks, paragraph(role, [], placeOf(table, at.file))];
}

function withCaption(node: Table | RichTable, table: WordBlock, at: Place, writing: Writing): WordBlock[] {
  const attributes = attributesOf(node);
  const words = attributes?.pairs.caption ?? attributes?.pairs.title ?? attributes?.pairs['latex-caption'];
  const caption: PhrasingContent[] | undefined =
    (node.type === 'richTable' ? node.caption : undefined) ??
    (words === undefined ? undefined : [{ type: 'text', value: words }]);
  const id = attributes?.id ?? (node.type === 'richTable' ? node.identifier : undefined);
  return caption === undefined || caption.length === 0
    ? [table]
    : [captionParagraph('table', caption, id, node, at, writing), table];
}

/** Widths in twips, which share the width of the text after how much each column holds. */
function widthsOf(columns: readonly (readonly string[])[]): number[] {
  const weights = columns.map((texts) => {
    const lengths = texts.map(({ length }) => length);
    const longest = Math.max(4, ...lengths);
    const words = Math.max(4, ...texts.flatMap((text) => text.split(/\s+/).map(({ length }) => length)));
    return Math.max(Math.min(words, 24), Math.min(longest, 60));
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.max(200, Math.floor((weight / sum) * template.page.textWidth)));
}
