import { type Edit, type NoteFact, phrase, plainText } from '@fg2rec/document';
import { type NoteGroup, noteGroups } from '../outline/note-groups.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';
import { noteCitations } from './note-citations.ts';
import { replaceWords } from './replace-words.ts';

/**
 * `NOTE – ` for the only note of a clause, `NOTE 1 – ` and so on where there are several (Author's guide clause 9.6.1).
 */
export const notes: Pass = (input) => {
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const { facts } = input;
  if (!followsGuide(input.outline.profile)) {
    return { edits, changes };
  }
  const groups = noteGroups(input.deliverable, facts);
  const numbers = noteNumbers(groups, input);
  for (const note of facts.notes) {
    const lead = leadOf(numbers.get(note), input);
    const own = noteEdits(note, lead, input);
    if (own.length > 0) {
      edits.push(...own);
      changes.push({
        pass: 'notes',
        what: phrase('The note begins “{lead}”.', { lead: lead.trim() }),
        because: phrase('Notes begin with NOTE in capitals, numbered within their clause, and an en dash.'),
        rule: 'notes/label',
        place: placeOf(note.paragraph, note.division ?? facts.divisionOf(note.paragraph)),
      });
    }
  }
  const cited = noteCitations(groups, numbers, input);
  return { edits: [...edits, ...cited.edits], changes: [...changes, ...cited.changes] };
};

/** Notes of tables that have numbers keep them; the guide leaves their form to the table (clause 9.6.2). */
function noteNumbers(
  groups: readonly NoteGroup[],
  { facts, outline }: PassInput,
): Map<NoteFact, number | undefined> {
  const numbers = new Map<NoteFact, number | undefined>(facts.notes.map((note) => [note, note.number]));
  for (const { notes: group, place } of outline.restructures ? groups : []) {
    const own = group.map(({ number }) => number);
    const keepsOwn = place === 'table' && (group.length < 2 || own.every((number) => number !== undefined));
    group.forEach((note, index) => {
      numbers.set(note, keepsOwn ? note.number : group.length < 2 ? undefined : index + 1);
    });
  }
  return numbers;
}

function noteEdits(note: NoteFact, lead: string, input: PassInput): Edit[] {
  const { paragraph } = note;
  const text = plainText(paragraph);
  const computed = paragraph.number?.text ?? '';
  if (note.label === '') {
    const isLabel = input.vocabulary
      .forms('note')
      .some((form) => computed.toLowerCase().startsWith(form.toLowerCase()));
    const typed = isLabel ? replaceWords(paragraph, 0, 0, lead, input) : [];
    return typed.length === 0
      ? []
      : [{ kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 }, ...typed];
  }
  const labelTo = text.indexOf(note.label) + note.label.length;
  const textFrom = note.text === '' ? -1 : text.indexOf(note.text, labelTo);
  if (textFrom < 0) {
    return [];
  }
  const edits: Edit[] = [];
  if (text.slice(0, textFrom).replace(/\u00a0/g, ' ') !== lead) {
    edits.push(...replaceWords(paragraph, 0, textFrom, lead, input));
  }
  if (computed !== '') {
    edits.push({ kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 });
  }
  return edits;
}

function leadOf(number: number | undefined, { vocabulary, language }: PassInput): string {
  return number === undefined
    ? vocabulary.wording('noteLeadSingle', language).text
    : vocabulary.wording('noteLeadNumbered', language).text.replace('{n}', String(number));
}
