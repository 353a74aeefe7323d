import { flatInlines, type Inline, type Paragraph, paragraphsOf } from '@fg2rec/document';
import { type BodyBlock, isNew } from './body-order.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';

/**
 * Whether a block of the transfer note starts a page because of artwork: what floats over half a page, as on a cover
 * made in Word, would lie over other text. It has its page with its neighbours of the same kind.
 */
export function startsArtworkPage(
  { block, where }: Placed,
  previous: Placed | undefined,
  context: PartContext,
): boolean {
  if (where !== 'transfer-note' || previous === undefined) {
    return false;
  }
  const is = isArtwork(block, context);
  const was = isArtwork(previous.block, context);
  // A table takes its own height, whatever floats in it.
  const isTable = !isNew(previous.block) && previous.block.kind === 'table';
  return is !== was && (is || !isTable);
}

function isArtwork(block: BodyBlock, { tables, paragraphs }: PartContext): boolean {
  if (isNew(block)) {
    return false;
  }
  const table = tables.get(block.element.start);
  const own = [...block.joined, block.element].flatMap(({ start }) => paragraphs.get(start) ?? []);
  const all: readonly Paragraph[] = table === undefined ? own : paragraphsOf([table]);
  return all.some(({ children }) => flatInlines(children).some(floatsWide));
}

/** Half of a page of A4, in EMU. */
const half = { width: 3_780_000, height: 5_346_000 };

function floatsWide(inline: Inline): boolean {
  return (
    (inline.type === 'picture' || inline.type === 'drawing' || inline.type === 'textBox') &&
    inline.placement === 'floating' &&
    (inline.width > half.width || inline.height > half.height)
  );
}
