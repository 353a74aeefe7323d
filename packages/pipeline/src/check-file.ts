import { sourcePlaceOf } from '@fg2rec/document';
import { buildReport } from '@fg2rec/report';
import { checkFacts, describeSource, readSource, remarksOf, titleOf } from './deliverable.ts';
import { rulebookOf } from './edition.ts';
import type { CheckJob, JobResult } from './job.ts';
import { deadlineOf } from './job-deadline.ts';
import { failedResult } from './results.ts';
import { judged } from './waivers.ts';

/** Checks a deliverable without writing anything. A failure is a result like any other: nothing is thrown. */
export async function checkFile(job: CheckJob): Promise<JobResult> {
  try {
    const source = await readSource(job.file, job);
    const deadline = deadlineOf(job);
    return {
      report: buildReport({
        source: describeSource(source),
        rulebook: rulebookOf(source, job),
        messages: source.messages,
        findings: judged(checkFacts(source, job), job, source.deliverable, source.messages),
        sourcePlace: sourcePlaceOf(source.deliverable),
        deadline,
      }),
      extras: { title: titleOf(source.facts), deadline, remarks: remarksOf(source.deliverable) },
    };
  } catch (error) {
    return await failedResult(job, error);
  }
}
