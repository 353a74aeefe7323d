import type { Language } from '@fg2rec/document';

/** What a rule says in a language. */
export interface RuleText {
  readonly title: string;
  /** The reason for the rule. */
  readonly why?: string;
  /** By id of the message, as in the rule; `{name}` is filled from what the rule reports. */
  readonly messages: Readonly<Record<string, { readonly message: string; readonly advice: string }>>;
}

/** By rule id, such as `structure/fixed-clauses`. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

/** By the English words. */
export type PhraseTexts = Readonly<Record<string, string>>;

/** By the English word for one; a form for each plural of the language (Unicode CLDR), with `{count}`. */
export type QuantityTexts = Readonly<Record<string, PluralForms>>;

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * All that fg2rec says in a language. English stands where it is said, so its tables are empty; what another language
 * lacks is said in English.
 */
export interface Messages {
  readonly language: Language;
  readonly rules: RuleTexts;
  readonly phrases: PhraseTexts;
  readonly quantities: QuantityTexts;
  /** Between the items of a list. */
  readonly comma: string;
  /** Around words of the document. */
  readonly quotes: readonly [string, string];
}
