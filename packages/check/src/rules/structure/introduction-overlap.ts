import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { headingName } from '../../support/place.ts';
import { overlap } from '../../support/wording.ts';

const said =
  'This Recommendation specifies how small sensors in a city report the quality of air to a platform that many operators share.';

/** Above this share of common word triples, one text repeats the other. */
const repeats = 0.5;

/** STR-10: an introduction says what neither Summary nor Scope says. */
export const introductionOverlap: Rule = {
  meta: {
    id: 'structure/introduction-overlap',
    catalogue: ['STR-10'],
    title: 'The Introduction does not repeat the Summary or the Scope',
    why: 'The Introduction is optional and is there for background that fits neither the Summary nor the Scope. One that repeats them makes three texts to keep in step.',
    citation: authorsGuide('7.3'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: ['en', 'fr', 'es', 'ru', 'ar'],
    fix: 'none',
    messages: {
      repeats: {
        message: 'The Introduction repeats {share} % of the word sequences of {other}.',
        advice: 'Keep in the Introduction only what neither the Summary nor the Scope says, or remove it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The Introduction is the Scope again',
          document: [...unnumbered('Introduction', said), ...clause('1', 'Scope', said)],
        },
      ],
      good: [
        {
          title: 'Background of its own',
          document: [
            ...unnumbered(
              'Introduction',
              'Cities began to measure air at few places, long before sensors were cheap.',
            ),
            ...clause('1', 'Scope', said),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const introduction = divisionOfKind(facts, 'introduction');
    if (introduction === undefined) {
      return;
    }
    const text = deepContentOf(introduction).map(plainText).join('\n');
    for (const kind of ['summary', 'scope'] as const) {
      const other = divisionOfKind(facts, kind);
      const share = other === undefined ? 0 : overlap(text, deepContentOf(other).map(plainText).join('\n'));
      if (other !== undefined && share > repeats) {
        const data = { share: Math.round(share * 100), other: headingName(other, facts, vocabulary) };
        const atMost = facts.stage === 'draft' ? undefined : 'info';
        report({
          message: 'repeats',
          data,
          paragraph: introduction.heading,
          atMost,
          subject: `repeats|${kind}`,
        });
      }
    }
  },
};
