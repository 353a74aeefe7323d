import { misplaced } from '@fg2rec/check';
import type { Anchor, Edit } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import type { Change, Pass } from '../plan.ts';
import type { PlannedTerm, TermList } from '../terms/term-plan.ts';
import { placeOf } from './describe.ts';

/** Terms stand in 3.1 or 3.2, in alphabetical order (Author's guide clauses 8.3 and B.4). Their sub-clauses are inserted elsewhere. */
export const termLists: Pass = (input) => {
  const { lists, split } = input.terms;
  const isSplit = split.length > 0;
  const own = lists.find(({ division }) => division !== undefined);
  const edits =
    isSplit && own === undefined
      ? moves(
          split,
          lists.flatMap(({ entries }) => entries),
        )
      : lists.flatMap((list) => (isSplit && list !== own ? arrivals(list, own) : movesWithin(list, split)));
  return { edits, changes: [...partings(lists, split), ...sortings(lists, split)] };

  function sortings(all: readonly TermList[], source: readonly PlannedTerm[]): Change[] {
    return all.flatMap((list): Change[] => {
      const before = sourceOrder(list, source);
      const count = misplaced(before, byPlace(list.entries)).length;
      const number = list.entries[0]?.number.replace(/\.\d+$/, '') ?? '';
      return count === 0
        ? []
        : [
            {
              pass: 'term-lists',
              what:
                count === 1
                  ? phrase('One term of clause {number} is in its place.', { number })
                  : phrase('{count} terms of clause {number} are in their places.', { count, number }),
              because: phrase('Terms stand in alphabetical order (Author’s guide clause B.4).'),
              rule: 'definitions/order',
              place: { clause: number },
            },
          ];
    });
  }

  function partings(all: readonly TermList[], source: readonly PlannedTerm[]): Change[] {
    const filled = all.filter(({ entries }) => entries.length > 0);
    const [first] = source;
    if (first === undefined || filled.length < 2) {
      return [];
    }
    const counts = all.map(({ kind, entries }) =>
      kind === 'terms-elsewhere'
        ? phrase('{count} with a source in 3.1', { count: entries.length })
        : phrase('{count} in 3.2', { count: entries.length }),
    );
    return [
      {
        pass: 'term-lists',
        what: phrase('The {count} terms stand in two lists: {counts}.', { count: source.length, counts }),
        because: phrase(
          'A term that names its source is defined elsewhere, and that text governs it (Author’s guide clause 8.3).',
        ),
        rule: 'structure/term-clauses',
        place: placeOf(undefined, first.term.division),
      },
    ];
  }
};

/** Entries of a list that goes before the sub-clause they stood in, or after it. */
function arrivals({ kind, entries }: TermList, own: TermList | undefined): Edit[] {
  const heading = own?.division?.heading?.anchor;
  const last = own?.entries.at(-1)?.blocks.at(-1);
  const at = kind === 'terms-elsewhere' ? heading : last;
  let previous: Anchor | undefined;
  return entries.flatMap(({ blocks }): Edit[] => {
    const target = previous ?? at;
    const where = previous === undefined && kind === 'terms-elsewhere' ? 'before' : 'after';
    previous = blocks.at(-1);
    return target === undefined ? [] : [{ kind: 'move-blocks', blocks, to: { at: target, where } }];
  });
}

function movesWithin(list: TermList, split: readonly PlannedTerm[]): Edit[] {
  return moves(sourceOrder(list, split), list.entries);
}

function sourceOrder({ entries }: TermList, split: readonly PlannedTerm[]): PlannedTerm[] {
  const order = new Map(split.map(({ term }, index) => [term, index]));
  const start = (entry: PlannedTerm): number => order.get(entry.term) ?? entry.term.paragraph.anchor.start;
  return [...entries].sort((one, other) => start(one) - start(other));
}

/** Moves as few entries as will do. */
function moves(before: readonly PlannedTerm[], after: readonly PlannedTerm[]): Edit[] {
  const entries = before.map(({ term }) => after.find((entry) => entry.term === term)).filter(isEntry);
  const wrong = new Set(misplaced(entries, byPlace(after)).map((index) => entries[index]));
  return after.flatMap((entry, index): Edit[] => {
    const previous = after[index - 1]?.blocks.at(-1);
    const next = after.find((other, later) => later > index && !wrong.has(other))?.blocks[0];
    const at = previous ?? next;
    return !wrong.has(entry) || at === undefined
      ? []
      : [
          {
            kind: 'move-blocks',
            blocks: entry.blocks,
            to: { at, where: previous === undefined ? 'before' : 'after' },
          },
        ];
  });
}

function isEntry(entry: PlannedTerm | undefined): entry is PlannedTerm {
  return entry !== undefined;
}

function byPlace(after: readonly PlannedTerm[]): (one: PlannedTerm, other: PlannedTerm) => number {
  const place = new Map(after.map(({ term }, index) => [term, index]));
  return (one, other) => (place.get(one.term) ?? 0) - (place.get(other.term) ?? 0);
}
