import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { corpus, corpusAbsent, hasCorpus, repository } from './support/places.ts';
import { fg2rec } from './support/run.ts';

interface Defect {
  readonly catalogue: string;
  readonly holds: string;
  readonly because: string;
}

interface Report {
  readonly source: { readonly pages?: number };
  readonly findings: readonly Finding[];
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly catalogue: string;
  readonly message: string;
}

const known = parse(readFileSync(join(repository, 'test/quiet/known-defects.yaml'), 'utf8')) as Record<
  string,
  Defect[]
>;

/** What the guide asks for at most: an error for so many pages of print. */
const pagesPerError = 20;
/** Word keeps the count of pages of the day it last laid the text out; files saved by others say 1. */
const wordsPerPage = 400;
const errorsOf = new Map<string, Finding[]>();
const pagesOf = new Map<string, number>();

describe.skipIf(!hasCorpus)(`what the ITU printed${hasCorpus ? '' : ` (${corpusAbsent})`}`, () => {
  describe.each(Object.entries(known))('%s', (name, defects) => {
    const file = join(corpus, 'itu-recommendations', name);
    let errors: Finding[] = [];

    it('is checked', async () => {
      expect(existsSync(file)).toBe(true);
      const { code, stdout, stderr } = await fg2rec('check', file, '--format', 'json');
      expect(code, stderr).toBeLessThan(2);
      const { findings, source } = JSON.parse(stdout) as Report;
      errors = findings.filter(({ severity }) => severity === 'error');
      errorsOf.set(name, errors);
      const deliverable = await readWord(readFileSync(file), name);
      const words = plainText(deliverable.root).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
      pagesOf.set(name, Math.max(source.pages ?? 0, Math.round(words / wordsPerPage)));
    });

    it('has no error but its real defects', () => {
      const unexplained = errors.filter((error) => !defects.some((defect) => matches(error, defect)));
      expect(unexplained).toEqual([]);
    });

    it.each(defects)('is found to have $catalogue $holds: $because', (defect) => {
      expect(errors.some((error) => matches(error, defect))).toBe(true);
    });
  });

  it('has an error on twenty pages at most', () => {
    const pages = [...pagesOf.values()].reduce((sum, count) => sum + count, 0);
    const errors = [...errorsOf.values()].flat();
    expect(errors.length, `${pages} pages`).toBeLessThanOrEqual(pages / pagesPerError);
  });

  it('has no rule that accuses more than a quarter of the texts', () => {
    const texts = new Map<string, number>();
    for (const errors of errorsOf.values()) {
      for (const rule of new Set(errors.map((error) => error.rule))) {
        texts.set(rule, (texts.get(rule) ?? 0) + 1);
      }
    }
    const loud = [...texts].filter(([, count]) => count > errorsOf.size / 4);
    expect(loud).toEqual([]);
  });
});

function matches({ catalogue, message }: Finding, defect: Defect): boolean {
  return catalogue === defect.catalogue && message.includes(defect.holds);
}
