import { tdDeadline } from '@fg2rec/rulebook';

/**
 * Whether the TD is in time: Recommendation ITU-T A.7 clause 8.3 wants a deliverable submitted to the parent group
 * as a TD not later than four calendar weeks before its meeting.
 */
export interface DeadlineStatus {
  /** `met`: handed in by the deadline; `due`: not handed in, still time; `missed`: the deadline is over. */
  readonly status: 'met' | 'due' | 'missed';
  /** First day of the parent group's meeting, ISO 8601 date. */
  readonly meeting: string;
  /** Last day for the TD, ISO 8601 date. */
  readonly deadline: string;
  /** The day that was compared with the deadline, ISO 8601 date. */
  readonly compared: string;
  /** Days from the compared day to the deadline; negative after it. */
  readonly daysLeft: number;
}

/**
 * @param days `submitted`, the day the TD is handed in, decides between met and missed; without it `today` decides
 * between due and missed. Without either, or without a meeting, there is nothing to say.
 */
export function deadlineStatus(
  meeting: string | undefined,
  days: { readonly submitted?: string; readonly today?: string },
): DeadlineStatus | undefined {
  const compared = days.submitted ?? days.today;
  if (meeting === undefined || compared === undefined) {
    return undefined;
  }
  const deadline = tdDeadline(meeting).hard;
  const daysLeft = (Date.parse(deadline) - Date.parse(compared)) / 86_400_000;
  const inTime = days.submitted === undefined ? 'due' : 'met';
  return { status: daysLeft >= 0 ? inTime : 'missed', meeting, deadline, compared, daysLeft };
}
