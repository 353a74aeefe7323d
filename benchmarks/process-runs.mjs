import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One run of a program with what it starts: wall time in seconds; processor time in seconds and peak memory of the
 * largest process in megabytes where GNU time is installed (Debian package time), else NaN.
 */
export async function measured(command, args, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-time-'));
  const usage = join(folder, 'usage');
  const timing = hasGnuTime ? ['/usr/bin/time', '-q', '-o', usage, '-f', '%U %S %M'] : [];
  const [program, ...rest] = [...timing, command, ...args];
  const started = process.hrtime.bigint();
  const { code, stdout, stderr } = await finished(spawn(program, rest, options));
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const [user, system, kilobytes] = hasGnuTime
    ? readFileSync(usage, 'utf8').trim().split(/\s+/).map(Number)
    : [Number.NaN, Number.NaN, Number.NaN];
  rmSync(folder, { recursive: true });
  return { code, stdout, stderr, seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

const hasGnuTime = spawnSync('/usr/bin/time', ['-f', '%M', 'true']).status === 0;

/** The medians of several runs, all of which must succeed: those of `measured`. */
export async function medians(runs, command, args, { fits = (code) => code === 0, ...options } = {}) {
  const all = [];
  for (let run = 0; run < runs; run += 1) {
    const one = await measured(command, args, options);
    if (!fits(one.code)) {
      throw new Error(`${command} ${args.join(' ')} ended with ${one.code}\n${one.stderr.slice(-2000)}`);
    }
    all.push(one);
  }
  const of = (key) => median(all.map((one) => one[key]));
  return { seconds: of('seconds'), processor: of('processor'), megabytes: of('megabytes'), last: all.at(-1) };
}

/** Waits for a child process. */
export function finished(child) {
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (chunk) => {
      texts[stream] += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 2, ...texts }));
  });
}

/** The middle one of some numbers; of an even count, the upper of the two. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What the figures of a benchmark hold for. */
export function machine(runs) {
  return `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, medians of ${runs}`;
}

/** A figure of a table; a dash where it was not measured. */
export function figure(value, digits = 2) {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}
