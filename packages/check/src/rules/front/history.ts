import { phrase, plainText, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';

const columns = [phrase('edition'), phrase('approval'), phrase('study group'), phrase('unique id')];

/** HIS-01: the table of editions. */
export const history: Rule = {
  meta: {
    id: 'front/history',
    catalogue: ['HIS-01'],
    title: 'The History has edition, number, approval, study group and unique ID',
    why: 'The table of a published Recommendation tells which editions there were, when each was approved, by whom, and under which lasting address it is found. TSB makes it.',
    citation: countedInPrint('E.119, History'),
    severity: 'off',
    severityByKind: { recommendation: 'info', 'a-series': 'info', supplement: 'off' },
    stages: ['published'],
    languages: ['en'],
    fix: 'none',
    messages: {
      columns: {
        message: 'The History does not name: {missing}.',
        advice: 'Let TSB complete the table.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No address',
          stage: 'published',
          document: [
            ...unnumbered('History'),
            table([
              ['Edition', 'Recommendation', 'Approval'],
              ['1.0', 'ITU-T X.1', '2020'],
            ]),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'All columns',
          stage: 'published',
          document: [
            ...unnumbered('History'),
            table([
              ['Edition', 'Recommendation', 'Approval', 'Study Group', 'Unique ID*'],
              ['1.0', 'ITU-T X.1', '2020', '17', '11.1002/1000/1'],
            ]),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const division = divisionOfKind(facts, 'history');
    if (division?.heading === undefined) {
      return;
    }
    const text = deepContentOf(division).map(plainText).join(' ').toLowerCase();
    const missing = columns.filter(({ words }) => !text.includes(words));
    if (missing.length > 0) {
      report({
        message: 'columns',
        data: { missing },
        paragraph: division.heading,
      });
    }
  },
};
