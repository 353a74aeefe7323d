import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';
import { matchesIn, runningText } from '../../support/prose.ts';

/** FIG-04: Figure 6-a. */
export const parts: Rule = {
  meta: {
    id: 'figures/parts',
    catalogue: ['FIG-04'],
    title: 'Parts of a figure are numbered Figure 6-a, Figure 6-b',
    why: 'The hyphen tells the part from the number, so that "Figure 6-a" is found as a part of Figure 6.',
    citation: authorsGuide('9.5.1'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      part: {
        message: 'The part is numbered {found} instead of {expected}.',
        advice: 'Put a hyphen between number and letter.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Run together',
          document: [
            ...clause('6', 'Sensors', 'See Figure 6a.'),
            figure(),
            figureCaption('Figure 6a – Sensor'),
          ],
        },
      ],
      good: [
        {
          title: 'A hyphen',
          document: [
            ...clause('6', 'Sensors', 'See Figure 6-a.'),
            figure(),
            figureCaption('Figure 6-a – Sensor'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { kind, label, number, paragraph } of facts.captions) {
      const match = /^(.*\d)\.?\(?([a-z])\)?$/.exec(number);
      if (kind === 'figure' && match !== null) {
        const at = plainText(paragraph).indexOf(number);
        const better = `${match[1]}-${match[2]}`;
        const referring = matchesIn(runningText(facts), wordsFor(number)).filter(
          ({ line }) => line.paragraph !== paragraph,
        );
        report({
          message: 'part',
          data: { found: `${label} ${number}`, expected: `${label} ${match[1]}-${match[2]}` },
          paragraph,
          edits:
            at < 0
              ? []
              : [
                  replaceRange(paragraph, at, at + number.length, better),
                  ...referring.map(({ line, to }) =>
                    replaceRange(line.paragraph, to - number.length, to, better),
                  ),
                ],
        });
      }
    }
  },
};

/** "Figure 6a" and "Fig. 6a", in any language that has these words. */
function wordsFor(number: string): RegExp {
  const literal = number.replace(/[.()]/g, '\\$&');
  return new RegExp(`\\bfig(?:ure|ura|\\.)?s?[ \\u00a0]${literal}(?![\\p{L}\\p{N}])`, 'giu');
}
