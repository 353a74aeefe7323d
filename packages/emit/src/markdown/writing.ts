import type { Deliverable, Facts, Note } from '@fg2rec/document';
import type { Anchors } from './anchors.ts';

/** What the Markdown writer knows while it goes through a document. */
export interface Writing {
  readonly deliverable: Deliverable;
  readonly facts: Facts;
  /** Path of a picture from the Markdown file, by its part. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, Note>;
  /** Keys of the notes referred to, in order. */
  readonly usedNotes: string[];
  readonly anchors: Anchors;
  /** Identifiers that stand in the text already. */
  readonly placed: Set<string>;
}

/** Footnotes and endnotes count apart in Word. */
export function noteKey(kind: 'footnote' | 'endnote', identifier: string): string {
  return kind === 'footnote' ? identifier : `e${identifier}`;
}
