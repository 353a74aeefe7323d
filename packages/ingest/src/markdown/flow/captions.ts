import { captionLine } from '@fg2rec/document';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as plainOf } from 'mdast-util-to-string';
import type { WordParagraph } from '../nodes.ts';
import { phrasing } from './phrasing.ts';
import { type Place, paragraph, placeOf, type Writing } from './writing.ts';

/** `: Caption` and `Table: Caption` beside a table, as Pandoc has it: the caption without its mark. */
export function pandocCaption(
  node: Paragraph,
  before: RootContent | undefined,
  after: RootContent | undefined,
): PhrasingContent[] | undefined {
  const isBeside = [before, after].some((other) => other?.type === 'table' || other?.type === 'richTable');
  const [first, ...rest] = node.children;
  const mark = first?.type === 'text' ? /^\s*(?:Table)?:\s+/.exec(first.value) : null;
  if (!isBeside || first?.type !== 'text' || mark === null) {
    return undefined;
  }
  return [{ ...first, value: first.value.slice(mark[0].length) }, ...rest];
}

/** A caption. Where it has no label and number of its own it gets the next ones: the template asks for them. */
export function captionParagraph(
  kind: 'figure' | 'table',
  children: readonly PhrasingContent[],
  identifier: string | undefined,
  node: RootContent,
  at: Place,
  writing: Writing,
): WordParagraph {
  const written = phrasing(children, at, writing);
  const text = plainOf({ type: 'paragraph', children: [...children] });
  const read = captionLine(text, writing.patterns);
  const isLabelled = read !== undefined && read.kind === kind && read.number !== '';
  const label = writing.vocabulary.wording(kind, writing.language).text;
  const number = isLabelled ? read.number : String(writing.numbers.next(kind));
  const bookmark =
    identifier === undefined
      ? undefined
      : writing.targets.add([identifier], `${isLabelled ? read.label : label} ${number}`);
  return paragraph(`${kind}-caption`, written, placeOf(node, at.file), {
    ...(isLabelled ? {} : { lead: `${label} ${number} –`, gap: ' ' as const }),
    ...(bookmark === undefined ? {} : { bookmarks: [bookmark] }),
  });
}
