import type { PhrasingContent } from 'mdast';
import { attributesOfTag, type HtmlTag, readTag } from './html-tag.ts';

/** Marks that Word can show; others that are known leave their content as it is. */
const looks = {
  sub: 'subscript',
  sup: 'superscript',
  u: 'underline',
  ins: 'underline',
  mark: 'highlight',
} as const;
const strong = /^(?:b|strong|th)$/;
const emphasis = /^(?:i|em|var|cite|dfn)$/;
const code = /^(?:code|kbd|samp|tt)$/;
const struck = /^(?:s|strike|del)$/;
const plain =
  /^(?:span|font|small|big|abbr|q|bdi|bdo|time|data|center|p|div|ul|ol|li|dl|dt|dd|nobr|label|picture|figure|figcaption|table|tbody|thead|tr|td|summary|details|wbr|input|hr|blockquote|section|a|br|img|h[1-6]|pre)$/;
const empty = /^(?:br|img|wbr|input|hr)$/;

/** Whether this is an element of HTML; `<short title>` is a placeholder, and so is text. */
export function isKnownElement(name: string): boolean {
  return name in looks || [strong, emphasis, code, struck, plain].some((names) => names.test(name));
}

/** Inline HTML, whose tags come one by one, as nodes around what stands between them. */
export function inlineHtml(children: readonly PhrasingContent[]): PhrasingContent[] {
  if (!children.some(({ type }) => type === 'html')) {
    return [...children];
  }
  const result: PhrasingContent[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at];
    if (node === undefined) {
      continue;
    }
    if (node.type !== 'html') {
      result.push(node);
      continue;
    }
    const tag = readTag(node.value);
    if (tag === undefined || tag.isComment) {
      // Comments, declarations and processing instructions are no text.
      continue;
    }
    if (!isKnownElement(tag.name)) {
      if (!/^(?:script|style|iframe|object|embed)$/.test(tag.name)) {
        result.push({ type: 'text', value: node.value, position: node.position });
      }
      continue;
    }
    if (tag.isClosing) {
      continue;
    }
    const close = empty.test(tag.name) || tag.isEmpty ? undefined : closingOf(children, at, tag.name);
    const inside = close === undefined ? [] : inlineHtml(children.slice(at + 1, close));
    result.push(...elementOf(tag, inside, node.position));
    at = close ?? at;
  }
  return result;
}

function closingOf(children: readonly PhrasingContent[], from: number, name: string): number | undefined {
  let depth = 0;
  for (let at = from; at < children.length; at += 1) {
    const node = children[at];
    const tag = node?.type === 'html' ? readTag(node.value) : undefined;
    if (tag?.name === name && !tag.isEmpty) {
      depth += tag.isClosing ? -1 : 1;
      if (depth === 0) {
        return at;
      }
    }
  }
  return undefined;
}

function elementOf(
  tag: HtmlTag,
  children: PhrasingContent[],
  position: PhrasingContent['position'],
): PhrasingContent[] {
  const { name } = tag;
  const attributes = attributesOfTag(tag);
  const anchor = attributes.id ?? (name === 'a' ? attributes.name : undefined);
  const anchors: PhrasingContent[] =
    anchor === undefined || anchor === '' ? [] : [{ type: 'inlineAnchor', name: anchor, position }];
  if (name in looks && children.length > 0) {
    return [...anchors, { type: 'styled', look: looks[name as keyof typeof looks], children, position }];
  }
  if (strong.test(name)) {
    return [...anchors, { type: 'strong', children, position }];
  }
  if (emphasis.test(name)) {
    return [...anchors, { type: 'emphasis', children, position }];
  }
  if (struck.test(name)) {
    return [...anchors, { type: 'delete', children, position }];
  }
  if (code.test(name)) {
    return [...anchors, { type: 'inlineCode', value: plainOf(children), position }];
  }
  switch (name) {
    case 'br':
    case 'hr':
      return [{ type: 'break', position }];
    case 'img':
      return [imageOf(attributes, position)];
    case 'input':
      return attributes.type === 'checkbox'
        ? [{ type: 'text', value: 'checked' in attributes ? '☑' : '☐', position }]
        : [];
    case 'a':
      return attributes.href === undefined
        ? [...anchors, ...children]
        : [...anchors, { type: 'link', url: attributes.href, children, position }];
    case 'li':
      return [{ type: 'break' }, { type: 'text', value: '– ' }, ...children];
    case 'p':
    case 'div':
      return [...children, { type: 'break' }];
    case 'q':
      return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }];
    default:
      return [...anchors, ...children];
  }
}

/** A picture of HTML; sizes in per cent are of the width of the text, which only the writer knows. */
export function imageOf(
  attributes: Readonly<Record<string, string>>,
  position?: PhrasingContent['position'],
): PhrasingContent {
  const { src = '', alt = '', title, width, height } = attributes;
  const sizes = [width === undefined ? '' : `width=${width}`, height === undefined ? '' : `height=${height}`];
  const pairs = Object.fromEntries(sizes.filter((size) => size !== '').map((size) => size.split('=')));
  return {
    type: 'image',
    url: src,
    alt,
    ...(title === undefined ? {} : { title }),
    data: { attributes: { classes: [], pairs } } as object,
    position,
  };
}

function plainOf(children: readonly PhrasingContent[]): string {
  return children
    .map((child) => ('value' in child ? child.value : 'children' in child ? plainOf(child.children) : ''))
    .join('');
}
