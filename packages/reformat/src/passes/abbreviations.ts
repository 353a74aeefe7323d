import { misplaced, naturalCompare } from '@fg2rec/check';
import {
  type Abbreviation,
  type Anchor,
  type Edit,
  flatBlocks,
  type NewParagraph,
  phrase,
  plainText,
} from '@fg2rec/document';
import type { ProposedAbbreviation } from '../abbreviations-proposed.ts';
import { ownParagraphs } from '../outline/division-blocks.ts';
import type { Change, Pass, PassInput } from '../plan.ts';
import { abbreviationLead, proposedEntry, proposedFor } from './clause-blocks.ts';
import { placeOf } from './describe.ts';
import { saysNothing } from './formulae.ts';

/**
 * Clause 4 in alphabetical order, and with the abbreviations that the text explains at their first use: each is marked
 * to be confirmed by a person (Author's guide clause 8.4).
 */
export const abbreviations: Pass = (input) => {
  const { facts, outline } = input;
  if (!outline.restructures || facts.stage !== 'draft') {
    return { edits: [], changes: [] };
  }
  const proposed = proposedFor(input);
  const changes = proposed.map(
    ({ short, expansion }): Change => ({
      pass: 'abbreviations',
      what: phrase('“{short} {expansion}” is proposed for clause 4, marked to be confirmed.', {
        short,
        expansion,
      }),
      because: phrase(
        'Clause 4 lists all abbreviations used; the text explains this one where it first uses it.',
      ),
      rule: 'abbreviations/unlisted',
    }),
  );
  const list = entriesInOneList(input);
  const sorted = list === undefined ? { edits: [], changes: [] } : sorting(list, input);
  return {
    edits: [...sorted.edits, ...insertions(proposed, list ?? [], input)],
    changes: [...sorted.changes, ...changes],
  };
};

/** The entries, where each is a paragraph and nothing stands between them. */
function entriesInOneList({ facts }: PassInput): readonly Abbreviation[] | undefined {
  const [first] = facts.abbreviations;
  const division = first === undefined ? undefined : facts.divisionOf(first.paragraph);
  const blocks = flatBlocks(division?.blocks ?? []);
  const positions = facts.abbreviations.map(({ paragraph }) => blocks.indexOf(paragraph));
  const from = Math.min(...positions);
  const to = Math.max(...positions);
  const own = new Set(positions);
  const isOneList = blocks.every(
    (block, index) =>
      index < from ||
      index > to ||
      own.has(index) ||
      (block.type === 'paragraph' && plainText(block).trim() === ''),
  );
  return first !== undefined && from >= 0 && isOneList ? facts.abbreviations : undefined;
}

function compare(one: { readonly short: string }, other: { readonly short: string }): number {
  return naturalCompare(one.short, other.short);
}

function sorting(list: readonly Abbreviation[], { facts }: PassInput): { edits: Edit[]; changes: Change[] } {
  if (!list.every(({ short }) => /^[\p{Script=Latin}\p{N}]/u.test(short))) {
    return { edits: [], changes: [] };
  }
  const wrong = new Set(misplaced(list, compare).map((index) => list[index]));
  const final = [...list].sort(compare);
  const edits = final.flatMap((entry, index): Edit[] => {
    const previous = final[index - 1];
    const next = final.find((other, later) => later > index && !wrong.has(other));
    const at = previous ?? next;
    return !wrong.has(entry) || at === undefined
      ? []
      : [
          {
            kind: 'move-blocks',
            blocks: [entry.paragraph.anchor],
            to: { at: at.paragraph.anchor, where: previous === undefined ? 'before' : 'after' },
          },
        ];
  });
  const [first] = list;
  const count = edits.length;
  return {
    edits,
    changes:
      count === 0 || first === undefined
        ? []
        : [
            {
              pass: 'abbreviations',
              what:
                count === 1
                  ? phrase('One abbreviation is in its place.')
                  : phrase('{count} abbreviations are in their places.', { count }),
              because: phrase('Clause 4 is in alphabetical order (Author’s guide clause 8.4).'),
              rule: 'abbreviations/order',
              place: placeOf(undefined, facts.divisionOf(first.paragraph)),
            },
          ],
  };
}

/** Into a list of paragraphs, or in place of "None."; a clause 4 that is missing gets them with its heading. */
function insertions(
  proposed: readonly ProposedAbbreviation[],
  list: readonly Abbreviation[],
  input: PassInput,
): Edit[] {
  if (proposed.length === 0) {
    return [];
  }
  const [first] = list;
  if (first === undefined) {
    return inPlaceOfNone(proposed, input);
  }
  const sorted = [...list].sort(compare);
  return [...proposed].sort(compare).map((entry) => {
    const previous = sorted.findLast((other) => compare(other, entry) <= 0);
    const at: Anchor = (previous ?? sorted[0] ?? first).paragraph.anchor;
    return {
      kind: 'insert-blocks',
      at,
      where: previous === undefined ? 'before' : 'after',
      blocks: [proposedEntry(entry, input)],
    };
  });
}

function inPlaceOfNone(proposed: readonly ProposedAbbreviation[], input: PassInput): Edit[] {
  const division = input.outline.order.flat().find(({ kind }) => kind === 'abbreviations');
  const [none, ...others] = division === undefined ? [] : ownParagraphs(division);
  if (none === undefined || others.length > 0 || !saysNothing(plainText(none), input)) {
    return [];
  }
  const blocks: NewParagraph[] = [
    abbreviationLead(input),
    ...[...proposed].sort(compare).map((entry) => proposedEntry(entry, input)),
  ];
  return [
    { kind: 'insert-blocks', at: none.anchor, where: 'after', blocks },
    {
      kind: 'remove-blocks',
      blocks: [none.anchor],
      because: phrase('abbreviations of the text are proposed in its place').words,
    },
  ];
}
