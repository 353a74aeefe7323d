import {
  type Deliverable,
  type Edit,
  type Facts,
  type NoteFact,
  type Paragraph,
  paragraphsOf,
  plainText,
} from '@fg2rec/document';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { placeOf } from './describe.ts';
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
  const numbers = noteNumbers(input);
  for (const note of facts.notes) {
    const lead = leadOf(numbers.get(note), input);
    const own = noteEdits(note, lead, input);
    if (own.length > 0) {
      edits.push(...own);
      changes.push({
        pass: 'notes',
        what: `The note begins “${lead.trim()}”.`,
        because: 'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.',
        rule: 'notes/label',
        place: placeOf(note.paragraph, note.division ?? facts.divisionOf(note.paragraph)),
      });
    }
  }
  return { edits, changes };
};

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

/**
 * Notes of the text are counted in their clause, and those below a term in its entry, which has a number of its own.
 * Notes of tables and figures, and those of texts whose structure is free, keep their own count.
 */
function noteNumbers({ facts, outline, deliverable }: PassInput): Map<NoteFact, number | undefined> {
  const owners = noteOwners(facts, deliverable);
  const groups = new Map<unknown, NoteFact[]>();
  for (const note of facts.notes) {
    if (note.place === 'text') {
      const owner = owners.get(note.paragraph) ?? note.division;
      groups.set(owner, [...(groups.get(owner) ?? []), note]);
    }
  }
  const numbers = new Map<NoteFact, number | undefined>(facts.notes.map((note) => [note, note.number]));
  for (const group of outline.restructures ? groups.values() : []) {
    group.forEach((note, index) => {
      numbers.set(note, group.length < 2 ? undefined : index + 1);
    });
  }
  return numbers;
}

/** For notes that follow a term entry: the entry. */
function noteOwners(facts: Facts, deliverable: Deliverable): Map<Paragraph, Paragraph> {
  const terms = new Map(facts.terms.map(({ paragraph, division }) => [paragraph, division]));
  const owners = new Map<Paragraph, Paragraph>();
  let term: Paragraph | undefined;
  for (const paragraph of paragraphsOf(deliverable.root.children)) {
    if (terms.has(paragraph)) {
      term = paragraph;
    } else if (paragraph.role.endsWith('-heading')) {
      term = undefined;
    } else if (term !== undefined && paragraph.role === 'note') {
      owners.set(paragraph, term);
    }
  }
  return owners;
}
