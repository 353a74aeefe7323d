import type { Abbreviation } from '@fg2rec/document';
import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { misplaced, naturalCompare } from '../../support/order.ts';
import { sortedEdits } from '../../support/sorted-entries.ts';

const head = clause(
  '4',
  'Abbreviations and acronyms',
  'This Recommendation uses the following abbreviations and acronyms:',
);

/** ABB-01: abbreviations stand in alphabetical order. */
export const order: Rule = {
  meta: {
    id: 'abbreviations/order',
    catalogue: ['ABB-01'],
    title: 'Abbreviations stand in alphabetical order',
    why: 'A reader looks an abbreviation up; out of order it may be there and not be found.',
    citation: authorsGuide('8.4'),
    severity: 'info',
    languages: ['en', 'fr', 'es'],
    fix: 'suggestion',
    messages: {
      misplaced: {
        message: 'The abbreviation {acronym} is out of alphabetical order.',
        advice: 'Put it in its place.',
      },
      several: {
        message: '{count} abbreviations are out of alphabetical order, the first being {acronym}.',
        advice: 'Sort the list.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Out of order',
          document: [
            ...head,
            as('abbreviation', 'MQTT\tMessage Queuing Telemetry Transport'),
            as('abbreviation', 'IoT\tInternet of Things'),
          ],
        },
      ],
      good: [
        {
          title: 'In order',
          document: [
            ...head,
            as('abbreviation', 'IoT\tInternet of Things'),
            as('abbreviation', 'MQTT\tMessage Queuing Telemetry Transport'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const compare = (one: Abbreviation, other: Abbreviation) => naturalCompare(one.short, other.short);
    const wrong = misplaced(facts.abbreviations, compare);
    const first = facts.abbreviations[wrong[0] ?? -1];
    if (first !== undefined) {
      const data = { acronym: first.short, count: wrong.length };
      const edits = sortedEdits(facts.abbreviations, compare, facts);
      const message = wrong.length === 1 ? 'misplaced' : 'several';
      report({ message, data, paragraph: first.paragraph, edits, subject: 'order' });
    }
  },
};
