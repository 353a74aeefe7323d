import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { contentOf, divisionOfKind } from '../../support/divisions.ts';
import { appendix, bibliography, clause, reference } from '../../support/examples.ts';
import { checkIntegralSentence } from '../../support/integral-sentence.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { isFormOf } from '../../support/wording.ts';

const entry = reference('b-ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Generic procedures');

/** BP-APP: an appendix says that it does not bind; the Bibliography says nothing. */
export const appendixSentence: Rule = {
  meta: {
    id: 'boilerplate/appendix-sentence',
    catalogue: ['BP-APP', 'ANX-08'],
    title: 'Each appendix says that it does not form an integral part of the Recommendation',
    why: 'An appendix informs and does not bind. The sentence under its title says so, in fixed words. The Bibliography, which never binds, does without.',
    citation: authorsGuide('8.8'),
    severity: 'error',
    severityByKind: { ...formOfRecommendation, 'a-series': 'warning', supplement: 'off' },
    languages: 'all',
    fix: 'safe',
    waivable: false,
    messages: {
      missing: {
        message: '{annex} does not say that it forms no integral part of the Recommendation.',
        advice: 'Put this sentence under its title, centred: "{expected}"',
      },
      differs: {
        message: 'The sentence under the title of {annex} differs from the fixed text.',
        advice: 'Use the fixed sentence: "{expected}"',
      },
      other: {
        message: '{annex} says that it forms an integral part of the Recommendation, as annexes do.',
        advice: 'If it binds nobody, use this sentence: "{expected}" Otherwise make it an annex.',
      },
      bibliography: {
        message: 'The Bibliography carries the sentence of an appendix.',
        advice: 'Remove it: the Bibliography has neither number nor sentence.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No sentence',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            as('appendix-heading', 'Appendix I\nHistory'),
            ...clause('I.1', 'Early years', 'Long.'),
          ],
        },
        {
          title: 'A Bibliography with the sentence',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...bibliography(
              as(
                'integral-part-sentence',
                '(This appendix does not form an integral part of this Recommendation.)',
              ),
              entry,
            ),
          ],
        },
      ],
      good: [
        {
          title: 'The fixed sentence',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...appendix('I', 'History', 'Long.'),
            ...bibliography(entry),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const division of facts.divisions.filter(({ kind }) => kind === 'appendix')) {
      checkIntegralSentence(
        { division, own: 'appendixNotIntegral', other: 'annexIntegral' },
        facts,
        vocabulary,
        report,
      );
    }
    const list = divisionOfKind(facts, 'bibliography');
    const first = list === undefined ? undefined : contentOf(list)[0];
    if (
      first !== undefined &&
      isFormOf(plainText(first), 'appendixNotIntegral', facts.language, vocabulary)
    ) {
      const edits = [
        {
          kind: 'remove-blocks' as const,
          blocks: [first.anchor],
          because: 'BP-APP: not under the Bibliography',
        },
      ];
      report({ message: 'bibliography', paragraph: first, edits, atMost: 'warning' });
    }
  },
};
