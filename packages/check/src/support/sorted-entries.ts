import type { Anchor, Block, Edit, Facts, Paragraph } from '@fg2rec/document';
import { flatBlocks } from '@fg2rec/document';
import { misplaced } from './order.ts';

interface Entry {
  readonly paragraph: Paragraph;
}

/**
 * Moves that put the entries of a list in order, as few as can be; what follows an entry, such as its notes, goes along.
 * Nothing where the entries are no blocks of one clause, as those of a table are not.
 */
export function sortedEdits<Item extends Entry>(
  entries: readonly Item[],
  compare: (one: Item, other: Item) => number,
  facts: Facts,
): Edit[] {
  const groups = groupsOf(entries, facts);
  if (groups === undefined) {
    return [];
  }
  const moving = new Set(misplaced(entries, compare).map((index) => entries[index]));
  const edits: Edit[] = [];
  let waiting: Anchor[] = [];
  let kept: Item | undefined;
  for (const entry of sorted(entries, compare)) {
    const group = groups.get(entry) ?? [];
    if (moving.has(entry)) {
      waiting.push(...group);
      continue;
    }
    edits.push(
      ...(kept === undefined ? moved(waiting, group[0], 'before') : moved(waiting, last(kept), 'after')),
    );
    waiting = [];
    kept = entry;
  }
  return [...edits, ...(kept === undefined ? [] : moved(waiting, last(kept), 'after'))];

  function last(entry: Item): Anchor | undefined {
    return groups?.get(entry)?.at(-1);
  }
}

/** The entries in order; those that compare equal stay as they stand. */
export function sorted<Item>(entries: readonly Item[], compare: (one: Item, other: Item) => number): Item[] {
  return [...entries].sort(compare);
}

function moved(blocks: readonly Anchor[], at: Anchor | undefined, where: 'before' | 'after'): Edit[] {
  return blocks.length === 0 || at === undefined ? [] : [{ kind: 'move-blocks', blocks, to: { at, where } }];
}

/** Each entry with the blocks up to the next one. */
function groupsOf<Item extends Entry>(
  entries: readonly Item[],
  facts: Facts,
): ReadonlyMap<Item, readonly Anchor[]> | undefined {
  const divisions = new Set(entries.map(({ paragraph }) => facts.divisionOf(paragraph)));
  const [division] = divisions;
  if (divisions.size !== 1 || division === undefined) {
    return undefined;
  }
  const blocks: readonly Block[] = flatBlocks(division.blocks);
  const at = entries.map(({ paragraph }) => blocks.indexOf(paragraph));
  if (at.includes(-1)) {
    return undefined;
  }
  return new Map(
    entries.map((entry, index) => [
      entry,
      blocks.slice(at[index], at[index + 1] ?? blocks.length).map(({ anchor }) => anchor),
    ]),
  );
}
