import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Failure } from '@fg2rec/ooxml';
import type { ConvertJob, JobResult } from '../job.ts';

export interface WorkerLimits {
  /** Program and arguments of a process that reads a job as JSON and writes its result as JSON. */
  readonly command: readonly [string, ...string[]];
  readonly milliseconds: number;
  /** Megabytes of the JavaScript heap; the whole process may take twice as much. */
  readonly megabytes: number;
}

export type WorkerOutcome =
  | { readonly kind: 'result'; readonly result: JobResult }
  | { readonly kind: 'failure'; readonly failure: Failure }
  /** It ended by itself without a result: a fault of native code, which nothing can catch. */
  | { readonly kind: 'died'; readonly failure: Failure }
  | { readonly kind: 'interrupted' };

const memoryLookEvery = 250;

/** Runs a job in a process of its own: what happens to it happens to no other document. */
export async function runInWorker(
  job: ConvertJob,
  limits: WorkerLimits,
  signal: AbortSignal | undefined,
): Promise<WorkerOutcome> {
  return new Promise((resolve) => {
    const [program, ...args] = limits.command;
    const child = spawn(program, [`--max-old-space-size=${limits.megabytes}`, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let stopped: 'time' | 'memory' | 'interrupted' | undefined;
    const stop = (why: typeof stopped): void => {
      stopped ??= why;
      endWithChildren(child);
    };
    const onAbort = (): void => stop('interrupted');
    const timer = setTimeout(() => stop('time'), limits.milliseconds);
    const memory = setInterval(() => {
      if (residentMegabytes(child.pid) > limits.megabytes * 2) {
        stop('memory');
      }
    }, memoryLookEvery);
    signal?.addEventListener('abort', onAbort, { once: true });
    const onExit = (): void => endGroup(child, 'SIGKILL');
    process.once('exit', onExit);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = (stderr + chunk).slice(-4000);
    });
    const finish = (outcome: WorkerOutcome): void => {
      clearTimeout(timer);
      clearInterval(memory);
      signal?.removeEventListener('abort', onAbort);
      process.removeListener('exit', onExit);
      resolve(outcome);
    };
    child.once('error', (error) =>
      finish(failed('internal', job, `The worker did not start: ${error.message}.`)),
    );
    child.once('close', (code, killedBy) => {
      finish(
        stopped === undefined
          ? outcomeOf(job, stdout, stderr, code, killedBy)
          : stoppedOutcome(job, stopped, limits),
      );
    });
    // A child that ends early closes its input; what it had to say is in its exit.
    child.stdin.on('error', () => undefined);
    child.stdin.end(JSON.stringify(job));
    if (signal?.aborted === true) {
      onAbort();
    }
  });
}

function outcomeOf(
  job: ConvertJob,
  stdout: string,
  stderr: string,
  code: number | null,
  killedBy: NodeJS.Signals | null,
): WorkerOutcome {
  try {
    return { kind: 'result', result: JSON.parse(stdout) as JobResult };
  } catch {
    if (/heap out of memory|allocation fail/i.test(stderr)) {
      return memoryExceeded(job);
    }
    const lines = stderr.trim().split('\n');
    const last = lines.find((line) => /\bError\b|FATAL/.test(line)) ?? lines.at(-1) ?? '';
    const end = killedBy === null ? `exit code ${code}` : `signal ${killedBy}`;
    const hint = `The conversion ended unexpectedly (${end}). ${last}`.trim();
    return { kind: 'died', failure: { code: 'internal', where: job.file, hint } };
  }
}

function stoppedOutcome(
  job: ConvertJob,
  why: 'time' | 'memory' | 'interrupted',
  limits: WorkerLimits,
): WorkerOutcome {
  if (why === 'interrupted') {
    return { kind: 'interrupted' };
  }
  return why === 'memory'
    ? memoryExceeded(job)
    : failed(
        'time-exceeded',
        job,
        `The conversion took longer than ${limits.milliseconds / 1000} s. Give it more with --timeout.`,
      );
}

function memoryExceeded(job: ConvertJob): WorkerOutcome {
  return failed(
    'memory-exceeded',
    job,
    'The conversion needs more memory than it may take. Give it more with --memory.',
  );
}

function failed(code: Failure['code'], job: ConvertJob, hint: string): WorkerOutcome {
  return { kind: 'failure', failure: { code, where: job.file, hint } };
}

const graceMilliseconds = 1000;

/**
 * A worker that waits for LibreOffice ends it when it is asked to stop; one that is busy hears nothing, and is ended
 * with its group.
 */
function endWithChildren(child: ChildProcess): void {
  endGroup(child, 'SIGTERM');
  const timer = setTimeout(() => endGroup(child, 'SIGKILL'), graceMilliseconds);
  child.once('close', () => clearTimeout(timer));
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** What the system says the process holds; 0 where it does not say (only Linux has /proc). */
function residentMegabytes(pid: number | undefined): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return Number.isFinite(pages) ? (pages * 4096) / (1024 * 1024) : 0;
  } catch {
    return 0;
  }
}
