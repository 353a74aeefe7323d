import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** LNG-05: trademarks are a thing to look at. */
export const trademarks: Rule = {
  meta: {
    id: 'language/trademarks',
    catalogue: ['LNG-05'],
    title: 'Trademarks are looked at',
    why: 'A product named in a Recommendation may look like a requirement to buy it. The guide has no clause on trademarks; this is a hint to look whether the mark is needed.',
    citation: authorsGuide('no clause', 'memory'),
    severity: 'info',
    languages: 'all',
    fix: 'none',
    messages: {
      mark: {
        message: 'The text carries the trademark sign "{found}".',
        advice: 'Say what is meant without the product, or keep the name where no other word will do.',
      },
    },
    examples: {
      bad: [{ title: 'A product', document: clause('6', 'Sensors', 'Sensors run Senso™ software.') }],
      good: [{ title: 'Its kind', document: clause('6', 'Sensors', 'Sensors run embedded software.') }],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(
      runningText(facts).filter(({ words }) => /[™®]/.test(words)),
      /[\p{L}\p{N}-]+\s?[™®]/gu,
    )) {
      const { line, found, from, to } = match;
      report({
        message: 'mark',
        data: { found },
        paragraph: line.paragraph,
        from,
        to,
        subject: placeKey(match),
      });
    }
  },
};
