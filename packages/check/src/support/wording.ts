import type { Facts, Language, Vocabulary, Wording, WordingKey } from '@fg2rec/document';
import { normalised } from '@fg2rec/document';
import { inSelfNameOf, selfNameForms } from '@fg2rec/rulebook';
import type { Severity } from '../finding.ts';

/** Wordings read in an ITU text (or a copy of one) may accuse; recollections and translations by others only inform. */
export function capOf(wording: Wording): Severity | undefined {
  return wording.evidence === 'seen-official' || wording.evidence === 'seen-secondary-copy'
    ? undefined
    : 'info';
}

/**
 * Text as fixed sentences are compared: normalised, without case, full-width forms, quotation mark style, the space
 * before a French colon, the Latin or Cyrillic T of МСЭ-Т, Chinese 它/他, Russian ё/е and the stop at the end.
 */
export function comparable(text: string): string {
  return normalised(text)
    .toLowerCase()
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/[：]/g, ':')
    .replace(/[，]/g, ',')
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/мсэ-t/g, 'мсэ-т')
    .replace(/它/g, '他')
    .replace(/ё/g, 'е')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ ([:;,.)"])/g, '$1')
    .replace(/([("]) /g, '$1')
    .replace(/[.。](\)?)$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

export function sameWords(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** Whether a text is a form of a fixed text in a language, alternates included. */
export function isFormOf(text: string, key: WordingKey, language: Language, vocabulary: Vocabulary): boolean {
  return vocabulary.forms(key, language).some((form) => sameWords(form, text));
}

/**
 * The fixed text as this kind of document says it: a Supplement says "this Supplement". The base text of a draft may
 * say either its own name or, as it will, "this Recommendation". How other kinds name themselves in other languages
 * than English is not known from print, so that there the wording can only inform.
 */
export function expectedWording(key: WordingKey, facts: Facts, vocabulary: Vocabulary): Wording {
  const { kind, language } = facts;
  const wording = vocabulary.wording(key, language);
  const ofOtherKinds = selfNameForms(wording.text, language);
  const own = wording.alternates.filter((form) => !ofOtherKinds.includes(form));
  const named = (text: string) => inSelfNameOf(text, kind, language);
  const changed = named(wording.text) !== wording.text;
  if (kind === 'fg-specification' || kind === 'fg-report') {
    return { ...wording, alternates: [...own, ...ofOtherKinds] };
  }
  return {
    text: named(wording.text),
    alternates: own.map(named),
    evidence: changed && language !== 'en' ? 'memory' : wording.evidence,
  };
}

/** Whether a text is this wording or one of its accepted alternates. */
export function accepts(wording: Wording, text: string): boolean {
  const wanted = comparable(text);
  return [wording.text, ...wording.alternates].some((form) => comparable(form) === wanted);
}

/** Whether a heading is worded so, to the letter, case included. */
export function isWordedAs(wording: Wording, title: string): boolean {
  return [wording.text, ...wording.alternates].some((form) => normalised(form) === normalised(title));
}

/** "None." and "This clause is intentionally left blank.", in the language of the text. */
export function saysNone(text: string, facts: Facts, vocabulary: Vocabulary): boolean {
  return (
    isFormOf(text, 'none', facts.language, vocabulary) ||
    isFormOf(text, 'blankClause', facts.language, vocabulary)
  );
}

/** How alike two texts are, 0 to 1: Dice coefficient over their character trigrams. */
export function similarity(one: string, other: string): number {
  const left = trigrams(comparable(one));
  const right = trigrams(comparable(other));
  if (left.size === 0 || right.size === 0) {
    return 0;
  }
  const shared = [...left].filter((trigram) => right.has(trigram)).length;
  return (2 * shared) / (left.size + right.size);
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index + 3 <= text.length; index += 1) {
    found.add(text.slice(index, index + 3));
  }
  return found;
}

/** Share of the word triples of the shorter text that the longer one has too, 0 to 1. */
export function overlap(one: string, other: string): number {
  const left = wordTriples(one);
  const right = wordTriples(other);
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  return few.size === 0 ? 0 : [...few].filter((triple) => many.has(triple)).length / few.size;
}

function wordTriples(text: string): Set<string> {
  const words = comparable(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}
