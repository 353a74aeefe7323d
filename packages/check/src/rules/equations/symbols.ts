import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { equationNumbers } from '../../support/equations.ts';
import { clause } from '../../support/examples.ts';

const explains =
  /\b(?:where|wherein|in which|with|denotes?|is the|are the|represents?|stands? for|means?)\b/i;
/** Explanations stand close to the equation; the next paragraphs, and the one that leads to it. */
const reach = 6;

/** EQU-02: symbols are explained. */
export const symbols: Rule = {
  meta: {
    id: 'equations/symbols',
    catalogue: ['EQU-02'],
    title: 'The symbols of an equation are explained beside it',
    why: 'An equation says nothing to those who do not know its letters. The guide sets a list of them, opened by "where", below the equation.',
    citation: authorsGuide('9.4.1'),
    severity: 'info',
    languages: ['en'],
    fix: 'none',
    messages: {
      where: {
        message: 'Nothing near Equation {number} says what its symbols are.',
        advice: 'Add a list of symbols below it, opened by "where:".',
      },
    },
    examples: {
      bad: [
        {
          title: 'No explanation',
          document: [
            ...clause('6', 'Power', 'Calculate.'),
            as('equation', '\tP = U I\t(6-1)'),
            ...clause('7', 'Work', 'Hard.'),
          ],
        },
      ],
      good: [
        {
          title: 'Explained',
          document: [
            ...clause('6', 'Power', 'Calculate.'),
            as('equation', '\tP = U I\t(6-1)'),
            as('body', 'where:'),
            as('equation-legend', '\tP\tis the power'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const all = allParagraphs(facts);
    const places = new Map(all.map((paragraph, index) => [paragraph, index]));
    for (const { paragraph, number } of equationNumbers(facts)) {
      const at = places.get(paragraph);
      const near = at === undefined ? [] : all.slice(Math.max(0, at - 2), at + reach);
      const explained = near.some(
        (other) =>
          other !== paragraph && (other.role === 'equation-legend' || explains.test(plainText(other))),
      );
      if (at !== undefined && !explained) {
        report({ message: 'where', data: { number }, paragraph });
      }
    }
  },
};
