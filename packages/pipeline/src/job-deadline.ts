import { type DeadlineStatus, deadlineStatus } from '@fg2rec/report';
import type { ReadingOptions } from './job.ts';

/** Where a job stands against the deadline of Recommendation ITU-T A.7 clause 8.3. */
export function deadlineOf({ meetingDate, date, today }: ReadingOptions): DeadlineStatus | undefined {
  return deadlineStatus(meetingDate, date === undefined ? { today } : { submitted: date });
}
