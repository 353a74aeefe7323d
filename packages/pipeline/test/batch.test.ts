import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDocuments } from '../src/batch/documents.ts';
import { type BatchJob, type BatchResult, runBatch } from '../src/batch/run-batch.ts';

/**
 * Stands in for the program: it writes one output and answers with a report, or dies as the file's name says, and
 * notes in `ran.txt` what it was asked to do.
 */
const worker = `
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
const job = JSON.parse(readFileSync(0, 'utf8'));
const name = basename(job.file);
appendFileSync(new URL('./ran.txt', import.meta.url), name + '\\n');
if (name.startsWith('crash')) { process.stderr.write('boom\\n'); process.exit(7); }
if (name.startsWith('killed')) { process.kill(process.pid, 'SIGSEGV'); }
if (name.startsWith('hang')) { for (;;); }
if (name.startsWith('hungry')) { const all = []; for (;;) all.push(new Array(100000).fill({}).map((_, i) => ({ i }))); }
mkdirSync(job.out, { recursive: true });
writeFileSync(join(job.out, job.name + '.td.docx'), statSync(job.file).isDirectory() ? 'folder' : readFileSync(job.file));
const errors = name.startsWith('bad') ? 3 : 0;
process.stdout.write(JSON.stringify({
  report: {
    verdict: errors > 0 ? 'findings' : 'conforms',
    counts: { error: errors, warning: 0, info: 1, waived: 0, fixed: 2 },
    outputs: [{ role: 'td-docx', file: job.name + '.td.docx', sha256: '' }],
  },
  extras: job.meetingDate === undefined ? {} : { deadline: { deadline: '2026-03-23', status: 'due' } },
}));
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fg2rec-batch-'));
  writeFileSync(join(folder, 'worker.mjs'), worker);
  mkdirSync(join(folder, 'in', 'sub'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function deliverable(name: string, text = name): void {
  writeFileSync(join(folder, 'in', name), text);
}

/** A worker that dies where a PDF is asked for is given the document once more, without. */
const withoutPdf: BatchJob['options'] = { formats: ['td-docx', 'html', 'json'] };

async function run(changes: Partial<BatchJob> = {}): Promise<BatchResult> {
  return runBatch({
    path: join(folder, 'in'),
    out: join(folder, 'out'),
    options: withoutPdf,
    config: {},
    today: '2026-01-01',
    jobs: 2,
    resume: false,
    version: '1.0.0',
    worker: { command: [process.execPath, join(folder, 'worker.mjs')], milliseconds: 20_000, megabytes: 100 },
    ...changes,
  });
}

function ran(): string[] {
  const file = join(folder, 'ran.txt');
  const names = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(file, { force: true });
  return names.sort();
}

const output = (name: string): string => readFileSync(join(folder, 'out', name), 'utf8');

describe('runBatch', () => {
  it('goes on past whatever dies, and has a line for each document', async () => {
    for (const name of ['a.docx', 'bad.docx', 'crash.docx', 'hungry.docx', 'killed.docx', 'sub/z.docx']) {
      deliverable(name);
    }
    const result = await run();
    expect(result.rows.map(({ file, verdict, code }) => [file, verdict, code])).toEqual([
      ['a.docx', 'conforms', ''],
      ['bad.docx', 'findings', ''],
      ['crash.docx', 'failed', 'internal'],
      ['hungry.docx', 'failed', 'memory-exceeded'],
      ['killed.docx', 'failed', 'internal'],
      ['sub/z.docx', 'conforms', ''],
    ]);
    expect(result.counts).toEqual({ documents: 6, conforms: 2, findings: 1, failed: 3 });
    expect(result.rows[2]?.hint).toContain('boom');
    expect(JSON.parse(output('crash.report.json'))).toMatchObject({
      verdict: 'failed',
      failure: { code: 'internal' },
    });
  });

  it('ends a document that takes too long', async () => {
    deliverable('hang.docx');
    const { rows } = await run({
      worker: { command: [process.execPath, join(folder, 'worker.mjs')], milliseconds: 1000, megabytes: 100 },
    });
    expect(rows[0]?.code).toBe('time-exceeded');
  });

  it('writes summaries without times, the same each time', async () => {
    deliverable('a.docx');
    deliverable('crash.docx');
    await run({ options: { meetingDate: '2026-04-20' } });
    const first = ['summary.html', 'summary.json', 'summary.csv'].map(output);
    await run({ options: { meetingDate: '2026-04-20' }, jobs: 1 });
    expect(['summary.html', 'summary.json', 'summary.csv'].map(output)).toEqual(first);
    expect(first[2]?.split('\r\n')[1]).toBe('a.docx,a,conforms,0,0,1,2,2026-03-23,due,,,a.td.docx');
    expect(JSON.parse(first[1] ?? '')).toMatchObject({
      schema: 'fg2rec-batch-summary/1',
      counts: { documents: 2 },
    });
  });

  it('writes only the summaries that are asked for', async () => {
    deliverable('a.docx');
    expect((await run({ summary: ['csv'] })).summary).toEqual(['summary.csv']);
    expect(existsSync(join(folder, 'out', 'summary.html'))).toBe(false);
  });

  it('takes a folder of Markdown below it for one document, done again when a file in it changes', async () => {
    const place = join(folder, 'in', 'sub', 'report');
    mkdirSync(join(place, 'img'), { recursive: true });
    writeFileSync(join(place, '1-scope.md'), '# Scope\n');
    writeFileSync(join(place, '2-rest.md'), '# Rest\n');
    writeFileSync(join(folder, 'in', '01-alone.md'), '# Alone\n');
    writeFileSync(join(folder, 'in', '02-alone.md'), '# Alone\n');
    expect(listDocuments(join(folder, 'in'), join(folder, 'out')).map(({ shown }) => shown)).toEqual([
      '01-alone.md',
      '02-alone.md',
      'sub/report',
    ]);
    const first = await run();
    expect(first.counts.documents).toBe(3);
    writeFileSync(join(place, 'img', 'a.svg'), '<svg/>');
    expect(await run({ resume: true })).toMatchObject({ skipped: 2 });
  });

  it('keeps two documents of one name apart', async () => {
    deliverable('d.docx', 'one');
    deliverable('sub/d.docx', 'two');
    await run();
    expect([output('d.td.docx'), output('sub-d.td.docx')]).toEqual(['one', 'two']);
  });

  it('takes options of the manifest before those of the command', async () => {
    deliverable('a.docx');
    deliverable('b.docx');
    writeFileSync(
      join(folder, 'in', 'list.csv'),
      'file,meeting-date,name\na.docx,2026-04-20,SG13-TD1\nb.docx,,\n',
    );
    const { rows } = await run({ path: join(folder, 'in', 'list.csv') });
    expect(rows.map(({ name, deadline }) => [name, deadline])).toEqual([
      ['SG13-TD1', '2026-03-23'],
      ['b', ''],
    ]);
  });

  it('has an answer for a folder without Word files', async () => {
    await expect(run()).rejects.toThrow(/no Word file/);
  });
});

describe('resuming', () => {
  beforeEach(async () => {
    for (const name of ['a.docx', 'b.docx', 'crash.docx']) {
      deliverable(name);
    }
    await run();
    ran();
  });

  it('skips what is done and unchanged, and tries failures again', async () => {
    const { skipped, counts } = await run({ resume: true });
    expect(ran()).toEqual(['crash.docx']);
    expect(skipped).toBe(2);
    expect(counts).toEqual({ documents: 3, conforms: 2, findings: 0, failed: 1 });
  });

  it('does all again without --resume', async () => {
    await run();
    expect(ran()).toEqual(['a.docx', 'b.docx', 'crash.docx']);
  });

  it.each<[string, () => void]>([
    ['its bytes', () => deliverable('a.docx', 'changed')],
    ['its output', () => writeFileSync(join(folder, 'out', 'a.td.docx'), 'spoilt')],
    ['its output, gone', () => rmSync(join(folder, 'out', 'a.td.docx'))],
  ])('does a document again when there is a change in %s', async (_what, change) => {
    change();
    await run({ resume: true });
    expect(ran()).toEqual(['a.docx', 'crash.docx']);
  });

  it.each<[string, Partial<BatchJob>]>([
    ['the options', { options: { ...withoutPdf, studyGroup: '13' } }],
    ['the configuration', { config: { group: 'FG-AN' } }],
    ['the version', { version: '1.0.1' }],
  ])('does all again when there is a change in %s', async (_what, change) => {
    await run({ resume: true, ...change });
    expect(ran()).toEqual(['a.docx', 'b.docx', 'crash.docx']);
  });

  it('does not mind another day, or a file that was only touched', async () => {
    utimesSync(join(folder, 'in', 'a.docx'), 1, 1);
    await run({ resume: true, today: '2026-02-02' });
    expect(ran()).toEqual(['crash.docx']);
  });

  it('begins anew where the state cannot be read', async () => {
    writeFileSync(join(folder, 'out', 'fg2rec-batch.json'), '{"schema": ');
    await run({ resume: true });
    expect(ran()).toEqual(['a.docx', 'b.docx', 'crash.docx']);
  });
});

describe('stopping', () => {
  it('ends what runs, keeps what is done, and goes on from there', async () => {
    for (const name of ['a.docx', 'hang.docx', 'z.docx']) {
      deliverable(name);
    }
    const stop = new AbortController();
    const stopped = await run({
      jobs: 1,
      signal: stop.signal,
      onProgress: () => setTimeout(() => stop.abort(), 300),
    });
    expect(stopped).toMatchObject({ interrupted: true, counts: { documents: 1 } });
    ran();
    rmSync(join(folder, 'in', 'hang.docx'));
    const resumed = await run({ resume: true });
    expect(ran()).toEqual(['z.docx']);
    expect(resumed).toMatchObject({ interrupted: false, skipped: 1, counts: { documents: 2, conforms: 2 } });
  });
});
