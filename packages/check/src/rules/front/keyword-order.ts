import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceAll } from '../../support/edits.ts';
import { unnumbered } from '../../support/examples.ts';
import { inForm, isPlainList } from '../../support/keyword-form.ts';
import { keywordLine } from '../../support/keyword-line.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { misplaced, naturalCompare } from '../../support/order.ts';

/** KEY-01: one line, alphabetical, set apart by commas. */
export const keywordOrder: Rule = {
  meta: {
    id: 'front/keyword-order',
    catalogue: ['KEY-01'],
    title: 'Keywords stand on one line, in alphabetical order, set apart by commas',
    why: 'TSB copies the line into its database, which expects commas. Alphabetical order makes lists comparable.',
    citation: authorsGuide('7.2'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'safe',
    messages: {
      order: {
        message: 'The keywords are not in alphabetical order: "{word}" is out of place.',
        advice: 'Order them alphabetically.',
      },
      separator: {
        message: 'The keywords are set apart by "{separator}" instead of commas.',
        advice: 'Put a comma and a space between keywords.',
      },
      lines: {
        message: 'The keywords stand on {lines} lines.',
        advice: 'Put all keywords on one line, set apart by commas.',
      },
    },
    examples: {
      bad: [
        { title: 'Out of order', document: unnumbered('Keywords', 'Sensor, air, city.') },
        { title: 'Semicolons', document: unnumbered('Keywords', 'Air; city; sensor.') },
        { title: 'A line each', document: unnumbered('Keywords', 'Air', 'City', 'Sensor') },
      ],
      good: [{ title: 'In order', document: unnumbered('Keywords', 'Air, city, sensor.') }],
    },
  },
  check({ facts, report }) {
    const line = keywordLine(facts);
    if (line === undefined || line.isPlaceholder) {
      return;
    }
    const { paragraph, words, separator, more } = line;
    const wrong = misplaced(words, naturalCompare)[0];
    const edits = [replaceAll(paragraph, inForm(words, facts))];
    const fix = isPlainList(line) ? 'safe' : 'suggestion';
    // What print itself leaves unsorted is no more than a hint there.
    const atMost = facts.stage === 'draft' ? undefined : 'info';
    if (wrong !== undefined) {
      const data = { word: words[wrong] ?? '' };
      report({ message: 'order', data, paragraph, edits, fix, atMost, subject: 'order' });
    } else if (separator !== undefined && separator !== ',') {
      const data = { separator };
      report({ message: 'separator', data, paragraph, edits, fix, atMost, subject: 'separator' });
    }
    if (more > 0) {
      report({ message: 'lines', data: { lines: more + 1 }, paragraph, atMost, subject: 'lines' });
    }
  },
};
