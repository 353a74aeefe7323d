import type { Finding } from '@fg2rec/check';
import type { Deliverable, Edit, Facts, Language, Phrase, Vocabulary } from '@fg2rec/document';
import type { Messages } from '@fg2rec/rulebook';
import type { EquationLegend } from './outline/equation-legends.ts';
import type { NumberedItem } from './outline/item-numbers.ts';
import type { Outline } from './outline/outline.ts';
import type { PrintedCover } from './printed-cover.ts';
import type { ReferencePlan } from './references/reference-plan.ts';
import type { TermPlan } from './terms/term-plan.ts';

/** What the deliverable is to become. `keep` leaves its kind as it is. */
export type Target = 'recommendation' | 'keep';

export interface ReformatOptions {
  readonly vocabulary: Vocabulary;
  /**
   * What a focus group specification or report becomes; other kinds are never changed. By default a draft
   * Recommendation: the guidelines of Recommendation ITU-T A.7, Appendix I, ask for texts that can be used as such.
   */
  readonly target?: Target;
  /**
   * What the cover of the TD prints. Lines of the source's own cover that say the same are left out; without it the
   * whole of that cover goes to the transfer note.
   */
  readonly cover?: PrintedCover;
  /**
   * What check found in the deliverable, best judged as what it is to become. Safe fixes are applied where no pass has
   * its own say; suggestions are left to the author.
   */
  readonly findings?: readonly Finding[];
  /** What changes are told in; English by default. */
  readonly messages?: Messages;
}

/** A change that the reformatter makes, in words for the report. */
export interface Change {
  /** Name of the pass, such as `captions`. */
  readonly pass: string;
  readonly what: string | Phrase;
  readonly because: string | Phrase;
  /** The rule that asks for it, where there is one. */
  readonly rule?: string;
  readonly place?: ChangePlace;
}

export interface ChangePlace {
  /** `7.2`, `Annex A`, `Summary`, as in the source. */
  readonly clause?: string;
  /** At most 120 characters of the source. */
  readonly quote?: string;
}

/** Edits over anchors of the source, and the same in words. */
export interface ReformatPlan {
  readonly edits: readonly Edit[];
  readonly changes: readonly ToldChange[];
}

/** A change told in the reader's language. */
export interface ToldChange extends Change {
  readonly what: string;
  readonly because: string;
}

/** What every pass is given. The outline is worked out once, before the passes. */
export interface PassInput {
  readonly deliverable: Deliverable;
  readonly facts: Facts;
  readonly options: ReformatOptions;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** That of the outline, for who needs no outline. */
  readonly profile: Outline['profile'];
  readonly outline: Outline;
  /** Numbers of figures, tables and equations, before and after. */
  readonly items: readonly NumberedItem[];
  /** The "where:" lists below equations; none where the text does not follow the guide. */
  readonly legends: readonly EquationLegend[];
  /** Tags and lists of the references, worked out once like the outline. */
  readonly references: ReferencePlan;
  /** The lists of clause 3, before and after. */
  readonly terms: TermPlan;
  /** Names of bookmarks that fields and links point at, lower case. */
  readonly pointedAt: ReadonlySet<string>;
}

/** What a pass proposes. */
export interface PassOutput {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
}

/** A pass looks at the deliverable as it came and proposes edits; passes do not see one another's. */
export type Pass = (input: PassInput) => PassOutput;
