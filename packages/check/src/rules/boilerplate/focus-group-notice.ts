import { normalised, plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { focusGroups } from '../../support/citations.ts';
import { insertInFront } from '../../support/edits.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { frontMatter } from '../../support/front-matter.ts';

/** BP-FGNOT: the deliverable of a focus group says what it is. */
export const focusGroupNotice: Rule = {
  meta: {
    id: 'boilerplate/focus-group-notice',
    catalogue: ['BP-FGNOT'],
    title: 'A deliverable of a focus group says that it is not a Recommendation',
    why: 'What a focus group hands in is material for its parent group and has not been approved by the ITU-T. Deliverables say so in their foreword; the wording was not verified, so this only hints.',
    citation: { ...focusGroups('8.1'), confidence: 'memory' },
    severity: 'off',
    severityByKind: { 'fg-report': 'info', 'fg-specification': 'off' },
    stages: ['draft'],
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      missing: {
        message: 'The text does not say that deliverables of focus groups are not ITU-T Recommendations.',
        advice: 'Say so in the foreword: "Deliverables of focus groups are not ITU-T Recommendations."',
      },
    },
    examples: {
      bad: [
        {
          title: 'Nothing said',
          kind: 'fg-report',
          document: [...unnumbered('Summary', 'Sensors.'), ...clause('1', 'Scope', 'Sensors.')],
        },
      ],
      good: [
        {
          title: 'Said',
          kind: 'fg-report',
          document: [
            ...unnumbered('Foreword', 'Deliverables of focus groups are not ITU-T Recommendations.'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const isSaid = frontMatter(facts).some((paragraph) =>
      /\b(?:not|informative)\b.{0,60}\b(?:Recommendations?|publication)\b/i.test(
        normalised(plainText(paragraph)),
      ),
    );
    if (!isSaid) {
      const edits = insertInFront(facts, 'Deliverables of focus groups are not ITU-T Recommendations.');
      report({ message: 'missing', edits, subject: 'missing' });
    }
  },
};
