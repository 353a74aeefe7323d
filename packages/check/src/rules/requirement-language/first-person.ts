import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** CON-10: no first person. */
export const firstPerson: Rule = {
  meta: {
    id: 'requirement-language/first-person',
    catalogue: ['CON-10'],
    title: 'The text does not say "we" or "our"',
    why: 'A Recommendation speaks for no group of authors, and who "we" are changes with its readers. No clause of the guide forbids it: this is a hint.',
    citation: authorsGuide('no clause', 'memory'),
    severity: 'info',
    languages: ['en'],
    fix: 'none',
    messages: {
      person: {
        message: 'The text says "{found}".',
        advice: 'Say who acts, or put it as a fact.',
      },
    },
    examples: {
      bad: [{ title: 'We', document: clause('6', 'Sensors', 'In this clause we describe our sensors.') }],
      good: [
        {
          title: 'A fact',
          document: clause('6', 'Sensors', 'This clause describes sensors made in the US.'),
        },
        { title: 'A quotation', document: clause('6', 'Sensors', 'The sign says "we are open".') },
      ],
    },
  },
  check({ facts, report }) {
    const lines = runningText(facts, ['introductory', 'scope', 'conventions', 'normative', 'informative']);
    for (const match of matchesIn(
      lines,
      /(?<![\p{L}\p{N}'’.-])(?:[Ww]e|[Oo]ur|us|[Ii]n my opinion)(?![\p{L}\p{N}'’.-])/gu,
    )) {
      const { line, found, from, to } = match;
      report({
        message: 'person',
        data: { found },
        paragraph: line.paragraph,
        from,
        to,
        subject: placeKey(match),
      });
    }
  },
};
