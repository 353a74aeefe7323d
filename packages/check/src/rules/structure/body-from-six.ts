import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { mainClauses } from '../../support/divisions.ts';
import { clause, fixedClausesOf } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { headingName } from '../../support/place.ts';

/** STR-08: the text proper begins with clause 6. */
export const bodyFromSix: Rule = {
  meta: {
    id: 'structure/body-from-six',
    catalogue: ['STR-08'],
    title: 'The text proper begins with clause 6',
    why: 'Clauses 1 to 5 are the same in every Recommendation, so the provisions begin with clause 6. A Recommendation without such a clause has nothing to recommend.',
    citation: authorsGuide('8.6'),
    severity: 'warning',
    severityByKind: { ...formOfRecommendation, 'a-series': 'off', supplement: 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      number: {
        message: '{name} is the first clause of the text proper, but its number is not 6.',
        advice: 'Number the clauses after "Conventions" from 6 on, and what refers to them.',
      },
      nothing: {
        message: 'There is no clause after the fixed clauses 1 to 5.',
        advice: 'The provisions of a Recommendation stand in clause 6 and those after it. Add them.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Clause 7 follows the fixed clauses',
          document: [...fixedClausesOf(), ...clause('7', 'Sensors', 'Sensors are small.')],
        },
        { title: 'Nothing follows the fixed clauses', document: fixedClausesOf() },
      ],
      good: [
        {
          title: 'Clause 6 follows',
          document: [...fixedClausesOf(), ...clause('6', 'Sensors', 'Sensors are small.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const clauses = mainClauses(facts);
    const first = clauses.find(({ kind }) => kind === 'clause');
    if (first === undefined && clauses.length > 0) {
      report({ message: 'nothing' });
    } else if (first !== undefined && first.number.replace(/\.$/, '') !== '6') {
      const data = { name: headingName(first, facts, vocabulary) };
      report({ message: 'number', data, paragraph: first.heading, subject: 'number' });
    }
  },
};
