import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  errorsOf,
  isKnown,
  knownDefects,
  loudRules,
  type PrintedText,
  pagesPerError,
  printedText,
} from './quiet/measure.ts';
import { corpus, corpusAbsent, hasCorpus, repository } from './support/places.ts';
import { fg2rec } from './support/run.ts';

const known = knownDefects(repository);

it('a known defect names its words and its reason', () => {
  for (const { catalogue, holds, because } of Object.values(known).flat()) {
    expect(catalogue).not.toBe('');
    expect(holds.length).toBeGreaterThan(6);
    expect(because.length).toBeGreaterThan(20);
  }
});

describe.skipIf(!hasCorpus)(`what the ITU printed${hasCorpus ? '' : ` (${corpusAbsent})`}`, () => {
  const texts: PrintedText[] = [];
  describe.each(Object.entries(known))('%s', (name, defects) => {
    const file = join(corpus, 'itu-recommendations', name);
    const errors = () => texts.filter((text) => text.name === name).flatMap(errorsOf);

    it('is checked', async () => {
      expect(existsSync(file)).toBe(true);
      const { code, stdout, stderr } = await fg2rec('check', file, '--format', 'json');
      expect(code, stderr).toBeLessThan(2);
      texts.push(await printedText(name, file, stdout));
    });

    it('has no error but its real defects', () => {
      expect(errors().filter((error) => !isKnown(error, defects))).toEqual([]);
    });

    it.each(defects)('is found to have $catalogue $holds: $because', (defect) => {
      expect(errors().some((error) => isKnown(error, [defect]))).toBe(true);
    });
  });

  it('has an error on twenty pages at most', () => {
    const pages = texts.reduce((sum, text) => sum + text.pages, 0);
    expect(texts.flatMap(errorsOf).length, `${pages} pages`).toBeLessThanOrEqual(pages / pagesPerError);
  });

  it('has no rule that accuses more than a quarter of the texts', () => {
    expect(loudRules(texts)).toEqual([]);
  });
});
