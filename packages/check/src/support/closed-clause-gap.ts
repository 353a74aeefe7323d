import type { Division, Edit, Facts } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';
import { equationNumbers } from './equations.ts';
import { renumberedReferences } from './renumbering.ts';

/** A division with the last part of its number. */
export interface LastNumber {
  readonly division: Division;
  readonly last: number;
}

/** Clauses 1 to 5 have their numbers for good: one that is missing is not made up for by moving the others up. */
const firstOwnClause = 6;

/**
 * Lower numbers for clauses that follow a gap, for all that they hold, and for what refers to them. Nothing where the
 * text refers to a clause that is missing, where Word computes the numbers, or where figures and equations are
 * numbered by the clauses.
 */
export function closedClauseGap(later: readonly LastNumber[], missing: number, facts: Facts): Edit[] {
  const divisions = later.flatMap(({ division }) => withChildren(division));
  const numbers = new Map(
    later.flatMap(({ division, last }) => {
      const better = division.number.replace(/\d+$/, String(last - missing));
      return withChildren(division).map(({ number }): [string, string] => [
        number,
        number.startsWith(division.number) ? better + number.slice(division.number.length) : number,
      ]);
    }),
  );
  const [first] = later;
  const isMain = first !== undefined && /^\d+$/.test(first.division.number);
  const freed = [...new Set(numbers.values())].filter((number) => !numbers.has(number));
  const hindered =
    first === undefined ||
    (isMain && first.last - missing < firstOwnClause) ||
    numbers.size < divisions.length ||
    divisions.some(({ numberSource }) => numberSource !== 'typed') ||
    facts.crossReferences.some(
      ({ target, number, foreign }) => target === 'clause' && !foreign && freed.includes(number),
    ) ||
    (isMain && isNumberedByClause(facts));
  if (hindered) {
    return [];
  }
  const own = divisions.flatMap(({ heading, number }) => {
    const at = heading === undefined ? -1 : plainText(heading).indexOf(number);
    const better = numbers.get(number) ?? number;
    return heading === undefined || at < 0 ? [] : [replaceRange(heading, at, at + number.length, better)];
  });
  return [...own, ...renumberedReferences('clause', numbers, facts)];
}

function withChildren(division: Division): Division[] {
  return [division, ...division.children.filter(({ number }) => number !== '').flatMap(withChildren)];
}

function isNumberedByClause(facts: Facts): boolean {
  const byClause = /^\d+[-.–]\d/;
  return (
    facts.captions.some(({ number }) => byClause.test(number)) ||
    equationNumbers(facts).some(({ number }) => byClause.test(number))
  );
}
