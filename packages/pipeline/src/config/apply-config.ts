import type { CoverFieldName } from '@fg2rec/document';
import { fail } from '@fg2rec/ooxml';
import { monthNames } from '@fg2rec/rulebook';
import type { CoverInput } from '../job.ts';
import type { Config, ConfiguredMeeting } from './schema.ts';

/** What the configuration gives to the cover; the meeting is the one that the command names, or its own. */
export function configuredCover(config: Config, meeting: ConfiguredMeeting | undefined): CoverInput {
  const { group, questions, workingParty, studyPeriod } = config;
  const studyGroup = meeting?.studyGroup ?? config.studyGroup;
  const fields: Readonly<Partial<Record<CoverFieldName, string | undefined>>> = {
    group,
    source: config.source ?? group,
    studyGroup: studyGroup === undefined ? undefined : String(studyGroup),
    workingParty,
    questions: questions === undefined ? undefined : [questions].flat().join(', '),
    studyPeriod,
    meeting: meeting === undefined ? undefined : meetingWords(meeting),
  };
  return { fields, contacts: [config.contact ?? []].flat() };
}

/**
 * The meeting that is meant: a key of `meetings`, or undefined for words that are to be printed as they are.
 * @throws Fg2recError option-invalid for a key that the configuration does not have.
 */
export function meetingOf(config: Config, named: string | undefined): ConfiguredMeeting | undefined {
  const id = named ?? config.meeting;
  if (id === undefined) {
    return undefined;
  }
  const known = config.meetings?.[id];
  if (known === undefined && !/[\s,]/.test(id)) {
    const ids = Object.keys(config.meetings ?? {});
    const hint =
      ids.length === 0
        ? 'The configuration has no "meetings". Give place and dates instead, such as --meeting "Geneva, 20-30 April 2026".'
        : `The configuration knows these meetings: ${ids.join(', ')}.`;
    fail('option-invalid', `--meeting ${id}`, hint);
  }
  return known;
}

/** Place and dates as a TD cover prints them: `Geneva, 27 August - 5 September 2019`. */
export function meetingWords({
  place,
  begins,
  ends,
}: Pick<ConfiguredMeeting, 'place' | 'begins' | 'ends'>): string {
  const first = dateParts(begins);
  const last = dateParts(ends ?? begins);
  const end = `${last.day} ${last.month} ${last.year}`;
  const dates =
    begins === (ends ?? begins)
      ? end
      : first.year !== last.year
        ? `${first.day} ${first.month} ${first.year} - ${end}`
        : first.month !== last.month
          ? `${first.day} ${first.month} - ${end}`
          : `${first.day}-${end}`;
  return place === undefined ? dates : `${place}, ${dates}`;
}

function dateParts(iso: string): { readonly day: number; readonly month: string; readonly year: string } {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: Number(day), month: monthNames[Number(month) - 1] ?? '', year };
}
