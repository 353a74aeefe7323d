import { as, normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { acronymsUsed } from '../../support/acronyms.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';

/** ABB-03: spelt out at first use. */
export const firstUse: Rule = {
  meta: {
    id: 'abbreviations/first-use',
    catalogue: ['ABB-03'],
    title: 'An abbreviation is spelt out where it is first used',
    why: 'At its first use the guide has the words in small letters with the abbreviation in parentheses: "asynchronous transfer mode (ATM)". A reader need not leaf back to clause 4.',
    citation: authorsGuide('8.4'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: ['en', 'fr', 'es'],
    fix: 'none',
    messages: {
      unexplained: {
        message: '{count} nowhere spelt out in the text, the first being {short}.',
        advice: 'Write the words at first use, with the abbreviation in parentheses.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Never spelt out',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            ...clause('6', 'Sensors', 'Sensors have an ADC.'),
          ],
        },
      ],
      good: [
        {
          title: 'Spelt out',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'ADC\tAnalogue-to-Digital Converter'),
            ...clause(
              '6',
              'Sensors',
              'Sensors have an analogue-to-digital converter (ADC). The ADC is small.',
            ),
          ],
        },
      ],
    },
  },
  check({ facts, once, report }) {
    const listed = new Map(facts.abbreviations.map(({ short, expansion }) => [short, expansion]));
    const entries = new Set(facts.abbreviations.map(({ paragraph }) => paragraph));
    const text = allParagraphs(facts)
      .filter((paragraph) => !entries.has(paragraph))
      .map((paragraph) => normalised(plainText(paragraph)))
      .join('\n');
    const unexplained = [...once(acronymsUsed)].filter(
      ([acronym]) => listed.has(acronym) && !text.includes(`(${acronym}`) && !text.includes(`${acronym} (`),
    );
    const [first] = unexplained;
    if (first !== undefined) {
      const [short, [use]] = first;
      const count =
        unexplained.length === 1 ? 'One abbreviation is' : `${unexplained.length} abbreviations are`;
      const range =
        use === undefined ? {} : { paragraph: use.paragraph, from: use.from, to: use.from + short.length };
      report({ message: 'unexplained', data: { count, short }, ...range, subject: 'unexplained' });
    }
  },
};
