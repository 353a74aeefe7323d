import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { keywordLine } from '../../support/keyword-line.ts';

/** KEY-01: a Recommendation has keywords. */
export const keywords: Rule = {
  meta: {
    id: 'front/keywords',
    catalogue: ['KEY-01'],
    title: 'There are keywords',
    why: 'Keywords are how the publications search finds a text. They are mandatory since February 2016.',
    citation: authorsGuide('7.2'),
    severity: 'error',
    severityByKind: {
      'a-series': 'info',
      supplement: 'warning',
      'technical-report': 'warning',
      'technical-paper': 'warning',
      'fg-report': 'warning',
      'common-text': 'info',
      'implementers-guide': 'off',
      handbook: 'off',
      amendment: 'off',
      other: 'off',
    },
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'There are no keywords.',
        advice:
          'After the Summary, under "{heading}", give a few keywords in alphabetical order, set apart by commas.',
      },
      empty: {
        message: 'The heading "Keywords" is followed by no keywords.',
        advice: 'Give a few keywords in alphabetical order, set apart by commas.',
      },
    },
    examples: {
      bad: [
        { title: 'No keywords', document: clause('1', 'Scope', 'Sensors.') },
        {
          title: 'Nothing there',
          document: [...unnumbered('Keywords'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
      good: [
        {
          title: 'Keywords',
          document: [...unnumbered('Keywords', 'Air, sensor.'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'keywords');
    if (division === undefined) {
      // Some Recommendations were printed without; only a text still being drafted can be held to it.
      const atMost = facts.stage === 'published' ? 'warning' : undefined;
      const heading = vocabulary.wording('keywords', facts.language).text;
      report({ message: 'missing', data: { heading }, atMost });
    } else if (keywordLine(facts) === undefined) {
      report({ message: 'empty', paragraph: division.heading });
    }
  },
};
