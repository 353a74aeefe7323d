/**
 * A place in the Word package: a range of UTF-16 code units in the decoded text of a part.
 * Nodes made from nothing (builders, tests) carry {@link nowhere}.
 */
export interface Anchor {
  /** Part name without leading slash, such as `word/document.xml`. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

export const nowhere: Anchor = { part: '', start: 0, end: 0 };
