import { rmSync } from 'node:fs';
import { type Failure, failureOf } from '@fg2rec/ooxml';
import type { ConvertJob, JobResult } from '../job.ts';
import { runInWorker, type WorkerLimits } from './run-worker.ts';
import { makeStaging, publish } from './staging.ts';

/**
 * Converts one deliverable in a process of its own, within limits of time and memory. What it wrote comes into the
 * output folder when it has ended well, and not before: a process that dies leaves nothing behind.
 * @returns `interrupted` where the signal came first; a failure is a result like any other
 */
export async function convertApart(
  job: ConvertJob,
  limits: WorkerLimits,
  signal?: AbortSignal,
): Promise<JobResult | 'interrupted'> {
  let staging: string | undefined;
  try {
    staging = makeStaging(job.out);
    const outcome = await runInWorker({ ...job, out: staging }, limits, signal);
    if (outcome.kind === 'interrupted') {
      return 'interrupted';
    }
    if (outcome.kind === 'failure') {
      return await failed(job, outcome.failure);
    }
    publish(
      staging,
      job.out,
      outcome.result.report.outputs.map(({ file }) => file),
    );
    return outcome.result;
  } catch (error) {
    return await failed(job, failureOf(error, job.file));
  } finally {
    if (staging !== undefined) {
      rmSync(staging, { recursive: true, force: true });
    }
  }
}

/** The report is written by code that the process of the command line does without where all goes well. */
async function failed(job: ConvertJob, failure: Failure): Promise<JobResult> {
  const { writeFailure } = await import('../results.ts');
  return writeFailure(job, failure);
}
