import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notCheckedPage, ruleIndex, rulePage, rulePageName, rules } from '../src/index.ts';

const folder = new URL('../../../docs/rules/', import.meta.url);
const hint = 'out of date: run node scripts/rule-docs.mjs';

describe('docs/rules', () => {
  test.each(rules.map((rule) => ({ id: rule.meta.id, rule })))('has the page of $id', ({ id, rule }) => {
    expect(readFileSync(new URL(rulePageName(id), folder), 'utf8'), hint).toBe(rulePage(rule));
  });

  test('has the index', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8'), hint).toBe(ruleIndex(rules));
  });

  test('says what is not checked', () => {
    expect(readFileSync(new URL('not-checked.md', folder), 'utf8'), hint).toBe(notCheckedPage());
  });

  test('has no page of a rule that is gone', () => {
    const expected = [
      'README.md',
      'not-checked.md',
      ...rules.map(({ meta }) => rulePageName(meta.id)),
    ].sort();
    expect(readdirSync(folder).sort(), hint).toEqual(expected);
  });
});
