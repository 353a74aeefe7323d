import { as, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { equationNumbers } from '../../support/equations.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';
import { renumberedReferences } from '../../support/renumbering.ts';

/** EQU-01: `(6-3)` at the right margin. */
export const numberForm: Rule = {
  meta: {
    id: 'equations/number-form',
    catalogue: ['EQU-01', 'ANX-02'],
    title: 'Equations are numbered by clause and sequence, such as (6-3)',
    why: 'The number of an equation names its clause and its place in it, with a hyphen, so that an equation added in clause 6 does not renumber those of clause 7.',
    citation: authorsGuide('9.4.2'),
    severity: 'info',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      form: {
        message: 'The equation is numbered ({number}), not by clause and sequence.',
        advice: 'Number it as clause-hyphen-sequence, such as ({expected}).',
      },
    },
    examples: {
      bad: [
        { title: 'A number alone', document: [...clause('6', 'Power'), as('equation', '\tP = U I\t(3)')] },
        { title: 'A stop', document: [...clause('6', 'Power'), as('equation', '\tP = U I\t(6.3)')] },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: [...clause('6', 'Power'), as('equation', '\tP = U I\t(6-1)')],
        },
        { title: 'In an annex', document: [...clause('6', 'Power'), as('equation', '\tP = U I\t(A-1)')] },
      ],
    },
  },
  check({ facts, report }) {
    const numbers = equationNumbers(facts);
    for (const { paragraph, number, clause: standing } of numbers) {
      if (!/^(?:\d+|[A-Z]|[IVX]+)(?:\.\d+)*-\d+[a-z]?$/.test(number)) {
        const text = plainText(paragraph);
        const from = text.lastIndexOf(number);
        const sequence = /\d+[a-z]?$/.exec(number)?.[0] ?? '1';
        const data = { number, expected: `${standing}-${sequence}` };
        const to = from + number.length;
        const isFree = !numbers.some((other) => other.number === data.expected);
        const edits = isFree
          ? [
              replaceRange(paragraph, from, to, data.expected),
              ...renumberedReferences('equation', new Map([[number, data.expected]]), facts),
            ]
          : [];
        report({ message: 'form', data, paragraph, from, to, edits });
      }
    }
  },
};
