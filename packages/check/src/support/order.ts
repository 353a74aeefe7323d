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
  // Patience sorting: `ends[n]` is the item at which a run of n + 1 in order ends lowest.
  const ends: number[] = [];
  const before = items.map((item, index) => {
    const place = firstIndex(ends, (end) => compare(items[end] ?? item, item) > 0);
    ends[place] = index;
    return ends[place - 1];
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    kept.add(at);
  }
  return items.map((_, index) => index).filter((index) => !kept.has(index));
}

/** The first of which something holds that holds of all that follow it; the length where it holds of none. */
function firstIndex(values: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
