import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackage } from '@fg2rec/ooxml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordFile } from '../fuzz/word-file.ts';
import { fixtures } from './support/places.ts';
import { fg2rec } from './support/run.ts';

interface Summary {
  readonly documents: readonly { readonly file: string; readonly verdict: string; readonly code: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-apart-'));
const incoming = join(folder, 'incoming');
const place = (name: string): string => join(folder, name);
const hungry = join(incoming, 'hungry.docx');
const small = join(incoming, 'small.docx');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(incoming);
  copyFileSync(join(fixtures, 'draft-recommendation.docx'), small);
  // Half a million runs: far more than the memory below can hold, and nothing that a limit of the text refuses.
  const paragraph = `<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t>x </w:t></w:r>'.repeat(100)}</w:p>`;
  writeFileSync(hungry, wordFile(paragraph.repeat(5000)));
});

const codes = (out: string) =>
  (JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary).documents.map(
    ({ file, verdict, code }) => [file, verdict, code],
  );
/** Also what begins with a dot: nothing unfinished may be left. */
const files = (out: string): string[] => readdirSync(out).sort();

describe('a document that eats all memory', () => {
  it('costs only itself in a batch, which says so and goes on', async () => {
    const out = place('batch');
    const options = ['--out', out, '--formats', 'td-docx,json', '--memory', '150', '--limit', 'ratio=100000'];
    const { code, stdout } = await fg2rec('batch', incoming, ...options, '--jobs', '1');
    expect(codes(out)).toEqual([
      ['hungry.docx', 'failed', 'memory-exceeded'],
      ['small.docx', 'findings', ''],
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('hungry.docx: failed');
    expect(stdout).toContain('(memory-exceeded)');
    expect(files(out)).toEqual([
      'fg2rec-batch.json',
      'hungry.report.json',
      'small.report.json',
      'small.td.docx',
      'summary.csv',
      'summary.html',
      'summary.json',
    ]);
  });

  it('costs only itself in convert, and the limit may stand in the configuration', async () => {
    const out = place('convert');
    const config = join(folder, 'small.yaml');
    writeFileSync(config, 'limits: { megabytes: 150, ratio: 100000 }\n');
    const options = ['--out', out, '--formats', 'td-docx,json', '--config', config];
    const { code, stdout, stderr } = await fg2rec('convert', hungry, small, ...options);
    expect(code).toBe(2);
    expect(stderr).toContain('(memory-exceeded)');
    expect(stdout).toContain(join(out, 'small.td.docx'));
    expect(files(out)).toEqual(['hungry.report.json', 'small.report.json', 'small.td.docx']);
  });
});

describe('a document that takes too long', () => {
  it('is ended, and leaves its report alone', async () => {
    const out = place('slow');
    const options = ['--out', out, '--formats', 'td-docx,json', '--limit', 'ratio=100000'];
    const { code, stderr } = await fg2rec('convert', hungry, ...options, '--timeout', '1');
    expect(code).toBe(2);
    expect(stderr).toContain('(time-exceeded)');
    expect(files(out)).toEqual(['hungry.report.json']);
    const report = JSON.parse(readFileSync(join(out, 'hungry.report.json'), 'utf8'));
    expect(report.failure).toMatchObject({ code: 'time-exceeded' });
    expect(report.failure.hint).toContain('--timeout');
  });
});

describe('two runs on one folder', () => {
  it('do not mix: the second batch is told who has it, and the first goes on', async () => {
    const out = place('shared');
    const batch = () =>
      fg2rec('batch', incoming, '--out', out, '--formats', 'td-docx,json', '--memory', '150');
    const ended = await Promise.all([batch(), batch()]);
    const refused = ended.filter(({ stderr }) => stderr.includes('output-busy'));
    const done = ended.filter(({ stdout }) => stdout.includes('2 documents'));
    expect([refused.length, done.length]).toEqual([1, 1]);
    expect(refused[0]?.code).toBe(2);
    expect(refused[0]?.stderr).toMatch(/Another batch \(process \d+ on .*delete \.fg2rec-batch\.lock/);
    expect(files(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('of convert write whole files, whichever comes last', async () => {
    const out = place('both');
    const again = join(incoming, 'sub');
    mkdirSync(again);
    copyFileSync(join(fixtures, 'rapport-fr.docx'), join(again, 'small.docx'));
    const options = ['--out', out, '--formats', 'td-docx,json', '--fail-on', 'never'];
    const ended = await Promise.all(
      [small, join(again, 'small.docx')].map((file) => fg2rec('convert', file, ...options)),
    );
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(files(out)).toEqual(['small.report.json', 'small.td.docx']);
    await openPackage(readFileSync(join(out, 'small.td.docx')), 'small.td.docx');
    expect(JSON.parse(readFileSync(join(out, 'small.report.json'), 'utf8')).verdict).toBe('findings');
    rmSync(again, { recursive: true });
  });

  it('one after the other, where the first was switched off, do not hinder each other', async () => {
    const out = place('left');
    mkdirSync(out);
    const dead = { pid: 2 ** 22 + 7, host: (await import('node:os')).hostname(), began: '1' };
    writeFileSync(join(out, '.fg2rec-batch.lock'), JSON.stringify(dead));
    const { stdout } = await fg2rec('batch', incoming, '--out', out, '--formats', 'json', '--memory', '150');
    expect(stdout).toContain('2 documents');
    expect(existsSync(join(out, '.fg2rec-batch.lock'))).toBe(false);
  });
});
