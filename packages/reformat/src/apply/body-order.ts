import type { NewParagraph } from '@fg2rec/document';
import type { BlockItem } from './block-items.ts';
import type { EditIndex } from './edit-index.ts';

/** A block of the output: one of the source, or a new paragraph. */
export type BodyBlock = BlockItem | NewParagraph;

export interface BodyOrder {
  readonly transferNote: readonly BlockItem[];
  readonly contents: readonly BlockItem[];
  readonly body: readonly BodyBlock[];
  readonly removed: readonly { readonly item: BlockItem; readonly because: string }[];
}

export function isNew(block: BodyBlock): block is NewParagraph {
  return 'runs' in block;
}

/**
 * Puts the blocks in their final order: moves in the order of the plan, then insertions, which follow the block that
 * they are anchored at, and at last removals, so that a block which goes still holds a place for what is inserted.
 */
export function orderBody(items: readonly BlockItem[], edits: EditIndex): BodyOrder {
  const byStart = new Map<number, BlockItem>();
  for (const item of items) {
    for (const element of [...item.joined, item.element]) {
      byStart.set(element.start, item);
    }
  }
  const named = (anchors: readonly { readonly start: number }[]): BlockItem[] => [
    ...new Set(anchors.flatMap(({ start }) => byStart.get(start) ?? [])),
  ];
  const removed = edits.removals.flatMap(({ blocks, because }) =>
    named(blocks).map((item) => ({ item, because })),
  );
  const gone = new Set(removed.map(({ item }) => item));
  // What no edit names of a cover table that is taken apart (cells hidden behind a merge) goes with the rest of it.
  const unnamed = items.filter((item) => item.fromCover === true && !gone.has(item));
  const transferNote: BlockItem[] = [...unnamed];
  const contents: BlockItem[] = [];
  let body: BodyBlock[] = items.filter((item) => !unnamed.includes(item));
  for (const { blocks, to } of edits.moves) {
    // What went to the transfer note stays there.
    const moving = named(blocks).filter((item) => !gone.has(item) && !transferNote.includes(item));
    const isMoving = new Set<BodyBlock>(moving);
    body = body.filter((block) => !isMoving.has(block));
    if (to === 'transfer-note') {
      transferNote.push(...moving);
    } else if (to === 'table-of-contents') {
      contents.push(...moving);
    } else {
      body = placed(body, moving, byStart.get(to.at.start), to.where);
    }
  }
  const putAfter = new Map<BodyBlock, number>();
  for (const { at, where, blocks } of edits.insertions) {
    body = placed(body, blocks, byStart.get(at.start), where, (block) => putAfter.get(block) === at.start);
    for (const block of where === 'after' ? blocks : []) {
      putAfter.set(block, at.start);
    }
  }
  return {
    transferNote: inSourceOrder(transferNote),
    contents: inSourceOrder(contents),
    body: body.filter((block) => isNew(block) || !gone.has(block)),
    removed,
  };
}

/** Blocks anchored at something that is not in the body go to its end, so that nothing is lost. */
function placed(
  body: readonly BodyBlock[],
  blocks: readonly BodyBlock[],
  at: BlockItem | undefined,
  where: 'before' | 'after',
  isOfSamePlace: (block: BodyBlock) => boolean = () => false,
): BodyBlock[] {
  const found = at === undefined ? -1 : body.indexOf(at);
  if (found < 0) {
    return [...body, ...blocks];
  }
  const position = where === 'before' ? found : endOfInsertions(body, found, isOfSamePlace);
  return [...body.slice(0, position), ...blocks, ...body.slice(position)];
}

/** New paragraphs put after the same block stand in the order of the plan. */
function endOfInsertions(
  body: readonly BodyBlock[],
  at: number,
  isOfSamePlace: (block: BodyBlock) => boolean,
): number {
  let position = at + 1;
  for (let block = body[position]; block !== undefined && isOfSamePlace(block); block = body[position]) {
    position += 1;
  }
  return position;
}

function inSourceOrder(items: readonly BlockItem[]): BlockItem[] {
  return [...new Set(items)].sort((a, b) => a.element.start - b.element.start);
}
