import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { messageCatalogues, ruleById, rules, runRule } from '../src/index.ts';
import { factsOf } from './support.ts';

const names = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

describe.each(Object.entries(messageCatalogues))('messages in %s', (_, catalogue) => {
  test.each(Object.entries(catalogue))('%s', (key, { message, advice }) => {
    const [rule = '', id = ''] = key.split(':');
    const english = ruleById(rule)?.meta.messages[id];
    expect(english, 'a translation of a message that no rule has').toBeDefined();
    expect(names(message), 'says what the English says').toEqual(names(english?.message ?? ''));
    // A translation may leave a detail of the advice out, and must not ask for one that is not given.
    const given = new Set([
      ...names(english?.message ?? ''),
      ...names(english?.advice ?? ''),
      'expected',
      'heading',
    ]);
    expect(names(advice).filter((name) => !given.has(name))).toEqual([]);
  });
});

test('findings speak the language that is asked for, and English where it has no words', () => {
  const rule = rules.find(({ meta }) => meta.id === 'front/summary');
  const facts = factsOf({ title: '', document: [] });
  const say = (reportLanguage: 'en' | 'fr' | 'zh') =>
    rule === undefined
      ? []
      : runRule(rule, facts, { today: '2026-01-01', reportLanguage }, vocabulary).map(
          ({ message }) => message,
        );
  expect(say('en')).toEqual(['There is no Summary.']);
  expect(say('fr')).toEqual(["Il n'y a pas de résumé."]);
  expect(say('zh')).toEqual(['没有摘要。']);
});
