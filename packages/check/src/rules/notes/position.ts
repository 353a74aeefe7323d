import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions, contentOf } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';

/** NOT-02: a note follows what it belongs to. */
export const position: Rule = {
  meta: {
    id: 'notes/position',
    catalogue: ['NOT-02'],
    title: 'A note follows the paragraph to which it belongs',
    why: 'A note explains the paragraph before it. One that opens a clause explains a heading, or belongs to text that was moved away.',
    citation: authorsGuide('9.6.1'),
    severity: 'info',
    severityByKind: { other: 'off', handbook: 'off', 'implementers-guide': 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      first: {
        message: 'Clause {number} opens with a note.',
        advice: 'Put the note behind the paragraph to which it belongs.',
      },
    },
    examples: {
      bad: [
        {
          title: 'First of all',
          document: [
            ...clause('6', 'Sensors'),
            as('note', 'NOTE – Some are large.'),
            as('body', 'Sensors are small.'),
          ],
        },
      ],
      good: [
        {
          title: 'After its paragraph',
          document: [...clause('6', 'Sensors', 'Sensors are small.'), as('note', 'NOTE – Some are large.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const notes = new Set(
      facts.notes.filter(({ place }) => place === 'text').map(({ paragraph }) => paragraph),
    );
    for (const division of allDivisions(facts)) {
      const [first, second] = contentOf(division);
      const isClause = division.kind === 'clause' || division.kind === 'scope';
      // A clause that is nothing but a note says something of itself.
      if (first !== undefined && second !== undefined && notes.has(first) && isClause && !notes.has(second)) {
        report({ message: 'first', data: { number: division.number }, paragraph: first });
      }
    }
  },
};
