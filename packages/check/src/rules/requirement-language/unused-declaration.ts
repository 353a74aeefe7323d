import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { draftChecklist } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { requirementKeywords } from '../../support/keywords-of-requirement.ts';
import { runningText } from '../../support/prose.ts';

/** CON-06: only keywords that are used are declared. */
export const unusedDeclaration: Rule = {
  meta: {
    id: 'requirement-language/unused-declaration',
    catalogue: ['CON-06'],
    title: 'Only keywords that are used are declared (draft TSAG checklist C1)',
    why: 'A draft checklist of TSAG asks to declare in clause 5 only what the text uses. A keyword declared and never used was copied along from another text.',
    citation: draftChecklist('C1'),
    severity: 'info',
    severityByKind: { handbook: 'off', other: 'off' },
    languages: ['en'],
    fix: 'none',
    messages: {
      unused: {
        message: 'Clause 5 declares "{keyword}", which the text does not use.',
        advice: 'Remove the declaration.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Not used',
          document: [
            ...clause('5', 'Conventions', 'The keywords "can optionally" indicate an option.'),
            ...clause('6', 'Sensors', 'A sensor is red.'),
          ],
        },
      ],
      good: [
        {
          title: 'Used',
          document: [
            ...clause('5', 'Conventions', 'The keywords "can optionally" indicate an option.'),
            ...clause('6', 'Sensors', 'A sensor can optionally be red.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const conventions = divisionOfKind(facts, 'conventions');
    const lines = runningText(facts, ['normative', 'informative', 'table', 'note', 'scope']);
    for (const paragraph of conventions === undefined ? [] : deepContentOf(conventions)) {
      for (const { keyword, use } of requirementKeywords) {
        const quotes = new RegExp(`["“]${keyword}["”]`, 'i');
        if (quotes.test(plainText(paragraph)) && !lines.some(({ words }) => use.test(words))) {
          report({ message: 'unused', data: { keyword }, paragraph, subject: keyword });
        }
      }
    }
  },
};
