import { plainText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { sentenceCaseEdits } from '../../support/sentence-case.ts';
import { isTitleCase } from '../../support/title-case.ts';

/** CON-08: headings have a capital on the first word alone. */
export const headingCapitals: Rule = {
  meta: {
    id: 'typography/heading-capitals',
    catalogue: ['CON-08'],
    title: 'Headings have a capital on the first word only',
    why: 'The guide asks for no unnecessary capitals: in ITU texts a capital inside a heading marks a name. Where every word has one, names cannot be told from words.',
    citation: authorsGuide('8.5, 9.2'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      capitals: {
        message: 'The heading "{title}" has capitals on common words.',
        advice: 'Keep the first capital and those of names and acronyms.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Capitals on all words',
          document: clause('6', 'General Requirements For Small Sensors', 'Small.'),
        },
      ],
      good: [
        { title: 'One capital', document: clause('6', 'General requirements for small sensors', 'Small.') },
        { title: 'Names', document: clause('6', 'Use of ITU-T and IETF texts', 'Small.') },
      ],
    },
  },
  check({ facts, report }) {
    for (const { heading, title, kind } of allDivisions(facts)) {
      if (heading !== undefined && kind !== 'title-block' && isTitleCase(title)) {
        const from = plainText(heading).indexOf(title);
        const range = from < 0 ? {} : { from, to: from + title.length };
        const edits = sentenceCaseEdits(heading, title, facts);
        report({ message: 'capitals', data: { title }, paragraph: heading, ...range, edits });
      }
    }
  },
};
