import type { Division, DivisionKind, Facts } from '@fg2rec/document';
import { type FixedClause, fixedClauses, type KindProfile } from '@fg2rec/rulebook';
import type { ReformatOptions } from '../plan.ts';
import { entriesIn, sourceOf } from '../terms/term-units.ts';
import { newNumbers } from './numbering.ts';
import { targetProfile } from './profile.ts';

/** The plan of the output's order and numbers, which several passes follow. */
export interface Outline {
  readonly profile: KindProfile;
  /** Clauses 1 to 5 are fixed: the text is put into that order and numbered anew where it must be. */
  readonly restructures: boolean;
  /** Main divisions of the draft in their final order. Those that follow one another as a unit stand in one group. */
  readonly order: readonly (readonly Division[])[];
  /** Divisions for which the template has no place. */
  readonly transferred: readonly Division[];
  readonly contents: readonly Division[];
  /** New number of each division that has or gets one; '' where a number goes. */
  readonly numbers: ReadonlyMap<Division, string>;
  /** Sub-clauses of the definitions that are taken for one of the two fixed lists of terms. */
  readonly kinds: ReadonlyMap<Division, DivisionKind>;
  /** Fixed main clauses that are not there, with the group that they go before (undefined: at the end). */
  readonly missing: readonly MissingClause[];
}

export interface MissingClause {
  readonly clause: FixedClause;
  readonly before?: Division;
}

const noPlace: ReadonlySet<DivisionKind> = new Set([
  'history',
  'foreword',
  'acknowledgements',
  'change-log',
  'editors',
]);

/** What a Technical Report or Paper has between its keywords and its first clause, as issued from 2017 to 2022. */
const reportFront: Readonly<Partial<Record<DivisionKind, number>>> = {
  unnumbered: 3,
  'change-log': 4,
  acknowledgements: 5,
  editors: 6,
};

/** Texts that print who made them, and from what: Technical Reports and Papers. */
export function hasReportFront({ kind }: KindProfile): boolean {
  return kind === 'technical-report' || kind === 'technical-paper';
}

/** Rank of the introductory matter and of what follows the clauses; clauses stand between. */
const ranks: Readonly<Partial<Record<DivisionKind, number>>> = {
  'title-block': 0,
  summary: 1,
  keywords: 2,
  introduction: 3,
  scope: 11,
  references: 12,
  definitions: 13,
  abbreviations: 14,
  conventions: 15,
  annex: 30,
  appendix: 31,
  bibliography: 32,
  index: 33,
};
const clauseRank = 20;
const firstClauseRank = 10;

export function planOutline(facts: Facts, options: Pick<ReformatOptions, 'target'>): Outline {
  const profile = targetProfile(facts.kind, options.target);
  const restructures = profile.fixedClauses.length > 0;
  const { divisions } = facts;
  if (profile.kind === 'other') {
    const contents: Division[] = [];
    const order = divisions.map((division) => [division]);
    return {
      profile,
      restructures,
      order,
      transferred: [],
      contents,
      numbers: new Map(),
      kinds: new Map(),
      missing: [],
    };
  }
  const isReport = hasReportFront(profile);
  const sorted = sortDivisions(divisions, restructures, isReport);
  const order = restructures ? ranked(sorted.groups) : isReport ? reportOrder(sorted.groups) : sorted.groups;
  const missing = restructures ? missingClauses(order, profile) : [];
  const kinds = restructures ? termLists(facts) : new Map<Division, DivisionKind>();
  const numbers = newNumbers({ order, missing, restructures, kinds });
  return {
    profile,
    restructures,
    order,
    transferred: sorted.transferred,
    contents: sorted.contents,
    numbers,
    kinds,
    missing,
  };
}

interface Sorted {
  readonly groups: Division[][];
  readonly transferred: Division[];
  readonly contents: Division[];
}

/** Parts what stays in the draft from what has no place in it; unnumbered headings stay with the clause before them. */
function sortDivisions(divisions: readonly Division[], restructures: boolean, isReport: boolean): Sorted {
  const groups: Division[][] = [];
  const transferred: Division[] = [];
  const contents: Division[] = [];
  const hasBody = divisions.some(
    (division) => division.kind !== 'front-matter' && !noPlace.has(division.kind),
  );
  const isNumbered = divisions.some((division) => division.kind !== 'unnumbered' && division.number !== '');
  let inBody = false;
  for (const division of divisions) {
    if (division.kind === 'contents') {
      contents.push(division);
    } else if (isReport && reportFront[division.kind] !== undefined && !inBody) {
      groups.push([division]);
    } else if (noPlace.has(division.kind) || (division.kind === 'front-matter' && hasBody)) {
      transferred.push(division);
    } else if (division.kind === 'unnumbered' && isNumbered && !inBody && restructures) {
      transferred.push(division);
    } else if (division.kind === 'unnumbered' && isNumbered && inBody) {
      const group = groups.at(-1);
      group?.push(division);
    } else {
      inBody ||= (ranks[division.kind] ?? clauseRank) > firstClauseRank;
      groups.push([division]);
    }
  }
  return { groups, transferred, contents };
}

