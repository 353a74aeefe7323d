import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '@fg2rec/pipeline';
import { afterAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../fuzz/invariants.ts';
import { wordFile } from '../fuzz/word-file.ts';
import { fixtures } from './support/places.ts';

const crashers = join(fixtures, 'crashers');
const folder = mkdtempSync(join(tmpdir(), 'fg2rec-crashers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Bodies that once gave a TD that Word would not open, reduced from what the fuzzer found. */
describe('what the fuzzer found', () => {
  it.each(readdirSync(crashers).sort())('%s gives a sound TD with its text', async (name) => {
    const body = readFileSync(join(crashers, name), 'utf8').trim();
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, wordFile(body));
    const { report } = await convert({
      file,
      out: folder,
      today: '2026-01-01',
      formats: ['td-docx', 'pdf', 'json'],
    });
    expect(report.failure).toBeUndefined();
    expect(report.survival?.words?.source).toBeGreaterThan(0);
    expect(report.survival?.words?.lost).toBe(0);
    const td = readFileSync(join(folder, `${name}.td.docx`));
    expect(await faultsOf(td)).toEqual([]);
  });
});
