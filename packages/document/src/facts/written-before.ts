import type { Block } from '../nodes.ts';
import { flatBlocks, paragraphsOf, plainText } from '../text.ts';

/** Marks the transfer note, so that a converted text is known when it comes back. */
export const transferNoteBookmark = '_fg2rec_transfer_note';

/** Marks the TD cover that stands before the draft; a new conversion writes it anew. */
export const coverBookmark = '_fg2rec_cover';

/** Starts of the blocks between the ends of a bookmark that an earlier conversion set. */
export function blocksInBookmark(blocks: readonly Block[], name: string): ReadonlySet<number> {
  const found = new Set<number>();
  let inside = false;
  for (const block of flatBlocks(blocks)) {
    const marks = paragraphsOf([block]).flatMap(({ children }) =>
      children.flatMap((inline, position) =>
        inline.type === 'bookmark' && inline.name === name ? [{ kind: inline.kind, position }] : [],
      ),
    );
    const [first] = marks;
    if (inside && first?.kind === 'end' && first.position === 0 && plainText(block) !== '') {
      // The end stands before this block's text: the bookmark closed after a table before it.
      inside = false;
    }
    inside ||= first?.kind === 'start';
    if (inside) {
      found.add(block.anchor.start);
    }
    if (marks.some(({ kind }) => kind === 'end')) {
      inside = false;
    }
  }
  return found;
}
