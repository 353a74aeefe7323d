import { phrase } from '@fg2rec/document';
import { documentKinds } from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { supplements } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { whileDrafting } from '../../support/kinds.ts';
import { matchesIn, placeKey, runningText } from '../../support/prose.ts';

/** PRF-01: a text calls itself what it is. */
export const selfName: Rule = {
  meta: {
    id: 'kinds/self-name',
    catalogue: ['PRF-01'],
    title: 'A text that is not a Recommendation does not call itself one',
    why: 'Supplements, Technical Reports and Technical Papers are informative. "This Recommendation" in one of them claims a status that it has not, and is most often left over from another text.',
    citation: supplements('1 and 3'),
    severity: 'off',
    severityByKind: {
      supplement: 'warning',
      'technical-report': 'warning',
      'technical-paper': 'warning',
      handbook: 'warning',
      'implementers-guide': 'info',
    },
    severityByStage: whileDrafting,
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      name: {
        message: 'The {kind} calls itself "{found}".',
        advice: 'Write "this {expected}".',
      },
    },
    examples: {
      bad: [
        {
          title: 'In a Technical Report',
          kind: 'technical-report',
          document: clause('1', 'Scope', 'This Recommendation describes sensors.'),
        },
      ],
      good: [
        {
          title: 'Its own name',
          kind: 'technical-report',
          document: clause('1', 'Scope', 'This Technical Report describes sensors.'),
        },
        {
          title: 'In a Recommendation',
          document: clause('1', 'Scope', 'This Recommendation describes sensors.'),
        },
      ],
    },
  },
  check({ facts, report }) {
    const { title, selfName: expected } = documentKinds[facts.kind];
    const lines = runningText(facts, [
      'introductory',
      'scope',
      'references',
      'definitions',
      'abbreviations',
      'conventions',
      'normative',
    ]);
    for (const match of matchesIn(lines, /\b[Tt]his (?:ITU-T )?Recommendation\b(?! \|)/g).slice(0, 5)) {
      const { line, found, from, to } = match;
      report({
        message: 'name',
        data: { kind: phrase(title), found, expected },
        paragraph: line.paragraph,
        from,
        to,
        edits: [replaceRange(line.paragraph, from + 'this '.length, to, expected)],
        subject: placeKey(match),
      });
    }
  },
};
