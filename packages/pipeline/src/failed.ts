import { basename } from 'node:path';
import { type Failure, failureOf } from '@fg2rec/ooxml';
import { buildReport } from '@fg2rec/report';
import { readInput } from './input.ts';
import type { CheckJob, JobResult } from './job.ts';

/** The result of a job that could not be done, whatever was thrown. */
export function failedResult(job: CheckJob, thrown: unknown): JobResult {
  return failureResult(job, failureOf(thrown, job.file));
}

export function failureResult(job: CheckJob, failure: Failure): JobResult {
  const { code, where, hint } = failure;
  return {
    report: buildReport({
      source: {
        name: basename(job.file),
        sha256: sha256Of(job),
        format: 'docx',
        language: job.language ?? 'en',
        kind: job.kind ?? 'other',
        stage: job.stage ?? 'draft',
      },
      findings: [],
      failure: { code, where, hint },
    }),
    extras: {},
  };
}

function sha256Of(job: CheckJob): string {
  try {
    return readInput(job.file, job.limits).sha256;
  } catch {
    return '';
  }
}
