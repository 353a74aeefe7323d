import type { Claim } from './claims.ts';
import type { RefusalReason } from './outcome.ts';
import type { Places } from './places.ts';
import type { Revising } from './revision-marks.ts';

/** What an edit does once it is known that nothing is in its way. */
export interface ResolvedEdit {
  readonly claims: readonly Claim[];
  commit(): void;
}

export type Resolution = ResolvedEdit | RefusalReason;

export interface ResolveContext {
  readonly places: Places;
  readonly mode: 'clean' | 'tracked';
  readonly revising: Revising;
}
