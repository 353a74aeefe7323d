import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { countedInPrint } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { insertNear, replaceAll } from '../../support/edits.ts';
import { clause } from '../../support/examples.ts';
import { requirementKeywords } from '../../support/keywords-of-requirement.ts';
import { runningText } from '../../support/prose.ts';
import { saysNone } from '../../support/wording.ts';

/** With fewer, the words are most likely meant as plain English. */
const fewestUses = 3;

/** CON-03: the other set of keywords is declared in clause 5. */
export const undeclared: Rule = {
  meta: {
    id: 'requirement-language/undeclared',
    catalogue: ['CON-03'],
    title: 'Keywords such as "is required to" and "can optionally" are declared in clause 5',
    why: 'Several study groups write requirements with "is required to", "is recommended" and "can optionally". Outside these groups the words are plain English, so that clause 5 has to say what they mean.',
    citation: countedInPrint('Y.3507 and J.1108, clause 5'),
    severity: 'warning',
    severityByKind: {
      'technical-report': 'off',
      'technical-paper': 'off',
      handbook: 'off',
      'implementers-guide': 'off',
      amendment: 'off',
      supplement: 'info',
      'a-series': 'off',
      'fg-report': 'info',
      'common-text': 'off',
      other: 'off',
    },
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      undeclared: {
        message: 'The text uses "{keyword}" {times} times, and clause 5 does not say what it means.',
        advice: 'Declare the keyword in clause 5, or use "shall", "should" and "may".',
      },
    },
    examples: {
      bad: [
        {
          title: 'Not declared',
          document: [
            ...clause('5', 'Conventions', 'None.'),
            ...clause(
              '6',
              'Sensors',
              'A sensor can optionally be red.',
              'It can optionally be blue.',
              'It can optionally be small.',
            ),
          ],
        },
      ],
      good: [
        {
          title: 'Declared',
          document: [
            ...clause('5', 'Conventions', 'The keywords "can optionally" indicate an optional requirement.'),
            ...clause(
              '6',
              'Sensors',
              'A sensor can optionally be red.',
              'It can optionally be blue.',
              'It can optionally be small.',
            ),
          ],
        },
      ],
    },
  },
  check({ facts, vocabulary, report }) {
    const conventions = divisionOfKind(facts, 'conventions');
    const content = conventions === undefined ? [] : deepContentOf(conventions);
    const declared = content.map(plainText).join('\n');
    const lines = runningText(facts, ['normative']);
    for (const { keyword, use, declarations } of requirementKeywords) {
      const uses = lines.filter(({ words }) => use.test(words));
      // "is recommended" and "is required to" are common English; the two others are signs of the convention.
      const isSign = keyword === 'can optionally' || keyword === 'is prohibited from';
      if (uses.length >= fewestUses && !use.test(declared)) {
        const atMost = isSign && facts.stage === 'draft' ? undefined : 'info';
        const data = { keyword, times: uses.length };
        const [sentence = ''] = declarations;
        const last = content.at(-1);
        const edits =
          last === undefined || sentence === ''
            ? []
            : content.length === 1 && saysNone(plainText(last), facts, vocabulary)
              ? [replaceAll(last, sentence)]
              : [insertNear(last, 'after', 'body', sentence)];
        report({
          message: 'undeclared',
          data,
          paragraph: uses[0]?.paragraph,
          edits,
          atMost,
          subject: keyword,
        });
      }
    }
  },
};
