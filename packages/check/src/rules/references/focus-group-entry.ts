import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { informing, referring } from '../../support/entry-example.ts';
import { graveInDrafts, referencesAndTags } from '../../support/kinds.ts';
import { bareTag } from '../../support/publishers.ts';

/** REF-13: deliverables of focus groups are bibliography. */
export const focusGroupEntry: Rule = {
  meta: {
    id: 'references/focus-group-entry',
    catalogue: ['REF-13'],
    title: 'Deliverables of focus groups stand in the Bibliography, never in clause 2',
    why: 'A deliverable of a focus group is not an ITU-T Recommendation and has not been approved by a study group. It can be named as a source, as Recommendation ITU-T E.119 does, but not be made a provision.',
    citation: countedInPrint('E.119, Bibliography'),
    severity: 'error',
    severityByKind: referencesAndTags,
    severityByStage: graveInDrafts,
    languages: 'all',
    fix: 'none',
    messages: {
      normative: {
        message: 'Clause 2 lists the focus group deliverable [{tag}].',
        advice: 'Move it to the Bibliography with a tag such as [b-FG-NRR].',
      },
    },
    examples: {
      bad: [
        {
          title: 'In clause 2',
          document: referring(
            'FG-NRR',
            'ITU-T Focus Group on Relief, Focus Group Technical Report (2014), ',
            'Needs',
          ),
        },
      ],
      good: [
        {
          title: 'In the Bibliography',
          document: informing(
            'b-FG-NRR',
            'ITU-T Focus Group on Relief, Focus Group Technical Report (2014), ',
            'Needs',
          ),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const names =
        /^(?:ITU-T )?FG[-\s]?[A-Z0-9]{2,}/.test(bareTag(entry)) ||
        /\bFocus Group on\b|\bFocus Group Technical\b/i.test(normalised(entry.text));
      if (entry.list === 'references' && names) {
        report({ message: 'normative', data: { tag: entry.tag ?? '' }, paragraph: entry.paragraph });
      }
    }
  },
};
