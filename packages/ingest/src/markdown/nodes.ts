import type { MathNode, Role } from '@fg2rec/document';
import type { Data, Literal, Node, PhrasingContent, RootContent } from 'mdast';

/** A place in a Markdown file; lines and columns count from 1, columns in UTF-16 code units. */
export interface MarkdownPlace {
  /** Path as the deliverable names it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A paragraph of the Word text, ready to be written: its role says the style. */
export interface WordParagraph extends Node {
  type: 'wordParagraph';
  role: Role;
  /** Level of a heading, list item or entry of the contents, from 1. */
  level?: number;
  /** Marker of a list item, label of a note, number of a heading: set in front. */
  lead?: string;
  /** What stands between lead and text. */
  gap?: '\t' | ' ';
  /** Names of bookmarks around the text. */
  bookmarks?: readonly string[];
  alignment?: 'left' | 'center' | 'right';
  pageBreakBefore?: boolean;
  /** The section before this paragraph ends here and has this orientation. */
  endsSection?: 'portrait' | 'landscape';
  children: PhrasingContent[];
  place: MarkdownPlace;
}

export interface WordTable extends Node {
  type: 'wordTable';
  /** Twips. */
  widths: readonly number[];
  rows: readonly WordRow[];
}

export interface WordRow {
  readonly isHeader: boolean;
  readonly cells: readonly WordCell[];
}

export interface WordCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock = WordParagraph | WordTable;

/** Inline marks that mdast has no node for. */
export interface Styled extends Node {
  type: 'styled';
  look: 'superscript' | 'subscript' | 'underline' | 'highlight' | 'smallCaps';
  children: PhrasingContent[];
}

/** A formula read into the maths tree. */
export interface Formula extends Node {
  type: 'formula';
  maths: MathNode;
  display: boolean;
  /** As written. */
  value: string;
}

/** Text that leads to a bookmark. */
export interface CrossReference extends Node {
  type: 'crossReference';
  /** Identifier of the target in the Markdown. */
  target: string;
  /** What stands there when nothing has that identifier. */
  written?: string;
  children: PhrasingContent[];
}

/** A note written where it belongs, as Pandoc's `^[text]`. */
export interface InlineNote extends Node {
  type: 'inlineNote';
  children: PhrasingContent[];
}

/** A place that a cross-reference can lead to. */
export interface InlineAnchor extends Node {
  type: 'inlineAnchor';
  name: string;
  /** Name in Word, where something refers to it. */
  bookmark?: string;
}

export interface TabCharacter extends Node {
  type: 'tabCharacter';
}

/** A list of terms with what they mean. */
export interface DefinitionList extends Node {
  type: 'definitionList';
  entries: readonly DefinitionEntry[];
}

export interface DefinitionEntry {
  readonly term: PhrasingContent[];
  readonly definitions: readonly RootContent[][];
  readonly position?: Node['position'];
}

/** A table with cells of blocks and with spans, from HTML or from Pandoc's tables. */
export interface RichTable extends Node {
  type: 'richTable';
  caption?: PhrasingContent[];
  identifier?: string;
  rows: readonly RichRow[];
}

export interface RichRow {
  readonly isHeader: boolean;
  readonly cells: readonly RichCell[];
}

export interface RichCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly isHeader: boolean;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly children: RootContent[];
}

/** A picture with what is said of its size, from HTML or an attribute list. */
export interface PictureData extends Data {
  /** Pixels of 1/96 inch. */
  pictureWidth?: number;
  pictureHeight?: number;
}

/** What stood in a file that was included: places count in that file. */
export interface IncludedFile extends Node {
  type: 'includedFile';
  file: string;
  children: RootContent[];
}

/** A page break that the author asked for. */
export interface PageBreak extends Node {
  type: 'pageBreak';
}

export type UnreadLiteral = Literal & { type: 'html' };

declare module 'mdast' {
  interface RootContentMap {
    wordParagraph: WordParagraph;
    wordTable: WordTable;
    styled: Styled;
    formula: Formula;
    crossReference: CrossReference;
    inlineNote: InlineNote;
    inlineAnchor: InlineAnchor;
    tabCharacter: TabCharacter;
    definitionList: DefinitionList;
    richTable: RichTable;
    includedFile: IncludedFile;
    pageBreak: PageBreak;
  }
  interface PhrasingContentMap {
    styled: Styled;
    formula: Formula;
    crossReference: CrossReference;
    inlineNote: InlineNote;
    inlineAnchor: InlineAnchor;
    tabCharacter: TabCharacter;
  }
  interface BlockContentMap {
    definitionList: DefinitionList;
    richTable: RichTable;
    pageBreak: PageBreak;
  }
  interface ImageData extends PictureData {}
}
