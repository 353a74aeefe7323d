import type { Paragraph } from 'docx';
import type { RootContent } from 'mdast';

/**
 * The plugin interface of remark-docx 0.3, as far as it is used, said again: its declarations import without file
 * extensions, which Node's own resolution does not follow.
 */
export interface Context {
  readonly footnote: { set(number: number, paragraphs: readonly Paragraph[]): void };
}

export type NodeBuilders = {
  readonly [Type in RootContent['type']]?: (
    node: Extract<RootContent, { type: Type }>,
    context: Context,
  ) => Paragraph | Paragraph[] | null;
};

export type RemarkDocxPlugin = () => Promise<NodeBuilders>;
