import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { clause, reference } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { looseTagKey, tagsCited } from '../../support/tags.ts';

const list = [
  ...clause('2', 'References'),
  reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
];

/** REF-04: every entry of a list is cited. */
export const entriesCited: Rule = {
  meta: {
    id: 'references/entries-cited',
    catalogue: ['REF-04'],
    title: 'Every entry of clause 2 and of the Bibliography is cited',
    why: 'An entry that the text does not cite is no reference. In clause 2 it would also make provisions of another document part of the Recommendation to no end.',
    citation: authorsGuide('Annex D, 8.2'),
    severity: 'warning',
    severityByKind: { ...referencesAndTags, 'common-text': 'off', other: 'off', 'a-series': 'info' },
    languages: 'all',
    fix: 'none',
    messages: {
      uncited: {
        message: 'The text does not cite [{tag}].',
        advice: 'Cite it where its provisions apply, move it to the Bibliography, or remove it.',
      },
      uncitedInformative: {
        message: 'The text does not cite [{tag}] of the Bibliography.',
        advice: 'Cite it where it is useful, or remove it.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An entry that nobody cites',
          document: [...list, ...clause('6', 'Sensors', 'Sensors are small.')],
        },
      ],
      good: [
        {
          title: 'A cited entry',
          document: [...list, ...clause('6', 'Sensors', 'The procedures of [ITU-T A.5] apply.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const entries = new Set(facts.references.map(({ paragraph }) => paragraph));
    const cited = new Set(
      facts.citations
        .filter(({ paragraph }) => !entries.has(paragraph))
        .flatMap(tagsCited)
        .map(looseTagKey),
    );
    // A tag may also stand where the reader of citations does not look, such as a caption or a text without brackets.
    const text = allParagraphs(facts)
      .filter((paragraph) => !entries.has(paragraph))
      .map(plainText)
      .join('\n');
    for (const { tag, list: kind, paragraph } of facts.references) {
      if (tag === undefined || cited.has(looseTagKey(tag)) || text.includes(`[${tag}`)) {
        continue;
      }
      const informative = kind === 'bibliography';
      const message = informative ? 'uncitedInformative' : 'uncited';
      report({ message, data: { tag }, paragraph, atMost: informative ? 'info' : undefined });
    }
  },
};
