import type { Block, Inline } from '@fg2rec/document';

/**
 * The blocks of a cell with those of one that is merged into it. Paragraphs of the second that hold nothing to see
 * leave only their bookmarks and comment marks, at the end of the first.
 */
export function joined(blocks: readonly Block[], merged: readonly Block[]): readonly Block[] {
  const marks: Inline[] = [];
  const seen: Block[] = [];
  for (const block of merged) {
    if (block.type === 'paragraph' && block.children.every(isMark)) {
      marks.push(...block.children);
    } else {
      seen.push(block);
    }
  }
  return [...withMarks(blocks, marks), ...seen];
}

/** The blocks with marks at the end of their last paragraph. */
export function withMarks(blocks: readonly Block[], marks: readonly Inline[]): readonly Block[] {
  const index = blocks.findLastIndex(({ type }) => type === 'paragraph');
  const last = blocks[index];
  return marks.length === 0 || last?.type !== 'paragraph'
    ? blocks
    : blocks.with(index, { ...last, children: [...last.children, ...marks] });
}

function isMark(inline: Inline): boolean {
  return inline.type === 'bookmark' || inline.type === 'commentMark';
}
