import type { Anchor, Block, Deliverable, Edit } from '@fg2rec/document';
import type { RemovedItem, Survival } from '@fg2rec/report';

export interface SurvivalInput {
  readonly source: Deliverable;
  /** The converted document as read back. */
  readonly td: Deliverable;
  readonly edits: readonly Edit[];
  /** Blocks that made up the cover of the source. */
  readonly coverBlocks: readonly Block[];
  /** What the reformatter says it left out. */
  readonly ledger: readonly RemovedItem[];
}

export interface SurvivalResult {
  readonly survival: Survival;
  /** What is in the source, not in the output, and accounted for by nothing: a defect, to be told to the user. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly what: string;
  readonly quote: string;
  /** Beginning of the paragraph that lost words. */
  readonly place?: string;
}

/** A part of the source that goes, and why. */
export interface Removal {
  readonly anchor: Anchor;
  readonly by: string;
}

/** What edits take out, each for its own reason. */
export function removedByEdits({ edits }: SurvivalInput): Removal[] {
  return edits.flatMap((edit) =>
    edit.kind === 'remove-blocks' ? edit.blocks.map((anchor) => ({ anchor, by: edit.because })) : [],
  );
}

/**
 * The frame of the source's cover, for its tables, fields and the like. Its words stand on the cover of the TD or in
 * the transfer note, so it explains none of them.
 */
export function replacedCover({ coverBlocks }: SurvivalInput): Removal[] {
  return coverBlocks.map(({ anchor }) => ({ anchor, by: 'The cover of the TD takes its place' }));
}

export function within(inner: Anchor, outer: Anchor): boolean {
  return inner.part === outer.part && inner.start >= outer.start && inner.end <= outer.end;
}
