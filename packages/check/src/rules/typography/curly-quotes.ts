import { counted } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { runningText } from '../../support/prose.ts';

/** LNG-03: straight quotation marks. */
export const curlyQuotes: Rule = {
  meta: {
    id: 'typography/curly-quotes',
    catalogue: ['LNG-03'],
    title: 'Quotation marks are of one kind',
    why: 'In the English texts that ITU prints quotation marks are straight, twenty to one. A text that has both kinds looks pasted together, and a search for a quoted term misses half of its uses.',
    citation: countedInPrint('quotation marks'),
    severity: 'info',
    languages: ['en'],
    fix: 'safe',
    messages: {
      mixed: {
        message: 'The text has {curly} and {straight}.',
        advice: 'Use straight double quotation marks throughout.',
      },
    },
    examples: {
      bad: [{ title: 'Both kinds', document: clause('6', 'Sensors', 'A “small” sensor is not "tiny".') }],
      good: [{ title: 'One kind', document: clause('6', 'Sensors', 'A "small" sensor is not "tiny".') }],
    },
  },
  check({ facts, report }) {
    const lines = runningText(facts);
    const curly = lines.filter(({ text }) => /[“”]/.test(text));
    const straight = lines.filter(({ text }) => /"/.test(text));
    const [first] = curly.length <= straight.length ? curly : straight;
    if (curly.length > 0 && straight.length > 0) {
      const data = {
        curly: counted(
          curly.length,
          'paragraph with curly quotation marks',
          'paragraphs with curly quotation marks',
        ),
        straight: counted(straight.length, 'with straight ones', 'with straight ones'),
      };
      const edits = curly.flatMap(({ paragraph, text }) =>
        [...text.matchAll(/[“”]/g)].map(({ index }) => replaceRange(paragraph, index, index + 1, '"')),
      );
      report({ message: 'mixed', data, paragraph: first?.paragraph, edits, subject: 'mixed' });
    }
  },
};
