/** Compares as people sort: case aside, digits by value, so that `RFC 791` comes before `RFC 1042`. */
export function naturalCompare(one: string, other: string): number {
  const left = pieces(one);
  const right = pieces(other);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = comparePieces(left[index] ?? '', right[index] ?? '');
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}

function pieces(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\d+|[\p{L}]+/gu) ?? []
  );
}

function comparePieces(left: string, right: string): number {
  const bothNumbers = /^\d/.test(left) && /^\d/.test(right);
  if (bothNumbers && Number(left) !== Number(right)) {
    return Number(left) - Number(right);
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The items to move so that the rest is in order: those outside the longest run in order, as indexes. So one item at
 * the wrong end of a list is one finding, not a finding for each of the others.
 */
export function misplaced<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): number[] {
  // Patience sorting: `ends[n]` are the items at which a run of n + 1 in order ends, each lower than those before it.
  const ends: number[][] = [];
  const isAbove = (end: number, item: Item): boolean => compare(items[end] ?? item, item) > 0;
  const before = items.map((item, index) => {
    const length = firstIndex(ends, (alike) => isAbove(alike.at(-1) ?? index, item));
    const same = ends[length];
    if (same === undefined) {
      ends.push([index]);
    } else {
      same.push(index);
    }
    const shorter = ends[length - 1] ?? [];
    return shorter[firstIndex(shorter, (end) => !isAbove(end, item))];
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1)?.[0]; at !== undefined; at = before[at]) {
    kept.add(at);
  }
  return items.map((_, index) => index).filter((index) => !kept.has(index));
}

/** The first of which something holds that holds of all that follow it; the length where it holds of none. */
function firstIndex<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values.slice(middle, middle + 1).every(holds)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
