import { as } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { equationNumbers } from '../../support/equations.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

/** EQU-01: no number twice. */
export const numberSequence: Rule = {
  meta: {
    id: 'equations/number-sequence',
    catalogue: ['EQU-01'],
    title: 'Each equation has its own number, in sequence',
    why: 'Equations are cited by number. Two with the same number make "Equation 6-3" mean either, and a gap makes readers look for one that is not there.',
    citation: authorsGuide('9.4.2'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      twice: {
        message: 'Two equations have the number ({number}).',
        advice: 'Give each its own number, and correct what refers to it.',
      },
      gap: {
        message: 'Equation ({number}) follows ({before}): a number is missing.',
        advice: 'Number equations without gaps, and correct what refers to them.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Twice the same',
          document: [
            ...clause('6', 'Power'),
            as('equation', '\tP = U I\t(6-1)'),
            as('equation', '\tP = E / t\t(6-1)'),
          ],
        },
        {
          title: 'A gap',
          document: [
            ...clause('6', 'Power'),
            as('equation', '\tP = U I\t(6-1)'),
            as('equation', '\tP = E / t\t(6-3)'),
          ],
        },
      ],
      good: [
        {
          title: 'In sequence',
          document: [
            ...clause('6', 'Power'),
            as('equation', '\tP = U I\t(6-1)'),
            as('equation', '\tP = E / t\t(6-2)'),
            ...clause('7', 'Work'),
            as('equation', '\tW = P t\t(7-1)'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const seen = new Set<string>();
    const last = new Map<string, number>();
    for (const { paragraph, number } of equationNumbers(facts)) {
      if (seen.has(number)) {
        report({ message: 'twice', data: { number }, paragraph });
        continue;
      }
      seen.add(number);
      const [, prefix = '', digits = '', letter = ''] = /^(.*?)(\d+)([a-z]?)$/.exec(number) ?? [];
      const before = last.get(prefix);
      if (before !== undefined && letter === '' && Number(digits) > before + 1) {
        report({ message: 'gap', data: { number, before: `${prefix}${before}` }, paragraph, atMost: 'info' });
      }
      if (digits !== '') {
        last.set(prefix, Number(digits));
      }
    }
  },
};
