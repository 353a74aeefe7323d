import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { requirementIn } from '../../support/requirement.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-08: definitions lay down nothing. */
export const requirement: Rule = {
  meta: {
    id: 'definitions/requirement',
    catalogue: ['DEF-08', 'CON-09'],
    title: 'Definitions contain no requirement',
    why: 'A definition says what a word means. What a thing shall do belongs into clause 6 and after, where those who implement look for it.',
    citation: authorsGuide('Annex B, B.3.9, B.3.10'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: ['en'],
    fix: 'none',
    messages: {
      requirement: {
        message: 'The definition of "{term}" contains the requirement word "{word}".',
        advice: 'Say what the thing is, and move the requirement to clause 6 or after.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A requirement',
          document: [...parents, term('3.2.1', 'sensor', ': A device that shall be small.')],
        },
      ],
      good: [
        { title: 'A fact', document: [...parents, term('3.2.1', 'sensor', ': A device that is small.')] },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      const found = requirementIn(entry.definition);
      if (found !== undefined && entry.tag === undefined && entry.division.kind !== 'terms-elsewhere') {
        const at = plainText(entry.paragraph).indexOf(found.word);
        const range = at < 0 ? {} : { from: at, to: at + found.word.length };
        // A definition that speaks of requirements, "that is required to operate", is no requirement.
        const atMost = facts.stage !== 'draft' || !/^(?:shall|must)/i.test(found.word) ? 'info' : undefined;
        report({
          message: 'requirement',
          data: { term: entry.term, word: found.word },
          paragraph: entry.paragraph,
          ...range,
          atMost,
        });
      }
    }
  },
};
