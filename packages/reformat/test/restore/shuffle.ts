import { type Division, type DivisionKind, everyDivision, type Facts, plainText } from '@fg2rec/document';

export interface Shuffled {
  /** The divisions that change places, in their new order. */
  readonly order: readonly Division[];
  /** Fixed clauses that say "None." */
  readonly left: readonly Division[];
  /** Numbers of main clauses and all below them. */
  readonly numbers: ReadonlyMap<Division, string>;
}

/** An order that the Author's guide does not have: what it fixes can be restored. */
const apart: Readonly<Partial<Record<DivisionKind, number>>> = {
  keywords: 1,
  summary: 2,
  introduction: 3,
  definitions: 10,
  scope: 11,
  conventions: 12,
  abbreviations: 13,
  references: 14,
  clause: 15,
  bibliography: 20,
  appendix: 21,
  annex: 22,
};

const fixed: ReadonlySet<DivisionKind> = new Set([
  'scope',
  'references',
  'definitions',
  'abbreviations',
  'conventions',
]);

export function newOrder(divisions: readonly Division[]): Shuffled {
  const isOfRules = divisions.filter(({ kind }) => fixed.has(kind)).length >= 4;
  const left = isOfRules ? divisions.filter(saysNone) : [];
  const order = isOfRules
    ? divisions
        .filter((division) => apart[division.kind] !== undefined && !left.includes(division))
        .map((division, position) => ({ division, position, rank: apart[division.kind] ?? 0 }))
        .sort((one, other) => one.rank - other.rank || one.position - other.position)
        .map(({ division }) => division)
    : [];
  const numbers = new Map<Division, string>();
  let count = 0;
  for (const division of order) {
    if (/^\d+$/.test(division.number)) {
      count += 1;
      for (const each of everyDivision([division])) {
        const isBelow = each === division || each.number.startsWith(`${division.number}.`);
        if (isBelow) {
          numbers.set(each, `${count}${each.number.slice(division.number.length)}`);
        }
      }
    }
  }
  return { order, left, numbers };
}

function saysNone({ kind, blocks, children }: Division): boolean {
  const words = blocks.map(plainText).join(' ').trim();
  return fixed.has(kind) && kind !== 'definitions' && children.length === 0 && /^None\.?$/.test(words);
}

/** Printed numbers of clauses to those of the shuffled text. */
export function renumbered(
  facts: Facts,
  numbers: ReadonlyMap<Division, string>,
): ReadonlyMap<string, string> {
  return new Map(
    everyDivision(facts.divisions).flatMap((division): [string, string][] => {
      const now = numbers.get(division);
      return now === undefined ? [] : [[division.number, now]];
    }),
  );
}

/** The number of a clause, or of an entry below it, in the shuffled text. */
export function apartNumber(number: string, known: ReadonlyMap<string, string>): string {
  const parts = number.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const now = known.get(parts.slice(0, length).join('.'));
    if (now !== undefined) {
      return [now, ...parts.slice(length)].join('.');
    }
  }
  return number;
}
