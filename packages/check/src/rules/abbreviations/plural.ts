import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** ABB-04: ICTs, not ICT's and not ICTS. */
export const plural: Rule = {
  meta: {
    id: 'abbreviations/plural',
    catalogue: ['ABB-04'],
    title: 'The plural of an abbreviation has a small s and no apostrophe',
    why: 'A small s tells the plural from the letters of the abbreviation; an apostrophe would be a genitive.',
    citation: authorsGuide('8.4'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      apostrophe: {
        message: 'The text says "{found}".',
        advice: 'For the plural write "{expected}"; for the genitive this may be right.',
      },
      capital: {
        message: 'The text says "{found}", which clause 4 lists without the S.',
        advice: 'For the plural write "{expected}".',
      },
    },
    examples: {
      bad: [
        { title: 'An apostrophe', document: clause('6', 'Sensors', "There are many ADC's in the network.") },
        {
          title: 'A capital',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            ...clause(
              '6',
              'Sensors',
              'An analogue-to-digital converter (ADC) is small. There are many ADCS in it.',
            ),
          ],
        },
      ],
      good: [
        {
          title: 'A small s',
          document: clause('6', 'Sensors', "There are many ADCs. The ADC's output is small."),
        },
      ],
    },
  },
  check({ facts, report }) {
    const listed = new Set(facts.abbreviations.map(({ short }) => short));
    const lines = runningText(facts);
    const several =
      /(?<=\b(?:many|several|all|two|three|four|these|those|multiple|various|different|of the|between|both)\s)([A-Z]{2,8})['’]s(?=\s(?:in|on|at|are|were|and|or|to|for|of|that|which|with|by)\b|[.,;)])/gu;
    for (const match of matchesIn(lines, several)) {
      const { line, found, groups, from, to } = match;
      const expected = `${groups[0]}s`;
      const edits = [replaceRange(line.paragraph, from, to, expected)];
      report({
        message: 'apostrophe',
        data: { found, expected },
        paragraph: line.paragraph,
        from,
        to,
        edits,
        subject: placeKey(match),
      });
    }
    for (const match of matchesIn(lines, /(?<![\p{L}\p{N}-])([A-Z]{2,8})S(?![\p{L}\p{N}-])/gu)) {
      const { line, found, groups, from, to } = match;
      const singular = groups[0] ?? '';
      if (listed.has(singular) && !listed.has(found)) {
        const expected = `${singular}s`;
        const edits = [replaceRange(line.paragraph, from, to, expected)];
        report({
          message: 'capital',
          data: { found, expected },
          paragraph: line.paragraph,
          from,
          to,
          edits,
          subject: placeKey(match),
        });
      }
    }
  },
};