/** Stable order by rank. Only the first clause of a fixed kind takes the fixed place. */
function ranked(groups: readonly Division[][]): Division[][] {
  const seen = new Set<DivisionKind>();
  const withRank = groups.map((group, position) => {
    const [first] = group;
    const rank = first === undefined ? clauseRank : rankOf(first, seen);
    return { group, rank, position };
  });
  return withRank.sort((a, b) => a.rank - b.rank || a.position - b.position).map(({ group }) => group);
}

/** Front pieces in their order, then the clauses as they stand: the body of a report is free. */
function reportOrder(groups: readonly Division[][]): Division[][] {
  const titleAt = groups.findIndex(([first]) => first?.kind === 'title-block');
  let begun = false;
  const withRank = groups.map((group, position) => {
    const [first] = group;
    const rank = first === undefined ? clauseRank : reportRank(first);
    begun ||= rank > firstClauseRank;
    // What stands before the title without a name of its own is an earlier cover or transfer note.
    const isCover = first?.kind === 'unnumbered' && position < titleAt;
    return { group, position, rank: begun ? clauseRank : isCover ? -1 : rank };
  });
  return withRank
    .sort((one, other) => one.rank - other.rank || one.position - other.position)
    .map(({ group }) => group);
}

function reportRank({ kind, number }: Division): number {
  const front = reportFront[kind] ?? ranks[kind] ?? clauseRank;
  return number !== '' ? clauseRank : kind === 'introduction' ? firstClauseRank - 1 : front;
}

function rankOf(division: Division, seen: Set<DivisionKind>): number {
  const { kind } = division;
  const rank = ranks[kind] ?? clauseRank;
  if (rank >= 30 || kind === 'title-block') {
    return rank;
  }
  if (kind === 'introduction' && isClauseLike(division)) {
    return clauseRank;
  }
  if (rank !== clauseRank && seen.has(kind)) {
    return clauseRank;
  }
  seen.add(kind);
  return rank;
}

/** A numbered introduction with sub-clauses is a clause of the text, not introductory matter. */
function isClauseLike(division: Division): boolean {
  return division.number !== '' && division.children.some(({ number }) => number !== '');
}

export function isIntroductory(division: Division, outline: Pick<Outline, 'numbers'>): boolean {
  return division.kind === 'introduction' && (outline.numbers.get(division) ?? '') === '';
}

function missingClauses(order: readonly (readonly Division[])[], profile: KindProfile): MissingClause[] {
  const main = fixedClauses.filter(
    ({ kind, number }) => !number.includes('.') && profile.fixedClauses.includes(kind),
  );
  return main
    .filter(({ kind }) => !order.some(([first]) => first?.kind === kind))
    .map((clause) => {
      const rank = ranks[clause.kind] ?? clauseRank;
      const next = order.find(([first]) => first !== undefined && orderRank(first) > rank)?.[0];
      return next === undefined ? { clause } : { clause, before: next };
    });
}

function orderRank(division: Division): number {
  return division.kind === 'introduction' && isClauseLike(division)
    ? clauseRank
    : (ranks[division.kind] ?? clauseRank);
}

export function isMainClause(division: Division): boolean {
  const rank = orderRank(division);
  return rank > firstClauseRank && rank < 30;
}

/**
 * Where the definitions have no sub-clause with a fixed title, but one that holds all the terms ("3.1 Terms", "3.1 Definitions"), that one
 * is the list of terms defined here, or elsewhere if every term names its source.
 */
function termLists(facts: Facts): Map<Division, DivisionKind> {
  const kinds = new Map<Division, DivisionKind>();
  const definitions = facts.divisions.find(({ kind }) => kind === 'definitions');
  const children = definitions?.children ?? [];
  const isFixed = ({ kind }: Division): boolean => kind === 'terms-here' || kind === 'terms-elsewhere';
  const holding = children.filter((child) =>
    facts.terms.some(({ division, paragraph }) => isIn(division, child) && paragraph !== child.heading),
  );
  const [only] = holding;
  const isPlain = only?.kind === 'clause' || only?.kind === 'definitions';
  if (only !== undefined && holding.length === 1 && isPlain && !children.some(isFixed)) {
    const own = facts.terms.filter(({ division }) => isIn(division, only));
    const units = entriesIn(only, facts) ?? own.map((term) => ({ term, blocks: [] }));
    const isBorrowed = units.every((unit) => sourceOf(unit, facts) !== undefined);
    kinds.set(only, units.length > 0 && isBorrowed ? 'terms-elsewhere' : 'terms-here');
  }
  return kinds;
}

function isIn(division: Division, outer: Division): boolean {
  return division === outer || (division.parent !== undefined && isIn(division.parent, outer));
}

/** What a division is in the output. */
export function kindOf(division: Division, outline: Pick<Outline, 'kinds'>): DivisionKind {
  return outline.kinds.get(division) ?? division.kind;
}
