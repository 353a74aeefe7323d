import { phrase, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { clause, tableCaption } from '../../support/examples.ts';

/** A table of so many rows hardly fits a page. */
const manyRows = 25;
const rows = (count: number): string[][] => [
  ['Name'],
  ...Array.from({ length: count }, (_, index) => [`Sensor ${index}`]),
];
const headless = (count: number) => {
  const built = table(rows(count));
  return { ...built, children: built.children.map((row) => ({ ...row, isHeader: false })) };
};

/** TAB-02: heads are repeated on each page. */
export const repeatedHead: Rule = {
  meta: {
    id: 'tables/repeated-head',
    catalogue: ['TAB-02'],
    title: 'Long tables repeat their heads on each page',
    why: 'On its second page a table without heads is a list of numbers without meaning, on paper and for those who listen to it.',
    citation: authorsGuide('9.5.2'),
    severity: 'info',
    severityByKind: { other: 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      head: {
        message: '{name} has {rows} rows and no head row that is repeated.',
        advice: 'Mark its head row as "repeat as header row".',
      },
    },
    examples: {
      bad: [
        {
          title: 'Thirty rows',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sensors'),
            headless(30),
          ],
        },
      ],
      good: [
        {
          title: 'A head row',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sensors'),
            table(rows(30)),
          ],
        },
        {
          title: 'A short table',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sensors'),
            headless(5),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const { table: node, caption } of facts.tables) {
      if (node.children.length > manyRows && !node.children.some(({ isHeader }) => isHeader)) {
        const name =
          caption === undefined ? phrase('A table without caption') : `${caption.label} ${caption.number}`;
        const data = { name, rows: node.children.length };
        report({
          message: 'head',
          data,
          anchor: node.anchor,
          ...(caption === undefined ? {} : { paragraph: caption.paragraph }),
        });
      }
    }
  },
};
