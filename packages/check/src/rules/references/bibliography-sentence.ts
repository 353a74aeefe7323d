import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { contentOf, divisionsOfKind } from '../../support/divisions.ts';
import { bibliography, clause, reference } from '../../support/examples.ts';
import { isFormOf } from '../../support/wording.ts';

const entry = reference('b-ISO 1', 'ISO 1 (2022), ', 'Temperature');

/** REF-16: no sentence on integral parts under the Bibliography. */
export const bibliographySentence: Rule = {
  meta: {
    id: 'references/bibliography-sentence',
    catalogue: ['REF-16', 'BP-APP'],
    title: 'Under the heading of the Bibliography its entries begin',
    why: 'The sentence that an appendix does not form an integral part belongs to appendices only; that a bibliography binds nobody goes without saying.',
    citation: authorsGuide('8.10, Appendix I'),
    severity: 'warning',
    severityByKind: { 'common-text': 'off', other: 'off', handbook: 'off' },
    languages: 'all',
    fix: 'safe',
    messages: {
      sentence: {
        message: 'Under the heading of the Bibliography stands "{found}".',
        advice: 'Remove the sentence: it belongs under the titles of appendices.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The sentence of an appendix',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...bibliography(
              as(
                'integral-part-sentence',
                '(This appendix does not form an integral part of this Recommendation.)',
              ),
              entry,
            ),
          ],
        },
      ],
      good: [{ title: 'Entries', document: [...clause('6', 'Sensors', 'Small.'), ...bibliography(entry)] }],
    },
  },
  check({ facts, vocabulary, report }) {
    for (const division of divisionsOfKind(facts, 'bibliography')) {
      for (const paragraph of contentOf(division).slice(0, 2)) {
        const found = plainText(paragraph).trim();
        const isSentence = ['annexIntegral', 'appendixNotIntegral'].some((key) =>
          isFormOf(found, key, facts.language, vocabulary),
        );
        if (isSentence) {
          const edits = [
            {
              kind: 'remove-blocks',
              blocks: [paragraph.anchor],
              because: 'references/bibliography-sentence',
            } as const,
          ];
          report({ message: 'sentence', data: { found }, paragraph, edits });
        }
      }
    }
  },
};
