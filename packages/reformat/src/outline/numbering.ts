import type { Division, DivisionKind } from '@fg2rec/document';
import { isMainClause, type MissingClause } from './outline.ts';

interface NumberingInput {
  readonly order: readonly (readonly Division[])[];
  readonly missing: readonly MissingClause[];
  readonly restructures: boolean;
  readonly kinds: ReadonlyMap<Division, DivisionKind>;
}

/** The number that each division gets. Where the structure is free, numbers stay; only their form is put right. */
export function newNumbers({ order, missing, restructures, kinds }: NumberingInput): Map<Division, string> {
  const numbers = new Map<Division, string>();
  const main = order.flat();
  const allUnnumbered = !main.some((division) => isMainClause(division) && division.number !== '');
  let count = 0;
  const annexes = { annex: 0, appendix: 0 };
  for (const division of main) {
    if (division.kind === 'annex' || division.kind === 'appendix') {
      annexes[division.kind] += 1;
      numberAnnex(division, annexes[division.kind], numbers);
    } else if (restructures && isMainClause(division) && (division.kind !== 'unnumbered' || allUnnumbered)) {
      count += missing.filter(({ before }) => before === division).length + 1;
      numberClause(division, String(count), numbers, allUnnumbered, reservedIn(division, kinds));
    } else if (restructures) {
      numberIntroductory(division, numbers);
    } else {
      keepNumbers(division, numbers);
    }
  }
  return numbers;
}

/** Gives a clause its number, and its sub-clauses theirs with the same ending as before. */
function numberClause(
  division: Division,
  number: string,
  numbers: Map<Division, string>,
  all: boolean,
  reserved: ReadonlyMap<Division, number> = new Map(),
): void {
  numbers.set(division, number);
  let last = 0;
  for (const child of division.children) {
    const ending = endingOf(child.number, division.number);
    const place = reserved.get(child);
    if (place !== undefined) {
      numberClause(child, `${number}.${place}`, numbers, all);
    } else if (ending !== undefined) {
      last = Number(/^\d+/.exec(ending)?.[0] ?? last + 1);
      numberClause(child, `${number}.${ending}`, numbers, all);
    } else if (child.number !== '' || (all && child.heading?.role === 'clause-heading')) {
      last += 1;
      numberClause(child, `${number}.${last}`, numbers, all);
    } else {
      keepNumbers(child, numbers);
    }
  }
}

/** Places under the definitions, where a list of terms is yet to be inserted: the lists take 1 and 2. */
function reservedIn(division: Division, kinds: ReadonlyMap<Division, DivisionKind>): Map<Division, number> {
  const places = new Map<Division, number>();
  const found = division.children.map((child) => kinds.get(child) ?? child.kind);
  if (
    division.kind !== 'definitions' ||
    (found.includes('terms-here') && found.includes('terms-elsewhere'))
  ) {
    return places;
  }
  let next = 3;
  division.children.forEach((child, index) => {
    const kind = found[index];
    if (kind === 'terms-elsewhere' || kind === 'terms-here') {
      places.set(child, kind === 'terms-elsewhere' ? 1 : 2);
    } else if (child.number !== '') {
      places.set(child, next);
      next += 1;
    }
  });
  return places;
}

/** What follows the parent's number: `7.2.1` in `7.2` gives `1`. */
function endingOf(number: string, parent: string): string | undefined {
  const prefix = `${parent}.`;
  const ending = parent !== '' && number.startsWith(prefix) ? number.slice(prefix.length) : undefined;
  return ending === '' ? undefined : ending;
}

/** Annexes run A, B, C, appendices I, II, III; one that has a sound designation keeps it. */
function numberAnnex(division: Division, position: number, numbers: Map<Division, string>): void {
  const sound = division.kind === 'annex' ? /^[A-Z]{1,2}$/ : /^[IVXL]+$/;
  const number = sound.test(division.number)
    ? division.number
    : division.kind === 'annex'
      ? String.fromCharCode(64 + Math.min(position, 26))
      : roman(position);
  numbers.set(division, number);
  let last = 0;
  for (const child of division.children) {
    const ending = endingOf(child.number, division.number) ?? endingOf(child.number, number);
    if (ending !== undefined) {
      last = Number(/^\d+/.exec(ending)?.[0] ?? last + 1);
      numberClause(child, `${number}.${ending}`, numbers, false);
    } else if (child.number !== '') {
      last += 1;
      numberClause(child, `${number}.${last}`, numbers, false);
    } else {
      keepNumbers(child, numbers);
    }
  }
}

/** Summary, Keywords, Introduction and Bibliography carry no number, nor do their sub-headings. */
function numberIntroductory(division: Division, numbers: Map<Division, string>): void {
  if (division.number !== '') {
    numbers.set(division, '');
  }
  for (const child of division.children) {
    numberIntroductory(child, numbers);
  }
}

function keepNumbers(division: Division, numbers: Map<Division, string>): void {
  if (division.number !== '') {
    numbers.set(division, division.number);
  }
  for (const child of division.children) {
    keepNumbers(child, numbers);
  }
}

function roman(value: number): string {
  const symbols: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = value;
  let text = '';
  for (const [worth, symbol] of symbols) {
    while (rest >= worth) {
      text += symbol;
      rest -= worth;
    }
  }
  return text;
}
