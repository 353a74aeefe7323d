import type { Block, Table } from '../nodes.ts';
import { flatBlocks, paragraphsOf } from '../text.ts';

export type BodyBlock = Exclude<Block, { type: 'contentControl' }>;

/**
 * The body as a reader sees it: content controls opened, and also tables that only place headings or contents on the
 * page, as published Recommendations have around their title, summary and history.
 */
export function bodyBlocks(blocks: readonly Block[]): BodyBlock[] {
  return flatBlocks(blocks).flatMap((block) =>
    block.type === 'table' && placesHeadings(block)
      ? bodyBlocks(block.children.flatMap((row) => row.children.flatMap((cell) => cell.children)))
      : [block],
  );
}

function placesHeadings(table: Table): boolean {
  if (table.purpose !== 'layout') {
    return false;
  }
  return paragraphsOf([table], { tables: true }).some((paragraph) =>
    /heading$|^recommendation-|^toc-entry$/.test(paragraph.role),
  );
}
