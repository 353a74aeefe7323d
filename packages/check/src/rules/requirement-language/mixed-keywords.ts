import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { matchesIn, runningText } from '../../support/prose.ts';

const fewest = 3;

/** CON-05: two sets of keywords are not mixed without saying how they go together. */
export const mixedKeywords: Rule = {
  meta: {
    id: 'requirement-language/mixed-keywords',
    catalogue: ['CON-05'],
    title: 'Where both "shall" and "is required to" are used, clause 5 says that they mean the same',
    why: 'A reader who finds both asks for the difference. Recommendation ITU-T J.1108 says in clause 5 which of the one set stands for which of the other.',
    citation: countedInPrint('J.1108, clause 5'),
    severity: 'info',
    severityByKind: {
      'technical-report': 'off',
      'technical-paper': 'off',
      handbook: 'off',
      'implementers-guide': 'off',
      amendment: 'off',
      'common-text': 'off',
      other: 'off',
    },
    languages: ['en'],
    fix: 'none',
    messages: {
      mixed: {
        message:
          'The text has {shall} times "shall" and {required} times "is required to" or "is prohibited from".',
        advice: 'Use one of the two throughout, or say in clause 5 that they mean the same.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Both',
          document: [
            ...clause('5', 'Conventions', 'None.'),
            ...clause(
              '6',
              'Sensors',
              ...Array.from({ length: 3 }, () => 'A sensor shall be small. It is required to be dry.'),
            ),
          ],
        },
      ],
      good: [
        {
          title: 'One set',
          document: [
            ...clause('5', 'Conventions', 'None.'),
            ...clause('6', 'Sensors', ...Array.from({ length: 3 }, () => 'A sensor shall be small.')),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const conventions = divisionOfKind(facts, 'conventions');
    const declared = conventions === undefined ? '' : deepContentOf(conventions).map(plainText).join('\n');
    const lines = runningText(facts, ['normative']);
    const shall = matchesIn(lines, /(?<![\p{L}-])shall(?![\p{L}-])/giu);
    const required = matchesIn(lines, /\b(?:is|are) (?:required to|prohibited from)\b/gi);
    if (
      shall.length >= fewest &&
      required.length >= fewest &&
      !(/\bshall\b/i.test(declared) && /required to/i.test(declared))
    ) {
      report({
        message: 'mixed',
        data: { shall: shall.length, required: required.length },
        paragraph: required[0]?.line.paragraph,
        subject: 'mixed',
      });
    }
  },
};
