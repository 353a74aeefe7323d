import type { Edit } from '@fg2rec/document';
import { kindOf } from '../outline/outline.ts';
import type { Pass } from '../plan.ts';
import { placeOf } from './describe.ts';

/**
 * Definitions set out as a table become entries, number, term in bold, source, colon, definition, so that each can be
 * cited by its number (Author's guide clauses 8.3 and B.4). Where clause 3 lacks its sub-clauses, they come with them.
 */
export const termTables: Pass = ({ terms, outline }) => {
  const edits = terms.tables.flatMap(({ table, division, rows }): Edit[] => {
    const number = outline.numbers.get(division) ?? division.number;
    const kind = kindOf(division, outline);
    const blocks = rows.flatMap((row, index) => row.paragraphs(`${number}.${index + 1}`));
    return [
      ...(kind === 'definitions'
        ? []
        : [{ kind: 'insert-blocks', at: table.anchor, where: 'before', blocks } as const]),
      {
        kind: 'remove-blocks',
        blocks: [table.anchor],
        because: 'its rows stand as numbered entries in its place',
      },
    ];
  });
  return {
    edits,
    changes: terms.tables.map(({ rows, division }) => ({
      pass: 'term-tables',
      what: `The table of ${rows.length} definitions is a list of numbered entries.`,
      because: 'A term is cited by the number of its entry (Author’s guide clauses 8.3 and B.4).',
      rule: 'definitions/entry-form',
      place: placeOf(undefined, division),
    })),
  };
};
