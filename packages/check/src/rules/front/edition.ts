import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { fixedClausesOf, titleBlock } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';

const edition = /\s*[(（]\s*((?:\d{1,2}\/)?(?:19|20)\d{2})\s*[)）]/;

/** TTL-03: a draft has no edition; a published one has the year, or month and year, of its approval. */
export const editionYear: Rule = {
  meta: {
    id: 'front/edition',
    catalogue: ['TTL-03'],
    title: 'A draft carries no edition year',
    why: 'The edition is the year (or month and year) of approval. A draft is not approved, and a year on it would be taken for an edition that exists.',
    citation: authorsGuide('6.2'),
    severity: 'warning',
    severityByKind: { ...formOfRecommendation, supplement: 'off', 'fg-report': 'off', 'a-series': 'warning' },
    stages: ['draft'],
    languages: 'all',
    fix: 'safe',
    messages: {
      draft: {
        message: 'The number of this draft carries the edition "({edition})".',
        advice: 'Remove it; TSB adds year and month when the Recommendation is approved.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A draft with a year',
          stage: 'draft',
          document: [...titleBlock('Recommendation ITU-T X.1234 (2025)', 'Sensors'), ...fixedClausesOf()],
        },
      ],
      good: [
        {
          title: 'A draft without a year',
          stage: 'draft',
          document: [...titleBlock('Recommendation ITU-T X.1234', 'Sensors'), ...fixedClausesOf()],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const paragraph of facts.titleBlock.all) {
      const text = plainText(paragraph);
      const match = paragraph.role === 'recommendation-number' ? edition.exec(text) : null;
      if (match !== null) {
        const [from, to] = [match.index, match.index + match[0].length];
        const edits = [replaceRange(paragraph, from, to, '')];
        report({
          message: 'draft',
          data: { edition: normalised(match[1] ?? '') },
          paragraph,
          from,
          to,
          edits,
        });
      }
    }
  },
};
