import type { DivisionKind } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { annex, appendix, bibliography, clause, reference } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';
import { movedDivision } from '../../support/moved-division.ts';
import { misplaced } from '../../support/order.ts';
import { headingName } from '../../support/place.ts';

const ranks: Readonly<Partial<Record<DivisionKind, number>>> = {
  scope: 0,
  references: 0,
  definitions: 0,
  abbreviations: 0,
  conventions: 0,
  clause: 0,
  annex: 1,
  appendix: 2,
  bibliography: 3,
  index: 4,
};

/** STR-09: clauses, annexes, appendices, Bibliography, index. */
export const placement: Rule = {
  meta: {
    id: 'annexes/placement',
    catalogue: ['STR-09'],
    title: 'Annexes follow the clauses, then come appendices, Bibliography and index',
    why: 'What is binding stands together: clauses and then annexes. Appendices and the Bibliography, which bind nobody, come after; nothing normative follows them.',
    citation: authorsGuide('8.7, 8.8, 8.11'),
    severity: 'error',
    severityByKind: { ...formOfRecommendation, 'a-series': 'warning', supplement: 'warning' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      misplaced: {
        message: '{name} stands in the wrong place.',
        advice: 'The order is: clauses, annexes, appendices, Bibliography, index. Move it there.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An appendix before the annex',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...appendix('I', 'History', 'Long.'),
            ...annex('A', 'Tests', 'Many.'),
            ...annex('B', 'Values', 'Few.'),
          ],
        },
        {
          title: 'The Bibliography before the appendix',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...bibliography(reference('b-ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Title')),
            ...appendix('I', 'History', 'Long.'),
            ...appendix('II', 'Future', 'Longer.'),
          ],
        },
      ],
      good: [
        {
          title: 'Annex, appendix, Bibliography',
          document: [
            ...clause('6', 'Sensors', 'Small.'),
            ...annex('A', 'Tests', 'Many.'),
            ...appendix('I', 'History', 'Long.'),
            ...bibliography(reference('b-ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Title')),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const ranked = facts.divisions.filter(({ kind }) => ranks[kind] !== undefined);
    const wrong = misplaced(ranked, (one, other) => (ranks[one.kind] ?? 0) - (ranks[other.kind] ?? 0));
    for (const index of wrong) {
      const division = ranked[index];
      if (division !== undefined) {
        const data = { name: headingName(division, facts, vocabulary) };
        const subject = `misplaced|${division.kind}|${division.number}`;
        const kept = ranked.filter((_, other) => !wrong.includes(other));
        const rank = ranks[division.kind] ?? 0;
        const edits = movedDivision(
          division,
          kept.filter(({ kind }) => (ranks[kind] ?? 0) <= rank).at(-1),
          kept.find(({ kind }) => (ranks[kind] ?? 0) > rank),
        );
        report({ message: 'misplaced', data, paragraph: division.heading, edits, subject });
      }
    }
  },
};
