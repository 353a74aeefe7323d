import type { Anchor } from './anchor.ts';
import type { MathNode } from './maths.ts';
import type { Role } from './role.ts';

/**
 * The tree of a deliverable. It follows unist; where mdast has a node (paragraph, text, table, tableRow, tableCell,
 * link, break, footnoteReference) ours has the same name and more fields. Every node is a view onto a range of XML.
 *
 * Lengths are in twips (1/20 pt) unless a name says otherwise; picture sizes are in EMU (1/914400 inch).
 */
export interface Root {
  readonly type: 'root';
  readonly anchor: Anchor;
  readonly children: readonly Block[];
}

export type Block = Paragraph | Table | BlockContentControl | AlternativeChunk;

/** Whose change a node came with. In the final view deleted content is absent, and in the original view inserted. */
export interface Revision {
  readonly kind: 'inserted' | 'deleted' | 'moved-here' | 'moved-away';
  readonly author: string;
  readonly date?: string;
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** The whole `w:p` element. */
  readonly anchor: Anchor;
  /** Stable within the document: the count of paragraphs before it in its part, from 0. */
  readonly index: number;
  readonly style: StyleReference;
  readonly role: Role;
  readonly roleConfidence: number;
  readonly roleReason: string;
  /** 1 for a main clause; only for `clause-heading` and the headings inside annexes and appendices. */
  readonly headingLevel?: number;
  /** 1 to 9; only for `list-item`. */
  readonly listLevel?: number;
  /** The number that Word computes and shows; absent where numbers are typed. */
  readonly number?: ComputedNumber;
  /** From style or paragraph, 0 to 8; absent for body text. */
  readonly outlineLevel?: number;
  readonly direction: 'ltr' | 'rtl';
  readonly alignment?: 'left' | 'center' | 'right' | 'both' | 'distribute';
  readonly indent: Indent;
  readonly pageBreakBefore: boolean;
  readonly children: readonly Inline[];
  /** Present where a section ends with this paragraph. */
  readonly section?: Section;
  /** The mark of the paragraph was inserted or deleted as a tracked change. */
  readonly markRevision?: Revision;
  /** The paragraph carries a `w:pPrChange`. */
  readonly formattingRevised?: boolean;
  /** Set by a text frame (`w:framePr`), as drop capitals and old captions are. */
  readonly framed?: boolean;
}

/** A style as the paragraph uses it; `name` is lower case as in {@link StyleReference.key} comparisons. */
export interface StyleReference {
  readonly id: string;
  /** The style's own name, such as `heading 1` or `List Paragraph`; 'Normal' where none is set. */
  readonly name: string;
  /** Names of the styles it is based on, nearest first. */
  readonly basedOn: readonly string[];
}

export interface ComputedNumber {
  /** As shown, punctuation included: `7.2.1`, `a)`, `(iv)`, `–`. Bullets from symbol fonts are mapped to Unicode. */
  readonly text: string;
  /** 0-based level of the list. */
  readonly level: number;
  readonly numberId: string;
  readonly abstractId: string;
  /** `decimal`, `lowerLetter`, `bullet`, `chineseCounting`, ...: ST_NumberFormat. */
  readonly format: string;
  /** What stands between number and text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
}

export interface Indent {
  readonly start: number;
  /** Positive indents the first line, negative hangs it. */
  readonly firstLine: number;
}

export type Inline =
  | Text
  | Tab
  | Break
  | Link
  | Field
  | Bookmark
  | FootnoteReference
  | CommentMark
  | Picture
  | EmbeddedObject
  | Drawing
  | TextBox
  | Formula
  | InlineContentControl;

/** A stretch of characters with one look. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
  /** The raw character data of the `w:t` (or the `w:sym`, `w:noBreakHyphen` element); the run is {@link Text.run}. */
  readonly anchor: Anchor;
  readonly run: Anchor;
  readonly format: RunFormat;
  readonly revision?: Revision;
}

/** The look of a run after style inheritance. Absent means no. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly superscript?: boolean;
  readonly subscript?: boolean;
  readonly smallCaps?: boolean;
  readonly allCaps?: boolean;
  readonly hidden?: boolean;
  readonly highlight?: string;
  /** RRGGBB; absent for automatic. */
  readonly color?: string;
  readonly font?: string;
  /** Half-points. */
  readonly size?: number;
  /** BCP 47. */
  readonly language?: string;
  readonly rightToLeft?: boolean;
  /** Name of the character style, if any. */
  readonly styleName?: string;
  /** `w:ruby` base text carries its reading here. */
  readonly ruby?: string;
}

export interface Tab {
  readonly type: 'tab';
  readonly anchor: Anchor;
  readonly run: Anchor;
  readonly revision?: Revision;
}

export interface Break {
  readonly type: 'break';
  readonly kind: 'line' | 'page' | 'column';
  readonly anchor: Anchor;
  readonly run: Anchor;
}

export interface Link {
  readonly type: 'link';
  readonly anchor: Anchor;
  /** External address, as written. */
  readonly url?: string;
  /** Name of the bookmark it leads to. */
  readonly bookmark?: string;
  readonly children: readonly Inline[];
}

/** A field, simple or complex, with its cached result. */
export interface Field {
  readonly type: 'field';
  /** From the begin character to the end character (complex), or the `w:fldSimple`. */
  readonly anchor: Anchor;
  /** `REF`, `PAGEREF`, `SEQ`, `TOC`, `STYLEREF`, `HYPERLINK`, `EQ`, `PAGE`...: upper case. */
  readonly kind: string;
  readonly instruction: string;
  /** First argument: bookmark, sequence name, address. */
  readonly target?: string;
  readonly switches: readonly string[];
  readonly children: readonly Inline[];
  /** False where the end character is missing. A field that runs over several paragraphs is closed in its last. */
  readonly terminated: boolean;
  readonly spansParagraphs?: boolean;
}

