import type { Edit, Paragraph } from '@fg2rec/document';
import { as, normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { supplements } from '../../support/citations.ts';
import { replaceAll } from '../../support/edits.ts';
import { whileDrafting } from '../../support/kinds.ts';

/** PRF-01: "Supplement 6 to ITU-T J-series Recommendations". */
export const supplementHeading: Rule = {
  meta: {
    id: 'kinds/supplement-heading',
    catalogue: ['PRF-01'],
    title: 'A Supplement is headed "Supplement 6 to ITU-T J-series Recommendations"',
    why: 'A Supplement belongs to a series, not to one Recommendation, and its heading says to which.',
    citation: supplements('title'),
    severity: 'off',
    severityByKind: { supplement: 'warning' },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      form: {
        message: 'The Supplement is headed "{found}".',
        advice: 'Head it "Supplement n to ITU-T X-series Recommendations".',
      },
    },
    examples: {
      bad: [
        {
          title: 'Another form',
          kind: 'supplement',
          document: [
            as('recommendation-number', 'Supplement to Recommendation ITU-T J.1'),
            as('recommendation-title', 'Cables'),
          ],
        },
        {
          title: 'Series first',
          kind: 'supplement',
          document: [
            as('recommendation-number', 'ITU-T J-series Recommendations – Supplement 6'),
            as('recommendation-title', 'Cables'),
          ],
        },
      ],
      good: [
        {
          title: 'The form of print',
          kind: 'supplement',
          document: [
            as('recommendation-number', 'Supplement 6 to ITU-T J-series Recommendations'),
            as('recommendation-title', 'Cables'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const { numberParagraph } = facts.titleBlock;
    const text = numberParagraph === undefined ? '' : normalised(plainText(numberParagraph));
    if (
      numberParagraph !== undefined &&
      !/^(?:Draft (?:new |revised )?)?Supplement (?:\d+|<?\w*>?) to (?:the )?ITU-T [A-Z](?:\.\d+)?[- ](?:series )?Recommendations?/i.test(
        text,
      )
    ) {
      report({
        message: 'form',
        data: { found: text.slice(0, 80) },
        paragraph: numberParagraph,
        edits: inPrintedForm(numberParagraph, text),
      });
    }
  },
};

/** Number and series, where the heading names both: `J-series … Supplement 6`, `Supplement 6 to the J series`. */
function inPrintedForm(heading: Paragraph, text: string): Edit[] {
  const number = /\bSup(?:p|pl|plement)?\.? (\d+)\b/i.exec(text)?.[1];
  const series = /\b([A-Z])(?:[- ]series)\b/.exec(text)?.[1];
  return number === undefined || series === undefined
    ? []
    : [replaceAll(heading, `Supplement ${number} to ITU-T ${series}-series Recommendations`)];
}
