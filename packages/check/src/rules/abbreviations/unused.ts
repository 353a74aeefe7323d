import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { removeEntries } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';

const list = [
  ...clause(
    '4',
    'Abbreviations and acronyms',
    'This Recommendation uses the following abbreviations and acronyms:',
  ),
  as('abbreviation', 'MQTT\tMessage Queuing Telemetry Transport'),
];

/** ABB-01: what is listed is used. */
export const unused: Rule = {
  meta: {
    id: 'abbreviations/unused',
    catalogue: ['ABB-01'],
    title: 'Every abbreviation listed in clause 4 is used',
    why: 'A list with abbreviations that the text does not use was copied from another text, and leaves doubt whether the others fit.',
    citation: authorsGuide('8.4'),
    severity: 'info',
    languages: 'all',
    fix: 'suggestion',
    messages: {
      unused: {
        message: 'The abbreviation {acronym} of clause 4 is not used in the text.',
        advice: 'Remove the entry, unless a figure uses the abbreviation.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Never used',
          document: [
            ...list,
            as('abbreviation', 'TCP\tTransmission Control Protocol'),
            ...clause('6', 'Sensors', 'Sensors use the transmission control protocol (TCP).'),
          ],
        },
      ],
      good: [{ title: 'Used', document: [...list, ...clause('6', 'Sensors', 'Sensors use MQTT.')] }],
    },
  },
  check({ facts, report }) {
    const entries = new Set(facts.abbreviations.map(({ paragraph }) => paragraph));
    const text = allParagraphs(facts)
      .filter((paragraph) => !entries.has(paragraph))
      .map(plainText)
      .join('\n');
    const expansions = facts.abbreviations.map(({ expansion }) => expansion).join('\n');
    for (const entry of facts.abbreviations) {
      const { short, paragraph } = entry;
      const plain = short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[-‑]/g, '[-‑]');
      const used = new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{Lu}\\p{N}])`, 'u');
      if (!used.test(text) && !used.test(expansions)) {
        const edits = removeEntries([entry], facts.abbreviations, 'The text does not use the abbreviation.');
        report({ message: 'unused', data: { acronym: short }, paragraph, edits });
      }
    }
  },
};
