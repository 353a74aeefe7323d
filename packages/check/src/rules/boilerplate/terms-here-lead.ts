import type { Paragraph } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause, term } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { checkLead } from '../../support/lead.ts';

const entry = term('3.2.1', 'sensor', ': A device that senses.');
const parent = clause('3', 'Definitions');
const title = 'Terms defined in this Recommendation';

/** BP-32: the sentence before own terms. */
export const termsHereLead: Rule = {
  meta: {
    id: 'boilerplate/terms-here-lead',
    catalogue: ['BP-32'],
    title: 'Clause 3.2 opens with its fixed sentence',
    why: 'The sentence says that this text is the source of the definitions that follow. It is the same in every Recommendation.',
    citation: authorsGuide('8.3'),
    severity: 'warning',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'safe',
    messages: {
      missing: {
        message: 'The fixed sentence that opens clause 3.2 is missing.',
        advice: 'Put this sentence before the terms: "{expected}"',
      },
      differs: {
        message: 'The sentence that opens clause 3.2 differs from the fixed text.',
        advice: 'Use the fixed sentence: "{expected}"',
      },
    },
    examples: {
      bad: [
        { title: 'No sentence', document: [...parent, ...clause('3.2', title), entry] },
        {
          title: 'Other words',
          document: [...parent, ...clause('3.2', title, 'This document defines the terms below:'), entry],
        },
      ],
      good: [
        {
          title: 'The fixed sentence',
          document: [
            ...parent,
            ...clause('3.2', title, 'This Recommendation defines the following terms:'),
            entry,
          ],
        },
        {
          title: 'The singular, for a single term',
          document: [
            ...parent,
            ...clause('3.2', title, 'This Recommendation defines the following term:'),
            entry,
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'terms-here');
    if (division !== undefined) {
      const entries = new Set(facts.terms.map(({ paragraph }) => paragraph));
      const isEntry = (paragraph: Paragraph) => entries.has(paragraph);
      checkLead({ division, key: 'termsHereLead', isEntry }, facts, vocabulary, report);
    }
  },
};
