import type { Division, Facts } from '@fg2rec/document';
import type { Report, Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import type { LastNumber } from '../../support/closed-clause-gap.ts';
import { closedClauseGap } from '../../support/closed-clause-gap.ts';
import { allDivisions, mainClauses } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

interface Numbered extends LastNumber {
  /** What stands before the last part: `7.` of 7.2. Numbers of other prefixes are another matter. */
  readonly prefix: string;
  /** Letter of an inserted clause such as 6.1a, which repeats or skips no number. */
  readonly suffix: string;
}

/** STR-14: clause numbers run without gaps or repeats. */
export const numbering: Rule = {
  meta: {
    id: 'structure/numbering',
    catalogue: ['STR-14'],
    title: 'Clause numbers run without gaps and repeats',
    why: 'Other texts cite clauses by number. A number that occurs twice cannot be cited, and a gap makes readers look for text that is not there. Inserted clauses of amendments (6.1a) are no gaps.',
    citation: authorsGuide('9.3.1'),
    severity: 'warning',
    severityByKind: { ...goodDrafting, amendment: 'off' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      repeat: {
        message: 'The clause number {number} occurs twice: "{first}" and "{second}".',
        advice: 'Give each clause its own number, and correct what refers to it.',
      },
      gap: {
        message: 'Clause {number} follows {before}: {missing} is missing.',
        advice: 'Number clauses without gaps, or restore the missing clause.',
      },
      backwards: {
        message: 'Clause {number} stands after {before}.',
        advice: 'Number clauses upwards in the order in which they stand.',
      },
      alone: {
        message: 'Clause {number} is the only sub-clause of its clause.',
        advice: 'A clause is divided into two or more. Drop the sub-heading or add the missing one.',
      },
    },
    examples: {
      bad: [
        {
          title: 'A gap',
          document: [...clause('6', 'Sensors', 'Small.'), ...clause('8', 'Networks', 'Large.')],
        },
        {
          title: 'A repeat',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...clause('6.1', 'Air', 'Clean.'),
            ...clause('6.1', 'Water', 'Clear.'),
          ],
        },
      ],
      good: [
        {
          title: 'In sequence',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...clause('6.1', 'Air', 'Clean.'),
            ...clause('6.2', 'Water', 'Clear.'),
            ...clause('7', 'Networks', 'Large.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    checkSiblings(numbered(mainClauses(facts)), facts, report);
    for (const parent of allDivisions(facts)) {
      const children = numbered(parent.children);
      const first = children[0];
      checkSiblings(children, facts, report);
      if (first !== undefined && children.length === 1 && parent.number !== '') {
        const data = { number: first.division.number };
        report({ message: 'alone', data, paragraph: first.division.heading, atMost: 'info' });
      }
    }
  },
};

function numbered(divisions: readonly Division[]): Numbered[] {
  return divisions.flatMap((division) => {
    const match = /(?:^|\.)(\d+)([a-z]*)\.?$/.exec(division.number);
    return match === null || division.kind === 'annex' || division.kind === 'appendix'
      ? []
      : [
          {
            division,
            prefix: division.number.slice(0, match.index + (match[0].startsWith('.') ? 1 : 0)),
            last: Number(match[1]),
            suffix: match[2] ?? '',
          },
        ];
  });
}

function checkSiblings(siblings: readonly Numbered[], facts: Facts, report: (report: Report) => void): void {
  let previous: Numbered | undefined;
  for (const sibling of siblings) {
    const { division, last, suffix, prefix } = sibling;
    if (previous !== undefined && previous.prefix !== prefix) {
      previous = undefined;
    }
    const before = previous?.last ?? 0;
    const number = division.number;
    if (previous !== undefined && last === before && suffix === previous.suffix) {
      const data = { number, first: previous.division.title, second: division.title };
      report({ message: 'repeat', data, paragraph: division.heading });
    } else if (previous !== undefined && last > before + 1) {
      const missing = number.replace(/\d+[a-z]*\.?$/, String(before + 1));
      const data = { number, before: previous.division.number, missing };
      const later = siblings.slice(siblings.indexOf(sibling)).filter((other) => other.prefix === prefix);
      const edits = closedClauseGap(later, last - before - 1, facts);
      report({ message: 'gap', data, paragraph: division.heading, edits });
    } else if (previous !== undefined && last < before) {
      const data = { number, before: previous.division.number };
      report({ message: 'backwards', data, paragraph: division.heading });
    }
    previous = sibling;
  }
}
