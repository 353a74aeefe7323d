import { spawn } from 'node:child_process';
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
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, fixtures } from './support/places.ts';
import { type Finished, fg2rec } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'fg2rec-batch-'));
const incoming = join(folder, 'incoming');
const out = join(folder, 'out');
const node = process.env.FG2REC_TEST_NODE ?? process.execPath;
const options = ['--out', out, '--formats', 'td-docx,html,json', '--jobs', '2'];

interface Summary {
  readonly counts: Readonly<Record<string, number>>;
  readonly documents: readonly { readonly file: string; readonly verdict: string; readonly code: string }[];
}

const summary = (): Summary => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;

beforeAll(() => {
  mkdirSync(join(incoming, 'late'), { recursive: true });
  copyFileSync(join(fixtures, 'draft-recommendation.docx'), join(incoming, 'a.docx'));
  copyFileSync(join(fixtures, 'rapport-fr.docx'), join(incoming, 'late', 'a.docx'));
  writeFileSync(
    join(incoming, 'damaged.docx'),
    readFileSync(join(fixtures, 'fg-report.docx')).subarray(0, 9000),
  );
  writeFileSync(join(incoming, 'notes.txt'), 'no deliverable');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('batch', () => {
  let first: Finished;
  beforeAll(async () => {
    first = await fg2rec('batch', incoming, ...options);
  });

  it('converts what it can, names what it cannot, and ends with 2', () => {
    expect(first.code).toBe(2);
    expect(first.stdout).toContain('3 documents: 0 conform, 2 with findings, 1 failed');
    expect(first.stdout).toContain('damaged.docx: failed');
    expect(summary().documents.map(({ file, verdict, code }) => [file, verdict, code])).toEqual([
      ['a.docx', 'findings', ''],
      ['damaged.docx', 'failed', 'zip-damaged'],
      ['late/a.docx', 'findings', ''],
    ]);
  });

  it('keeps documents of one name apart and writes the summary three times', () => {
    const files = readdirSync(out);
    for (const file of [
      'a.td.docx',
      'late-a.td.docx',
      'damaged.report.json',
      'summary.html',
      'summary.csv',
    ]) {
      expect(files).toContain(file);
    }
  });

  it('says nothing on standard error where there is no terminal', () => {
    expect(first.stderr).toBe('');
  });

  it('resumes: does only what failed or changed, and the summary stays the same', async () => {
    const before = readFileSync(join(out, 'summary.html'));
    const again = await fg2rec('batch', incoming, ...options, '--resume');
    expect(again.stdout).toContain('3 documents, 2 of them unchanged and skipped');
    expect(readFileSync(join(out, 'summary.html')).equals(before)).toBe(true);
  });

  it('ends with 1 where all are converted and some have findings, and with 0 where nobody minds', async () => {
    const list = join(folder, 'list.csv');
    writeFileSync(list, 'file,title\nincoming/late/a.docx,Rapport\n');
    const args = ['batch', list, '--out', join(folder, 'listed'), '--formats', 'json', '--fail-on'];
    expect((await fg2rec(...args, 'info')).code).toBe(1);
    expect((await fg2rec(...args, 'never')).code).toBe(0);
  });

  it('has limits of time', async () => {
    const slow = join(folder, 'slow');
    const list = join(folder, 'slow.json');
    writeFileSync(list, JSON.stringify([{ file: 'incoming/a.docx' }]));
    const { code, stdout } = await fg2rec('batch', list, '--out', slow, '--memory', '16', '--timeout', '20');
    expect(code).toBe(2);
    expect(stdout).toMatch(/\((memory-exceeded|time-exceeded)\)/);
  });
});

describe('Ctrl-C', () => {
  it('leaves a state from which --resume goes on', async () => {
    const stopped = join(folder, 'stopped');
    const args = ['batch', incoming, '--out', stopped, '--formats', 'td-docx,json', '--jobs', '1'];
    const child = spawn(node, [cli, ...args], { stdio: 'ignore' });
    const code = await new Promise<number | null>((resolve) => {
      child.once('close', resolve);
      const look = setInterval(() => {
        if (existsSync(join(stopped, 'fg2rec-batch.json'))) {
          clearInterval(look);
          child.kill('SIGINT');
        }
      }, 20);
    });
    expect(code).toBe(130);
    const { documents } = JSON.parse(readFileSync(join(stopped, 'fg2rec-batch.json'), 'utf8'));
    const done = Object.keys(documents).length;
    expect(done).toBeGreaterThanOrEqual(1);
    expect(done).toBeLessThan(3);
    const resumed = await fg2rec(...args, '--resume');
    expect(resumed.stdout).toContain(`3 documents, ${done} of them unchanged and skipped`);
    expect(readdirSync(stopped).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });
});
