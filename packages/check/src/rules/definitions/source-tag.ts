import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { formOfRecommendation } from '../../support/kinds.ts';

const parents = [
  ...clause('3', 'Definitions'),
  ...clause(
    '3.1',
    'Terms defined elsewhere',
    'This Recommendation uses the following terms defined elsewhere:',
  ),
];

/** DEF-02: a borrowed term names its source. */
export const sourceTag: Rule = {
  meta: {
    id: 'definitions/source-tag',
    catalogue: ['DEF-02'],
    title: 'Each term of clause 3.1 names the text that defines it',
    why: 'A term defined elsewhere is governed by the text that defines it. The tag after the term says which, and must be in clause 2 or the Bibliography.',
    citation: authorsGuide('8.3, NOTE 1'),
    severity: 'warning',
    severityByKind: formOfRecommendation,
    languages: 'all',
    fix: 'none',
    messages: {
      missing: {
        message: 'The term "{term}" of clause 3.1 names no source.',
        advice:
          'Add the tag of the text that defines it, as in "{term} [ITU-T X.nnn]:", or move the term to 3.2.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No tag',
          document: [...parents, term('3.1.1', 'sensor', ': A device that senses.')],
        },
      ],
      good: [
        {
          title: 'A tag',
          document: [...parents, term('3.1.1', 'sensor', ' [ITU-T Y.4000]: A device that senses.')],
        },
        {
          title: 'A tag at the end of the definition',
          document: [...parents, term('3.1.1', 'sensor', ': See [ITU-T Y.4000].')],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { division, tag, term: name, definition, paragraph } of facts.terms) {
      if (division.kind === 'terms-elsewhere' && tag === undefined && !/\[[^\]]{2,60}\]/.test(definition)) {
        report({ message: 'missing', data: { term: name }, paragraph });
      }
    }
  },
};
