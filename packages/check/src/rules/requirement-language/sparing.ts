import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, runningText } from '../../support/prose.ts';

/** In 1000 words of clauses; requirement specifications of the ITU stay below it. */
const limit = 25;
const fewestWords = 400;

/** CON-02: "shall" and "must" are used sparingly. */
export const sparing: Rule = {
  meta: {
    id: 'requirement-language/sparing',
    catalogue: ['CON-02'],
    title: '"Shall" and "must" are used sparingly',
    why: 'The guide asks to use "shall" and "must" sparingly and only for mandatory provisions. Where every other sentence has one, those that matter are lost.',
    citation: authorsGuide('8.5'),
    severity: 'info',
    severityByKind: { other: 'off', handbook: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      many: {
        message: 'Clauses and annexes have {rate} "shall" and "must" in 1000 words.',
        advice: 'Keep them for what one must do to conform; say the rest as fact.',
      },
    },
    examples: {
      bad: [
        {
          title: 'In every sentence',
          document: clause(
            '6',
            'Sensors',
            ...Array.from({ length: 60 }, () => 'A sensor shall be small and it shall be dry.'),
          ),
        },
      ],
      good: [
        {
          title: 'Few',
          document: clause(
            '6',
            'Sensors',
            ...Array.from({ length: 60 }, () => 'A sensor is small and it is always kept dry.'),
          ),
        },
      ],
    },
  },
  check({ facts, report }) {
    const lines = runningText(facts, ['normative']);
    const words = lines.reduce((sum, { words: text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
    const uses = matchesIn(lines, /(?<![\p{L}-])(?:shall|must)(?![\p{L}-])/giu).length;
    const rate = Math.round((uses * 1000) / Math.max(words, 1));
    if (words >= fewestWords && rate > limit) {
      report({ message: 'many', data: { rate }, subject: 'many' });
    }
  },
};
