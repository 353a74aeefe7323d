/** The words for formulas in one language. */
export interface SpeechWords {
  /** Sentences with places `{a}`, `{b}`, ... for their parts. */
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** Words for {@link spokenSymbols}, in their order, parted by bars. */
  readonly symbols: string;
  /** Names of the Greek letters from alpha to omega, parted by spaces. */
  readonly greek: string;
  /** Words for {@link spokenAccents}, in their order, parted by bars. */
  readonly accents: string;
}

export type Phrase =
  | 'shortFraction'
  | 'fraction'
  | 'binomial'
  | 'shortRoot'
  | 'squareRoot'
  | 'root'
  | 'squared'
  | 'cubed'
  | 'power'
  | 'subscript'
  | 'leftScripts'
  | 'operatorFull'
  | 'operatorLower'
  | 'operatorUpper'
  | 'operatorBare'
  | 'absolute'
  | 'norm'
  | 'cases'
  | 'line'
  | 'matrix'
  | 'row'
  | 'functionOf'
  | 'above'
  | 'below'
  | 'bar'
  | 'underbar'
  | 'limit'
  | 'boxed'
  | 'capital';

/** Signs that have a name of their own. */
export const spokenSymbols = [...'=+−×÷·±∓<>≤≥≠≈≡∝→←↔⇒⇔∞∈∉∂∇∀∃∪∩⊂⊆∅∧∨¬°%′…∑∏∫∬∭∮()[]{}|!/∘⌊⌋⌈⌉⟨⟩'];

/** Signs above letters, as combining characters; the last stands for braces. */
export const spokenAccents = [
  '\u0302',
  '\u0303',
  '\u0304',
  '\u0307',
  '\u0308',
  '\u20d7',
  '\u030c',
  '\u0306',
  '\u0301',
  '\u0300',
  '\u23de',
];

/** The Greek letters, capitals told apart by {@link Phrase} `capital`. */
export const greekLetters = [...'αβγδεζηθικλμνξοπρστυφχψω'];
