import { type Division, paragraphsOf, phrase, plainText } from '@fg2rec/document';
import type { Fg2recReport } from '@fg2rec/report';
import { type EditionId, editionById, editionOn } from '@fg2rec/rulebook';
import type { ReadSource } from './deliverable.ts';
import type { ReadingOptions } from './job.ts';

/** An edition, and why it was taken. */
export interface ChosenEdition {
  readonly id: EditionId;
  readonly because: string;
}

/**
 * The edition of the rulebook by which a text is judged: the one asked for; for what is in print, the one of its own
 * date; for a draft the one in force when it is dealt with, which is the meeting's first day, else the day it is handed
 * in, else today.
 */
export function chosenEdition(source: ReadSource, options: ReadingOptions): ChosenEdition {
  const { edition, meetingDate, date, today } = options;
  if (edition !== undefined) {
    return { id: edition, because: phrase('it was asked for').words };
  }
  const printed = source.facts.stage === 'draft' ? undefined : dateOf(source);
  const on = (day: string, because: string) => ({ id: editionOn(day).id, because: `${because} ${day}` });
  if (printed !== undefined) {
    return on(printed, 'the text is of');
  }
  if (meetingDate !== undefined) {
    return on(meetingDate, 'the meeting begins on');
  }
  return date === undefined ? on(today, 'it is in force on') : on(date, 'the text is handed in on');
}

/** As the report has it. */
export function rulebookOf(
  source: ReadSource,
  options: ReadingOptions,
): NonNullable<Fg2recReport['rulebook']> {
  const { id, because } = chosenEdition(source, options);
  const { from, read } = editionById(id);
  return { edition: id, from, read, because };
}

/** The last approval that the History lists, else the day on which the file was last saved, or made. */
function dateOf({ facts, deliverable }: ReadSource): string | undefined {
  const history = facts.divisions.filter(({ kind }) => kind === 'history').flatMap(textOf);
  const approvals = history.flatMap((text) => text.match(/\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g) ?? []);
  const { modified, created } = deliverable.properties;
  return approvals.sort().at(-1) ?? /^\d{4}-\d{2}-\d{2}/.exec(modified ?? created ?? '')?.[0];
}

function textOf({ blocks, children }: Division): string[] {
  return [...paragraphsOf(blocks).map(plainText), ...children.flatMap(textOf)];
}
