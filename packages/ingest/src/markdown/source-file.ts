import type { Root, RootContent } from 'mdast';
import type { AttributeList } from './conventions/attribute-list.ts';
import { type PreparedLines, prepareLines } from './conventions/prepare-lines.ts';
import type { MarkdownLimits } from './limits.ts';
import { parseMarkdown } from './parse/parse.ts';

/** A Markdown text being read: a file, or a piece of one that was cut out for a cell. */
export interface SourceText {
  /** The text that positions count in. */
  readonly text: string;
  /** Path of the file, for places. */
  readonly file: string;
  readonly prepared?: PreparedLines;
  readonly surroundings: Surroundings;
  /** The files that include this one, outermost first. */
  readonly ancestors?: readonly string[];
}

/** What the text may reach beyond itself. */
export interface Surroundings {
  /** The text of another file, by its path from the file that asks; undefined where there is none. */
  include(path: string, from: string): { readonly file: string; readonly text: string } | undefined;
  readonly limits: MarkdownLimits;
  /** Whether a picture of the folder lies at a path from the file that asks. */
  hasPicture(path: string, from: string): boolean;
  /** Says something to the author that is no matter of the rules. */
  remark(message: string): void;
}

/** A file, prepared and parsed. */
export function parseFile(
  text: string,
  file: string,
  surroundings: Surroundings,
  ancestors: readonly string[] = [],
): { readonly source: SourceText; readonly tree: Root } {
  const prepared = prepareLines(text);
  const ready = prepared.lines.join('\n');
  return { source: { text: ready, file, prepared, surroundings, ancestors }, tree: parseMarkdown(ready) };
}

/** What the author wrote for a node. */
export function writtenFor(
  source: SourceText,
  node: { readonly position?: RootContent['position'] },
): string {
  const { start, end } = node.position ?? {};
  return source.text.slice(start?.offset ?? 0, end?.offset ?? 0);
}

interface Noted {
  attributes?: AttributeList;
}

/** Notes an attribute list on a node, for those who write it. */
export function withAttributes<T extends RootContent>(node: T, attributes: AttributeList): T {
  const before = attributesOf(node);
  const data = {
    ...node.data,
    attributes: {
      id: attributes.id ?? before?.id,
      classes: [...(before?.classes ?? []), ...attributes.classes],
      pairs: { ...before?.pairs, ...attributes.pairs },
    },
  };
  return { ...node, data };
}

export function attributesOf(node: { readonly data?: object | undefined }): AttributeList | undefined {
  return (node.data as Noted | undefined)?.attributes;
}
