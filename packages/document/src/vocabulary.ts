import type { DivisionKind } from './facts.ts';
import type { Language } from './language.ts';

/** How well a word or formula of the lexicon is known. Unverified ones may inform but not accuse. */
export type Evidence = 'seen-official' | 'seen-secondary-copy' | 'seen-third-party' | 'memory';

/** A fixed text in one language. */
export interface Wording {
  readonly text: string;
  readonly evidence: Evidence;
  /** Other forms to be recognized, never to be written. */
  readonly alternates: readonly string[];
}

/**
 * The fixed words of ITU-T texts, as the tree and the facts need them. The data is in rulebook; this is the shape in
 * which it is handed down, so that document depends on no rulebook.
 */
export interface Vocabulary {
  /** Which fixed heading this is, in whatever language; the text is compared {@link normalised} and case-folded. */
  headingKind(
    text: string,
  ): { readonly kind: DivisionKind; readonly language: Language; readonly exact: boolean } | undefined;
  /** A fixed text; English where the language has none. */
  wording(key: WordingKey, language: Language): Wording;
  /** All forms of a fixed text, of one language or of all, alternates included. */
  forms(key: WordingKey, language?: Language): readonly string[];
}

/** Keys of reference/itu-lexicon.json that the code relies on. */
export type WordingKey = string;
