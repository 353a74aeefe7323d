import { type Edit, type NoteFact, plainText } from '@fg2rec/document';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';

/**
 * `NOTE – ` for the only note of a clause, `NOTE 1 – ` and so on where there are several (Author's guide clause 9.6.1).
 */
export const notes: Pass = (input) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const { facts } = input;
  for (const note of facts.notes) {
    const own = noteEdits(note, input);
    if (own.length > 0) {
      edits.push(...own);
      changes.push({
        pass: 'notes',
        what: `The note begins “${leadOf(note, input).trim()}”.`,
        because: 'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.',
        rule: 'notes/form',
        place: placeOf(note.paragraph, note.division ?? facts.divisionOf(note.paragraph)),
      });
    }
  }
  return { edits, changes };
};

function noteEdits(note: NoteFact, input: PassInput): Edit[] {
  const { paragraph } = note;
  const text = plainText(paragraph);
  const lead = leadOf(note, input);
  const computed = paragraph.number?.text ?? '';
  if (note.label === '') {
    const isLabel = input.vocabulary
      .forms('note')
      .some((form) => computed.toLowerCase().startsWith(form.toLowerCase()));
    return isLabel
      ? [
          { kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 },
          { kind: 'replace-text', paragraph: paragraph.anchor, from: 0, to: 0, text: lead },
        ]
      : [];
  }
  const labelTo = text.indexOf(note.label) + note.label.length;
  const textFrom = note.text === '' ? -1 : text.indexOf(note.text, labelTo);
  if (textFrom < 0) {
    return [];
  }
  const edits: Edit[] = [];
  if (text.slice(0, textFrom).replace(/\u00a0/g, ' ') !== lead) {
    edits.push({ kind: 'replace-text', paragraph: paragraph.anchor, from: 0, to: textFrom, text: lead });
  }
  if (computed !== '') {
    edits.push({ kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 });
  }
  return edits;
}

function leadOf(note: NoteFact, { facts, vocabulary, language }: PassInput): string {
  const number = numberOf(note, facts.notes);
  return number === undefined
    ? vocabulary.wording('noteLeadSingle', language).text
    : vocabulary.wording('noteLeadNumbered', language).text.replace('{n}', String(number));
}

/** Notes of the text are counted in their clause; those of tables and figures keep their own count. */
function numberOf(note: NoteFact, all: readonly NoteFact[]): number | undefined {
  if (note.place !== 'text') {
    return note.number;
  }
  const same = all.filter(({ place, division }) => place === 'text' && division === note.division);
  return same.length < 2 ? undefined : same.indexOf(note) + 1;
}
