import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, unnumbered } from '../../support/examples.ts';
import { frontMatter } from '../../support/front-matter.ts';

const legal =
  /^(?:In this Recommendation, the expression|Compliance with this Recommendation|ITU draws attention|As of the date of approval of this Recommendation)/;

/** BP-FWD-SUP: the Foreword of a Supplement says "this publication". */
export const supplementForeword: Rule = {
  meta: {
    id: 'boilerplate/supplement-foreword',
    catalogue: ['BP-FWD-SUP'],
    title: 'The Foreword of a Supplement speaks of "this publication"',
    why: 'A Supplement is not a Recommendation, so nobody complies with it. Its Foreword has the NOTE and the paragraphs on intellectual property with "this publication" instead.',
    citation: { document: 'SUP', edition: '2016', clause: 'Foreword', confidence: 'seen' },
    severity: 'off',
    severityByKind: { supplement: 'warning' },
    stages: ['prepublished', 'published'],
    languages: ['en'],
    fix: 'safe',
    messages: {
      name: {
        message: 'The Foreword of this Supplement says "this Recommendation".',
        advice: 'Write "this publication".',
      },
    },
    examples: {
      bad: [
        {
          title: 'The Foreword of a Recommendation',
          kind: 'supplement',
          stage: 'published',
          document: [
            ...unnumbered('FOREWORD', 'Compliance with this Recommendation is voluntary.'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
      good: [
        {
          title: 'The Foreword of a Supplement',
          kind: 'supplement',
          stage: 'published',
          document: [
            ...unnumbered('FOREWORD', 'Compliance with this publication is voluntary.'),
            ...clause('1', 'Scope', 'Sensors.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const paragraph of frontMatter(facts)) {
      const text = plainText(paragraph);
      if (!legal.test(text)) {
        continue;
      }
      const found = [...text.matchAll(/this Recommendation\b/g)];
      // Backwards, so that each edit leaves the places of the others as they are.
      const edits = found
        .reverse()
        .map(({ index, 0: words }) =>
          replaceRange(paragraph, index, index + words.length, 'this publication'),
        );
      if (edits.length > 0) {
        report({ message: 'name', paragraph, edits, subject: `name|${text.slice(0, 30)}` });
      }
    }
  },
};
