import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** CIT-03: "Figure 3" and "Table 4" have a capital. */
export const figureCase: Rule = {
  meta: {
    id: 'references/figure-case',
    catalogue: ['CIT-03'],
    title: 'Figure, Table, Annex and Appendix have a capital before their number',
    why: 'The guide writes "see Table 4": with its number the word is a name. A program that follows references looks for the capital too.',
    citation: authorsGuide('9.7.1'),
    severity: 'info',
    severityByKind: goodDrafting,
    languages: ['en'],
    fix: 'safe',
    messages: {
      small: {
        message: 'The text says "{found}" with a small letter.',
        advice: 'Write "{expected}".',
      },
    },
    examples: {
      bad: [{ title: 'A small letter', document: clause('6', 'Sensors', 'Sensors are shown in figure 3.') }],
      good: [
        { title: 'A capital', document: clause('6', 'Sensors', 'Sensors are shown in Figure 3.') },
        { title: 'No number', document: clause('6', 'Sensors', 'Sensors are shown in the figure below.') },
      ],
    },
  },
  check({ facts, report }) {
    const lines = runningText(facts, [
      'introductory',
      'scope',
      'definitions',
      'conventions',
      'normative',
      'informative',
      'note',
    ]);
    const pattern =
      /(?<![\p{L}-])(figure|table|annex|appendix)(?=[ \u00a0](?:\d+|[A-Z]\.\d+|[IVX]+)(?![\p{L}%]))/gu;
    for (const match of matchesIn(lines, pattern)) {
      const { line, found, from, to } = match;
      const expected = found.charAt(0).toUpperCase() + found.slice(1);
      const edits = [replaceRange(line.paragraph, from, from + 1, expected.charAt(0))];
      report({
        message: 'small',
        data: { found, expected },
        paragraph: line.paragraph,
        from,
        to,
        edits,
        subject: `${placeKey(match)}|${from}`,
      });
    }
  },
};
