import { rmSync } from 'node:fs';
import { type Failure, failureOf } from '@fg2rec/ooxml';
import { type ConvertJob, type JobResult, ordinaryFormats } from '../job.ts';
import { runInWorker, type WorkerLimits, type WorkerOutcome } from './run-worker.ts';
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
    const outcome = await withPdfOrWithout({ ...job, out: staging }, limits, signal);
    if (outcome.kind === 'interrupted') {
      return 'interrupted';
    }
    if (outcome.kind !== 'result') {
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

/** The layout of a PDF is native code. Where the process dies of it, all the rest is made once more, and it is said. */
async function withPdfOrWithout(
  job: ConvertJob,
  limits: WorkerLimits,
  signal: AbortSignal | undefined,
): Promise<WorkerOutcome> {
  const outcome = await runInWorker(job, limits, signal);
  const drawsPdf = (job.formats ?? ordinaryFormats).some(
    (format) => format === 'pdf' || format === 'report-pdf',
  );
  if (outcome.kind !== 'died' || !drawsPdf) {
    return outcome;
  }
  const hint = `The layout engine broke down; the other files are made without it. Try --pdf-engine libreoffice. ${outcome.failure.hint}`;
  const withoutPdf: Failure = { code: 'pdf-failed', where: job.file, hint };
  return runInWorker({ ...job, withoutPdf }, limits, signal);
}

/** The report is written by code that the process of the command line does without where all goes well. */
async function failed(job: ConvertJob, failure: Failure): Promise<JobResult> {
  const { writeFailure } = await import('../results.ts');
  return writeFailure(job, failure);
}
