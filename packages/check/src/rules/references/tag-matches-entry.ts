import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { referring } from '../../support/entry-example.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { bareTag } from '../../support/publishers.ts';

/** Numbers by which a tag and its entry can be compared. */
const forms: readonly RegExp[] = [
  /\bITU-[TR] ([A-Z]{1,3}\.\d+(?:\.\d+)*)/,
  /\bRFC ?0*(\d{2,5})/,
  /\b(?:ISO|IEC|ISO\/IEC) (\d{3,6}(?:-\d+)?)/,
];

/** REF-06: tag and entry name the same document. */
export const tagMatchesEntry: Rule = {
  meta: {
    id: 'references/tag-matches-entry',
    catalogue: ['REF-06', 'REF-04'],
    title: 'Tag and entry name the same document',
    why: 'The tag is the short name of the entry behind it. Where the numbers differ, one of the two is a slip, and the text relies on the wrong document.',
    citation: authorsGuide('8.2, Figure 1'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    languages: 'all',
    fix: 'none',
    messages: {
      differs: {
        message: 'The tag [{tag}] stands before an entry on {found}.',
        advice: 'Correct the tag or the entry.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Two numbers',
          document: referring('ITU-T A.5', 'Recommendation ITU-T A.7 (2019), ', 'Focus groups'),
        },
      ],
      good: [
        {
          title: 'One number',
          document: referring('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
        },
        {
          title: 'Two numbers of one text',
          document: referring('ITU-T G.709', 'Recommendation ITU-T G.709/Y.1331 (2019), ', 'Interfaces'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const text = normalised(entry.text);
      const head = text.slice(0, 120);
      for (const form of forms) {
        const wanted = form.exec(bareTag(entry))?.[1];
        const found = form.exec(head);
        if (wanted !== undefined && found !== null && found[1] !== wanted && !head.includes(wanted)) {
          report({
            message: 'differs',
            data: { tag: entry.tag ?? '', found: found[0] },
            paragraph: entry.paragraph,
          });
        }
      }
    }
  },
};
