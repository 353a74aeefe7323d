import type { Rule } from '../../rule.ts';
import { commonTextRules } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** CT14: "need not" or "shall not", never "may not". */
export const mayNot: Rule = {
  meta: {
    id: 'common-text/may-not',
    catalogue: ['CT14'],
    title: 'Common text says "need not" or "shall not", never "may not"',
    why: '"May not" can be read as leave not to do a thing and as a ban. The rules for common text know "shall not" for the ban and "need not" for the leave.',
    citation: commonTextRules('verbal forms'),
    severity: 'off',
    severityByKind: { 'common-text': 'warning' },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'none',
    messages: {
      ambiguous: {
        message: 'The text says "{found}".',
        advice: 'Say "shall not" for a ban, "need not" for leave.',
      },
    },
    examples: {
      bad: [
        { title: 'May not', kind: 'common-text', document: clause('6', 'Codes', 'A code may not be empty.') },
      ],
      good: [
        {
          title: 'Shall not',
          kind: 'common-text',
          document: clause('6', 'Codes', 'A code shall not be empty.'),
        },
        { title: 'In a Recommendation', document: clause('6', 'Codes', 'A code may not be empty.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), /(?<![\p{L}-])may not(?! only)(?![\p{L}-])/giu)) {
      const { line, found, from, to } = match;
      report({
        message: 'ambiguous',
        data: { found },
        paragraph: line.paragraph,
        from,
        to,
        subject: placeKey(match),
      });
    }
  },
};
