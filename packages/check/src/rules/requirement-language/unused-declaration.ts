import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { draftChecklist } from '../../support/citations.ts';
import { deepContentOf, divisionOfKind } from '../../support/divisions.ts';
import { removeBlocks, replaceAll } from '../../support/edits.ts';
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
    fix: 'suggestion',
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
  check({ facts, vocabulary, report }) {
    const conventions = divisionOfKind(facts, 'conventions');
    const lines = runningText(facts, ['normative', 'informative', 'table', 'note', 'scope']);
    const declarations = conventions === undefined ? [] : deepContentOf(conventions);
    for (const paragraph of declarations) {
      for (const { keyword, use } of requirementKeywords) {
        const quotes = new RegExp(`["“]${keyword}["”]`, 'i');
        const text = plainText(paragraph);
        if (quotes.test(text) && !lines.some(({ words }) => use.test(words))) {
          // A paragraph that declares this keyword and nothing else goes; where it was alone, the clause is empty.
          const isAlone = declarations.length === 1;
          const none = vocabulary.wording('none', facts.language).text;
          const isOwn =
            /^\W{0,3}The key ?words?\s/i.test(text) && (text.match(/["“][^"”]+["”]/g) ?? []).length === 1;
          const edits = !isOwn
            ? []
            : isAlone
              ? [replaceAll(paragraph, none)]
              : [removeBlocks([{ paragraph }], 'The text does not use the keyword.')];
          report({ message: 'unused', data: { keyword }, paragraph, edits, subject: keyword });
        }
      }
    }
  },
};
