import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { fixedClausesOf, titleBlock, unnumbered } from '../../support/examples.ts';
import { sameWords } from '../../support/wording.ts';

/** STR-03: a published text gives number and title twice, in the same words. */
export const titleTwice: Rule = {
  meta: {
    id: 'structure/title-twice',
    catalogue: ['STR-03'],
    title: 'A published text carries its number and title twice',
    why: 'In print, the number and title stand above the Summary and again on page 1, just before clause 1. Two titles that differ leave open which one was approved.',
    citation: authorsGuide('8'),
    severity: 'off',
    severityByKind: { recommendation: 'warning', 'a-series': 'warning', supplement: 'info' },
    stages: ['prepublished', 'published'],
    languages: 'all',
    fix: 'none',
    messages: {
      once: {
        message: 'The title "{title}" stands only once.',
        advice: 'A published text repeats number and title just before clause 1. Repeat them there.',
      },
      differ: {
        message: 'The title before clause 1, "{second}", differs from the first, "{first}".',
        advice: 'Both must be the title as approved. Make them equal.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Two titles that differ',
          stage: 'published',
          kind: 'recommendation',
          document: [
            ...titleBlock('Recommendation ITU-T X.1', 'Sensors for all'),
            ...unnumbered('Summary', 'This Recommendation specifies sensors.'),
            ...titleBlock('Recommendation ITU-T X.1', 'Sensors for everybody'),
            ...fixedClausesOf(),
          ],
        },
      ],
      good: [
        {
          title: 'The same title twice',
          stage: 'published',
          kind: 'recommendation',
          document: [
            ...titleBlock('Recommendation ITU-T X.1', 'Sensors for all'),
            ...unnumbered('Summary', 'This Recommendation specifies sensors.'),
            ...titleBlock('Recommendation ITU-T X.1', 'Sensors for all'),
            ...fixedClausesOf(),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const titles = facts.titleBlock.all.filter(({ role }) => role === 'recommendation-title');
    const [first, second] = titles;
    if (first === undefined) {
      return;
    }
    const title = normalised(plainText(first));
    if (second === undefined) {
      report({ message: 'once', data: { title }, paragraph: first, atMost: 'info', subject: 'once' });
    } else if (!sameWords(plainText(first), plainText(second))) {
      const data = { first: title, second: normalised(plainText(second)) };
      report({ message: 'differ', data, paragraph: second, subject: 'differ' });
    }
  },
};
