import type { Division } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions, isEmptyDivision } from '../../support/divisions.ts';
import { insertNear } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { headingName } from '../../support/place.ts';

/** Clauses for which the guide provides "None." when there is nothing to say. */
const mayBeNone: readonly Division['kind'][] = [
  'references',
  'terms-elsewhere',
  'terms-here',
  'abbreviations',
  'conventions',
];

/** STR-05: a clause with nothing in it says so. */
export const emptyClause: Rule = {
  meta: {
    id: 'structure/empty-clause',
    catalogue: ['STR-05', 'STR-06', 'CON-01'],
    title: 'A clause is never left empty',
    why: 'A heading with nothing under it leaves the reader wondering whether text was lost. A clause that is kept for its number says "None." or "This clause is intentionally left blank."',
    citation: authorsGuide('Table 1, note c'),
    severity: 'error',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      none: {
        message: '{name} is empty.',
        advice: 'An empty clause 2 to 5 is kept and says "{none}" Add the content, or that word.',
      },
      empty: {
        message: '{name} has a heading and no text.',
        advice: 'Write the clause, or remove its heading and renumber those that follow.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Nothing under the heading',
          document: [...clause('1', 'Scope', 'Sensors.'), ...clause('2', 'References')],
        },
        {
          title: 'An empty clause of the text',
          document: [...clause('6', 'Sensors'), ...clause('7', 'Networks', 'Networks connect sensors.')],
        },
      ],
      good: [
        {
          title: 'A clause that says so',
          document: [...clause('1', 'Scope', 'Sensors.'), ...clause('2', 'References', 'None.')],
        },
        {
          title: 'A clause that holds only sub-clauses',
          document: [...clause('6', 'Sensors'), ...clause('6.1', 'Small sensors', 'They are small.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const numbered = allDivisions(facts).filter(
      ({ number, heading, kind }) => heading !== undefined && number !== '' && kind !== 'contents',
    );
    for (const division of numbered.filter(isEmptyDivision)) {
      const { heading } = division;
      const name = headingName(division, facts, vocabulary);
      const none = vocabulary.wording('none', facts.language).text;
      const subject = `empty|${division.kind}|${division.number}`;
      if (heading !== undefined && mayBeNone.includes(division.kind)) {
        const edits = [insertNear(heading, 'after', 'body', none)];
        report({ message: 'none', data: { name, none }, paragraph: heading, edits, subject });
      } else {
        report({ message: 'empty', data: { name }, paragraph: heading, subject });
      }
    }
  },
};
