import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deliverable } from '@fg2rec/document';
import { readPackage } from '@fg2rec/ingest';
import { Fg2recError, openPackage, toTransitional } from '@fg2rec/ooxml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type EditGroup } from '../src/index.ts';
import { groupsOf, wishes } from './support/any-edits.ts';
import { decided, everybody, withoutNewComments } from './support/revisions.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

const files = [fixtures, ...(existsSync(corpus) ? folders(corpus) : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.doc[xm]$/.test(name))
    .map((name) => join(folder, name)),
);
if (!existsSync(corpus)) {
  console.warn('The corpus (../shared/corpus) is not on this machine: the fixtures alone are tried.');
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}

/** Undefined for what is refused by name: damaged, encrypted and hostile files. */
async function read(path: string): Promise<Deliverable | undefined> {
  try {
    const opened = await openPackage(new Uint8Array(readFileSync(path)), path);
    return readPackage(toTransitional(opened), { sha256: '' });
  } catch (error) {
    if (error instanceof Fg2recError) {
      return undefined;
    }
    throw error;
  }
}

const date = '2026-03-09T00:00:00Z';

function holdsFor(source: Deliverable, groups: readonly EditGroup[]): void {
  const tracked = applyEdits(source, groups, { mode: 'tracked', date });
  const clean = applyEdits(source, groups, { mode: 'clean', date });
  expect(clean.outcomes.map(({ status }) => status)).toEqual(tracked.outcomes.map(({ status }) => status));
  for (const part of source.package.partNames) {
    const after = tracked.package.bytes(part);
    if (after === source.package.bytes(part)) {
      continue;
    }
    if (!/\/(document|footnotes|header\d*|footer\d*)\.xml$/.test(part)) {
      // Comments are added, and named where they are new; styles are put beside those that are there.
      expect(part).toMatch(/comments\d*\.xml$|styles\.xml$|document\.xml\.rels$|Content_Types/);
      continue;
    }
    const [before, marked, plain] = [source, tracked, clean].map((each) => each.package.text(part));
    expect(decided(marked ?? '', 'accept')).toEqual(decided(plain ?? '', 'leave'));
    expect(decided(marked ?? '', 'accept', everybody)).toEqual(decided(plain ?? '', 'accept', everybody));
    const uncommented = withoutNewComments(marked ?? '', before ?? '');
    expect(decided(uncommented, 'reject')).toEqual(decided(before ?? '', 'leave'));
    expect(decided(uncommented, 'reject', everybody)).toEqual(decided(before ?? '', 'reject', everybody));
  }
}

/** What is accepted together is independent. */
function orderDoesNotMatter(source: Deliverable, groups: readonly EditGroup[]): void {
  const { outcomes } = applyEdits(source, groups, { mode: 'tracked', date });
  const independent = groups.filter((_, index) => outcomes[index]?.status === 'applied');
  const one = applyEdits(source, independent, { mode: 'tracked', date });
  const other = applyEdits(source, [...independent].reverse(), { mode: 'tracked', date });
  for (const part of one.package.partNames) {
    expect(Buffer.compare(one.package.bytes(part), other.package.bytes(part))).toBe(0);
  }
}

/** Large documents are tried less often: comparing their trees takes long. */
function runsFor({ package: opc, mainPart }: Deliverable): number {
  return opc.bytes(mainPart).byteLength > 1_000_000 ? 2 : 6;
}

describe.each(files.map((path) => ({ path, name: path.split('/').slice(-2).join('/') })))(
  '$name',
  ({ path }) => {
    it('saves without edits byte for byte', async () => {
      const source = await read(path);
      if (source === undefined) {
        return;
      }
      const { package: made } = applyEdits(source, [], { mode: 'tracked', date });
      const again = await openPackage(made.save(), path);
      expect(again.partNames).toEqual(source.package.partNames);
      for (const part of again.partNames) {
        expect(Buffer.compare(again.bytes(part), source.package.bytes(part))).toBe(0);
      }
    });

    it('accepted is clean and rejected is the source but for comments, whatever the edits', async () => {
      const source = await read(path);
      if (source === undefined) {
        return;
      }
      fc.assert(
        fc.property(wishes, (list) => holdsFor(source, groupsOf(source, list))),
        { numRuns: runsFor(source), seed: 7 },
      );
    });

    it('independent edits give the same package in any order', async () => {
      const source = await read(path);
      if (source === undefined) {
        return;
      }
      fc.assert(
        fc.property(wishes, (list) => orderDoesNotMatter(source, groupsOf(source, list))),
        { numRuns: runsFor(source), seed: 11 },
      );
    });
  },
);
