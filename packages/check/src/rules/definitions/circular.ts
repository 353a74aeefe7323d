import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, term } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';

const parents = [...clause('3', 'Definitions'), ...clause('3.2', 'Terms defined in this Recommendation')];

/** DEF-06: a term does not define itself. */
export const circular: Rule = {
  meta: {
    id: 'definitions/circular',
    catalogue: ['DEF-06'],
    title: 'A term does not stand in its own definition',
    why: 'A definition that uses the term it defines tells nothing to a reader who does not know it. The guide asks for class and distinguishing marks instead.',
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
    languages: ['en', 'fr', 'es', 'ru'],
    fix: 'none',
    messages: {
      self: {
        message: 'The definition of "{term}" uses the term itself.',
        advice: 'Say to which class it belongs and what sets it apart.',
      },
    },
    examples: {
      bad: [
        {
          title: 'The term itself',
          document: [
            ...parents,
            term('3.2.1', 'smart sensor', ': A device with the abilities of a smart sensor.'),
          ],
        },
      ],
      good: [
        {
          title: 'Class and marks',
          document: [...parents, term('3.2.1', 'smart sensor', ': A sensor that computes.')],
        },
        {
          title: 'A note below',
          document: [
            ...parents,
            term('3.2.1', 'sensor', ': A device that senses. NOTE – A sensor may be small.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.terms) {
      // Terms taken over are quoted as their source has them.
      const name = normalised(entry.term)
        .toLowerCase()
        .replace(/\s*\([^)]*\)/g, '')
        .trim();
      const own =
        normalised(entry.definition)
          .toLowerCase()
          .split(/\bnote\b|\bexample/)[0] ?? '';
      const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const isOwn = entry.tag === undefined && entry.division.kind !== 'terms-elsewhere';
      if (
        isOwn &&
        name.length > 3 &&
        new RegExp(`(?<![\\p{L}\\p{N}-])${literal}(?:s|es)?(?![\\p{L}\\p{N}-])`, 'u').test(own)
      ) {
        report({ message: 'self', data: { term: entry.term }, paragraph: entry.paragraph });
      }
    }
  },
};
