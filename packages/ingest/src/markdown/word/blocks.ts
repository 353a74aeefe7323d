import type { WordBlock } from '../nodes.ts';
import { sourceOf } from './origins.ts';
import { paragraphXml } from './paragraphs.ts';
import type { Story, WrittenBlock } from './state.ts';
import { tableXml } from './tables.ts';

/** A block in the XML of Word. */
export function blockXml(block: WordBlock, story: Story): WrittenBlock {
  return block.type === 'wordParagraph'
    ? { xml: paragraphXml(block, story), sources: [sourceOf(block)] }
    : tableXml(block, story);
}
