import type { Census, Counted, CountedParagraph, CountedRevision } from './census.ts';

type ListKind = Exclude<keyof Census, 'paragraphs' | 'revisions' | 'pointedAt'>;

/** A census while it is taken. */
export interface Tally extends Record<ListKind, Counted[]> {
  paragraphs: CountedParagraph[];
  revisions: CountedRevision[];
  pointedAt: Set<string>;
  /** Ids of the notes that the text refers to. */
  footnoteIds: Set<string>;
  endnoteIds: Set<string>;
}

export function newTally(): Tally {
  return {
    paragraphs: [],
    tables: [],
    cells: [],
    figures: [],
    images: [],
    equations: [],
    oleObjects: [],
    footnotes: [],
    endnotes: [],
    fields: [],
    bookmarks: [],
    hyperlinks: [],
    comments: [],
    revisions: [],
    sections: [],
    lists: [],
    margins: [],
    pointedAt: new Set(),
    footnoteIds: new Set(),
    endnoteIds: new Set(),
  };
}
