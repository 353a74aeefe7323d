import type { Term } from '@fg2rec/document';
import { counted } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';
import { termsInSequence } from '../../support/renumbering.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-05: entries are numbered in sequence. */
export const numbering: Rule = {
  meta: {
    id: 'definitions/numbering',
    catalogue: ['DEF-05'],
    title: 'Definitions are numbered in sequence, without gap or repetition',
    why: 'A term is cited by its number. Two entries with one number, or a number that is missing, are traces of entries moved by hand.',
    citation: authorsGuide('Annex B, B.4'),
    severity: 'warning',
    severityByKind: goodDrafting,
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      twice: {
        message: 'Two definitions have the number {number}.',
        advice: 'Number definitions in the order in which they stand.',
      },
      gap: {
        message: 'The numbers of the definitions have {count}; the first: {number} follows {before}.',
        advice: 'Number definitions without gaps, in the order in which they stand.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Twice',
          document: [...parents, term('3.2.1', 'air', ': A gas.'), term('3.2.1', 'sensor', ': A thing.')],
        },
        {
          title: 'A gap',
          document: [...parents, term('3.2.1', 'air', ': A gas.'), term('3.2.4', 'sensor', ': A thing.')],
        },
      ],
      good: [
        {
          title: 'In sequence',
          document: [...parents, term('3.2.1', 'air', ': A gas.'), term('3.2.2', 'sensor', ': A thing.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const seen = new Set<string>();
    const gaps: (Pick<Term, 'paragraph' | 'number' | 'division'> & { readonly before: string })[] = [];
    let last: { readonly prefix: string; readonly value: number; readonly number: string } | undefined;
    for (const { paragraph, number, division } of facts.terms) {
      const match = /^(.*?)(\d+)$/.exec(number);
      if (match === null) {
        continue;
      }
      const [, prefix = '', digits = ''] = match;
      if (seen.has(number)) {
        report({ message: 'twice', data: { number }, paragraph, edits: termsInSequence(division, facts) });
      } else if (last?.prefix === prefix && Number(digits) !== last.value + 1) {
        gaps.push({ paragraph, number, division, before: last.number });
      }
      seen.add(number);
      last = { prefix, value: Number(digits), number };
    }
    const [first] = gaps;
    if (first !== undefined) {
      const { paragraph, number, before } = first;
      const data = { count: counted(gaps.length, 'gap'), number, before };
      const edits = [...new Set(gaps.map(({ division }) => division))].flatMap((division) =>
        termsInSequence(division, facts),
      );
      report({ message: 'gap', data, paragraph, edits, atMost: 'info', subject: 'gap' });
    }
  },
};
