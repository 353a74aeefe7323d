import type { Division, NoteFact } from '@fg2rec/document';
import { as, normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { noteLead, withLead } from '../../support/note-lead.ts';

/** NOT-01: one note in a clause has no number, several are numbered from 1. */
export const numbering: Rule = {
  meta: {
    id: 'notes/numbering',
    catalogue: ['NOT-01'],
    title: 'A single note of a clause has no number; several are numbered 1, 2, 3',
    why: 'Notes are cited as "NOTE 2 of clause 7.3". They are numbered within their clause, and a number on a single one makes the reader look for the others.',
    citation: authorsGuide('9.6.1'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      single: {
        message: 'The only note of the clause has the number {number}.',
        advice: 'A single note has no number: "NOTE – ".',
      },
      several: {
        message: 'The clause has {count} notes, and this one has {found} instead of the number {number}.',
        advice: 'Number the notes of a clause 1, 2, 3: "NOTE {number} – ".',
      },
    },
    examples: {
      bad: [
        {
          title: 'A number on a single note',
          document: [...clause('6', 'Sensors', 'Small.'), as('note', 'NOTE 1 – Some are large.')],
        },
        {
          title: 'Two notes without numbers',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('note', 'NOTE – Some are large.'),
            as('note', 'NOTE – Some are old.'),
          ],
        },
      ],
      good: [
        {
          title: 'Two numbered notes',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('note', 'NOTE 1 – Some are large.'),
            as('note', 'NOTE 2 – Some are old.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const [, notes] of byClause(facts.notes)) {
      const [only] = notes;
      if (notes.length === 1 && only?.number !== undefined) {
        const { text, atMost } = noteLead(undefined, facts, vocabulary);
        const edits = withLead(only, text);
        const data = { number: only.number };
        report({
          message: 'single',
          data,
          paragraph: only.paragraph,
          edits,
          atMost,
          subject: subjectOf(only),
        });
      }
      if (notes.length > 1 && !runsOn(notes)) {
        notes.forEach((note, index) => {
          const number = index + 1;
          if (note.number !== number) {
            const { text, atMost } = noteLead(number, facts, vocabulary);
            const found = note.number === undefined ? 'none' : String(note.number);
            const data = { count: notes.length, number, found };
            const edits = withLead(note, text);
            report({
              message: 'several',
              data,
              paragraph: note.paragraph,
              edits,
              atMost,
              subject: subjectOf(note),
            });
          }
        });
      }
    }
  },
};

/** Notes to the text by the clause they stand in; the entries of clause 3 are numbered clauses too. */
function byClause(notes: readonly NoteFact[]): Map<Division | undefined, NoteFact[]> {
  const groups = new Map<Division | undefined, NoteFact[]>();
  for (const note of notes.filter(({ place }) => place === 'text')) {
    groups.set(note.division, [...(groups.get(note.division) ?? []), note]);
  }
  return groups;
}

/** `NOTE 3, NOTE 4`: numbered on from the clause before. All notes numbered upwards one by one can be cited. */
function runsOn(notes: readonly NoteFact[]): boolean {
  const first = notes[0]?.number;
  return first !== undefined && notes.every(({ number }, index) => number === first + index);
}

function subjectOf({ text }: NoteFact): string {
  return `number|${normalised(text).slice(0, 60)}`;
}
