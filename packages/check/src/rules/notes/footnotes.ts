import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';
import { requirementIn } from '../../support/requirement.ts';

/** NOT-03: footnotes lay down nothing. */
export const footnotes: Rule = {
  meta: {
    id: 'notes/footnotes',
    catalogue: ['NOT-03', 'CON-09'],
    title: 'Footnotes contain no requirement',
    why: 'Footnotes to the text are not normative. A requirement there is overlooked by those who implement, and disputed by those who test.',
    citation: authorsGuide('9.6.1'),
    severity: 'warning',
    severityByKind: goodDrafting,
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'none',
    messages: {
      requirement: {
        message: 'A footnote contains the requirement word "{word}".',
        advice: 'Move the requirement into the text of a clause or annex.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A requirement',
          document: clause('6', 'Sensors', 'Small.'),
          footnotes: [as('footnote', 'Sensors shall be dry.')],
        },
      ],
      good: [
        {
          title: 'A remark',
          document: clause('6', 'Sensors', 'Small.'),
          footnotes: [as('footnote', 'Sensors are often dry.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const paragraph of facts.footnotes) {
      const text = plainText(paragraph);
      const found = requirementIn(text);
      if (found !== undefined) {
        const { word, from, to } = found;
        report({
          message: 'requirement',
          data: { word },
          paragraph,
          from,
          to,
          subject: text.slice(0, 60),
        });
      }
    }
  },
};
