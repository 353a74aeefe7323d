import {
  type Block,
  type Division,
  type Facts,
  flatBlocks,
  type Paragraph,
  type Term,
} from '@fg2rec/document';
import { allBlocks } from '../outline/division-blocks.ts';
import { type TermSource, termSource } from './term-source.ts';

/** An entry of clause 3 with the blocks up to the next. */
export interface TermUnit {
  readonly term: Term;
  readonly blocks: readonly Block[];
}

/**
 * The entries of a list, each with the blocks up to the next. Undefined where one of them does not stand in the list
 * itself but in a table or below a heading of its own.
 */
export function entriesIn(division: Division, { terms }: Facts): TermUnit[] | undefined {
  const blocks = flatBlocks(division.blocks);
  const own = terms.filter((term) => term.division === division && term.paragraph !== division.heading);
  const starts = own.map(({ paragraph }) => blocks.indexOf(paragraph));
  const isList = starts.every((start, index) => start > (starts[index - 1] ?? -1));
  return isList
    ? own.map((term, index) => ({ term, blocks: blocks.slice(starts[index], starts[index + 1]) }))
    : undefined;
}

/** Entries that are sub-clauses of clause 3 themselves, headed by the term; undefined where there are others. */
export function headedEntries(definitions: Division, { terms }: Facts): TermUnit[] | undefined {
  const units = definitions.children.flatMap((child): TermUnit[] => {
    const term = terms.find(({ paragraph }) => paragraph === child.heading);
    return term === undefined ? [] : [{ term, blocks: flatBlocks(allBlocks(child)) }];
  });
  const isAll = units.length > 0 && units.length === definitions.children.length;
  return isAll && !terms.some(({ division }) => division === definitions) ? units : undefined;
}

/** The paragraphs of an entry after the first. */
export function paragraphsBelow({ term, blocks }: TermUnit): Paragraph[] {
  return blocks.filter((block): block is Paragraph => block.type === 'paragraph' && block !== term.paragraph);
}

export function sourceOf(unit: TermUnit, { language }: Facts): TermSource | undefined {
  return termSource(unit.term, paragraphsBelow(unit), language);
}
