import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { referring } from '../../support/entry-example.ts';
import { graveInDrafts, referencesAndTags } from '../../support/kinds.ts';

const draft = /\bdraft-[a-z][\w-]*-\d{2}\b|\bdraft-ietf-[\w-]+|\bInternet[- ]Draft\b|\bwork in progress\b/i;
const series = /\b(?:IETF )?(?:STD|BCP)\s?\d{1,4}\b/;

/** REF-09: never Internet-Drafts, never by STD or BCP number. */
export const internetDrafts: Rule = {
  meta: {
    id: 'references/internet-drafts',
    catalogue: ['REF-09'],
    title: 'IETF documents are referenced by RFC number, never as Internet-Drafts',
    why: 'An Internet-Draft lapses after six months, and the RFC behind an STD or BCP number changes. Only an RFC number says for good which text is meant (Recommendation ITU-T A.5, form for the IETF).',
    citation: authorsGuide('8.2'),
    severity: 'error',
    severityByKind: referencesAndTags,
    severityByStage: graveInDrafts,
    languages: 'all',
    fix: 'none',
    messages: {
      draft: {
        message: 'The entry [{tag}] refers to a work in progress ("{found}").',
        advice: 'Refer to the RFC that came of it, or remove the reference.',
      },
      series: {
        message: 'The entry [{tag}] is referenced by its series number "{found}".',
        advice: 'Refer to the RFC by its own number.',
      },
    },
    examples: {
      bad: [
        {
          title: 'An Internet-Draft',
          document: referring('IETF sensors', 'draft-ietf-sensors-04 (2024), ', 'Sensors'),
        },
        { title: 'A BCP number', document: referring('IETF BCP 14', 'IETF BCP 14 (1997), ', 'Key words') },
      ],
      good: [
        { title: 'An RFC', document: referring('IETF RFC 2119', 'IETF RFC 2119 (1997), ', 'Key words') },
      ],
    },
  },
  check({ facts, report }) {
    for (const { tag = '', text, list, paragraph } of facts.references) {
      const words = normalised(text);
      const atMost = list === 'bibliography' ? 'info' : undefined;
      const unfinished = draft.exec(words)?.[0];
      const numbered = /\bRFC\s?\d/.test(words) ? undefined : series.exec(`${tag} ${words}`)?.[0];
      if (unfinished !== undefined) {
        report({ message: 'draft', data: { tag, found: unfinished }, paragraph, atMost });
      } else if (numbered !== undefined) {
        report({ message: 'series', data: { tag, found: numbered }, paragraph, atMost: atMost ?? 'warning' });
      }
    }
  },
};
