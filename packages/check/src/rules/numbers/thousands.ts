import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

const pattern = /(?<![\p{L}\p{N}_.,/(-])\d{1,3}(?:,\d{3})+(?![\p{N},]|\.\d)/gu;

/** NUM-03: thousands are not set off by commas. */
export const thousands: Rule = {
  meta: {
    id: 'numbers/thousands',
    catalogue: ['NUM-03'],
    title: 'Thousands are set off by a space, not by a comma',
    why: 'Half of the world reads 1,000 as one. The guide recommends an apostrophe; what ITU prints has a no-break space.',
    citation: authorsGuide('9.4.3'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      comma: {
        message: '"{found}" sets off its thousands by a comma.',
        advice: 'Set them off by a no-break space.',
      },
    },
    examples: {
      bad: [{ title: 'A comma', document: clause('6', 'Sensors', 'There are 10,000 sensors.') }],
      good: [
        { title: 'A space', document: clause('6', 'Sensors', 'There are 10\u00a0000 sensors in 1,2,3.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to } = match;
      report({
        message: 'comma',
        data: { found },
        paragraph: line.paragraph,
        from,
        to,
        edits: [replaceRange(line.paragraph, from, to, found.replaceAll(',', '\u00a0'))],
        subject: placeKey(match),
      });
    }
  },
};
