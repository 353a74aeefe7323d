import {
  type DivisionKind,
  type Language,
  languages,
  normalised,
  type Vocabulary,
  type Wording,
  type WordingKey,
} from '@fg2rec/document';
import { headingVariants } from './heading-variants.ts';
import { lexicon } from './lexicon/index.ts';
import { selfNameForms } from './self-names.ts';

/** The fixed words of ITU-T texts in six languages. */
export const vocabulary: Vocabulary = {
  headingKind: (text) => (mayHead(text) ? headingsByText.get(comparable(text)) : undefined),
  wording,
  forms: (key, language) =>
    (language === undefined ? languages : [language]).flatMap((one) => formsIn(key, one)),
};

/** The keys of every fixed text. */
export const wordingKeys: readonly WordingKey[] = Object.keys(lexicon);

/** All wordings by key and language, made once: rules ask for them paragraph by paragraph. */
const wordings: ReadonlyMap<string, Wording> = new Map(
  Object.entries(lexicon).flatMap(([key, entry]) =>
    languages.flatMap((language): [string, Wording][] => {
      const known = entry[language];
      return known === undefined ? [] : [[`${key} ${language}`, withSelfNames(known, language)]];
    }),
  ),
);

function withSelfNames(known: Wording, language: Language): Wording {
  return { ...known, alternates: [...known.alternates, ...selfNameForms(known.text, language)] };
}

function wording(key: WordingKey, language: Language): Wording {
  const known = wordings.get(`${key} ${language}`) ?? wordings.get(`${key} en`);
  if (known === undefined) {
    throw new RangeError(`The lexicon has no wording "${key}".`);
  }
  return known;
}

function formsIn(key: WordingKey, language: Language): readonly string[] {
  const known = wordings.get(`${key} ${language}`);
  return known === undefined ? [] : [known.text, ...known.alternates];
}

/** The lexicon key of each heading that the template fixes. */
const headingKeys: readonly (readonly [WordingKey, DivisionKind])[] = [
  ['summary', 'summary'],
  ['keywords', 'keywords'],
  ['history', 'history'],
  ['foreword', 'foreword'],
  ['tableOfContents', 'contents'],
  ['introduction', 'introduction'],
  ['scope', 'scope'],
  ['references', 'references'],
  ['definitions', 'definitions'],
  ['termsDefinedElsewhere', 'terms-elsewhere'],
  ['termsDefinedHere', 'terms-here'],
  ['abbreviations', 'abbreviations'],
  ['conventions', 'conventions'],
  ['bibliography', 'bibliography'],
];

interface HeadingKind {
  readonly kind: DivisionKind;
  readonly language: Language;
  readonly exact: boolean;
}

const headingsByText: ReadonlyMap<string, HeadingKind> = indexHeadings();

/** How headings begin, without accents, which a text may write as characters of their own. */
const beginnings: ReadonlySet<string> = new Set(
  [...headingsByText.keys()].map((key) => key.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 2)),
);

/** Whether a text can be a heading by its first two letters: they tell nearly all lines of a document apart. */
function mayHead(text: string): boolean {
  const start = text.slice(0, 2);
  return !/^[A-Za-z]{2}$/.test(start) || beginnings.has(start.toLowerCase());
}

/** Official forms go in first, English first among them, so that they win over variants. */
function indexHeadings(): Map<string, HeadingKind> {
  const index = new Map<string, HeadingKind>();
  const add = (text: string, heading: HeadingKind): void => {
    const key = comparable(text);
    if (!index.has(key)) {
      index.set(key, heading);
    }
  };
  for (const language of languages) {
    for (const [key, kind] of headingKeys) {
      const official = lexicon[key]?.[language]?.text;
      if (official !== undefined) {
        add(official, { kind, language, exact: true });
      }
    }
  }
  for (const language of languages) {
    for (const [key, kind] of headingKeys) {
      for (const form of formsIn(key, language)) {
        add(form, { kind, language, exact: false });
      }
    }
    for (const [kind, variants] of Object.entries(headingVariants)) {
      for (const variant of variants[language] ?? []) {
        add(variant, { kind: kind as DivisionKind, language, exact: false });
      }
    }
  }
  return index;
}

/**
 * Headings compare without case, without the colon or full stop that authors set after them, with Cyrillic ё as е
 * (Russian texts use both), and without the spaces by which two Chinese characters are set apart.
 */
function comparable(text: string): string {
  const plain = normalised(text)
    .replace(/[\s.:\uff1a\u3002\u061b;]+$/u, '')
    .toLowerCase()
    .replace(/\u0451/g, '\u0435')
    .replace(/[\u0623\u0625\u0622]/g, '\u0627');
  return /\p{Script=Han}/u.test(plain) ? plain.replace(/\s+/g, '') : plain;
}
