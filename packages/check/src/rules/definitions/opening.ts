import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];
const opening =
  /^(?:not |it is |is when |is where |is a |is an |is the |when |where |this is |this term |a term |the term |refers to|means (?!of |to |for |by )|describes |defines |denotes )/i;

/** DEF-06: a definition begins with what the thing is. */
export const openingWords: Rule = {
  meta: {
    id: 'definitions/opening',
    catalogue: ['DEF-06'],
    title: 'A definition begins with the class of the thing, not with "is when" or "refers to"',
    why: 'A definition can be put in place of the term in any sentence. That works only if it is the same part of speech, is positive, and begins with the class to which the thing belongs.',
    citation: authorsGuide('Annex B, B.3.2 to B.3.6'),
    severity: 'warning',
    severityByKind: {
      'technical-report': 'info',
      'technical-paper': 'info',
      handbook: 'info',
      'fg-report': 'info',
      'common-text': 'info',
      other: 'info',
    },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'none',
    messages: {
      opening: {
        message: 'The definition of "{term}" begins "{found}".',
        advice: 'Begin with the class of the thing: "A device that …".',
      },
    },
    examples: {
      bad: [
        {
          title: 'Refers to',
          document: [...parents, term('3.2.1', 'sensor', ': Refers to a device that senses.')],
        },
        { title: 'Is when', document: [...parents, term('3.2.1', 'sensing', ': Is when a device senses.')] },
      ],
      good: [
        { title: 'Its class', document: [...parents, term('3.2.1', 'sensor', ': A device that senses.')] },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      const found = opening.exec(normalised(entry.definition))?.[0].trim();
      if (found !== undefined && entry.tag === undefined && entry.division.kind !== 'terms-elsewhere') {
        report({ message: 'opening', data: { term: entry.term, found }, paragraph: entry.paragraph });
      }
    }
  },
};
