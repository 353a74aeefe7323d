import type { Block } from '@fg2rec/document';
import { child, descendant, descendants, textOf, type XmlElement } from '@fg2rec/ooxml';
import { type BlockReader, openStory, type Story } from './story.ts';

/** The blocks of a shape's text box, or undefined where it has none. */
export function readShapeText(story: Story, shape: XmlElement, readBlocks: BlockReader): Block[] | undefined {
  const content = child(child(shape, 'wps:txbx'), 'w:txbxContent');
  return content === undefined ? undefined : readTextBoxContent(story, content, readBlocks);
}

/** Text in a box is a story of its own. */
export function readTextBoxContent(story: Story, content: XmlElement, readBlocks: BlockReader): Block[] {
  return readBlocks(openStory(story.reading, story.part, true), content, { role: 'body' });
}

/** DrawingML text (`a:p`) anywhere below, a line for each paragraph. */
export function drawnText(element: XmlElement): string {
  return descendants(element, 'a:p')
    .map((paragraph) => descendants(paragraph, 'a:t').map(textOf).join(''))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** The size of a shape inside a group, in the units of the group. */
export function shapeSize(shape: XmlElement): { readonly width: number; readonly height: number } {
  const extent = child(descendant(shape, 'a:xfrm') ?? child(shape, 'wpg:xfrm'), 'a:ext');
  return { width: Number(extent?.attributes.cx ?? 0), height: Number(extent?.attributes.cy ?? 0) };
}
