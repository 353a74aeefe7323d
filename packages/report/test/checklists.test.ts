import { notChecked, partlyChecked } from '@fg2rec/rulebook';
import { expect, test } from 'vitest';
import { checklistsOf } from '../src/checklists.ts';

const codesFor = (kind: 'recommendation' | 'amendment' | 'common-text') =>
  checklistsOf({ kind, findings: [] })
    .at(-1)
    ?.items.map(({ item }) => item);

test('what needs a person by the catalogue stands in the checklists of the report', () => {
  const wanted = [...notChecked, ...partlyChecked].filter(({ needsPerson }) => needsPerson);
  expect(wanted.length).toBeGreaterThan(4);
  for (const { code, kinds } of wanted) {
    expect(codesFor(kinds === undefined ? 'recommendation' : (kinds[0] as 'amendment')), code).toContain(
      code,
    );
  }
});

test('what concerns other kinds does not', () => {
  expect(codesFor('recommendation')).not.toContain('TTL-05');
  expect(codesFor('amendment')).toContain('TTL-05');
  expect(codesFor('recommendation')).not.toContain('CT14');
});
