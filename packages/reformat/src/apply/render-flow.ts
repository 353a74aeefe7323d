import type { XmlElement } from '@fg2rec/ooxml';
import { type BlockItem, blockItems } from './block-items.ts';
import type { Slot } from './paragraph-properties.ts';
import type { PartContext } from './part-context.ts';
import { renderParagraph } from './render-paragraph.ts';
import { renderTable } from './render-table.ts';
import { renderVerbatim } from './render-verbatim.ts';

/** Writes the blocks of a container in their order: a cell, a note, a comment. */
export function renderFlow(
  container: XmlElement,
  context: PartContext,
  slot: Slot,
  space: { readonly width: number | undefined },
): string {
  const { items, marks } = blockItems(container, context);
  return (
    items.map((item) => renderItem(item, context, slot, space.width)).join('') +
    marksInParagraph(marks, items)
  );
}

/** Writes one block with the marks before it. */
export function renderItem(
  item: BlockItem,
  context: PartContext,
  slot: Slot,
  width: number | undefined,
): string {
  switch (item.kind) {
    case 'paragraph':
      return item.marks + renderParagraph(item.element, context, slot, item.joined);
    case 'table':
      return item.marks + renderTable(item.element, context, { width });
    default:
      return item.marks + renderOther(item.element, context);
  }
}

/** Blocks that the reader keeps unread; a formula that stands among the blocks gets a paragraph of its own. */
function renderOther(element: XmlElement, context: PartContext): string {
  const content = renderVerbatim(element, context);
  return element.name.startsWith('m:') ? `<w:p>${content}</w:p>` : content;
}

/** Marks are allowed among blocks, but a cell must end in a paragraph. */
function marksInParagraph(marks: string, items: readonly BlockItem[]): string {
  return marks === '' || items.length === 0 ? '' : marks;
}
