import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { WordBlock } from '../nodes.ts';
import { attributesOf } from '../source-file.ts';
import { flowBlocks } from './blocks.ts';
import { entriesOf } from './entries.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

/** A list as paragraphs with their markers typed, as the template has them; a list of links is a table of contents. */
export function listBlocks(list: List, at: Place, writing: Writing): WordBlock[] {
  if (at.listLevel === 0 && isContents(list, at)) {
    return contentsBlocks(list, 1, at, writing);
  }
  const level = at.listLevel + 1;
  const letters = attributesOf(list)?.classes.some((name) => /letter|alpha/.test(name)) ?? false;
  return list.children.flatMap((item, index) =>
    itemBlocks(item, markerOf(list, item, index, level, letters), { ...at, listLevel: level }, writing),
  );
}

function markerOf(list: List, item: ListItem, index: number, level: number, letters: boolean): string {
  if (typeof item.checked === 'boolean') {
    return item.checked ? '☑' : '☐';
  }
  if (list.ordered !== true) {
    return level % 2 === 1 ? '–' : '•';
  }
  const number = (list.start ?? 1) + index;
  return letters && number >= 1 && number <= 26 ? `${String.fromCharCode(96 + number)})` : `${number})`;
}

function itemBlocks(item: ListItem, marker: string, at: Place, writing: Writing): WordBlock[] {
  const [first, ...rest] = item.children;
  const level = at.listLevel;
  const lead = { level, lead: marker, gap: '\t' as const };
  if (first?.type !== 'paragraph') {
    return [
      paragraph('list-item', [], placeOf(item, at.file), lead),
      ...flowBlocks(item.children, at, writing),
    ];
  }
  const typed = marker === '–' || marker === '•' ? withTypedMarker(first) : undefined;
  if (typed !== undefined) {
    return [
      paragraph('list-item', phrasing(typed.children, at, writing), placeOf(first, at.file), {
        ...lead,
        lead: typed.marker,
      }),
      ...rest.flatMap((node) => continued(node, at, writing)),
    ];
  }
  const entries = level === 1 ? entriesOf(first, at, writing) : undefined;
  const head = entries ?? [
    paragraph('list-item', phrasing(first.children, at, writing), placeOf(first, at.file), lead),
  ];
  return [...head, ...rest.flatMap((node) => continued(node, at, writing))];
}

/** `- a) text`: Markdown has no letters for lists, so that authors type them after the bullet. */
function withTypedMarker(node: Paragraph): { marker: string; children: PhrasingContent[] } | undefined {
  const [head, ...others] = node.children;
  const match =
    head?.type === 'text'
      ? /^(\(?(?:[a-zA-Z]|[ivx]{1,5}|\d{1,3})\)|[ivx]{1,5}\.|[a-z]\.)\s+(?=\S|$)/.exec(head.value)
      : null;
  return head?.type !== 'text' || match === null
    ? undefined
    : {
        marker: match[1] ?? '',
        children: [{ ...head, value: head.value.slice(match[0].length) }, ...others],
      };
}

/** What follows in an item: text under a tab, so that it stands under the text above. */
function continued(node: RootContent, at: Place, writing: Writing): WordBlock[] {
  if (node.type !== 'paragraph') {
    return flowBlocks([node], at, writing);
  }
  return flowBlocks([node], at, writing).map((block) =>
    block.type === 'wordParagraph' && (block.role === 'body' || block.role === 'quotation')
      ? { ...block, role: 'list-item', level: at.listLevel, lead: '', gap: '\t' }
      : block,
  );
}

/** Under the heading of the contents, or where every one of several items is a link into the document. */
function isContents(list: List, at: Place): boolean {
  const items = flatItems(list);
  const links = items.filter((item) => {
    const [only, ...more] = lead(item);
    return only?.type === 'link' && only.url.startsWith('#') && more.length === 0;
  });
  return links.length === items.length && (at.clause === 'contents' ? items.length > 0 : items.length >= 5);
}

function flatItems(list: List): ListItem[] {
  return list.children.flatMap((item) => [
    item,
    ...item.children.flatMap((child) => (child.type === 'list' ? flatItems(child) : [])),
  ]);
}

function lead(item: ListItem): PhrasingContent[] {
  const [first] = item.children;
  return first?.type === 'paragraph' ? first.children : [];
}

function contentsBlocks(list: List, level: number, at: Place, writing: Writing): WordBlock[] {
  return list.children.flatMap((item) => [
    paragraph(
      'toc-entry',
      [{ type: 'text', value: plainOf({ type: 'paragraph', children: lead(item) }) }],
      placeOf(item, at.file),
      { level },
    ),
    ...item.children.flatMap((child) =>
      child.type === 'list' ? contentsBlocks(child, level + 1, at, writing) : [],
    ),
  ]);
}
