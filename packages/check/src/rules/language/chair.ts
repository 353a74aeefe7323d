import type { Rule } from '../../rule.ts';
import { styleGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { matchCase } from '../../support/match-case.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

const pattern =
  /(?<![\p{L}\p{N}-])(?:((?:vice[- ])?chair)(?:man|woman)|((?:vice[- ])?chair)(?:men|women))(?![\p{L}\p{N}-])/giu;

/** LNG-02: chair, not chairman. */
export const chair: Rule = {
  meta: {
    id: 'language/chair',
    catalogue: ['LNG-02'],
    title: 'Words for people do not say whether they are men or women',
    why: 'Since the change note of August 2023 the ITU style guide says "chair", not "chairman"; the headings of Recommendation ITU-T A.7 (08/2024) follow it.',
    citation: styleGuide('change note 08/2023', 'seen'),
    severity: 'warning',
    severityByKind: { other: 'info', handbook: 'info' },
    stages: ['draft'],
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      man: {
        message: 'The text says "{found}" instead of "{expected}".',
        advice: 'Say chair, or vice-chair.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A chairman',
          document: clause('6', 'Groups', 'The Vice-Chairman reports to the chairmen.'),
        },
      ],
      good: [{ title: 'A chair', document: clause('6', 'Groups', 'The vice-chair reports to the chairs.') }],
    },
  },
  check({ facts, report }) {
    for (const match of matchesIn(runningText(facts), pattern)) {
      const { line, found, from, to, groups } = match;
      const base = groups[0] === '' ? `${groups[1]}s` : (groups[0] ?? '');
      const expected = matchCase(base, found);
      const edits = [replaceRange(line.paragraph, from, to, expected)];
      report({
        message: 'man',
        data: { found, expected },
        paragraph: line.paragraph,
        from,
        to,
        edits,
        subject: placeKey(match),
      });
    }
  },
};
