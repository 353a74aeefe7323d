import type { BodyBlock } from './body-order.ts';

/** A block of the output and the part of the output it stands in. */
export interface Placed {
  readonly block: BodyBlock;
  readonly where: 'body' | 'transfer-note' | 'contents';
  /** Bookmarks of empty paragraphs that stood before it, as XML. */
  readonly marks?: string;
  /** A page break at its beginning has lost its reason: another block stands before it now. */
  readonly dropsPageBreak?: boolean;
  /** A page break at its end has none: what follows starts a page itself, or runs on, or is another block now. */
  readonly dropsLastPageBreak?: boolean;
}
