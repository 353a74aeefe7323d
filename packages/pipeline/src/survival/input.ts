import type { Census } from '@fg2rec/census';
import type { Anchor, Block, Deliverable, Edit } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import type { RemovedItem, Survival } from '@fg2rec/report';

export interface SurvivalInput {
  readonly source: Deliverable;
  /** The converted document as read back. */
  readonly td: Deliverable;
  readonly edits: readonly Edit[];
  /** Blocks that made up the cover of the source. */
  readonly coverBlocks: readonly Block[];
  /** What the applier says it left out. */
  readonly ledger: readonly RemovedItem[];
  /** Tracked changes and comments were to be kept. */
  readonly keepsRevisions?: boolean;
}

/** Counts of both packages that owe nothing to the reader. */
export interface IndependentCounts {
  readonly source: Census;
  readonly td: Census;
}

export interface SurvivalResult {
  readonly survival: Survival;
  /** What is in the source, not in the output, and accounted for by nothing: a defect, to be told to the user. */
  readonly losses: readonly Loss[];
  /** Words of the source that go for a reason that is told, each as often as it goes. */
  readonly explainedWords: readonly string[];
  /** Words that the independent count finds in the source and the reader does not, with their paragraphs. */
  readonly unread: readonly Loss[];
}

export interface Loss {
  readonly what: string;
  readonly quote: string;
  /** Beginning of the paragraph that had it. */
  readonly place?: string;
}

/** A part of the source that goes, and why. */
export interface Removal {
  readonly anchor: Anchor;
  readonly by: string;
}

/** What edits take out, each for its own reason. */
export function removedByEdits({ edits }: Pick<SurvivalInput, 'edits'>): Removal[] {
  return edits.flatMap((edit) =>
    edit.kind === 'remove-blocks'
      ? edit.blocks.map((anchor) => ({ anchor, by: saidBy(edit.pass, edit.because) }))
      : [],
  );
}

/** Who did it, then why: `contents: the entries are made anew`. */
export function saidBy(who: string | undefined, why: string): string {
  return who === undefined ? why : `${who}: ${why}`;
}

/**
 * The frame of the source's cover, for its tables, fields and the like. Its words stand on the cover of the TD or in
 * the transfer note, so it explains none of them.
 */
export function replacedCover({ coverBlocks }: Pick<SurvivalInput, 'coverBlocks'>): Removal[] {
  return coverBlocks.map(({ anchor }) => ({
    anchor,
    by: `cover: ${phrase('the cover of the TD takes its place; its words stand there or in the transfer note').words}`,
  }));
}

export function within(inner: Anchor, outer: Anchor): boolean {
  return inner.part === outer.part && inner.start >= outer.start && inner.end <= outer.end;
}
