import { existsSync, readFileSync } from 'node:fs';
import { computeFacts } from '@fg2rec/document';
import { vocabulary } from '@fg2rec/rulebook';
import { describe, expect, test } from 'vitest';
import { readWord } from '../../ingest/src/index.ts';
import { check, type Finding } from '../src/index.ts';

/** What ITU printed is evidence against a loud rule: real Recommendations, when they are at hand. */
const folder = new URL('../../../../shared/corpus/itu-recommendations/', import.meta.url);
const isPresent = existsSync(folder);
if (!isPresent) {
  console.warn('Published Recommendations are not at hand: their tests are skipped.');
}

async function findingsOf(name: string): Promise<Finding[]> {
  const deliverable = await readWord(readFileSync(new URL(name, folder)), name);
  return check(computeFacts(deliverable, vocabulary), { today: '2026-01-01' });
}

const errorsOf = (findings: readonly Finding[]) => [
  ...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)),
];

describe.skipIf(!isPresent)('published Recommendations', () => {
  test.each([
    'T-REC-A.12-201611-I!!MSW-E.docx',
    'T-REC-E.119-201704-I!!MSW-E.docx',
    'T-REC-E.119-201704-I!!MSW-F.docx',
    'T-REC-F.921-201808-I!!MSW-E.docx',
    'T-REC-A.Sup5-201607-I!!MSW-E.docx',
  ])('%s has no error and hardly a warning', async (name) => {
    const findings = await findingsOf(name);
    expect(errorsOf(findings)).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(1);
  });

  test('L.314, prepublished, leaves the choice on patents to TSB: a warning', async () => {
    const findings = await findingsOf('T-REC-L.314-201811-P!!MSW-E.docx');
    expect(errorsOf(findings)).toEqual([]);
    expect(findings.find(({ rule }) => rule === 'boilerplate/patent-notice')?.severity).toBe('warning');
  });

  test('J.1108, prepublished, has its real defects', async () => {
    const findings = await findingsOf('T-REC-J.1108-201901-P!!MSW-E.docx');
    expect(errorsOf(findings)).toEqual(['front/number-heading']);
    const all = findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n');
    expect(all).toContain('references/itu-entry-form: The entry [ITU-T J.210]');
    expect(all).toContain('boilerplate/patent-notice: ');
    expect(all).toContain('boilerplate/none: Clause 3.2 (Terms defined in this Recommendation) says "None"');
    expect(all).toContain('structure/none-without-lead: Clause 3.2');
    expect(all).toContain('is set as a list item');
  });
});
