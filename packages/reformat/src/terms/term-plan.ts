import { misplaced } from '@fg2rec/check';
import { type Anchor, type Division, type Facts, normalised, plainText, type Term } from '@fg2rec/document';
import { kindOf, type Outline } from '../outline/outline.ts';
import { documentName } from '../references/document-name.ts';
import type { ReferencePlan } from '../references/reference-plan.ts';
import { termCompare } from './term-order.ts';
import type { TermSource } from './term-source.ts';
import { type TermTable, termTable } from './term-table.ts';
import { entriesIn, headedEntries, paragraphsBelow, sourceOf, type TermUnit } from './term-units.ts';

export type TermListKind = 'terms-elsewhere' | 'terms-here';

/** An entry of clause 3 with all that belongs to it, and what becomes of it. */
export interface PlannedTerm {
  readonly term: Term;
  readonly number: string;
  readonly source?: TermSource;
  /** Tag of the source as the lists of references will have it, without brackets. */
  readonly tag?: string;
  /** The entry and what follows it up to the next: notes, further paragraphs. */
  readonly blocks: readonly Anchor[];
}

/** One of the two lists of clause 3, in its final order. */
export interface TermList {
  readonly kind: TermListKind;
  /** The sub-clause that is there; absent where it is to be inserted. */
  readonly division?: Division;
  readonly entries: readonly PlannedTerm[];
}

/** What becomes of clause 3. */
export interface TermPlan {
  /** Empty where the entries stay as they are. */
  readonly lists: readonly TermList[];
  /** Entries that stand in one list in the source, and go to two: in the order of the source. */
  readonly split: readonly PlannedTerm[];
  /** Tables of definitions that become entries. */
  readonly tables: readonly TermTable[];
}

export const noTermPlan: TermPlan = { lists: [], split: [], tables: [] };

const listKinds = ['terms-elsewhere', 'terms-here'] as const;

interface PlanInput {
  readonly facts: Facts;
  readonly outline: Outline;
  readonly references: ReferencePlan;
  readonly pointedAt: ReadonlySet<string>;
}

/**
 * Parts the terms that are defined elsewhere from those defined here where the author has one list, puts each list in
 * alphabetical order, and numbers it (Author's guide clause 8.3 and Annex B, B.4). What is printed stays as it is.
 */
export function planTerms(input: PlanInput): TermPlan {
  const { facts, outline } = input;
  const definitions = outline.order.flat().find(({ kind }) => kind === 'definitions');
  if (!outline.restructures || facts.stage !== 'draft' || definitions === undefined) {
    return noTermPlan;
  }
  const existing = definitions.children.filter((child) => isTermList(kindOf(child, outline)));
  const [only] = existing;
  const whole =
    existing.length === 0
      ? (headedEntries(definitions, facts) ?? entriesIn(definitions, facts))
      : only !== undefined && existing.length === 1 && outline.kinds.has(only)
        ? entriesIn(only, facts)
        : undefined;
  const around = outline.numbers.get(definitions) ?? '3';
  if (whole !== undefined && whole.length > 0) {
    const planned = whole.map((unit) => plannedTerm(unit, input));
    const lists = listKinds.map((kind, index): TermList => {
      const own = planned.filter(({ source }) => (source !== undefined) === (kind === 'terms-elsewhere'));
      const division = existing.find((child) => kindOf(child, outline) === kind);
      return {
        kind,
        ...(division === undefined ? {} : { division }),
        entries: numbered(inOrder(own, facts), `${around}.${index + 1}`),
      };
    });
    const after = lists.flatMap(({ entries }) => entries);
    return {
      tables: [],
      lists,
      split: whole.flatMap(({ term }) => after.find((entry) => entry.term === term) ?? []),
    };
  }
  const tags = (name: string): string => tagOf(name, input.references);
  return {
    split: [],
    tables: (existing.length === 0 ? [definitions] : existing).flatMap(
      (division) => termTable(division, { facts, pointedAt: input.pointedAt, tagOf: tags }) ?? [],
    ),
    lists: existing.flatMap((division): TermList[] => {
      const kind = kindOf(division, outline);
      const units = entriesIn(division, facts)?.map((unit) => plannedTerm(unit, input)) ?? [];
      const number = outline.numbers.get(division) ?? division.number;
      return isTermList(kind) && units.length > 0
        ? [{ kind, division, entries: numbered(inOrder(units, facts), number) }]
        : [];
    }),
  };
}

function isTermList(kind: Division['kind']): kind is TermListKind {
  return kind === 'terms-elsewhere' || kind === 'terms-here';
}

type Planning = Omit<PlannedTerm, 'number'> & { readonly hasTail: boolean };

function plannedTerm(unit: TermUnit, { facts, references }: PlanInput): Planning {
  const { term, blocks } = unit;
  const source = sourceOf(unit, facts);
  return {
    term,
    blocks: blocks.map(({ anchor }) => anchor),
    hasTail: paragraphsBelow(unit).some((each) => each.role === 'body' && plainText(each).trim() !== ''),
    ...(source === undefined ? {} : { source, tag: tagOf(source.name, references) }),
  };
}

/** The tag of the entry that a source names by its tag or by its document; else the source's own words. */
function tagOf(name: string, { entries }: ReferencePlan): string {
  const key = keyOf(name);
  const found =
    entries.find(({ reference: { tag } }) => tag !== undefined && keyOf(tag) === key) ??
    entries.find(({ tag }) => tag !== undefined && bareKey(tag) === bareKey(name)) ??
    entries.find(({ reference: { text } }) => keyOf(documentName(text)?.name ?? '') === key);
  return found?.tag ?? name;
}

function keyOf(tag: string): string {
  return normalised(tag).toLowerCase();
}

function bareKey(tag: string): string {
  return keyOf(tag).replace(/^b-/, '');
}

/**
 * In English lists are sorted. Translations keep the order of the English text, so that their numbers agree: elsewhere
 * only a list that is nearly sorted is put right. What stands after the last entry may belong to the whole list: then
 * that entry is not moved.
 */
function inOrder(entries: readonly Planning[], { language }: Facts): readonly Planning[] {
  const compare = termCompare(language);
  if (compare === undefined) {
    return entries;
  }
  const byName = (one: Planning, other: Planning): number => compare(one.term.term, other.term.term);
  const moving = misplaced(entries, byName);
  const isOpen = entries.at(-1)?.hasTail === true && moving.includes(entries.length - 1);
  const isTranslated = language !== 'en' && moving.length * 4 > entries.length;
  return isOpen || isTranslated ? entries : [...entries].sort(byName);
}

function numbered(entries: readonly Planning[], around: string): PlannedTerm[] {
  return entries.map(({ hasTail: _, ...entry }, index) => ({ ...entry, number: `${around}.${index + 1}` }));
}

/** Numbers of sub-clauses that are entries of clause 3, for the outline. */
export function headedNumbers({ lists }: TermPlan): Map<Division, string> {
  return new Map(
    lists.flatMap(({ entries }) =>
      entries.flatMap(({ term, number }): [Division, string][] =>
        term.paragraph === term.division.heading ? [[term.division, number]] : [],
      ),
    ),
  );
}

/** Old numbers of entries to new ones, those that name one entry only. */
export function termNumbers({ lists }: TermPlan): Map<string, string> {
  const all = lists.flatMap(({ entries }) => entries);
  return new Map(
    all.flatMap(({ term, number }): [string, string][] =>
      term.number !== '' && all.filter((other) => other.term.number === term.number).length === 1
        ? [[term.number, number]]
        : [],
    ),
  );
}
