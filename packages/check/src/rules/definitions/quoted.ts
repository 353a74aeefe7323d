import type { Rule } from '../../rule.ts';
import { authorsGuide2023 } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.1', 'Terms defined elsewhere')];

/** DEF-11: definitions of others may be under copyright. */
export const quoted: Rule = {
  meta: {
    id: 'definitions/quoted',
    catalogue: ['DEF-11'],
    title: 'Definitions copied from other organizations are cleared',
    why: 'The text of another organization is its own. To print its definition word for word, ITU may need its permission; the reference alone needs none.',
    citation: authorsGuide2023('8.3'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    stages: ['draft'],
    languages: 'all',
    fix: 'none',
    messages: {
      copied: {
        message: 'The definition of "{term}" is printed in the words of [{tag}].',
        advice: 'Ask TSB whether the owner has to be asked, or give the reference alone.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Of another organization',
          document: [...parents, term('3.1.1', 'sensor', ' [b-IEEE 1451]: A device that senses.')],
        },
      ],
      good: [
        {
          title: 'Of the ITU',
          document: [...parents, term('3.1.1', 'sensor', ' [ITU-T Y.4000]: A device that senses.')],
        },
        { title: 'The reference alone', document: [...parents, term('3.1.1', 'sensor', ' [b-IEEE 1451].')] },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, term: name, tag, definition } of facts.terms) {
      if (
        tag !== undefined &&
        definition.trim().length > 12 &&
        !/^(?:b-)?\s*(?:ITU|UIT|МСЭ|ISO|IEC|\d)/.test(tag)
      ) {
        report({ message: 'copied', data: { term: name, tag }, paragraph });
      }
    }
  },
};
