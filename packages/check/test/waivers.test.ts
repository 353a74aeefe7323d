import { describe, expect, test } from 'vitest';
import { applyBaseline, applyWaivers, type Finding, fingerprint, type Waiver } from '../src/index.ts';

const found = (rule: string, quote: string, clause = '6'): Finding => ({
  rule,
  catalogue: 'NOT-01',
  severity: 'warning',
  message: `Something about ${quote}.`,
  advice: 'Do something.',
  status: 'open',
  place: { clause, quote },
  citation: { document: 'AG16', edition: '02/2016', clause: '9.6.1', confidence: 'seen' },
  fix: 'none',
  edits: [],
  subject: quote,
});
const note = found('notes/label', 'NOTE:');
const leave = (changes: Partial<Waiver>): Waiver => ({
  rule: 'notes/label',
  hash: fingerprint(note),
  reason: 'quoted from the older edition',
  who: 'A. Example',
  until: '2026-12-31',
  ...changes,
});
const today = '2026-06-01';
const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule, status }) => `${rule} ${status}`);

describe('a waiver', () => {
  test('is for the finding of its rule, place and content', () => {
    const other = found('notes/label', 'Note 1 –');
    expect(rulesOf(applyWaivers([note, other], [leave({})], today))).toEqual([
      'notes/label waived',
      'notes/label open',
    ]);
  });

  test('without hash is for its clause', () => {
    const elsewhere = found('notes/label', 'NOTE:', '7');
    const { hash: _, ...ofClause } = leave({ clause: '6' });
    expect(rulesOf(applyWaivers([note, elsewhere], [ofClause], today))).toEqual([
      'notes/label waived',
      'notes/label open',
    ]);
  });

  test('is stale where its words were changed', () => {
    const changed = found('notes/label', 'NOTE.');
    expect(rulesOf(applyWaivers([changed], [leave({})], today))).toEqual([
      'waivers/stale open',
      'notes/label open',
    ]);
  });

  test('holds on its last day and not after it', () => {
    expect(rulesOf(applyWaivers([note], [leave({ until: today })], today))).toEqual(['notes/label waived']);
    expect(rulesOf(applyWaivers([note], [leave({ until: '2026-05-31' })], today))).toEqual([
      'waivers/expired open',
      'notes/label open',
    ]);
  });

  test('of a rule that states the law is refused', () => {
    const patent = found('boilerplate/patent-notice', '[had/had not]');
    const waiver = leave({ rule: 'boilerplate/patent-notice', hash: fingerprint(patent) });
    expect(rulesOf(applyWaivers([patent], [waiver], today))).toEqual([
      'waivers/refused open',
      'boilerplate/patent-notice open',
    ]);
  });
});

test('a baseline knows as many findings as it has', () => {
  const twice = [note, note, found('notes/label', 'new')];
  expect(applyBaseline(twice, [fingerprint(note)]).map(({ status }) => status)).toEqual([
    'known',
    'open',
    'open',
  ]);
});
