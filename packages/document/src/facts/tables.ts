import type { Caption, Division, TableFact } from '../facts.ts';
import type { Block, Table } from '../nodes.ts';
import { flatBlocks } from '../text.ts';
import { everyDivision } from './zones.ts';

/** The tables that hold data, in document order, nested ones included. */
export function tablesOf(divisions: readonly Division[], captions: readonly Caption[]): readonly TableFact[] {
  const captionOf = new Map(captions.map((caption) => [caption.of, caption]));
  return everyDivision(divisions).flatMap((division) =>
    tablesIn(division.blocks)
      .filter((table) => table.purpose === 'data')
      .map((table): TableFact => {
        const caption = captionOf.get(table);
        return { table, division, ...(caption === undefined ? {} : { caption }) };
      }),
  );
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return flatBlocks(blocks).flatMap((block) =>
    block.type === 'table'
      ? [block, ...block.children.flatMap((row) => row.children.flatMap((cell) => tablesIn(cell.children)))]
      : [],
  );
}
