import type { Paragraph } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause, term } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { checkLead } from '../../support/lead.ts';

const entry = term('3.1.1', 'sensor', ' [ITU-T Y.4000]: A device that senses.');
const parent = clause('3', 'Definitions');

/** BP-31: the sentence before borrowed terms. */
export const termsElsewhereLead: Rule = {
  meta: {
    id: 'boilerplate/terms-elsewhere-lead',
    catalogue: ['BP-31'],
    title: 'Clause 3.1 opens with its fixed sentence',
    why: 'The sentence says that what follows is defined in another text, which governs it. It is the same in every Recommendation.',
    citation: authorsGuide('8.3'),
    severity: 'warning',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'safe',
    messages: {
      missing: {
        message: 'The fixed sentence that opens clause 3.1 is missing.',
        advice: 'Put this sentence before the terms: "{expected}"',
      },
      differs: {
        message: 'The sentence that opens clause 3.1 differs from the fixed text.',
        advice: 'Use the fixed sentence: "{expected}"',
      },
    },
    examples: {
      bad: [
        {
          title: 'No sentence',
          document: [...parent, ...clause('3.1', 'Terms defined elsewhere'), entry],
        },
        {
          title: 'Other words',
          document: [
            ...parent,
            ...clause('3.1', 'Terms defined elsewhere', 'This document uses these terms defined elsewhere:'),
            entry,
          ],
        },
      ],
      good: [
        {
          title: 'The fixed sentence',
          document: [
            ...parent,
            ...clause(
              '3.1',
              'Terms defined elsewhere',
              'This Recommendation uses the following terms defined elsewhere:',
            ),
            entry,
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'terms-elsewhere');
    if (division !== undefined) {
      const entries = new Set(facts.terms.map(({ paragraph }) => paragraph));
      const isEntry = (paragraph: Paragraph) => entries.has(paragraph);
      checkLead({ division, key: 'termsElsewhereLead', isEntry }, facts, vocabulary, report);
    }
  },
};
