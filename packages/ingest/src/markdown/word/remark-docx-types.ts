import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { RootContent } from 'mdast';

/**
 * The plugin interface of remark-docx 0.3, said again: its declarations import without file extensions, which Node's
 * own resolution does not follow.
 */
export type DocxContent = Paragraph | Table | ParagraphChild;

export interface Context {
  render(nodes: readonly RootContent[], context?: Context): DocxContent[];
  /** Width of the text, twips. */
  readonly width: number;
  readonly style: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly inlineCode?: boolean;
    readonly link?: boolean;
  };
  readonly footnote: { id(identifier: string): number };
}

export type NodeBuilders = {
  readonly [Type in RootContent['type']]?: (
    node: Extract<RootContent, { type: Type }>,
    context: Context,
  ) => DocxContent | DocxContent[] | null;
};

export type RemarkDocxPlugin = () => Promise<NodeBuilders>;
