import { as, flatBlocks, phrase, table } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { allDivisions } from '../../support/divisions.ts';
import { clause, tableCaption } from '../../support/examples.ts';

/** NOT-04: notes to a table stand inside its frame. */
export const tableNotes: Rule = {
  meta: {
    id: 'notes/table-notes',
    catalogue: ['NOT-04'],
    title: 'Notes to a table stand inside its frame, in the last row',
    why: 'Notes to a table may be normative, notes to the text are not. Which of the two a note is, shows by its place: inside the frame it belongs to the table.',
    citation: authorsGuide('9.6.2'),
    severity: 'info',
    severityByKind: { other: 'off', handbook: 'off' },
    languages: 'all',
    fix: 'none',
    messages: {
      outside: {
        message: 'A note stands right below {name}, outside its frame.',
        advice: 'If it belongs to the table, put it into the last row; else put text between the two.',
      },
    },
    examples: {
      bad: [
        {
          title: 'Below the frame',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sensors'),
            table([['Name'], ['A']]),
            as('note', 'NOTE – A is small.'),
          ],
        },
      ],
      good: [
        {
          title: 'In the last row',
          document: [
            ...clause('6', 'Sensors', 'See Table 1.'),
            tableCaption('Table 1 – Sensors'),
            table([['Name'], ['A'], [[as('note', 'NOTE – A is small.')]]]),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    const captions = new Map(
      facts.tables.flatMap(({ table: node, caption }) =>
        caption === undefined ? [] : [[node, caption] as const],
      ),
    );
    for (const division of allDivisions(facts)) {
      const blocks = flatBlocks(division.blocks).filter(
        (block) => block.type !== 'paragraph' || block.role !== 'empty',
      );
      blocks.forEach((block, index) => {
        const next = blocks[index + 1];
        if (
          block.type === 'table' &&
          block.purpose === 'data' &&
          next?.type === 'paragraph' &&
          next.role === 'note'
        ) {
          const caption = captions.get(block);
          report({
            message: 'outside',
            data: { name: caption === undefined ? phrase('a table') : `${caption.label} ${caption.number}` },
            paragraph: next,
          });
        }
      });
    }
  },
};
