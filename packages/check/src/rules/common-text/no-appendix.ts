import type { Rule } from '../../rule.ts';
import { commonTextRules } from '../../support/citations.ts';
import { divisionsOfKind } from '../../support/divisions.ts';
import { annex, appendix, clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';

/** CT14: common text has annexes only. */
export const noAppendix: Rule = {
  meta: {
    id: 'common-text/no-appendix',
    catalogue: ['CT14'],
    title: 'Common text has annexes only, integral ones first',
    why: 'International Standards know no appendices. In common text what is not integral is an annex too, lettered on after those that are integral.',
    citation: commonTextRules('annexes'),
    severity: 'off',
    severityByKind: { 'common-text': 'warning' },
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      appendix: {
        message: 'Common text has an appendix, "{title}".',
        advice: 'Make it an annex, with the sentence that it is not integral.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An appendix',
          kind: 'common-text',
          document: [...clause('6', 'Codes', 'Many.'), ...appendix('I', 'Use', 'Much.')],
        },
      ],
      good: [
        {
          title: 'An annex',
          kind: 'common-text',
          document: [...clause('6', 'Codes', 'Many.'), ...annex('A', 'Use', 'Much.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { heading, title } of divisionsOfKind(facts, 'appendix')) {
      report({
        message: 'appendix',
        data: { title },
        paragraph: heading,
      });
    }
  },
};
