import type { Caption, Division } from '../facts.ts';
import type { Block, Paragraph, Table } from '../nodes.ts';
import { plainText } from '../text.ts';
import { bodyBlocks } from './body-blocks.ts';
import { hasPicture } from './figures.ts';
import { captionLine, type LinePatterns } from './lines/index.ts';
import { everyDivision } from './zones.ts';

/** The captions in document order, each with the figure or table it belongs to. */
export function captionsOf(divisions: readonly Division[], patterns: LinePatterns): readonly Caption[] {
  const blocks = everyDivision(divisions).flatMap((division) => [
    ...(division.heading === undefined ? [] : [division.heading]),
    ...bodyBlocks(division.blocks),
  ]);
  const inFlow = blocks.flatMap((block, index) =>
    block.type === 'paragraph' && isCaption(block) ? [captionAt(block, blocks, index, patterns)] : [],
  );
  const inTables = blocks.flatMap((block) => (block.type === 'table' ? captionsIn(block, patterns) : []));
  return inTables.length === 0 ? inFlow : [...inFlow, ...inTables].sort(byPlace);
}

function isCaption(paragraph: Paragraph): boolean {
  return paragraph.role === 'figure-caption' || paragraph.role === 'table-caption';
}

function captionAt(
  paragraph: Paragraph,
  blocks: readonly Block[],
  index: number,
  patterns: LinePatterns,
): Caption {
  const line = captionLine(plainText(paragraph), patterns);
  const kind = paragraph.role === 'figure-caption' ? 'figure' : 'table';
  const read = {
    paragraph,
    kind,
    label: line?.label ?? '',
    number: line?.number ?? '',
    separator: line?.separator ?? '',
    title: line?.title ?? plainText(paragraph).trim(),
  } as const;
  if (kind === 'figure' && hasPicture(paragraph)) {
    return { ...read, of: paragraph, position: 'below' };
  }
  const before = neighbour(blocks, index, -1);
  const after = neighbour(blocks, index, 1);
  const fits = kind === 'figure' ? isFigure : isTable;
  // Figures have their caption below, tables above; the other side counts where the right one is empty.
  const [first, second] = kind === 'figure' ? [before, after] : [after, before];
  const found = fits(first) ? first : fits(second) ? second : undefined;
  if (found === undefined) {
    return { ...read, position: 'alone' };
  }
  return { ...read, of: found, position: found === after ? 'above' : 'below' };
}

/** The next block in one direction, over at most three empty paragraphs. */
function neighbour(blocks: readonly Block[], index: number, step: 1 | -1): Block | undefined {
  for (let distance = 1; distance <= 4; distance += 1) {
    const block = blocks[index + step * distance];
    if (block?.type !== 'paragraph' || block.role !== 'empty') {
      return block;
    }
  }
  return undefined;
}

function isFigure(block: Block | undefined): block is Paragraph | Table {
  if (block?.type === 'paragraph') {
    return hasPicture(block);
  }
  return block?.type === 'table' && (block.purpose === 'figure' || block.purpose === 'layout');
}

function isTable(block: Block | undefined): block is Paragraph | Table {
  if (block?.type === 'paragraph') {
    // Some authors paste their tables as pictures.
    return hasPicture(block);
  }
  return block?.type === 'table' && block.purpose !== 'figure';
}

/** A caption in the first or last row belongs to the table around it; below a picture, to the picture. */
function captionsIn(table: Table, patterns: LinePatterns): Caption[] {
  const cells = table.children.flatMap((row) => row.children.map((cell) => cell.children));
  return cells.flatMap((blocks) =>
    blocks.flatMap((block, index) => {
      if (block.type === 'table') {
        return captionsIn(block, patterns);
      }
      if (block.type !== 'paragraph' || !isCaption(block)) {
        return [];
      }
      const caption = captionAt(block, blocks, index, patterns);
      if (caption.of !== undefined) {
        return [caption];
      }
      const above = blocks === cells[0];
      return [{ ...caption, of: table, position: above ? ('above' as const) : ('below' as const) }];
    }),
  );
}

function byPlace(a: Caption, b: Caption): number {
  return a.paragraph.anchor.start - b.paragraph.anchor.start;
}
