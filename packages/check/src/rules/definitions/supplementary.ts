import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { sentencesOf } from '../../support/sentences.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-13: what supplements a definition stands in a NOTE. */
export const supplementary: Rule = {
  meta: {
    id: 'definitions/supplementary',
    catalogue: ['DEF-13'],
    title: 'What supplements a definition stands in a NOTE below it',
    why: 'A definition is one statement that can be put in place of the term. Examples, remarks and further sentences belong into a NOTE under the entry.',
    citation: authorsGuide('Annex B, B.3.3'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'none',
    messages: {
      sentences: {
        message: 'The definition of "{term}" has {count} sentences.',
        advice: 'Keep the first as definition and put the others in a NOTE below.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Three sentences',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device that senses. It is small. Most of them are cheap.'),
          ],
        },
      ],
      good: [
        {
          title: 'One sentence',
          document: [...parents, term('3.2.1', 'sensor', ': A device that senses, e.g. heat.')],
        },
        {
          title: 'A note',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device. NOTE – It is small. Most of them are cheap.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, term: name, definition, tag } of facts.terms) {
      const own = definition.split(/\bNOTE\b|\bNota\b|ПРИМЕЧАНИЕ/)[0] ?? '';
      const count = sentencesOf(own).length;
      if (tag === undefined && count >= 3) {
        report({ message: 'sentences', data: { term: name, count }, paragraph });
      }
    }
  },
};
