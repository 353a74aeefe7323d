import type { Edit, Facts, NoteFact, Vocabulary } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Severity } from '../finding.ts';
import { replaceRange } from './edits.ts';
import { capOf } from './wording.ts';

/** `NOTE – ` or `NOTE 2 – ` in the language of the text, with what it may be used for. */
export interface NoteLead {
  readonly text: string;
  readonly atMost: Severity | undefined;
}

export function noteLead(number: number | undefined, facts: Facts, vocabulary: Vocabulary): NoteLead {
  const key = number === undefined ? 'noteLeadSingle' : 'noteLeadNumbered';
  const wording = vocabulary.wording(key, facts.language);
  return { text: wording.text.replace('{n}', String(number ?? '')), atMost: capOf(wording) };
}

/** The words before the text of a note: label, number and separator, as written. */
export function writtenLead({
  paragraph,
  label,
  text,
}: NoteFact): { from: number; to: number; words: string } | undefined {
  const whole = plainText(paragraph);
  const from = whole.indexOf(label);
  const to = text === '' ? -1 : whole.indexOf(text, from + label.length);
  return from < 0 || to < 0 ? undefined : { from, to, words: whole.slice(from, to) };
}

/** Puts another lead before the text of a note. */
export function withLead(note: NoteFact, lead: string): Edit[] {
  const written = writtenLead(note);
  return written === undefined ? [] : [replaceRange(note.paragraph, written.from, written.to, lead)];
}
