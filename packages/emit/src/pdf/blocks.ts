import { type Block, flatBlocks } from '@fg2rec/document';
import type { Emission, Surroundings } from './emission.ts';
import { paragraphCode } from './paragraph.ts';
import { tableCode } from './table.ts';
import { call, quoted } from './typst-code.ts';
import { standIn } from './words.ts';

/** Blocks one after the other, with the space between them that Word leaves. */
export function blocksCode(blocks: readonly Block[], emission: Emission, around: Surroundings): string[] {
  let after = 0;
  return flatBlocks(blocks).flatMap((block, index, all) => {
    const placed = blockCode(block, all[index - 1], after, emission, around);
    after = placed.after;
    return placed.codes;
  });
}

/**
 * One block.
 * @param previous the block before it, whose style tells whether space between paragraphs of one style goes.
 * @param after the space that the block before asks for after itself, in points.
 */
export function blockCode(
  block: ReturnType<typeof flatBlocks>[number],
  previous: ReturnType<typeof flatBlocks>[number] | undefined,
  after: number,
  emission: Emission,
  around: Surroundings,
): { readonly codes: readonly string[]; readonly after: number } {
  if (block.type === 'table') {
    return { codes: tableCode(block, emission, around, after), after: 0 };
  }
  if (block.type === 'alternativeChunk') {
    emission.remark({
      code: 'foreign-content',
      message: 'Content of another format, which Word merges on opening, is shown as a box.',
      where: block.part,
    });
    return {
      codes: [`p(above: 6pt, ${call('stand-in', quoted(standIn('content', emission.language)))})`],
      after: 0,
    };
  }
  const placed = paragraphCode(block, emission, around, after);
  const isLikePrevious =
    previous?.type === 'paragraph' &&
    previous.style.name === block.style.name &&
    emission.looks.paragraph(block).contextual;
  if (!isLikePrevious) {
    return placed;
  }
  const [first, ...rest] = placed.codes;
  const closed = first?.replace(/above: -?[\d.]+pt/, 'above: 0pt') ?? '';
  return { codes: [closed, ...rest], after: placed.after };
}
