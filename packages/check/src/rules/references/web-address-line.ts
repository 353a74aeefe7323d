import { as, normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { bibliography, clause, reference } from '../../support/examples.ts';

/** REF-17: the address of a document stands on its own line. */
export const webAddressLine: Rule = {
  meta: {
    id: 'references/web-address-line',
    catalogue: ['REF-17'],
    title: 'The address of a referenced document stands on a line of its own',
    why: 'In lists of references the guide sets web addresses on their own line, below designation and title, where they can be copied and do not break the line.',
    citation: authorsGuide('8.10, Figure 2'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: 'all',
    fix: 'safe',
    messages: {
      line: {
        message: 'The address "{found}" stands in the line of the title.',
        advice: 'Put a line break before the address.',
      },
    },
    examples: {
      bad: [
        {
          title: 'In the line',
          document: bibliography(
            as('reference', '[b-Smith]\tSmith, J. (2019), Sensors. https://example.org/sensors'),
          ),
        },
      ],
      good: [
        {
          title: 'On its own line',
          document: bibliography(
            as('reference', '[b-Smith]\tSmith, J. (2019), Sensors.\nhttps://example.org/sensors'),
          ),
        },
        {
          title: 'No address',
          document: [...clause('2', 'References'), reference('ISO 1', 'ISO 1 (2022), ', 'Temperature')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph } of facts.references) {
      const text = plainText(paragraph);
      const match = /(?:https?:\/\/|www\.)[^\s<>]+/.exec(text);
      if (match === null) {
        continue;
      }
      const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
      // "Available:" or "<" may introduce it.
      if (
        normalised(line)
          .replace(/[<([]$/, '')
          .trim().length > 24
      ) {
        const data = { found: match[0] };
        const to = match.index + match[0].length;
        // A sign or word that introduces the address goes with it.
        const lead = /(?:\b(?:Available|URL|See)(?:[ \u00a0](?:at|from|online))?:?\s*)?[<([]?$/iu.exec(
          text.slice(0, match.index),
        );
        const start = lead?.index ?? match.index;
        const end = text.slice(0, start).trimEnd().length;
        const edits = [replaceRange(paragraph, end, start, '\n')];
        report({ message: 'line', data, paragraph, from: match.index, to, edits });
      }
    }
  },
};
