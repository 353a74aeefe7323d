import { captionLine } from '@fg2rec/document';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { WordBlock } from '../nodes.ts';
import { attributesOf } from '../source-file.ts';
import { captionParagraph } from './captions.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

/**
 * A paragraph of nothing but pictures is a figure. It has a caption where the author meant one: a picture with an
 * identifier such as `fig-…` takes its alternative text, else the title in quotation marks; a title or alternative text
 * that reads `Figure 3 – Title` is one, unless such a line follows.
 */
export function figureOf(
  node: Paragraph,
  next: RootContent | undefined,
  at: Place,
  writing: Writing,
): WordBlock[] | undefined {
  const content = node.children.filter(
    (child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''),
  );
  const images = content.map(imageIn);
  const [first] = images;
  if (first === undefined || images.some((image) => image === undefined)) {
    return undefined;
  }
  const children = phrasing(node.children, at, writing);
  if (!children.some(isPicture)) {
    return [paragraph('body', children, placeOf(node, at.file))];
  }
  const figure = paragraph('figure', children, placeOf(node, at.file));
  const attributes = attributesOf(first) ?? attributesOf(node);
  const id = attributes?.id;
  const words =
    attributes?.pairs.caption ??
    attributes?.pairs.title ??
    (id === undefined ? undefined : (first.title ?? first.alt ?? undefined));
  const isCaptioned = isLabelled(next === undefined ? '' : plainOf(next), writing);
  const caption =
    words ?? (isCaptioned ? undefined : [first.title, first.alt].find((text) => isLabelled(text, writing)));
  return caption === undefined || caption === null || caption === ''
    ? [figure]
    : [figure, captionParagraph('figure', [{ type: 'text', value: caption }], id, node, at, writing)];
}

/** Whether a text is a caption by itself: `Figure 3 – Title`. */
function isLabelled(text: string | null | undefined, { patterns }: Writing): boolean {
  const read = captionLine(text ?? '', patterns);
  return read?.kind === 'figure' && read.strong;
}

type Image = Extract<PhrasingContent, { type: 'image' }>;

/** The picture that a node is, or that a link is around. */
function imageIn(node: PhrasingContent): Image | undefined {
  if (node.type === 'image') {
    return node;
  }
  const [only, ...more] = node.type === 'link' ? node.children : [];
  return only?.type === 'image' && more.length === 0 ? only : undefined;
}

export function isPicture(node: PhrasingContent): boolean {
  return node.type === 'image' || (node.type === 'link' && node.children.some(isPicture));
}

export { plainOf };
