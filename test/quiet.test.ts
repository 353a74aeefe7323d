import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpus, corpusAbsent, hasCorpus, repository } from './support/places.ts';
import { fg2rec } from './support/run.ts';

interface Defect {
  readonly catalogue: string;
  readonly holds: string;
  readonly because: string;
}

interface Finding {
  readonly severity: string;
  readonly catalogue: string;
  readonly message: string;
}

const known = parse(readFileSync(join(repository, 'test/quiet/known-defects.yaml'), 'utf8')) as Record<
  string,
  Defect[]
>;

describe.skipIf(!hasCorpus)(`what the ITU printed${hasCorpus ? '' : ` (${corpusAbsent})`}`, () => {
  describe.each(Object.entries(known))('%s', (name, defects) => {
    const file = join(corpus, 'itu-recommendations', name);
    let errors: Finding[] = [];

    it('is checked', async () => {
      expect(existsSync(file)).toBe(true);
      const { code, stdout, stderr } = await fg2rec('check', file, '--format', 'json');
      expect(code, stderr).toBeLessThan(2);
      const report = JSON.parse(stdout) as { findings: Finding[] } | { findings: Finding[] }[];
      const { findings } = Array.isArray(report) ? (report[0] ?? { findings: [] }) : report;
      errors = findings.filter(({ severity }) => severity === 'error');
    });

    it('has no error but its real defects', () => {
      const unexplained = errors.filter((error) => !defects.some((defect) => matches(error, defect)));
      expect(unexplained).toEqual([]);
    });

    it.each(defects)('is found to have $catalogue $holds: $because', (defect) => {
      expect(errors.some((error) => matches(error, defect))).toBe(true);
    });
  });
});

function matches({ catalogue, message }: Finding, defect: Defect): boolean {
  return catalogue === defect.catalogue && message.includes(defect.holds);
}
