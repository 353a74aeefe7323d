import type { Vocabulary } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { contentOf, divisionsOfKind } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { headingName } from '../../support/place.ts';
import { expectedWording, saysNone, similarity } from '../../support/wording.ts';

const keys: Readonly<Record<string, Parameters<Vocabulary['wording']>[0]>> = {
  references: 'referencesLead',
  'terms-elsewhere': 'termsElsewhereLead',
  'terms-here': 'termsHereLead',
  abbreviations: 'abbreviationsLead',
};
const likeness = 0.6;

/** STR-07: "None." stands alone, without the sentence that would lead in a list. */
export const noneWithoutLead: Rule = {
  meta: {
    id: 'structure/none-without-lead',
    catalogue: ['STR-07'],
    title: 'An empty clause says only "None.", without a lead sentence',
    why: '"This Recommendation defines the following terms: None." contradicts itself. Where there is nothing to list, "None." stands alone.',
    citation: authorsGuide('8.3'),
    severity: 'warning',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'safe',
    messages: {
      lead: {
        message: '{name} announces a list and then says that there is none.',
        advice: 'Remove the lead sentence and keep "None."',
      },
    },
    examples: {
      bad: [
        {
          title: 'A lead sentence before "None."',
          document: [
            ...clause('3', 'Definitions'),
            ...clause(
              '3.2',
              'Terms defined in this Recommendation',
              'This Recommendation defines the following terms:',
              'None.',
            ),
          ],
        },
      ],
      good: [
        {
          title: '"None." alone',
          document: [
            ...clause('3', 'Definitions'),
            ...clause('3.2', 'Terms defined in this Recommendation', 'None.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const clauses = divisionsOfKind(facts, 'references', 'terms-elsewhere', 'terms-here', 'abbreviations');
    for (const division of clauses) {
      const [lead, word, ...more] = contentOf(division);
      const key = keys[division.kind];
      if (lead === undefined || word === undefined || more.length > 0 || key === undefined) {
        continue;
      }
      const expected = expectedWording(key, facts, vocabulary);
      if (
        saysNone(plainText(word), facts, vocabulary) &&
        similarity(plainText(lead), expected.text) >= likeness
      ) {
        const because = 'STR-07: "None." stands without a lead sentence';
        const edits = [{ kind: 'remove-blocks' as const, blocks: [lead.anchor], because }];
        const data = { name: headingName(division, facts, vocabulary) };
        report({ message: 'lead', data, paragraph: lead, edits, subject: `lead|${division.kind}` });
      }
    }
  },
};
