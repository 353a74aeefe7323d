import { phrase } from '@fg2rec/document';
import {
  documentKinds,
  inSelfNameOf,
  recommendationNamings,
  type SelfNaming,
  selfNamings,
} from '@fg2rec/rulebook';
import type { Rule } from '../../rule.ts';
import { supplements } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { type Match, matchesIn, runningText } from '../../support/prose.ts';

/** PRF-01: a text calls itself what it is. */
export const selfName: Rule = {
  meta: {
    id: 'kinds/self-name',
    catalogue: ['PRF-01'],
    title: 'A text calls itself what it is, a Recommendation or another kind of text',
    why: 'Supplements, Technical Reports and Technical Papers are informative. "This Recommendation" in one of them claims a status that it has not. In a draft Recommendation "this Technical Report" or "this deliverable" is left over from the text that it was made of.',
    citation: supplements('1 and 3'),
    severity: 'off',
    severityByKind: {
      recommendation: 'warning',
      supplement: 'warning',
      'technical-report': 'warning',
      'technical-paper': 'warning',
      handbook: 'warning',
      'implementers-guide': 'info',
    },
    severityByStage: { prepublished: 'info', published: 'info' },
    languages: 'all',
    fix: 'suggestion',
    messages: {
      name: {
        message: 'The {kind} calls itself "{found}".',
        advice: 'Write "{expected}".',
      },
    },
    examples: {
      bad: [
        {
          title: 'In a Technical Report',
          kind: 'technical-report',
          document: clause('1', 'Scope', 'This Recommendation describes sensors.'),
        },
        {
          title: 'In a draft Recommendation',
          document: clause('1', 'Scope', 'This Technical Report describes sensors.'),
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
    const { kind, language, stage } = facts;
    const isRecommendation = kind === 'recommendation';
    // What is printed as a Recommendation may quote a report that it is not.
    if (isRecommendation && stage !== 'draft') {
      return;
    }
    const lines = runningText(facts);
    const namings: readonly SelfNaming[] = isRecommendation
      ? selfNamings[language]
      : [{ pattern: recommendationNamings[language], replacement: '$&' }];
    for (const { pattern, replacement, isWeak } of namings) {
      // Fixed sentences on requirements say "this document".
      const places = isWeak === true ? lines.filter(({ zone }) => zone !== 'conventions') : lines;
      for (const [found, matches] of byWords(matchesIn(places, pattern))) {
        const [first] = matches;
        if (first === undefined) {
          continue;
        }
        const expected = matches.map(({ found: words }) =>
          replacement === undefined
            ? undefined
            : inSelfNameOf(words.replace(pattern, replacement).replace('ITU-T ', ''), kind, language),
        );
        report({
          message: 'name',
          data: {
            kind: phrase(documentKinds[kind].title),
            found: first.found,
            expected: expected[0] ?? inSelfNameOf(nominative[language], kind, language),
          },
          paragraph: first.line.paragraph,
          from: first.from,
          to: first.to,
          edits: matches.flatMap(({ line, from, to }, index) => {
            const words = expected[index];
            return words === undefined ? [] : [replaceRange(line.paragraph, from, to, words)];
          }),
          ...(isWeak === true ? { atMost: 'info' as const } : {}),
          subject: found,
        });
      }
    }
  },
};

const nominative = {
  en: 'this Recommendation',
  fr: 'la présente Recommandation',
  es: 'la presente Recomendación',
  ru: 'настоящая Рекомендация',
  ar: 'هذه التوصية',
  zh: '本建议书',
} as const;

/** One finding for each name that the text gives itself. */
function byWords(matches: readonly Match[]): Map<string, Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const key = match.found.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return groups;
}
