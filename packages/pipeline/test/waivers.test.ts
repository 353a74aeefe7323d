import { expect, test } from 'vitest';
import { readWaivers, settled, waiverProperty } from '../src/waivers.ts';

const leave = { clause: '6', reason: 'it is quoted', who: 'L. Waqa', until: '2026-12-31' };
const inWord = (text: string) => ({ properties: { custom: { [waiverProperty]: text } } });

test('waivers may lie inside the Word file', () => {
  const text = `waivers:\n- rule: notes/label\n  clause: 6\n  reason: it is quoted\n  who: L. Waqa\n  until: 2026-12-31\n`;
  expect(readWaivers('nowhere/a.docx', inWord(text))).toEqual([{ rule: 'notes/label', ...leave }]);
  expect(() => readWaivers('nowhere/a.docx', inWord('- rule: notes/label'))).toThrow(/fg2rec\.waivers/);
});

test('a waiver for a finding of the TD alone is not stale', () => {
  const waiver = { rule: 'notes/label', ...leave };
  const finding = {
    rule: 'notes/label',
    catalogue: 'NOT-01',
    severity: 'warning',
    message: 'A note.',
    advice: '',
    status: 'open',
    place: { clause: '6' },
    citation: { document: 'AG16', edition: '02/2016', clause: '9.6.1', confidence: 'seen' },
    fix: 'none',
    edits: [],
    subject: 'note',
  } as const;
  const all = { waivers: [waiver], on: '2026-06-01', known: [] };
  const { ofSource, ofTd } = settled({ ofSource: [], ofTd: [finding] }, all);
  expect(ofSource).toEqual([]);
  expect(ofTd.map(({ status }) => status)).toEqual(['waived']);
  expect(settled({ ofSource: [], ofTd: [] }, all).ofSource.map(({ rule }) => rule)).toEqual([
    'waivers/stale',
  ]);
});
