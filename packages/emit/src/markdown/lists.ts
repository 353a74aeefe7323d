import type { Paragraph } from '@fg2rec/document';
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { inlinesToMdast } from './inlines.ts';
import type { Writing } from './writing.ts';

/** Items as nested lists, by their levels. */
export function listsToMdast(items: readonly Paragraph[], writing: Writing): RootContent[] {
  const result: RootContent[] = [];
  const stack: { level: number; list: List }[] = [];
  for (const paragraph of items) {
    const level = paragraph.listLevel ?? 1;
    const { marker, children } = itemOf(paragraph, writing);
    const text: ListItem['children'] = [{ type: 'paragraph', children }];
    if (marker === '' && stack.length > 0) {
      stack
        .at(-1)
        ?.list.children.at(-1)
        ?.children.push(...text);
      continue;
    }
    while ((stack.at(-1)?.level ?? 0) > level) {
      stack.pop();
    }
    const number = /^\(?(\d{1,4})[).]?$/.exec(marker)?.[1];
    const isNext = (list: List): boolean =>
      number === undefined
        ? list.ordered !== true
        : list.ordered === true && (list.start ?? 1) + list.children.length === Number(number);
    const isBullet = number !== undefined || marker === '' || /^[^\p{L}\p{N}]+$/u.test(marker);
    const lead: ListItem['children'] = isBullet
      ? text
      : [{ type: 'paragraph', children: [{ type: 'text', value: `${marker} ` }, ...children] }];
    const item: ListItem = { type: 'listItem', spread: false, children: lead };
    const top = stack.at(-1);
    if (top !== undefined && top.level === level && isNext(top.list)) {
      top.list.children.push(item);
      continue;
    }
    if (top?.level === level) {
      stack.pop();
    }
    const list: List = {
      type: 'list',
      ordered: number !== undefined,
      ...(number === undefined ? {} : { start: Number(number) }),
      spread: false,
      children: [item],
    };
    const parent = stack.at(-1)?.list.children.at(-1);
    if (parent === undefined) {
      result.push(list);
    } else {
      parent.children.push(list);
    }
    stack.push({ level, list });
  }
  return result;
}

const typedMarker =
  /^\s*((?:[\u2010-\u2015\u2212\u2022\u25aa\u25cf\u25cb\u25a0\u00b7\uf0b7*-])|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[).])[\s\u3000]+/u;

function itemOf(paragraph: Paragraph, writing: Writing): { marker: string; children: PhrasingContent[] } {
  const children = inlinesToMdast(paragraph.children, writing);
  const computed = paragraph.number?.text.trim() ?? '';
  if (computed !== '') {
    return { marker: computed, children };
  }
  const [first, ...rest] = children;
  const typed = first?.type === 'text' ? typedMarker.exec(first.value) : null;
  return first?.type === 'text' && typed !== null
    ? { marker: typed[1] ?? '', children: [{ ...first, value: first.value.slice(typed[0].length) }, ...rest] }
    : { marker: '', children };
}
