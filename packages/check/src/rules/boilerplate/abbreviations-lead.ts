import { as, type Paragraph } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { checkLead } from '../../support/lead.ts';

const entry = as('abbreviation', 'IoT\tInternet of Things');
const title = 'Abbreviations and acronyms';

/** BP-4: the sentence before the abbreviations. */
export const abbreviationsLead: Rule = {
  meta: {
    id: 'boilerplate/abbreviations-lead',
    catalogue: ['BP-4'],
    title: 'Clause 4 opens with its fixed sentence',
    why: 'The sentence that leads in the list of abbreviations is the same in every Recommendation.',
    citation: authorsGuide('8.4'),
    severity: 'warning',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'safe',
    messages: {
      missing: {
        message: 'The fixed sentence that opens clause 4 is missing.',
        advice: 'Put this sentence before the abbreviations: "{expected}"',
      },
      differs: {
        message: 'The sentence that opens clause 4 differs from the fixed text.',
        advice: 'Use the fixed sentence: "{expected}"',
      },
    },
    examples: {
      bad: [
        { title: 'No sentence', document: [...clause('4', title), entry] },
        {
          title: 'An older form',
          document: [...clause('4', title, 'This Recommendation uses the following abbreviations:'), entry],
        },
      ],
      good: [
        {
          title: 'The fixed sentence',
          document: [
            ...clause('4', title, 'This Recommendation uses the following abbreviations and acronyms:'),
            entry,
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'abbreviations');
    if (division !== undefined) {
      const entries = new Set(facts.abbreviations.map(({ paragraph }) => paragraph));
      const isEntry = (paragraph: Paragraph) => entries.has(paragraph);
      checkLead({ division, key: 'abbreviationsLead', isEntry }, facts, vocabulary, report);
    }
  },
};
