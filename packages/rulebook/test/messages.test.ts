import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { counted, languages, phrase } from '@fg2rec/document';
import { describe, expect, test } from 'vitest';
import {
  checklists,
  documentKinds,
  english,
  loadMessages,
  readinessItems,
  said,
  sayIn,
} from '../src/index.ts';

const packages = fileURLToPath(new URL('../../', import.meta.url));
/** Those that say something to a reader. */
const speaking = ['document', 'rulebook', 'check', 'reformat', 'report', 'pipeline', 'cli'];

/** Source files of the speaking packages, without the translations. */
function sources(): string[] {
  return speaking.flatMap((name) => {
    const folder = join(packages, name, 'src');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/[\\/](?:ar|es|fr|ru|zh)[\\/]/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ''));
  });
}

const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/y;

/** The text of a string literal at a place of the source, after white space. */
function literalAt(source: string, at: number): string | undefined {
  literal.lastIndex = at + (/^\s*/.exec(source.slice(at))?.[0].length ?? 0);
  const match = literal.exec(source);
  const text = match?.[1] ?? match?.[2];
  return text
    ?.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
}

/** Words that are said by literals: the first argument of these functions. */
function literalsOf(call: RegExp): string[] {
  return sources().flatMap((source) =>
    [...source.matchAll(call)].flatMap((match) => literalAt(source, match.index + match[0].length) ?? []),
  );
}

const phrases = new Set([
  ...literalsOf(/\b(?:phrase|say)\(/g),
  ...literalsOf(/\bsaidMarkup\(\s*say,/g),
  ...Object.values(documentKinds).map(({ title }) => title),
  ...checklists.flatMap(({ name, items }) => [name, ...items.map(({ text }) => text)]),
  ...readinessItems.map(({ text }) => text),
]);
const quantities = new Set(
  sources().flatMap((source) =>
    [...source.matchAll(/\bcounted\(/g)].flatMap((match) => {
      const rest = source.slice(match.index + match[0].length);
      const comma = /^[^,']*,/.exec(rest)?.[0].length;
      return comma === undefined ? [] : (literalAt(rest, comma) ?? []);
    }),
  ),
);

const placesIn = (words: string): string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

test('the sources say something', () => {
  expect(phrases.size).toBeGreaterThan(80);
  expect(quantities.size).toBeGreaterThan(10);
});

describe.each(languages.filter((language) => language !== 'en'))('what fg2rec says in %s', (language) => {
  test('nothing is missing, and nothing is there that nobody says', async () => {
    const messages = await loadMessages(language);
    const compare = (asked: ReadonlySet<string>, own: Readonly<Record<string, unknown>>) => ({
      missing: [...asked].filter((words) => own[words] === undefined),
      unknown: Object.keys(own).filter((words) => !asked.has(words)),
    });
    expect(compare(phrases, messages.phrases)).toEqual({ missing: [], unknown: [] });
    expect(compare(quantities, messages.quantities)).toEqual({ missing: [], unknown: [] });
  });

  test('the places of the English words are there', async () => {
    const { phrases: own, quantities: counts } = await loadMessages(language);
    const wrong = Object.entries(own).filter(([words, said]) => `${placesIn(words)}` !== `${placesIn(said)}`);
    expect(wrong).toEqual([]);
    expect(Object.values(counts).filter(({ other }) => !other.includes('{count}'))).toEqual([]);
  });

  test('every plural of the language has a form', async () => {
    const { quantities: counts } = await loadMessages(language);
    const rules = new Intl.PluralRules(language);
    const wanted = new Set([1, 2, 3, 5, 11, 21, 100].map((count) => rules.select(count)));
    const lacking = Object.entries(counts).filter(
      ([, forms]) => Object.keys(forms).length > 1 && [...wanted].some((rule) => forms[rule] === undefined),
    );
    expect(lacking).toEqual([]);
  });
});

test('plurals follow the language', async () => {
  const russian = await loadMessages('ru');
  const days = [1, 3, 5, 21].map((count) => said(russian, counted(count, 'day')));
  expect(days).toEqual(['1 день', '3 дня', '5 дней', '21 день']);
});

test('what has no translation is said in English', () => {
  const say = sayIn({ ...english, language: 'fr' });
  expect(say('Clause {number}', { number: '7.2' })).toBe('Clause 7.2');
  expect(said(say.messages, counted(2, 'comment'))).toBe('2 comments');
});

test('values are said in the language too', async () => {
  const french = await loadMessages('fr');
  const name = phrase('Clause {number}', { number: '7.2' });
  expect(said(french, phrase('it comes after {name}', { name }))).toBe('sa place est après Paragraphe 7.2');
});
