import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { fixedClausesOf, titleBlock } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';

const oneNumber = '[A-Z]\\.\\d+(?:\\.\\d+)*';
const approved = new RegExp(`^${oneNumber}(?:\\s*/\\s*${oneNumber})*$`);
const workItem = /^[A-Z]\.[A-Za-z][\w.-]*(?:\/[A-Z]\.[A-Za-z][\w.-]*)?$/;
/** Letters of series that were never opened. */
const unallocated = /^[BCW]\./;

/** TTL-01: `G.709`, `G.709/Y.1331`; a draft may have the name of its work item, `X.icd-schemas`. */
export const numberForm: Rule = {
  meta: {
    id: 'front/number-form',
    catalogue: ['TTL-01'],
    title: 'The number is a series letter and a number',
    why: 'Recommendations are known by the letter of their series and a number. Until approval, a draft carries the name of its work item, which begins with the letter of the series too.',
    citation: authorsGuide('6.1'),
    severity: 'warning',
    severityByKind: {
      ...formOfRecommendation,
      supplement: 'off',
      'fg-report': 'off',
      'fg-specification': 'info',
    },
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The text has no Recommendation number or work item name.',
        advice:
          'Put the number, or the name of the work item (such as X.sensor), above the title. The study group gives it.',
      },
      form: {
        message: '"{number}" is not a Recommendation number or work item name.',
        advice:
          'A number is a series letter, a stop and digits (X.1234); a work item name has a word instead (X.sensor).',
      },
      series: {
        message: 'The number "{number}" names a series that does not exist.',
        advice: 'There are no series B, C and W. Ask the study group for the number.',
      },
    },
    examples: {
      bad: [
        { title: 'No number', kind: 'recommendation', document: fixedClausesOf() },
        {
          title: 'A series that does not exist',
          kind: 'recommendation',
          document: [...titleBlock('Recommendation ITU-T W.12', 'Sensors'), ...fixedClausesOf()],
        },
      ],
      good: [
        {
          title: 'A number',
          kind: 'recommendation',
          document: [...titleBlock('Recommendation ITU-T X.1234', 'Sensors'), ...fixedClausesOf()],
        },
        {
          title: 'A work item name',
          kind: 'recommendation',
          document: [...titleBlock('Recommendation ITU-T X.icd-schemas', 'Sensors'), ...fixedClausesOf()],
        },
      ],
    },
  },
  check({ facts, report }) {
    const { number, numberParagraph } = facts.titleBlock;
    if (number === undefined) {
      report({ message: 'missing', paragraph: numberParagraph, quote: '' });
    } else if (unallocated.test(number)) {
      report({ message: 'series', data: { number }, paragraph: numberParagraph });
    } else if (!approved.test(number) && !workItem.test(number)) {
      report({ message: 'form', data: { number }, paragraph: numberParagraph });
    }
  },
};
