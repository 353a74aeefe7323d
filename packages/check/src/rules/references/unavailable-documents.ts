import { normalised } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { informing } from '../../support/entry-example.ts';
import { referencesAndTags, whileDrafting } from '../../support/kinds.ts';

const working =
  /\b(?:(?:SG\d{1,2}|TSAG)-?(?:TD|C|R|LS)-?\d+|TD[ -]?\d{2,}|Temporary Document|Contribution (?:No\. ?)?C?\d+|extranet\.itu\.int|itu\.int\/ifa|\/ifa\/t\/|itu\.int\/md\/(?:meetingdoc|T\d)|sharepoint\.\w+|draft (?:new |revised )?Recommendation|baseline text|living list|FG[A-Z0-9-]+-[A-Z]{1,2}-\d{3})/i;

/** REF-14: only what every reader can get. */
export const unavailableDocuments: Rule = {
  meta: {
    id: 'references/unavailable-documents',
    catalogue: ['REF-14'],
    title: 'References are to documents that every reader can get',
    why: 'Drafts, TDs and contributions are working papers behind a login, which change or vanish. A reader outside the group cannot follow such a reference.',
    citation: authorsGuide('8.10'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    severityByStage: whileDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      working: {
        message: 'The entry [{tag}] refers to a working document ("{found}").',
        advice: 'Refer to the published text, or say what is needed in this text.',
      },
    },
    examples: {
      bad: [
        { title: 'A TD', document: informing('b-TD12', 'SG13-TD123 (2024), ', 'Draft on sensors') },
        {
          title: 'A draft',
          document: informing('b-Y.sens', 'ITU-T, Draft new Recommendation ITU-T Y.sens (2024), ', 'Sensors'),
        },
      ],
      good: [
        {
          title: 'A Recommendation',
          document: informing('b-ITU-T Y.4000', 'Recommendation ITU-T Y.4000 (2012), ', 'Overview'),
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { tag = '', text, paragraph } of facts.references) {
      const found = working.exec(normalised(text))?.[0];
      if (found !== undefined) {
        report({ message: 'working', data: { tag, found }, paragraph });
      }
    }
  },
};
