import { type Block, type Deliverable, flatBlocks, type Section } from '@fg2rec/document';
import type { RootContent } from 'mdast';
import { blocksToMdast } from './blocks.ts';
import type { Writing } from './writing.ts';

/** Blocks that share an orientation of the page. */
export interface OrientedBlocks {
  readonly orientation: Section['orientation'];
  readonly blocks: readonly Block[];
}

/** The text in stretches of one orientation: Word keeps the layout of a section at its end. */
export function orientedBlocks({ root, sections }: Deliverable): OrientedBlocks[] {
  const stretches: { orientation: Section['orientation']; blocks: Block[] }[] = [];
  let open: Block[] = [];
  const close = (orientation: Section['orientation']): void => {
    const last = stretches.at(-1);
    if (last?.orientation === orientation) {
      last.blocks.push(...open);
    } else if (open.length > 0) {
      stretches.push({ orientation, blocks: open });
    }
    open = [];
  };
  for (const block of flatBlocks(root.children)) {
    open.push(block);
    if (block.type === 'paragraph' && block.section !== undefined) {
      close(block.section.orientation);
    }
  }
  close(sections.at(-1)?.orientation ?? 'portrait');
  return stretches;
}

/** The text as mdast; what is in landscape, in a directive that says so, unless all of it is. */
export function sectionsToMdast(deliverable: Deliverable, writing: Writing): RootContent[] {
  const stretches = orientedBlocks(deliverable);
  return stretches.flatMap(({ orientation, blocks }): RootContent[] => {
    const content = blocksToMdast(blocks, writing);
    return orientation === 'landscape' && stretches.length > 1 && content.length > 0
      ? [
          {
            type: 'containerDirective',
            name: 'landscape',
            children: content as Extract<RootContent, { type: 'blockquote' }>['children'],
          },
        ]
      : content;
  });
}
