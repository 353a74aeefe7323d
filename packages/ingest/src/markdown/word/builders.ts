import { fail } from '@fg2rec/ooxml';
import { type IXmlableObject, Paragraph } from 'docx';
import type { WordBlock } from '../nodes.ts';
import { blockXml } from './blocks.ts';
import type { NodeBuilders, RemarkDocxPlugin } from './remark-docx-types.ts';
import type { Story, StoryPart, WordState } from './state.ts';

/**
 * The plugin of remark-docx that writes our nodes in the styles of the ITU-T template. A block is written at once, and
 * docx gets a mark that stands for it; `finishPackage` puts the block there. Through its own objects docx needs ten times
 * as long for a long text.
 */
export function templatePlugin(state: WordState): RemarkDocxPlugin {
  const write = (block: WordBlock, part: StoryPart): MarkedBlock => {
    state.blocks.push(blockXml(block, storyOf(state, part)));
    return new MarkedBlock(state.blocks.length - 1);
  };
  const builders: NodeBuilders = {
    wordParagraph: (node) => write(node, 'word/document.xml'),
    wordTable: (node) => write(node, 'word/document.xml'),
    footnoteDefinition: (node, context) => {
      const blocks = node.children as unknown as WordBlock[];
      const written = blocks.map((block) => write(block, 'word/footnotes.xml'));
      // docx sets the number of a note into its first paragraph, and that one is made anew: it must not be a mark.
      context.footnote.set(state.footnoteNumber(node.identifier), [new Paragraph({}), ...written]);
      return [];
    },
  };
  return async () => builders;
}

function storyOf(state: WordState, part: StoryPart): Story {
  return state.stories.get(part) ?? fail('internal', part, 'There is no such part to write.');
}

/** A mark for a block that is written already. */
class MarkedBlock extends Paragraph {
  private readonly index: number;

  constructor(index: number) {
    super({});
    this.index = index;
  }

  override prepForXml(): IXmlableObject {
    return { 'w:written': { _attr: { 'w:i': this.index } } };
  }
}
