import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { annex, clause } from '../../support/examples.ts';
import { checkIntegralSentence } from '../../support/integral-sentence.ts';
import { formOfRecommendation } from '../../support/kinds.ts';

/** BP-ANN: an annex says that it binds. */
export const annexSentence: Rule = {
  meta: {
    id: 'boilerplate/annex-sentence',
    catalogue: ['BP-ANN'],
    title: 'Each annex says that it forms an integral part of the Recommendation',
    why: 'An annex binds as the clauses do, and an appendix does not. The sentence under the title of each annex says so, in fixed words.',
    citation: authorsGuide('8.7'),
    severity: 'error',
    severityByKind: { ...formOfRecommendation, 'a-series': 'warning', supplement: 'off' },
    languages: 'all',
    fix: 'safe',
    waivable: false,
    messages: {
      missing: {
        message: '{annex} does not say that it forms an integral part of the Recommendation.',
        advice:
          'Put this sentence under its title, centred: "{expected}" If the annex binds nobody, make it an appendix.',
      },
      differs: {
        message: 'The sentence under the title of {annex} differs from the fixed text.',
        advice: 'Use the fixed sentence: "{expected}"',
      },
      other: {
        message: '{annex} says that it forms no integral part of the Recommendation, as appendices do.',
        advice: 'If it binds, use this sentence: "{expected}" Otherwise make it an appendix.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No sentence',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('annex-heading', 'Annex A\nTests'),
            ...clause('A.1', 'Bench', 'Large.'),
          ],
        },
        {
          title: 'No sentence under a title of its own',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('annex-heading', 'Annex A'),
            as('annex-heading', 'Tests'),
            as('body', 'Many.'),
          ],
        },
        {
          title: 'The sentence of an appendix',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('annex-heading', 'Annex A\nTests'),
            as(
              'integral-part-sentence',
              '(This appendix does not form an integral part of this Recommendation.)',
            ),
          ],
        },
      ],
      good: [
        {
          title: 'The fixed sentence',
          document: [...clause('6', 'Sensors', 'Small.'), ...annex('A', 'Tests', 'Many.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const division of facts.divisions.filter(({ kind }) => kind === 'annex')) {
      checkIntegralSentence(
        { division, own: 'annexIntegral', other: 'appendixNotIntegral' },
        facts,
        vocabulary,
        report,
      );
    }
  },
};
