import type { CrossReference, Facts } from '@fg2rec/document';
import { annexAround } from './annex-around.ts';
import type { NumberedItem } from './item-numbers.ts';

/** What a reference to a figure, table or equation says now; undefined where it is not clear which one is meant. */
export function itemReferredTo(
  { target, number, paragraph }: Pick<CrossReference, 'target' | 'number' | 'paragraph'>,
  items: readonly NumberedItem[],
  facts: Facts,
): string | undefined {
  const { before, after: renumbered } = indexOf(items);
  const part = /^(.*\d)(-?[a-z])$/.exec(number);
  for (const [base, rest] of [
    [number, ''],
    ...(part === null ? [] : [[part[1] ?? '', part[2] ?? '']]),
  ] as const) {
    const meant = before.get(keyOf(target, base)) ?? [];
    const home = annexAround(facts.divisionOf(paragraph));
    const near = meant.length > 1 ? meant.filter((item) => item.home === home) : meant;
    const [only] = near;
    if (only !== undefined && near.every(({ after }) => after === only.after)) {
      return `${only.after}${rest}`;
    }
  }
  // A number that nothing had, and that one thing gets: "Figure A-2" where the second figure of Annex A was "Figure 3".
  const [only, other] = renumbered.get(keyOf(target, number)) ?? [];
  return !before.has(keyOf(target, number)) && other === undefined ? only?.after : undefined;
}

type ByNumber = ReadonlyMap<string, readonly NumberedItem[]>;

interface Index {
  readonly before: ByNumber;
  readonly after: ByNumber;
}

/** The items by number, so that no reference walks through all of them: a list never changes. */
const indexes = new WeakMap<readonly NumberedItem[], Index>();

function indexOf(items: readonly NumberedItem[]): Index {
  const known = indexes.get(items);
  if (known !== undefined) {
    return known;
  }
  const index = { before: grouped(items, 'before'), after: grouped(items, 'after') };
  indexes.set(items, index);
  return index;
}

function grouped(items: readonly NumberedItem[], when: 'before' | 'after'): ByNumber {
  const found = new Map<string, NumberedItem[]>();
  for (const item of items) {
    const key = keyOf(item.target, item[when]);
    const same = found.get(key);
    if (same === undefined) {
      found.set(key, [item]);
    } else {
      same.push(item);
    }
  }
  return found;
}

/** Numbers are the same whether points or dashes part them: 7.1, 7-1. */
function keyOf(target: CrossReference['target'], number: string): string {
  return `${target} ${number.replace(/[.\u2010-\u2013]/g, '-')}`;
}
