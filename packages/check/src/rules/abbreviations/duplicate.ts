import { as, normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { removeEntries } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';
import { sameWords } from '../../support/wording.ts';

/** ABB-01: an abbreviation is listed once. */
export const duplicate: Rule = {
  meta: {
    id: 'abbreviations/duplicate',
    catalogue: ['ABB-01'],
    title: 'An abbreviation is listed once',
    why: 'Two entries for the same letters leave open what they mean where they are used. One that is written twice is a slip.',
    citation: authorsGuide('8.4'),
    severity: 'warning',
    severityByKind: goodDrafting,
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'suggestion',
    messages: {
      twice: {
        message: 'Clause 4 lists {short} twice, as "{first}" and as "{second}".',
        advice: 'Keep one entry; use other letters for the other meaning.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Twice',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'AC\tAccess Control'),
            as('abbreviation', 'AC\tAlternating Current'),
          ],
        },
        {
          title: 'The same twice',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'AC\tAccess Control'),
            as('abbreviation', 'AC\tAccess control'),
          ],
        },
      ],
      good: [
        {
          title: 'Once each',
          document: [
            ...clause('4', 'Abbreviations and acronyms'),
            as('abbreviation', 'AC\tAccess Control'),
            as('abbreviation', 'DC\tDirect Current'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const seen = new Map<string, string>();
    for (const entry of facts.abbreviations) {
      const { short, expansion, paragraph } = entry;
      const key = normalised(short);
      const first = seen.get(key);
      if (first !== undefined) {
        report({
          message: 'twice',
          data: { short, first: first.slice(0, 60), second: expansion.slice(0, 60) },
          paragraph,
          // Two meanings are for a person to tell apart; the same one written twice is a slip.
          edits: sameWords(first, expansion)
            ? removeEntries([entry], facts.abbreviations, 'The abbreviation is listed already.')
            : [],
        });
      }
      seen.set(key, first ?? expansion);
    }
  },
};
