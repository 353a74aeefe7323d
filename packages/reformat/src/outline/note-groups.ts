import {
  type Block,
  type Deliverable,
  type Facts,
  type NoteFact,
  type Paragraph,
  paragraphsOf,
  type Table,
} from '@fg2rec/document';

/** Notes that are counted together. */
export interface NoteGroup {
  readonly place: 'text' | 'table';
  readonly notes: readonly NoteFact[];
}

/**
 * Notes of the text are counted in their clause, and those below a term in its entry, which has a number of its own;
 * notes of a table in the rows that go all across it, and else in their cell (Author's guide clauses 9.6.1 and 9.6.2).
 * Notes of figures are drawn, and keep their own count.
 */
export function noteGroups(deliverable: Deliverable, facts: Facts): NoteGroup[] {
  const owners = noteOwners(facts, deliverable);
  const cells = cellsOf(deliverable.root.children);
  const groups = new Map<unknown, NoteFact[]>();
  const places = new Map<unknown, NoteGroup['place']>();
  for (const note of facts.notes) {
    if (note.place === 'figure') {
      continue;
    }
    const owner =
      note.place === 'table' ? cells.get(note.paragraph) : (owners.get(note.paragraph) ?? note.division);
    groups.set(owner, [...(groups.get(owner) ?? []), note]);
    places.set(owner, note.place);
  }
  return [...groups].map(([owner, notes]) => ({ place: places.get(owner) ?? 'text', notes }));
}

/** The table or the cell in which the notes of a paragraph are counted. */
function cellsOf(blocks: readonly Block[]): Map<Paragraph, unknown> {
  const cells = new Map<Paragraph, unknown>();
  const visit = (table: Table): void => {
    for (const row of table.children) {
      for (const cell of row.children) {
        const owner = row.children.length === 1 ? table : cell;
        paragraphsOf(cell.children, { tables: false }).forEach(
          (paragraph) => void cells.set(paragraph, owner),
        );
        tablesIn(cell.children).forEach(visit);
      }
    }
  };
  tablesIn(blocks).forEach(visit);
  return cells;
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? [block] : block.type === 'contentControl' ? tablesIn(block.children) : [],
  );
}

/** For notes that follow a term entry: the entry. */
function noteOwners(facts: Facts, deliverable: Deliverable): Map<Paragraph, Paragraph> {
  const terms = new Map(facts.terms.map(({ paragraph, division }) => [paragraph, division]));
  const owners = new Map<Paragraph, Paragraph>();
  let term: Paragraph | undefined;
  for (const paragraph of paragraphsOf(deliverable.root.children)) {
    if (terms.has(paragraph)) {
      term = paragraph;
    } else if (paragraph.role.endsWith('-heading')) {
      term = undefined;
    } else if (term !== undefined && paragraph.role === 'note') {
      owners.set(paragraph, term);
    }
  }
  return owners;
}
