import { Bag } from './bag.ts';
import type { TextParagraph } from './content.ts';
import { Likeness } from './likeness.ts';
import { paragraphKey, type ReplacedWords } from './replaced-words.ts';
import { comparable, wordsOf } from './words.ts';

/** A paragraph of the source that does not come through as it is. */
export interface ChangedWords {
  readonly paragraph: TextParagraph;
  /** Words that should be in the output and are in no paragraph of it. */
  readonly missing: readonly string[];
  /** Words that edits replace on purpose. */
  readonly replaced: readonly ReplacedWords[];
}

/**
 * Source paragraphs that the output does not have, with the words that it lacks. Paragraphs that come through
 * unchanged, with or without their number typed, are set against each other first, then those that are most alike:
 * what the output adds elsewhere cannot hide a loss, and a loss is told of the paragraph that has it. What fields
 * compute (numbers of clauses, pages) may change and is not missed. A word in other capitals is the same word.
 */
export function changedWords(
  source: readonly TextParagraph[],
  output: readonly TextParagraph[],
  replacements: ReadonlyMap<string, readonly ReplacedWords[]>,
): ChangedWords[] {
  const unmatched = new Bag(output.map(({ text }) => sameText(text)));
  const changed = source.filter(
    ({ text, numbered }) =>
      !unmatched.take(sameText(text)) && (numbered === undefined || !unmatched.take(sameText(numbered))),
  );
  const expected = changed.map((paragraph) =>
    expectedOf(paragraph, replacements.get(paragraphKey(paragraph.anchor)) ?? []),
  );
  const rest = new Likeness(unmatched.entries().map(wordsOf));
  const afterPairs = expected.map(({ needed }) => {
    const like = new Bag(rest.takeMostAlike(needed.map(lowerCase)));
    const missing = needed.filter((word) => !like.take(lowerCase(word)));
    rest.giveBack(like.entries());
    return missing;
  });
  const anywhere = new Bag(rest.words());
  return expected
    .map(({ paragraph, replaced }, index) => ({
      paragraph,
      replaced,
      missing: (afterPairs[index] ?? []).filter((word) => !anywhere.take(lowerCase(word))),
    }))
    .filter(({ missing, replaced }) => missing.length > 0 || replaced.length > 0);
}

interface Expected {
  readonly paragraph: TextParagraph;
  /** Words of the source that must come through. */
  readonly needed: readonly string[];
  readonly replaced: readonly ReplacedWords[];
}

function expectedOf(paragraph: TextParagraph, replaced: readonly ReplacedWords[]): Expected {
  const going = new Bag([...replaced.flatMap(({ words }) => words), ...paragraph.computed].map(lowerCase));
  return {
    paragraph,
    replaced,
    needed: wordsOf(paragraph.text).filter((word) => !going.take(lowerCase(word))),
  };
}

function sameText(text: string): string {
  return lowerCase(comparable(text));
}

function lowerCase(word: string): string {
  return word.toLowerCase();
}
