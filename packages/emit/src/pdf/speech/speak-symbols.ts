import type { Language } from '@fg2rec/document';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { greekLetters, type Phrase, type SpeechWords, spokenAccents, spokenSymbols } from './speech-words.ts';

const languages: Readonly<Record<Language, SpeechWords>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  ar: arabic,
  zh: chinese,
};

const likeness: Readonly<Record<string, string>> = {
  '-': '−',
  '\u2010': '−',
  '\u2011': '−',
  '\u2013': '−',
  '*': '×',
  '\u2217': '×',
  '\u22c5': '·',
  '\u2219': '·',
  '\u22ef': '…',
  '\u22ee': '…',
  '\u22f1': '…',
  "'": '′',
  '\u2019': '′',
  '\u2223': '|',
  '\u2215': '/',
  '\u2044': '/',
  '\u27f6': '→',
  '\u2264': '≤',
  '\u2a7d': '≤',
  '\u2a7e': '≥',
  ϵ: 'ε',
  ϕ: 'φ',
  ϑ: 'θ',
  ϱ: 'ρ',
  ς: 'σ',
  ϖ: 'π',
};

const accentLikeness: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '\u02c6': '\u0302',
  '~': '\u0303',
  '\u02dc': '\u0303',
  '\u00af': '\u0304',
  '\u0305': '\u0304',
  '\u203e': '\u0304',
  '\u02d9': '\u0307',
  '\u00a8': '\u0308',
  '\u2192': '\u20d7',
  '\u02c7': '\u030c',
  '\u02d8': '\u0306',
  '\u00b4': '\u0301',
  '`': '\u0300',
  '\u23df': '\u23de',
};

/** A phrase with its parts in their places. */
export function phrase(
  name: Phrase,
  parts: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return languages[language].phrases[name].replace(/\{(\w)\}/g, (whole, key: string) =>
    String(parts[key] ?? whole),
  );
}

/** The name of a sign or Greek letter; other characters are said as they are. */
export function spokenSymbol(character: string, language: Language): string {
  const words = languages[language];
  const known = likeness[character] ?? character;
  const at = spokenSymbols.indexOf(known);
  const name = at < 0 ? undefined : words.symbols.split('|')[at];
  if (name !== undefined) {
    return name;
  }
  const letter = greekLetters.indexOf(known.toLowerCase());
  const greek = letter < 0 ? undefined : words.greek.split(' ')[letter];
  if (greek === undefined) {
    return known;
  }
  return known === known.toLowerCase() ? greek : phrase('capital', { a: greek }, language);
}

/** The name of an accent; undefined for one that has none. */
export function spokenAccent(character: string, language: Language): string | undefined {
  const at = spokenAccents.indexOf(accentLikeness[character] ?? character);
  return at < 0 ? undefined : languages[language].accents.split('|')[at];
}
