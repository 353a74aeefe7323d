import { table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, figure, figureCaption, tableCaption } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { numbersReferredTo } from '../../support/numbers-referred-to.ts';

/** FIG-01: the text refers to each figure and table. */
export const referred: Rule = {
  meta: {
    id: 'figures/referred',
    catalogue: ['FIG-01'],
    title: 'The text refers to each figure and each table',
    why: 'A figure says little by itself. The text tells the reader when to look at it, by its number, because figures and tables may move to another page.',
    citation: authorsGuide('9.5'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      unmentioned: {
        message: 'The text never refers to {label} {number}.',
        advice: 'Refer to it by its number where the reader needs it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A figure that nobody mentions',
          document: [
            ...clause('6', 'Sensors', 'Sensors are small.'),
            figure(),
            figureCaption('Figure 1 – A sensor'),
          ],
        },
      ],
      good: [
        {
          title: 'A figure and a table that the text mentions',
          document: [
            ...clause('6', 'Sensors', 'Sensors are small, see Figure 1 and Table 1.'),
            figure(),
            figureCaption('Figure 1 – A sensor'),
            tableCaption('Table 1 – Sizes'),
            table([
              ['Sensor', 'Size'],
              ['Air', '1 mm'],
            ]),
          ],
        },
        {
          title: 'A range',
          document: [
            ...clause('6', 'Sensors', 'Sensors are shown in Figures 1 to 3.'),
            figure(),
            figureCaption('Figure 2 – A sensor'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const captions = new Set(facts.captions.map(({ paragraph }) => paragraph));
    const referredTo = {
      figure: numbersReferredTo('figure', facts, captions),
      table: numbersReferredTo('table', facts, captions),
    };
    const seen = new Set<string>();
    for (const { kind, label, number, paragraph } of facts.captions) {
      const key = `${kind} ${number}`;
      if (number === '' || seen.has(key) || referredTo[kind](number)) {
        continue;
      }
      seen.add(key);
      const atMost = facts.stage === 'draft' ? undefined : 'info';
      report({ message: 'unmentioned', data: { label, number }, paragraph, atMost, subject: key });
    }
  },
};
