import type { Term } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { misplaced, naturalCompare } from '../../support/order.ts';
import { headingName } from '../../support/place.ts';
import { renumberedTerms } from '../../support/renumbering.ts';
import { sortedEdits } from '../../support/sorted-entries.ts';

const parents = [
  ...clause('3', 'Definitions'),
  ...clause(
    '3.2',
    'Terms defined in this Recommendation',
    'This Recommendation defines the following terms:',
  ),
];

/** DEF-05: terms stand in alphabetical order. */
export const order: Rule = {
  meta: {
    id: 'definitions/order',
    catalogue: ['DEF-05'],
    title: 'Terms stand in alphabetical order',
    why: 'A reader looks a term up. In 3.1 and in 3.2 the terms stand in alphabetical order.',
    citation: authorsGuide('8.3, B.4'),
    severity: 'info',
    severityByKind: { handbook: 'off', 'implementers-guide': 'off', amendment: 'off', other: 'off' },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      misplaced: {
        message: 'The term "{term}" of {name} is out of alphabetical order.',
        advice: 'Put it in its place and renumber the terms.',
      },
      several: {
        message: '{count} terms of {name} are out of alphabetical order, the first being "{term}".',
        advice: 'Sort the terms and renumber them.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Out of order',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device that senses.'),
            term('3.2.2', 'air', ': What sensors sense.'),
          ],
        },
      ],
      good: [
        {
          title: 'In order',
          document: [
            ...parents,
            term('3.2.1', 'air', ': What sensors sense.'),
            term('3.2.2', 'sensor', ': A device that senses.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const division of new Set(facts.terms.map((entry) => entry.division))) {
      const terms = facts.terms.filter((entry) => entry.division === division);
      const compare = (one: Term, other: Term) => naturalCompare(one.term, other.term);
      const wrong = misplaced(terms, compare);
      const first = terms[wrong[0] ?? -1];
      if (first !== undefined) {
        const name = headingName(division, facts, vocabulary);
        const data = { term: first.term, count: wrong.length, name };
        const edits = [...sortedEdits(terms, compare, facts), ...renumberedTerms(terms, compare, facts)];
        const message = wrong.length === 1 ? 'misplaced' : 'several';
        report({ message, data, paragraph: first.paragraph, edits, subject: `order|${division.kind}` });
      }
    }
  },
};
