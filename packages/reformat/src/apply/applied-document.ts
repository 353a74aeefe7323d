import type { OpcPackage } from '@fg2rec/ooxml';

/** Something of the source that is not in the output, for the survival ledger. */
export interface Removed {
  /** `comment`, `revision`, `content control`, `block`, `section`, `proofing mark`... */
  readonly what: string;
  /** At most 120 characters of what it said. */
  readonly quote: string;
  /** What removed it, and what stands for it in the output. */
  readonly by: string;
}

/** The deliverable's parts in the template's styles and order, ready to be given a cover and a package. */
export interface AppliedDocument {
  /** The source package as it came; parts below take the place of its own. */
  readonly package: OpcPackage;
  readonly mainPart: string;
  /** XML of the main part: transfer note, table of contents, body, without the TD cover. */
  readonly mainText: string;
  /** Footnotes, endnotes and comments by part name; `undefined` where the part is to be left out. */
  readonly otherParts: ReadonlyMap<string, string | undefined>;
  readonly ledger: readonly Removed[];
}
