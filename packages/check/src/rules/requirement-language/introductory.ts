import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { deepContentOf, divisionsOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { headingName } from '../../support/place.ts';
import { requirementIn } from '../../support/requirement.ts';

/** STR-11: Summary and Introduction lay down nothing. */
export const introductory: Rule = {
  meta: {
    id: 'requirement-language/introductory',
    catalogue: ['STR-11'],
    title: 'Summary, Keywords and Introduction contain no requirement',
    why: 'Introductory matter is not part of the text that one complies with. A requirement that stands only there binds nobody, and one that stands there as well is a second text to keep in step.',
    citation: authorsGuide('7'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: ['en'],
    fix: 'none',
    messages: {
      requirement: {
        message: '{name} contains the requirement word "{word}".',
        advice: 'Move the requirement to the clauses, or say it as a fact.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A requirement in the Summary',
          document: [
            ...unnumbered('Summary', 'This Recommendation describes sensors. Sensors shall be small.'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'A fact',
          document: [
            ...unnumbered('Summary', 'This Recommendation specifies small sensors.'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const division of divisionsOfKind(facts, 'summary', 'introduction')) {
      const name = headingName(division, facts, vocabulary);
      for (const paragraph of deepContentOf(division)) {
        const found = requirementIn(plainText(paragraph));
        if (found !== undefined) {
          const { word, from, to } = found;
          const subject = `requirement|${plainText(paragraph).slice(0, 60)}`;
          const atMost = facts.stage === 'draft' ? undefined : 'info';
          report({ message: 'requirement', data: { name, word }, paragraph, from, to, atMost, subject });
        }
      }
    }
  },
};
