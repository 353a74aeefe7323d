import type { Edit, Facts } from '@fg2rec/document';
import { as, bold, paragraph, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { contentOf, divisionOfKind } from '../../support/divisions.ts';
import { removeBlocks, replaceAll } from '../../support/edits.ts';
import { keywordLine, keywordsIn } from '../../support/keyword-line.ts';

const most = 15;

/** KEY-01: a limited number of keywords. */
export const keywordNumber: Rule = {
  meta: {
    id: 'front/keyword-number',
    catalogue: ['KEY-01'],
    title: 'Keywords are limited in number and stand on one line',
    why: 'Keywords help to find a text among thousands. A long list finds it everywhere, and so nowhere; the guide asks for a limited number.',
    citation: authorsGuide('7.2'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      many: {
        message: 'There are {count} keywords.',
        advice: 'Keep those by which a reader would look for the text.',
      },
      lines: {
        message: 'The keywords stand on {count} lines.',
        advice: 'Put them on one line, with commas between.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Twenty',
          document: [
            as('unnumbered-heading', bold('Keywords')),
            paragraph(`${Array.from({ length: 20 }, (_, index) => `word${index}`).join(', ')}.`),
          ],
        },
        {
          title: 'On two lines',
          document: [as('unnumbered-heading', bold('Keywords')), paragraph('Air'), paragraph('Sensor')],
        },
      ],
      good: [
        { title: 'Two', document: [as('unnumbered-heading', bold('Keywords')), paragraph('Air, sensor.')] },
      ],
    },
  },
  check({ facts, report }) {
    const line = keywordLine(facts);
    if (line === undefined || line.isPlaceholder) {
      return;
    }
    if (line.words.length > most) {
      report({
        message: 'many',
        data: { count: line.words.length },
        paragraph: line.paragraph,
        subject: 'many',
      });
    }
    if (line.more > 0) {
      report({
        message: 'lines',
        data: { count: line.more + 1 },
        paragraph: line.paragraph,
        edits: onOneLine(facts),
        subject: 'lines',
      });
    }
  },
};

/** All keywords on the first line; the lines that they came from go. */
function onOneLine(facts: Facts): Edit[] {
  const division = divisionOfKind(facts, 'keywords');
  const [first, ...more] = division === undefined ? [] : contentOf(division);
  if (first === undefined || !more.every((paragraph) => facts.divisionOf(paragraph) === division)) {
    return [];
  }
  const words = [first, ...more].flatMap((paragraph) => keywordsIn(plainText(paragraph)));
  return [
    replaceAll(first, `${words.join(', ')}.`),
    removeBlocks(
      more.map((paragraph) => ({ paragraph })),
      'The keywords stand on one line.',
    ),
  ];
}
