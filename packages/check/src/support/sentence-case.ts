import type { Edit, Facts, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';
import { isTitleCase } from './title-case.ts';

/**
 * Small letters for the common words of a title that has capitals on all of them. A word that the text has within
 * sentences with a capital alone is a name and stays. Nothing where names would leave the title as it is.
 */
export function sentenceCaseEdits(paragraph: Paragraph, title: string, facts: Facts): Edit[] {
  const start = plainText(paragraph).indexOf(title);
  if (start < 0) {
    return [];
  }
  const words = [...title.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu)].filter(
    ({ 0: word, index }) =>
      // What begins the title, or a part of it behind a colon or dash, keeps its capital.
      !/(?:^|[:.–—]\s*)["“(]*$/u.test(title.slice(0, index)) && !isName(word, facts),
  );
  const better = words.reduce(
    (text, { 0: word, index }) => text.slice(0, index) + word.toLowerCase() + text.slice(index + word.length),
    title,
  );
  return isTitleCase(better)
    ? []
    : words.map(({ 0: word, index }) =>
        replaceRange(paragraph, start + index, start + index + 1, word.charAt(0).toLowerCase()),
      );
}

interface CasedWords {
  /** With a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

/** Whether running text has a word with a capital inside sentences, and never without. */
export function isName(word: string, facts: Facts): boolean {
  const { capital, small } = casedWords(facts);
  return capital.has(word) && !small.has(word.toLowerCase());
}

/** Facts never change: their words are gathered once. */
const wordsOfFacts = new WeakMap<Facts, CasedWords>();

function casedWords(facts: Facts): CasedWords {
  const known = wordsOfFacts.get(facts);
  if (known !== undefined) {
    return known;
  }
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { paragraph, words } of facts.prose) {
    if (!/heading$|caption$/.test(paragraph.role)) {
      for (const [word] of words.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)) {
        small.add(word);
      }
      for (const [word] of words.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu)) {
        capital.add(word);
      }
    }
  }
  const cased = { capital, small };
  wordsOfFacts.set(facts, cased);
  return cased;
}
