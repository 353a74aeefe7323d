import { italic, paragraph, plainText, textRuns } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { runningText } from '../../support/prose.ts';

/** NUM-04: letters for quantities are italic, digits are not. */
export const italicDigits: Rule = {
  meta: {
    id: 'numbers/italic-digits',
    catalogue: ['NUM-04'],
    title: 'Digits are upright',
    why: 'Letters for quantities are in italics and numbers are not, so that a reader tells the variable from its value.',
    citation: authorsGuide('9.4.3'),
    severity: 'info',
    languages: 'all',
    fix: 'none',
    messages: {
      italic: {
        message: 'The number {found} is in italics.',
        advice: 'Set digits upright; only letters for quantities are in italics.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A number',
          document: [...clause('6', 'Sensors'), paragraph(['The factor is ', italic('k = 12'), '.'])],
        },
      ],
      good: [
        {
          title: 'A letter',
          document: [...clause('6', 'Sensors'), paragraph(['The factor ', italic('k'), ' is 12.'])],
        },
        {
          title: 'A sentence',
          document: [...clause('6', 'Sensors'), paragraph([italic('All of the 12 sensors are small.')])],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph: line } of runningText(facts, ['normative', 'scope', 'definitions'])) {
      if (line.role !== 'body' && line.role !== 'list-item') {
        continue;
      }
      for (const { text, offset } of textRuns(line)) {
        // A quantity with its value; words in italics are titles and emphasis, which may hold numbers.
        const value = /^\s*[\p{L}]{0,2}\s*[=<>≤≥]\s*(\d[\d.,]*)\s*$/u.exec(text.value)?.[1];
        if (text.format.italic === true && value !== undefined) {
          const subject = `${value}|${plainText(line).slice(0, 60)}`;
          report({
            message: 'italic',
            data: { found: value },
            paragraph: line,
            from: offset,
            to: offset + text.value.length,
            subject,
          });
        }
      }
    }
  },
};
