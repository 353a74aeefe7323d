import { paragraph, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { insertInFront } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { frontMatter } from '../../support/front-matter.ts';
import { similarity } from '../../support/wording.ts';

const notice =
  'This prepublication is an unedited version of a recently approved Recommendation. It will be replaced by the published version after editing. Therefore, there will be differences between this prepublication and the published version.';
const likeness = 0.6;

/** BP-PRE: a prepublished text says that it is not edited yet. */
export const prepublicationNotice: Rule = {
  meta: {
    id: 'boilerplate/prepublication-notice',
    catalogue: ['BP-PRE'],
    title: 'A prepublished text says that it is unedited',
    why: 'A prepublished text will be replaced by the edited one, which may differ. The notice on its cover warns those who implement it.',
    citation: { ...countedInPrint('Cover'), confidence: 'seen' },
    severity: 'off',
    severityByKind: { recommendation: 'info', 'a-series': 'info', supplement: 'info' },
    stages: ['prepublished'],
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      missing: {
        message: 'The notice on prepublication is missing.',
        advice: 'TSB puts on the cover: "{expected}"',
      },
    },
    examples: {
      bad: [
        {
          title: 'No notice',
          kind: 'recommendation',
          stage: 'prepublished',
          document: clause('1', 'Scope', 'Sensors.'),
        },
      ],
      good: [
        {
          title: 'The notice',
          kind: 'recommendation',
          stage: 'prepublished',
          document: [paragraph(notice), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
    },
  },
  check({ facts, report }) {
    const lines = frontMatter(facts).map(plainText);
    const joined = lines.join(' ');
    if (!lines.some((line) => similarity(line, notice) >= likeness) && !/unedited version/i.test(joined)) {
      report({ message: 'missing', data: { expected: notice }, edits: insertInFront(facts, notice) });
    }
  },
};
