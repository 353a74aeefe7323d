import {
  type Division,
  type Edit,
  type Phrase,
  phrase,
  plainText,
  type Reference,
  type Term,
} from '@fg2rec/document';
import { kindOf } from '../outline/outline.ts';
import { followsGuide } from '../outline/profile.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { replaceWords } from './replace-words.ts';

/**
 * Entries of the lists in clauses 2, 3 and 4 and in the Bibliography: `3.2.1<tab>term: …`, `ABC<tab>expansion`,
 * `[tag]<tab>entry` (Author's guide clauses 8.2 to 8.4 and Annex B).
 */
export const entries: Pass = (input) => {
  if (!followsGuide(input.outline.profile)) {
    return { edits: [], changes: [] };
  }
  const terms = termEdits(input);
  const abbreviations = input.facts.abbreviations.flatMap((entry) => abbreviationEdits(entry, input));
  const references = input.facts.references.flatMap((entry) => referenceEdits(entry, input));
  return {
    edits: [...terms, ...abbreviations, ...references],
    changes: [
      ...summary(
        terms,
        phrase('term'),
        phrase('Entries of clause 3 are number, tab, term in bold, colon, definition.'),
        'definitions/entry-form',
      ),
      ...summary(
        abbreviations,
        phrase('abbreviation'),
        phrase('Entries of clause 4 are abbreviation, tab, expansion.'),
        'abbreviations/layout',
      ),
      ...summary(
        references,
        phrase('reference'),
        phrase('Entries are tag in brackets, tab, document.'),
        'references/entry-form',
      ),
    ],
  };
};

function summary(edits: readonly Edit[], name: Phrase, because: Phrase, rule: string): Change[] {
  const count = new Set(edits.flatMap((edit) => ('paragraph' in edit ? [edit.paragraph.start] : []))).size;
  if (count === 0) {
    return [];
  }
  const what =
    count === 1
      ? phrase('One {name} entry is set in the form of the template.', { name })
      : phrase('{count} {name} entries are set in the form of the template.', { count, name });
  return [{ pass: 'entries', what, because, rule }];
}

function termEdits({ facts, outline, terms }: PassInput): Edit[] {
  const planned = new Map(
    terms.lists.flatMap(({ entries }) => entries.map(({ term, number }) => [term, number])),
  );
  const counts = new Map<Division, number>();
  return facts.terms.flatMap((term): Edit[] => {
    const { paragraph, division } = term;
    if (paragraph === division.heading) {
      return [];
    }
    const count = (counts.get(division) ?? 0) + 1;
    counts.set(division, count);
    const number = planned.get(term) ?? termNumber(term, count, outline);
    const text = plainText(paragraph);
    const from = Math.max(0, text.indexOf(term.term));
    const computed = (paragraph.number?.text ?? '') !== '';
    if (number === '' || (!computed && text.slice(0, from) === `${number}\t`)) {
      return [];
    }
    return [{ kind: 'set-number', paragraph: paragraph.anchor, number, replaces: from }];
  });
}

/** Entries that no plan moves are numbered below their sub-clause; where the structure is free, as they were. */
function termNumber(term: Term, count: number, outline: PassInput['outline']): string {
  const { division } = term;
  const around = outline.numbers.get(division) ?? division.number;
  const kind = kindOf(division, outline);
  const isList = kind === 'terms-elsewhere' || kind === 'terms-here';
  return outline.restructures && isList ? `${around}.${count}` : term.number;
}

function abbreviationEdits(
  { paragraph, short, expansion, separator }: PassInput['facts']['abbreviations'][number],
  input: PassInput,
): Edit[] {
  const edits: Edit[] = [];
  if (separator === 'cell') {
    return edits;
  }
  const text = plainText(paragraph);
  const from = text.indexOf(short) + short.length;
  const to = text.indexOf(expansion, from);
  if (to > from && text.slice(from, to) !== '\t') {
    edits.push(...replaceWords(paragraph, from, to, '\t', input));
  }
  if ((paragraph.number?.text ?? '') !== '') {
    edits.push({ kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 });
  }
  return edits;
}

function referenceEdits({ paragraph, tag, text: entry }: Reference, input: PassInput): Edit[] {
  if (tag === undefined || entry === '') {
    return [];
  }
  const text = plainText(paragraph);
  const typed = `[${tag}]`;
  const at = text.indexOf(typed);
  if (at < 0) {
    return (paragraph.number?.text ?? '') === ''
      ? []
      : [{ kind: 'set-number', paragraph: paragraph.anchor, number: typed, replaces: 0 }];
  }
  const from = at + typed.length;
  const to = text.indexOf(entry, from);
  const edits: Edit[] = [];
  if (to >= from && text.slice(from, to) !== '\t') {
    edits.push(...replaceWords(paragraph, from, to, '\t', input));
  }
  if ((paragraph.number?.text ?? '') !== '') {
    edits.push({ kind: 'set-number', paragraph: paragraph.anchor, number: '', replaces: 0 });
  }
  return edits;
}
