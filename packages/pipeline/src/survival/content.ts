import type { Anchor } from '@fg2rec/document';
import type { ItemKind } from './kinds.ts';

/** One thing of a document. Two things with one key are the same thing, wherever they stand. */
export interface Item {
  readonly key: string;
  readonly quote: string;
  readonly anchor: Anchor;
  /** A table, or a cell of one, that only places text, so that the text can stand without it. */
  readonly placing?: boolean;
  /** A note or comment that nothing in the text refers to: Word does not show it either. */
  readonly unseen?: boolean;
}

/** A paragraph as one of the readings has it. */
export interface TextParagraph {
  readonly anchor: Anchor;
  readonly text: string;
  /** The text with the number that Word computes, where the reading knows it. */
  readonly numbered?: string;
  /** Words that fields compute, and compute anew in the output. */
  readonly computed: readonly string[];
}

/** Everything of a document that the survival ledger follows, in document order, as one reading has it. */
export interface Content {
  /** Paragraphs of the body, of tables and text boxes, and of notes. */
  readonly paragraphs: readonly TextParagraph[];
  /** Kinds that this reading does not count are absent. */
  readonly things: Readonly<Partial<Record<ItemKind, readonly Item[]>>>;
  /** Names of bookmarks that links and fields point at, among other words of field instructions. */
  readonly pointedAt: ReadonlySet<string>;
}
