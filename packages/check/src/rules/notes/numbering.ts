import type { Division, Facts, NoteFact, Paragraph } from '@fg2rec/document';
import { as, normalised, phrase } from '@fg2rec/document';
import type { Severity } from '../../finding.ts';
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
    const notes = facts.notes.filter(({ place, label }) => place === 'text' && label !== '');
    const wrong = grouped(notes, (note) => clauseKey(note, facts))
      .filter((group) => !isInOrder(group))
      // Under unnumbered headings, print numbers anew or on.
      .flatMap((group) =>
        grouped(group, ({ paragraph }) => facts.divisionOf(paragraph)).filter((one) => !isInOrder(one)),
      );
    for (const group of wrong) {
      const [only] = group;
      if (group.length === 1 && only?.number !== undefined) {
        const { text, atMost } = noteLead(undefined, facts, vocabulary);
        const edits = withLead(only, text);
        const data = { number: only.number };
        report({
          message: 'single',
          data,
          paragraph: only.paragraph,
          edits,
          atMost: milder(atMost),
          subject: subjectOf(only),
        });
        continue;
      }
      group.forEach((note, index) => {
        const number = index + 1;
        if (note.number !== number) {
          const { text, atMost } = noteLead(number, facts, vocabulary);
          const found = note.number === undefined ? phrase('none') : String(note.number);
          const data = { count: group.length, number, found };
          const edits = withLead(note, text);
          report({
            message: 'several',
            data,
            paragraph: note.paragraph,
            edits,
            atMost: milder(atMost),
            subject: subjectOf(note),
          });
        }
      });
    }
    function milder(atMost: Severity | undefined): Severity | undefined {
      return facts.stage === 'published' ? 'info' : atMost;
    }
  },
};

/** The numbered clause that a note stands in: an entry of clause 3 is one too. */
function clauseKey({ paragraph, division }: NoteFact, facts: Facts): Division | Paragraph | undefined {
  const entry = facts.terms.findLast(
    (term) => term.division === division && term.paragraph.anchor.start < paragraph.anchor.start,
  );
  return entry?.paragraph ?? division;
}

function grouped<Key>(notes: readonly NoteFact[], keyOf: (note: NoteFact) => Key): NoteFact[][] {
  const groups = new Map<Key, NoteFact[]>();
  for (const note of notes) {
    const group = groups.get(keyOf(note)) ?? [];
    group.push(note);
    groups.set(keyOf(note), group);
  }
  return [...groups.values()];
}

/** One without number, or several numbered upwards one by one, from 1 or on from the clause before. */
function isInOrder(notes: readonly NoteFact[]): boolean {
  const first = notes[0]?.number;
  return notes.length === 1
    ? first === undefined
    : first !== undefined && notes.every(({ number }, index) => number === first + index);
}

function subjectOf({ text }: NoteFact): string {
  return `number|${normalised(text).slice(0, 60)}`;
}
