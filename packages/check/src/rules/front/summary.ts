import { counted, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { clause, unnumbered } from '../../support/examples.ts';

/** A page of 12-point text holds about this many words or Chinese characters. */
const wordsOfAPage = 500;
const charactersOfAPage = 1100;

/** SUM-01: a Recommendation has a Summary of at most a page. */
export const summary: Rule = {
  meta: {
    id: 'front/summary',
    catalogue: ['SUM-01'],
    title: 'There is a Summary, and it is brief',
    why: 'The Summary tells readers in a few lines what the text is for, and appears on the web page of the Recommendation. No Recommendation is complete without it: approval cannot begin before it is there.',
    citation: authorsGuide('7.1'),
    severity: 'error',
    severityByKind: {
      supplement: 'warning',
      'technical-report': 'warning',
      'technical-paper': 'warning',
      'fg-report': 'warning',
      'common-text': 'info',
      'implementers-guide': 'info',
      handbook: 'off',
      amendment: 'off',
      other: 'off',
    },
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'There is no Summary.',
        advice: 'Add a brief overview of purpose and contents under the heading "{heading}".',
      },
      empty: {
        message: 'The Summary is empty.',
        advice: 'Give a brief overview of purpose and contents.',
      },
      long: {
        message: 'The Summary is longer than a page ({length}).',
        advice: 'Shorten it: it is a brief overview; details belong in the Introduction or the clauses.',
      },
    },
    examples: {
      bad: [
        { title: 'No Summary', document: clause('1', 'Scope', 'Sensors.') },
        { title: 'Nothing in it', document: [...unnumbered('Summary'), ...clause('1', 'Scope', 'Sensors.')] },
      ],
      good: [
        {
          title: 'A Summary',
          document: [
            ...unnumbered('Summary', 'Recommendation ITU-T X.1234 specifies sensors.'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const division = divisionOfKind(facts, 'summary');
    if (division === undefined) {
      report({ message: 'missing', data: { heading: vocabulary.wording('summary', facts.language).text } });
      return;
    }
    const text = deepContentOf(division).map(plainText).join('\n');
    const isChinese = facts.language === 'zh';
    const length = isChinese ? text.replace(/\s/g, '').length : text.split(/\s+/).length;
    if (text.trim() === '') {
      report({ message: 'empty', paragraph: division.heading });
    } else if (length > (isChinese ? charactersOfAPage : wordsOfAPage)) {
      const data = { length: isChinese ? counted(length, 'character') : counted(length, 'word') };
      report({ message: 'long', data, paragraph: division.heading, atMost: 'info', subject: 'long' });
    }
  },
};
