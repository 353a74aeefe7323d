import { normalised, phrase } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { goodDrafting, whileDrafting } from '../../support/kinds.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-10: a term is defined once. */
export const duplicateTerm: Rule = {
  meta: {
    id: 'definitions/duplicate-term',
    catalogue: ['DEF-10'],
    title: 'A term is defined once',
    why: 'Two definitions of one term leave open which holds. A term that is taken over from another text in clause 3.1 is not defined anew in clause 3.2.',
    citation: authorsGuide('Annex B, B.3.1'),
    severity: 'warning',
    severityByKind: goodDrafting,
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      twice: {
        message: 'The term "{term}" is defined twice, as {first} and {second}.',
        advice: 'Keep one definition.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Twice',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device.'),
            term('3.2.2', 'sensor', ': A thing.'),
          ],
        },
      ],
      good: [
        {
          title: 'Once each',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device.'),
            term('3.2.2', 'small sensor', ': A thing.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const seen = new Map<string, string>();
    for (const { paragraph, term: name, number } of facts.terms) {
      const key = normalised(name).toLowerCase();
      const before = seen.get(key);
      if (before !== undefined && key !== '') {
        const data = {
          term: name,
          first: before === '' ? phrase('an entry') : before,
          second: number === '' ? phrase('another') : number,
        };
        report({ message: 'twice', data, paragraph });
      }
      seen.set(key, before ?? number);
    }
  },
};
