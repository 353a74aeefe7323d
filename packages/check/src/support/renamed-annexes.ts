import type { CrossReference, Division, Edit, Facts } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { allDivisions, annexOf } from './divisions.ts';
import { replaceRange } from './edits.ts';
import { equationNumbers } from './equations.ts';
import { renumberedReference, renumberedReferences } from './renumbering.ts';

/** An annex or appendix, and the letter or numeral that it should have. */
export interface Renamed {
  readonly division: Division;
  readonly expected: string;
}

/**
 * Other letters or numerals for annexes or appendices, in their headings, in the numbers of what they hold, and where
 * the text refers to them. Nothing where one of the former names stands twice, or is that of the other kind too, so that
 * references could mean either.
 */
export function renamedAnnexes(renamed: readonly Renamed[], facts: Facts): Edit[] {
  const [first] = renamed;
  const named = facts.divisions.filter(({ kind }) => kind === 'annex' || kind === 'appendix');
  const isClear = renamed.every(
    ({ division }) =>
      division.number !== '' &&
      division.numberSource === 'typed' &&
      named.filter(({ number }) => number === division.number).length === 1,
  );
  if (first === undefined || !isClear) {
    return [];
  }
  const names = new Map(renamed.map(({ division, expected }) => [division.number, expected]));
  const headings = renamed.map(({ division, expected }) => inHeading(division, expected));
  const target = first.division.kind === 'annex' ? 'annex' : 'appendix';
  return headings.includes(undefined)
    ? []
    : [
        ...headings.flatMap((edit) => edit ?? []),
        ...renumberedReferences(target, names, facts),
        ...renamed.flatMap((one) => inside(one, facts)),
        ...referencesInto(names, facts),
      ];
}

/** `Annex B` becomes `Annex A`. */
function inHeading({ heading, number }: Division, expected: string): Edit[] | undefined {
  const lead = heading === undefined ? null : /^\s*\S+[\s\u00a0]+/.exec(plainText(heading));
  const at = lead?.[0].length ?? 0;
  return heading === undefined || lead === null || !plainText(heading).startsWith(number, at)
    ? undefined
    : [replaceRange(heading, at, at + number.length, expected)];
}

/** Clauses, captions and equations that carry the former name: `B.1`, `Figure B-2`. */
function inside({ division, expected }: Renamed, facts: Facts): Edit[] {
  const former = division.number;
  const own = [
    ...allDivisions(facts)
      .filter((inner) => inner !== division && annexOf(inner) === division)
      .flatMap(({ heading, number }) => (heading === undefined ? [] : [{ paragraph: heading, number }])),
    ...[...facts.captions, ...equationNumbers(facts)].filter(
      ({ paragraph }) => annexOf(facts.divisionOf(paragraph)) === division,
    ),
  ].filter(({ number }) => isInside(number, former));
  return own.flatMap(({ paragraph, number }) => {
    const at = plainText(paragraph).indexOf(number);
    return at < 0 ? [] : [replaceRange(paragraph, at, at + former.length, expected)];
  });
}

const inner: readonly CrossReference['target'][] = ['clause', 'figure', 'table', 'equation'];

function referencesInto(names: ReadonlyMap<string, string>, facts: Facts): Edit[] {
  return facts.crossReferences
    .filter(({ target, foreign }) => inner.includes(target) && !foreign)
    .flatMap((reference) =>
      [...names].flatMap(([former, expected]) =>
        isInside(reference.number, former) && !/^\d+$/.test(former)
          ? renumberedReference(reference, expected + reference.number.slice(former.length))
          : [],
      ),
    );
}

function isInside(number: string, name: string): boolean {
  return number.startsWith(name) && /^[.\-–]\d/.test(number.slice(name.length));
}
