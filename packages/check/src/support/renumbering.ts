import type { CrossReference, Division, Edit, Facts, Term } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';
import { sorted } from './sorted-entries.ts';

/** Other numbers, by the ones that they take the place of. */
export type NewNumbers = ReadonlyMap<string, string>;

/** Puts another number into a reference of the text; nothing where the number does not stand there as it is known. */
export function renumberedReference({ paragraph, from, to, number }: CrossReference, better: string): Edit[] {
  const at = plainText(paragraph).slice(from, to).lastIndexOf(number);
  return at < 0 ? [] : [replaceRange(paragraph, from + at, from + at + number.length, better)];
}

/** The references of the text to things that get other numbers. */
export function renumberedReferences(
  target: CrossReference['target'],
  numbers: NewNumbers,
  facts: Facts,
): Edit[] {
  return facts.crossReferences
    .filter((reference) => reference.target === target && !reference.foreign)
    .flatMap((reference) => {
      const better = numbers.get(reference.number);
      return better === undefined || better === reference.number
        ? []
        : renumberedReference(reference, better);
    });
}

/**
 * The typed numbers of terms, once they are sorted: the numbers stay where they are in the list, the terms change, and
 * what refers to a term takes its new number. Numbers that Word computes need nothing.
 */
export function renumberedTerms(
  terms: readonly Term[],
  compare: (one: Term, other: Term) => number,
  facts: Facts,
): Edit[] {
  const isTyped = terms.every(({ paragraph, number }) => paragraph.number === undefined && number !== '');
  if (!isTyped || new Set(terms.map(({ number }) => number)).size < terms.length) {
    return [];
  }
  const numbers = new Map(
    sorted(terms, compare).map((term, index) => [term.number, terms[index]?.number ?? term.number]),
  );
  const heads = terms.flatMap(({ paragraph, number }) => {
    const better = numbers.get(number) ?? number;
    const at = plainText(paragraph).indexOf(number);
    return better === number || at < 0 ? [] : [replaceRange(paragraph, at, at + number.length, better)];
  });
  return [...heads, ...renumberedReferences('clause', numbers, facts)];
}

/**
 * The typed numbers of the terms of a clause from 1 on, in the order in which they stand, and what refers to them.
 * Nothing where a number that stands twice is referred to.
 */
export function termsInSequence(division: Division, facts: Facts): Edit[] {
  const terms = facts.terms.filter((term) => term.division === division);
  const prefix = /^(.*?)\d+$/.exec(terms[0]?.number ?? '')?.[1];
  const isTyped = terms.every(
    ({ paragraph, number }) =>
      paragraph.number === undefined && prefix !== undefined && /^\d+$/.test(number.slice(prefix.length)),
  );
  const all = terms.map(({ number }) => number);
  const isPointed = (number: string) =>
    facts.crossReferences.some((reference) => reference.target === 'clause' && reference.number === number);
  if (!isTyped || all.some((number, index) => all.indexOf(number) !== index && isPointed(number))) {
    return [];
  }
  const numbers = new Map(all.map((number, index) => [number, `${prefix}${index + 1}`]));
  const heads = terms.flatMap(({ paragraph, number }, index) => {
    const better = `${prefix}${index + 1}`;
    const at = plainText(paragraph).indexOf(number);
    return better === number || at < 0 ? [] : [replaceRange(paragraph, at, at + number.length, better)];
  });
  return [...heads, ...renumberedReferences('clause', numbers, facts)];
}
