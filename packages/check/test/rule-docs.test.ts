import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIndex, rulePage, rulePageName, rules } from '../src/index.ts';

const folder = new URL('../../../docs/rules/', import.meta.url);
const hint = 'out of date: run node scripts/rule-docs.mjs';

describe('docs/rules', () => {
  test.each(rules.map((rule) => ({ id: rule.meta.id, rule })))('has the page of $id', ({ id, rule }) => {
    expect(readFileSync(new URL(rulePageName(id), folder), 'utf8'), hint).toBe(rulePage(rule));
  });

  test('has the index', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8'), hint).toBe(ruleIndex(rules));
  });

  test('has no page of a rule that is gone', () => {
    const expected = ['README.md', ...rules.map(({ meta }) => rulePageName(meta.id))].sort();
    expect(readdirSync(folder).sort(), hint).toEqual(expected);
  });
});
