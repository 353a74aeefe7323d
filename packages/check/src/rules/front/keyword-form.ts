import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { unnumbered } from '../../support/examples.ts';
import { isSmall } from '../../support/keyword-form.ts';
import { keywordLine } from '../../support/keyword-line.ts';

/** KEY-02: a capital first and a stop at the end. */
export const keywordForm: Rule = {
  meta: {
    id: 'front/keyword-form',
    catalogue: ['KEY-02'],
    title: 'The line of keywords begins with a capital and ends with a stop',
    why: 'So most published Recommendations print it. No rule demands it, and several do otherwise.',
    citation: countedInPrint('Keywords'),
    severity: 'info',
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'safe',
    messages: {
      capital: {
        message: 'The first keyword, "{word}", has no capital.',
        advice: 'Begin the line of keywords with a capital.',
      },
      stop: {
        message: 'The line of keywords does not end with a stop.',
        advice: 'End the line of keywords with a stop.',
      },
    },
    examples: {
      bad: [{ title: 'No capital, no stop', document: unnumbered('Keywords', 'air, city, sensor') }],
      good: [{ title: 'As printed', document: unnumbered('Keywords', 'Air, city, sensor.') }],
    },
  },
  check({ facts, report }) {
    const line = keywordLine(facts);
    if (line === undefined || line.isPlaceholder) {
      return;
    }
    const { paragraph, stopped } = line;
    const word = line.words[0] ?? '';
    const text = plainText(paragraph);
    if (isSmall(word)) {
      const from = text.indexOf(word);
      const edits = [replaceRange(paragraph, from, from + 1, word.charAt(0).toUpperCase())];
      report({ message: 'capital', data: { word }, paragraph, edits, subject: 'capital' });
    }
    if (!stopped && line.more === 0) {
      // A separator with nothing after it gives way to the stop.
      const end = text.trimEnd().length;
      const from = text.replace(/[\s,;]+$/, '').length;
      report({
        message: 'stop',
        paragraph,
        edits: [replaceRange(paragraph, from, end, '.')],
        subject: 'stop',
      });
    }
  },
};
