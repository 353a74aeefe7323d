import type { Language } from '@fg2rec/document';
import { vocabulary } from './vocabulary.ts';

/** English names of the months, as covers and reports print dates. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The years between two World Telecommunication Standardization Assemblies. */
export interface StudyPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * The study period that a day falls in. The assembly of 2020 was held in March 2022, so that one period lasted until
 * then and the next only to the assembly of October 2024.
 * @param date ISO 8601 date, such as `2026-03-09`.
 */
export function studyPeriod(date: string): StudyPeriod {
  const year = Number(date.slice(0, 4));
  if (year >= 2025 || year <= 2016) {
    const from = year - ((((year - 2025) % 4) + 4) % 4);
    return { from, to: from + 3 };
  }
  return date.slice(0, 7) < '2022-03' ? { from: 2017, to: 2020 } : { from: 2022, to: 2024 };
}

/** `STUDY PERIOD 2025-2028`, as a TD cover prints it. */
export function studyPeriodLine({ from, to }: StudyPeriod, language: Language): string {
  return vocabulary
    .wording('tdStudyPeriod', language)
    .text.replace('{yyyy}', String(from))
    .replace('{yyyy}', String(to));
}

/** Last days for the TD of a deliverable, ISO 8601 dates. */
export interface TdDeadline {
  /** Four calendar weeks before the meeting: Recommendation ITU-T A.7 (08/2024) clause 8.3. */
  readonly hard: string;
  /** Six weeks before it, for the text of a draft Recommendation: Recommendation ITU-T A.1 clause 2.3.3.6. */
  readonly encouraged: string;
}

/** @param meetingDate first day of the parent group's meeting, ISO 8601 date. */
export function tdDeadline(meetingDate: string): TdDeadline {
  return { hard: daysBefore(meetingDate, 28), encouraged: daysBefore(meetingDate, 42) };
}

/** Calendar days counted back; UTC, so that no change of clocks moves a date. */
function daysBefore(date: string, days: number): string {
  const moved = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() - days);
  return moved.toISOString().slice(0, 10);
}
