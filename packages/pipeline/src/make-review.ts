import { type Failure, failureOf } from '@fg2rec/ooxml';
import { checkFacts, type ReadSource } from './deliverable.ts';
import type { ConvertJob } from './job.ts';
import { formatsOf } from './results.ts';
import { makeReviewCopy, readFinal } from './review.ts';
import { type Leave, waived } from './waivers.ts';

export interface MadeReview {
  readonly content?: Uint8Array;
  readonly failure?: Failure;
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

/** The author's own file with comments and changes, which are those of the final view. Like a PDF it may fail alone. */
export async function makeReview(
  job: ConvertJob,
  source: ReadSource,
  missingCoverFields: readonly string[],
  leave: Leave,
): Promise<MadeReview> {
  if (!formatsOf(job).includes('review-docx')) {
    return { remarks: [] };
  }
  try {
    const final = source.deliverable.source.view === 'final' ? source : await readFinal(job);
    return makeReviewCopy(final, waived(checkFacts(final, job, missingCoverFields), leave), job);
  } catch (error) {
    return { failure: failureOf(error, job.file), remarks: [] };
  }
}
