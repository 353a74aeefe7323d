import type { Anchor, Edit } from '@fg2rec/document';

export type Severity = 'error' | 'warning' | 'info';

/** Where in the world of rules a finding comes from; the same form as in the report JSON. */
export interface RuleCitation {
  /** Code of the document in the rulebook, such as `AG16`. */
  readonly document: string;
  readonly edition: string;
  readonly clause: string;
  readonly confidence: 'seen' | 'secondary' | 'measured' | 'memory';
}

export interface Place {
  readonly anchor?: Anchor;
  /** `7.2`, `Annex A`, `Summary`: how a reader would name the place. */
  readonly clause?: string;
  /** What the converted document calls the clause, where that is another name: the draft is numbered anew. */
  readonly tdClause?: string;
  /** Paragraph index in its part. */
  readonly paragraph?: number;
  /** The words concerned, at most 120 characters. */
  readonly quote?: string;
  /** The words concerned as characters of their paragraph's plain text. */
  readonly words?: { readonly paragraph: Anchor; readonly from: number; readonly to: number };
}

/** Something a rule found. Rules report; the engine adds severity, citation and status. */
export interface Finding {
  /** Rule id, such as `structure/fixed-clauses`. */
  readonly rule: string;
  /** Code in the catalogue, such as `STR-04`. */
  readonly catalogue: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence that names the thing. */
  readonly message: string;
  /** Why it matters and what to do. */
  readonly advice: string;
  /** `known`: a baseline has it already. */
  readonly status: 'open' | 'fixed' | 'waived' | 'known';
  readonly place: Place;
  readonly citation: RuleCitation;
  readonly fix: 'safe' | 'suggestion' | 'none';
  readonly edits: readonly Edit[];
  /** What the finding is about, stable across a conversion: rule + subject tell whether it is still there after. */
  readonly subject: string;
}
