import type { Rule } from '../../rule.ts';
import { styleGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** A number with a comma and one, two or four digits after it, where no list goes on. */
const pattern =
  /(?<![\p{L}\p{N}_.,/(-])(\d{1,3},\d{1,2}|0,\d{1,6})(?![\p{N},])(?=\s?(?:%|[kMG]?Hz|[kMG]?bit|dB|ms|[kcmµ]?m\b|s\b|times\b|per\b))/gu;

/** NUM-02: the English decimal marker is a point. */
export const decimalComma: Rule = {
  meta: {
    id: 'numbers/decimal-comma',
    catalogue: ['NUM-02'],
    title: 'English texts have a decimal point',
    why: 'In English the decimal marker is a point; a comma makes 2,5 look like two numbers. The style guide itself was not at hand when this rule was written, so it only hints.',
    citation: styleGuide('decimals'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      comma: {
        message: '"{found}" looks like a number with a decimal comma.',
        advice: 'Use a point as decimal marker in English.',
      },
    },
    examples: {
      bad: [{ title: 'A comma', document: clause('6', 'Sensors', 'Sensors work at 2,5 GHz.') }],
      good: [
        { title: 'A point', document: clause('6', 'Sensors', 'Sensors work at 2.5 GHz.') },
        { title: 'A list', document: clause('6', 'Sensors', 'Steps 2,5 and 7 are repeated.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to } = match;
      const comma = from + found.indexOf(',');
      report({
        message: 'comma',
        data: { found },
        paragraph: line.paragraph,
        from,
        to,
        edits: [replaceRange(line.paragraph, comma, comma + 1, '.')],
        subject: placeKey(match),
      });
    }
  },
};
