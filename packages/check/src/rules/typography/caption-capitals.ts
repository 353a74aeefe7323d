import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, figure, figureCaption } from '../../support/examples.ts';
import { sentenceCaseEdits } from '../../support/sentence-case.ts';
import { isTitleCase } from '../../support/title-case.ts';

/** FIG-03: titles of figures and tables have a capital on the first word alone. */
export const captionCapitals: Rule = {
  meta: {
    id: 'typography/caption-capitals',
    catalogue: ['FIG-03', 'CON-08'],
    title: 'Titles of figures and tables have a capital on the first word only',
    why: 'In what ITU prints the title of a figure or table is written like a sentence: first letter capital only, as the guide says.',
    citation: authorsGuide('9.5.1, 9.5.2'),
    severity: 'info',
    languages: ['en'],
    fix: 'suggestion',
    messages: {
      capitals: {
        message: 'The title "{title}" of {label} {number} has capitals on common words.',
        advice: 'Keep the first capital and those of names and acronyms.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Capitals on all words',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – The Main Parts Of Small Sensors'),
          ],
        },
      ],
      good: [
        {
          title: 'One capital',
          document: [
            ...clause('6', 'Sensors', 'See Figure 1.'),
            figure(),
            figureCaption('Figure 1 – The main parts of small sensors'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { paragraph, label, number, title } of facts.captions) {
      if (isTitleCase(title)) {
        const edits = sentenceCaseEdits(paragraph, title, facts);
        report({ message: 'capitals', data: { label, number, title }, paragraph, edits });
      }
    }
  },
};
