import { languages, type PhraseValue } from '@fg2rec/document';
import { english, loadMessages, type Messages, vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { type Report, rules, runRule } from '../src/index.ts';
import { factsOf } from './support.ts';

const placesIn = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

/** The names of what a rule fills in, as its bad examples show, by message. */
function filledIn(): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { meta, check } of rules) {
    for (const example of meta.examples.bad) {
      const options = { today: '2026-01-01', ...example.options };
      const report = ({ message, data = {} }: Report): void => {
        const key = `${meta.id}:${message}`;
        names.set(key, new Set([...(names.get(key) ?? []), ...Object.keys(data)]));
      };
      const facts = factsOf(example);
      check({ facts, options, vocabulary, once: (compute) => compute(facts), report });
    }
  }
  return names;
}

const given = filledIn();

describe.each(languages.filter((language) => language !== 'en'))('the rules in %s', (language) => {
  test('every title and message is there, and none that no rule has', async () => {
    const { rules: texts } = await loadMessages(language);
    const ids = (of: Messages['rules']) =>
      Object.entries(of).flatMap(([id, { messages }]) => [
        id,
        ...Object.keys(messages).map((message) => `${id}:${message}`),
      ]);
    const asked = Object.fromEntries(rules.map(({ meta }) => [meta.id, meta]));
    const missing = ids(asked).filter((id) => !ids(texts).includes(id));
    const unknown = ids(texts).filter((id) => !ids(asked).includes(id));
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });

  test('messages have the places of the English ones, or others that the rule fills', async () => {
    const { rules: texts } = await loadMessages(language);
    const wrong = rules.flatMap(({ meta }) =>
      Object.entries(meta.messages).flatMap(([id, { message, advice }]) => {
        const own = texts[meta.id]?.messages[id];
        const filled = given.get(`${meta.id}:${id}`);
        const known = filled ?? new Set([...placesIn(message), ...placesIn(advice)]);
        const asked = [...placesIn(own?.message ?? ''), ...placesIn(own?.advice ?? '')];
        const isBare = placesIn(message).length > 0 && placesIn(own?.message ?? '').length === 0;
        return isBare || asked.some((name) => !known.has(name)) ? [`${meta.id}:${id}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('findings speak the language that is asked for', async () => {
  const rule = rules.find(({ meta }) => meta.id === 'front/summary');
  const facts = factsOf({ title: '', document: [] });
  const say = (messages: Messages) =>
    rule === undefined
      ? []
      : runRule(rule, facts, { today: '2026-01-01', messages }, vocabulary).map(({ message }) => message);
  expect(say(english)).toEqual(['There is no Summary.']);
  expect(say(await loadMessages('fr'))).toEqual(["Il n'y a pas de résumé."]);
  expect(say(await loadMessages('zh'))).toEqual(['没有摘要。']);
});

test('the language changes nothing by which a finding is known', async () => {
  const russian = await loadMessages('ru');
  const keys = (messages: Messages) =>
    rules.flatMap((rule) =>
      rule.meta.examples.bad.flatMap((example) =>
        runRule(
          rule,
          factsOf(example),
          { today: '2026-01-01', ...example.options, messages },
          vocabulary,
        ).map(({ subject, severity, place }) => ({ subject, severity, place })),
      ),
    );
  expect(keys(russian)).toEqual(keys(english));
});

/** Names under which rules give a wording for the document itself, which stays as it is. */
const wordings = new Set(['expected', 'heading', 'title', 'none', 'better', 'marker']);

test('values that are words of fg2rec are phrases, so that no English stands in other messages', () => {
  const words: string[] = [];
  const strings = (value: PhraseValue): string[] =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(strings) : [];
  const bare = (text: string): string => text.replace(/\\[tn]|[^\p{L}]/gu, '').toLowerCase();
  for (const { meta, check } of rules) {
    for (const example of meta.examples.bad) {
      const facts = factsOf(example);
      const options = { today: '2026-01-01', ...example.options };
      const text = bare(JSON.stringify([example, facts.prose.map((line) => line.text)]));
      check({
        facts,
        options,
        vocabulary,
        once: (compute) => compute(facts),
        report: ({ data = {} }) => {
          for (const [name, value] of Object.entries(data)) {
            const own = strings(value).filter((word) => !text.includes(bare(word)));
            words.push(...(wordings.has(name) ? [] : own.map((word) => `${meta.id} ${name}: ${word}`)));
          }
        },
      });
    }
  }
  expect(words).toEqual([]);
});
