import type { Paragraph } from '@fg2rec/document';
import { as, numberedText } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allParagraphs } from '../../support/divisions.ts';
import { clause } from '../../support/examples.ts';
import { goodDrafting } from '../../support/kinds.ts';

const deepest = 3;
const unnumberedMarker = /^\s*[–—\-•·●○▪■□◦*➢✓►][\t ]/u;

function item(level: number, text: string): Paragraph {
  return as('list-item', text, { listLevel: level });
}

/** STR-15: at most three levels; a list with sub-lists is numbered at its main level. */
export const lists: Rule = {
  meta: {
    id: 'structure/lists',
    catalogue: ['STR-15'],
    title: 'Lists have at most three levels, and a list with sub-lists is numbered',
    why: 'Items are cited as "item a) i)". Deeper lists cannot be followed, and an item of a sub-list cannot be cited when its main item has no number.',
    citation: authorsGuide('9.3.3'),
    severity: 'warning',
    severityByKind: goodDrafting,
    languages: 'all',
    fix: 'none',
    messages: {
      deep: {
        message: 'This list item stands at level {level}; lists have at most three levels.',
        advice: 'Split the list, or make sub-clauses of its main items.',
      },
      unnumbered: {
        message: 'This list has sub-items, but its main items are not numbered.',
        advice: 'Where a list has sub-lists, number the main items a), b), c), so that all can be cited.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Four levels',
          document: [
            ...clause('6', 'Sensors', 'Sensors are:'),
            item(1, 'a)\tsmall;'),
            item(2, 'i)\tvery;'),
            item(3, '–\tminute;'),
            item(4, '–\ttiny.'),
          ],
        },
        {
          title: 'Sub-items under dashes',
          document: [
            ...clause('6', 'Sensors', 'Sensors are:'),
            item(1, '–\tsmall;'),
            item(2, '–\tvery;'),
            item(1, '–\tcheap.'),
          ],
        },
      ],
      good: [
        {
          title: 'Numbered main items',
          document: [
            ...clause('6', 'Sensors', 'Sensors are:'),
            item(1, 'a)\tsmall;'),
            item(2, 'i)\tvery;'),
            item(1, 'b)\tcheap.'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    let main: Paragraph | undefined;
    let reported: Paragraph | undefined;
    for (const paragraph of allParagraphs(facts)) {
      const level = paragraph.role === 'list-item' ? (paragraph.listLevel ?? 1) : 0;
      if (level > deepest) {
        report({ message: 'deep', data: { level }, paragraph, subject: `deep|${numberedText(paragraph)}` });
      }
      if (level === 0) {
        main = undefined;
      } else if (level === 1) {
        main = paragraph;
      } else if (main !== undefined && main !== reported && unnumberedMarker.test(numberedText(main))) {
        const subject = `unnumbered|${numberedText(main)}`;
        report({ message: 'unnumbered', paragraph: main, atMost: 'info', subject });
        reported = main;
      }
    }
  },
};
