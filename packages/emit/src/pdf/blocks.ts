import { type Block, flatBlocks } from '@fg2rec/document';
import type { Emission, Surroundings } from './emission.ts';
import { type Placed, paragraphCode } from './paragraph.ts';
import type { Neighbour } from './paragraph-spacing.ts';
import { tableCode } from './table.ts';
import { call, quoted } from './typst-code.ts';
import { standIn } from './words.ts';

type FlatBlock = ReturnType<typeof flatBlocks>[number];

/** Nothing stands before: the start of a page or cell. */
export const noNeighbour: Neighbour = { after: 0 };

/** Blocks one after the other, with the space between them that Word leaves. */
export function blocksCode(blocks: readonly Block[], emission: Emission, around: Surroundings): string[] {
  let previous = noNeighbour;
  return flatBlocks(blocks).flatMap((block) => {
    const placed = blockCode(block, previous, emission, around);
    previous = placed.after;
    return placed.codes;
  });
}

/** One block, with what it asks of the next. */
export function blockCode(
  block: FlatBlock,
  previous: Neighbour,
  emission: Emission,
  around: Surroundings,
): Placed {
  switch (block.type) {
    case 'paragraph':
      return paragraphCode(block, emission, around, previous);
    case 'table':
      return { codes: tableCode(block, emission, around, previous.after), after: noNeighbour };
    case 'alternativeChunk':
      emission.remark({
        code: 'foreign-content',
        message: 'Content of another format, which Word merges on opening, is shown as a box.',
        where: block.part,
      });
      return {
        codes: [`p(above: 6pt, ${call('stand-in', quoted(standIn('content', emission.language)))})`],
        after: noNeighbour,
      };
  }
}
