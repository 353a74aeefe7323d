import { buildReport } from '@fg2rec/report';
import { checkFacts, describeSource, readSource, remarksOf, titleOf } from './deliverable.ts';
import { readInput } from './input.ts';
import type { CheckJob, JobResult } from './job.ts';
import { deadlineOf } from './job-deadline.ts';
import { failedResult } from './results.ts';

/** Checks a deliverable without writing anything. A failure is a result like any other: nothing is thrown. */
export async function checkFile(job: CheckJob): Promise<JobResult> {
  try {
    const source = await readSource(readInput(job.file, job.limits), job);
    const deadline = deadlineOf(job);
    return {
      report: buildReport({
        source: describeSource(source),
        findings: checkFacts(source, job),
        deadline,
      }),
      extras: { title: titleOf(source.facts), deadline, remarks: remarksOf(source.deliverable) },
    };
  } catch (error) {
    return failedResult(job, error);
  }
}
