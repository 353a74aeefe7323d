import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertApart } from '../src/apart/convert-apart.ts';
import type { ConvertJob } from '../src/index.ts';

/** A worker that dies like native code does, unless it is told to draw no PDF. */
const dyingWorker = `
const job = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
require('node:fs').appendFileSync(process.argv[1], job.withoutPdf === undefined ? 'with ' : 'without ');
if (job.withoutPdf === undefined) process.abort();
process.stdout.write(JSON.stringify({ report: { outputs: [], failure: job.withoutPdf }, extras: {} }));
`;

describe('a conversion in a process of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-apart-'));
  const runs = join(folder, 'runs');
  const limits = {
    command: [process.execPath, '-e', dyingWorker, runs] as const,
    milliseconds: 60_000,
    megabytes: 256,
  };
  const job: ConvertJob = {
    file: join(folder, 'a.docx'),
    out: join(folder, 'out'),
    today: '2026-01-01',
  };

  it('is done again without PDF where the layout engine takes the process with it', async () => {
    writeFileSync(runs, '');
    const result = await convertApart(job, limits);
    expect(readFileSync(runs, 'utf8')).toBe('with without ');
    expect(result).not.toBe('interrupted');
    const failure = result === 'interrupted' ? undefined : result.report.failure;
    expect(failure?.code).toBe('pdf-failed');
    expect(failure?.hint).toMatch(/layout engine broke down.*SIGABRT/);
  });

  it('is not done again where no PDF was asked for', async () => {
    writeFileSync(runs, '');
    const result = await convertApart({ ...job, formats: ['td-docx', 'json'] }, limits);
    expect(readFileSync(runs, 'utf8')).toBe('with ');
    expect(result === 'interrupted' ? undefined : result.report.failure?.code).toBe('internal');
  });
});
