/**
 * A count of what a Word package holds, read straight from its XML. It shares nothing with the reader of the
 * conversion but the XML parser, so that what that reader never sees is still counted here.
 */
export interface Census {
  /** Paragraphs of the body, of tables and text boxes, and of notes; comments, headers and footers apart. */
  readonly paragraphs: readonly CountedParagraph[];
  readonly tables: readonly Counted[];
  readonly cells: readonly Counted[];
  /** Drawings, shapes, charts and pictures, a group as one; known by the parts that they show. */
  readonly figures: readonly Counted[];
  /** Every showing of a picture, by the SHA-256 of its bytes. */
  readonly images: readonly Counted[];
  /** Outermost `m:oMath` elements, by their characters. */
  readonly equations: readonly Counted[];
  /** Embedded and linked objects, controls and chunks of other formats, by the SHA-256 of their bytes. */
  readonly oleObjects: readonly Counted[];
  readonly footnotes: readonly Counted[];
  readonly endnotes: readonly Counted[];
  /** By kind and first argument, such as `REF _Ref12`; `HYPERLINK` fields are hyperlinks. */
  readonly fields: readonly Counted[];
  readonly bookmarks: readonly Counted[];
  /** By address, or by `#` and a bookmark; without those that show nothing. */
  readonly hyperlinks: readonly Counted[];
  readonly comments: readonly Counted[];
  /** Tracked changes of every kind, whatever the view. */
  readonly revisions: readonly CountedRevision[];
  readonly sections: readonly Counted[];
  /** Paragraphs that Word numbers or marks, or that begin with a typed marker and a tab; by the text behind it. */
  readonly lists: readonly Counted[];
  /** Headers and footers, by their text. */
  readonly margins: readonly Counted[];
  /** Names of bookmarks that links and fields point at, among other words of field instructions. */
  readonly pointedAt: ReadonlySet<string>;
}

/** Where something stands: UTF-16 code units into the text of a part. */
export interface Place {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** One thing of a package. Two things with one key are the same thing, wherever they stand. */
export interface Counted {
  readonly key: string;
  /** What a reader would call it by. */
  readonly quote: string;
  readonly anchor: Place;
  /** A note or comment that nothing in the text refers to: Word does not show it either. */
  readonly unseen?: boolean;
}

export interface CountedParagraph {
  /** Visible characters in the view; tabs are `\t`, breaks `\n`. Formulas give nothing. */
  readonly text: string;
  /** Those of them that a field computes, such as a page number. */
  readonly computed: string;
  readonly anchor: Place;
}

export interface CountedRevision extends Counted {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'formatting';
  readonly author: string;
}

/** How tracked changes are read: as if all were accepted, or as if all were rejected. */
export type View = 'final' | 'original';
