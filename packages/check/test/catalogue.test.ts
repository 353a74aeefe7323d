import { existsSync, readFileSync } from 'node:fs';
import { catalogueCodes, notChecked, partlyChecked } from '@fg2rec/rulebook';
import { expect, test } from 'vitest';
import { rules } from '../src/index.ts';

const catalogue = new URL('../../../../shared/reference/itu-rules.md', import.meta.url);
const ofProcedure = /^A7-/;
/** Sections on the drafting and the kinds of texts; the others tell of sources, procedures and fixtures. */
const sections = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18];

test('every row of the catalogue is a rule, or is listed as not checked with its reason', () => {
  const covered = new Set([
    ...rules.flatMap(({ meta }) => meta.catalogue),
    ...notChecked.map(({ code }) => code),
  ]);
  expect(catalogueCodes.filter((code) => !covered.has(code))).toEqual([]);
});

test('no row is both, and no code is unknown', () => {
  const ruled = new Set(rules.flatMap(({ meta }) => meta.catalogue));
  expect(notChecked.filter(({ code }) => ruled.has(code))).toEqual([]);
  const known = new Set(catalogueCodes);
  const used = [...ruled, ...notChecked.map(({ code }) => code)].filter((code) => !ofProcedure.test(code));
  expect(used.filter((code) => !known.has(code))).toEqual([]);
});

test('what is checked in part has a rule', () => {
  const ruled = new Set(rules.flatMap(({ meta }) => meta.catalogue));
  expect(partlyChecked.filter(({ code }) => !ruled.has(code))).toEqual([]);
});

test('there are at least 130 rules', () => {
  expect(rules.length).toBeGreaterThanOrEqual(130);
});

test.skipIf(!existsSync(catalogue))('the list of codes is that of the catalogue', () => {
  const text = readFileSync(catalogue, 'utf8');
  const wanted = text.split(/^## (?=\d+\. )/m).filter((part) => sections.includes(Number.parseInt(part, 10)));
  // Codes of rows, and of rules that are told of in running text, such as PRF-01.
  const rows = [
    ...wanted.join('\n').matchAll(/^(?:\| )?((?:[A-Z]{2,3}|BP)-[A-Z0-9+-]+)(?: \||:| check:)/gm),
  ].map((match) => match[1] ?? '');
  expect(rows.length).toBeGreaterThan(120);
  expect(rows.filter((code) => !ofProcedure.test(code) && !catalogueCodes.includes(code))).toEqual([]);
});
