import type { Deliverable, DocumentKind, Facts, Language, Stage } from '@fg2rec/document';
import type { Splice } from '@fg2rec/ooxml';

/** A document without known defects, read; what the rules still say of it is taken as given. */
export interface CleanDocument {
  readonly name: string;
  readonly deliverable: Deliverable;
  readonly facts: Facts;
  /** The text of its main part, in which splices count. */
  readonly text: string;
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
}

/** A defect that authors make, and how to plant it. To add one, add one of these to a list. */
export interface Mutation {
  /** What is done to the document, in a few words. */
  readonly name: string;
  /** Codes under which the defect may be found; the first is the one of the table. */
  readonly catalogue: readonly string[];
  /** Codes of errors that the defect brings along by nature, such as all that goes with a clause. */
  readonly brings?: readonly string[];
  /** Languages in which it can be planted; English by default. */
  readonly languages?: readonly Language[];
  /** The defect concerns drafts alone. */
  readonly draftsOnly?: boolean;
  /** The changes of the main part's text, or undefined where the document has nothing to plant it in. */
  plant(document: CleanDocument): readonly Splice[] | undefined;
}