export interface Bookmark {
  readonly type: 'bookmark';
  readonly kind: 'start' | 'end';
  readonly name: string;
  readonly id: string;
  readonly anchor: Anchor;
}

export interface FootnoteReference {
  readonly type: 'footnoteReference';
  readonly kind: 'footnote' | 'endnote';
  /** The `w:id`. */
  readonly identifier: string;
  readonly anchor: Anchor;
}

export interface CommentMark {
  readonly type: 'commentMark';
  readonly kind: 'start' | 'end' | 'reference';
  readonly id: string;
  readonly anchor: Anchor;
}

/** A picture held in the package, from DrawingML or VML. */
export interface Picture {
  readonly type: 'picture';
  readonly anchor: Anchor;
  /** Part of the picture, such as `word/media/image1.emf`; absent for a linked or missing one. */
  readonly part?: string;
  /** External address of a linked picture: never fetched. */
  readonly link?: string;
  readonly contentType?: string;
  /** `descr` (or `alt` in VML). */
  readonly description?: string;
  readonly title?: string;
  readonly name?: string;
  readonly width: number;
  readonly height: number;
  /** Inline with the text, or floating beside it. */
  readonly placement: 'inline' | 'floating';
}

/** An OLE object or embedded package with its preview picture. */
export interface EmbeddedObject {
  readonly type: 'embeddedObject';
  readonly anchor: Anchor;
  /** `Equation.3`, `Equation.DSMT4`, `Visio.Drawing.15`... */
  readonly programId: string;
  readonly part?: string;
  readonly preview?: Picture;
  readonly isFormula: boolean;
}

/** A drawing with no picture part of its own: chart, SmartArt, group or shape without text. */
export interface Drawing {
  readonly type: 'drawing';
  readonly kind: 'chart' | 'diagram' | 'group' | 'shape' | 'canvas' | 'ink';
  readonly anchor: Anchor;
  /** Chart part, or the diagram's drawing part. */
  readonly part?: string;
  readonly description?: string;
  readonly title?: string;
  readonly name?: string;
  readonly width: number;
  readonly height: number;
  readonly placement: 'inline' | 'floating';
  /** Pictures and text boxes inside a group or canvas, in document order. */
  readonly children: readonly (Picture | TextBox)[];
  /** Text drawn inside (diagram nodes, chart titles and categories), for search and for reading aloud. */
  readonly text?: string;
}

export interface TextBox {
  readonly type: 'textBox';
  readonly anchor: Anchor;
  readonly children: readonly Block[];
  readonly width: number;
  readonly height: number;
  readonly placement: 'inline' | 'floating';
}

export interface Formula {
  readonly type: 'formula';
  readonly anchor: Anchor;
  /** On a line of its own (`m:oMathPara`). */
  readonly display: boolean;
  readonly maths: MathNode;
}

export interface InlineContentControl {
  readonly type: 'inlineContentControl';
  readonly anchor: Anchor;
  readonly tag?: string;
  readonly title?: string;
  readonly showingPlaceholder: boolean;
  readonly children: readonly Inline[];
}

export interface BlockContentControl {
  readonly type: 'contentControl';
  readonly anchor: Anchor;
  readonly tag?: string;
  readonly title?: string;
  /** `w:docPartGallery`, such as `Table of Contents`. */
  readonly gallery?: string;
  readonly children: readonly Block[];
}

/** Foreign content (HTML, RTF, another Word file) to be merged by Word on opening: kept, not read. */
export interface AlternativeChunk {
  readonly type: 'alternativeChunk';
  readonly anchor: Anchor;
  readonly part?: string;
  readonly contentType?: string;
}

export interface Table {
  readonly type: 'table';
  /** The whole `w:tbl` element. */
  readonly anchor: Anchor;
  readonly style: StyleReference;
  readonly direction: 'ltr' | 'rtl';
  /** Widths of the grid columns. */
  readonly grid: readonly number[];
  readonly description?: string;
  readonly title?: string;
  /** What the table is for; `cover` tables feed the TD cover, `layout` tables only place things. */
  readonly purpose: 'data' | 'cover' | 'layout' | 'history' | 'figure' | 'formula';
  readonly bordered: boolean;
  readonly children: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly anchor: Anchor;
  /** Marked to repeat at the top of each page. */
  readonly isHeader: boolean;
  readonly revision?: Revision;
  readonly children: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly anchor: Anchor;
  readonly columnSpan: number;
  /** Rows covered, itself included; cells hidden behind a vertical merge are not in the tree. */
  readonly rowSpan: number;
  /** 0-based grid column at which it begins. */
  readonly column: number;
  readonly shading?: string;
  readonly verticalAlignment?: 'top' | 'center' | 'bottom';
  readonly children: readonly Block[];
}

export interface Section {
  /** The `w:sectPr` element. */
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly columns: number;
  readonly start: 'nextPage' | 'continuous' | 'evenPage' | 'oddPage' | 'nextColumn';
  readonly titlePage: boolean;
  readonly pageNumberFormat?: string;
  readonly pageNumberStart?: number;
  readonly headers: Readonly<Partial<Record<'default' | 'first' | 'even', string>>>;
  readonly footers: Readonly<Partial<Record<'default' | 'first' | 'even', string>>>;
}

export type AnyNode = Root | Block | Inline | TableRow | TableCell;
