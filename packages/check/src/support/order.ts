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
  const best: { length: number; before: number }[] = [];
  items.forEach((item, index) => {
    let length = 1;
    let before = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = best[earlier]?.length ?? 0;
      const other = items[earlier];
      if (other !== undefined && compare(other, item) <= 0 && candidate + 1 > length) {
        length = candidate + 1;
        before = earlier;
      }
    }
    best.push({ length, before });
  });
  const kept = new Set<number>();
  let at = best.reduce((last, { length }, index) => (length > (best[last]?.length ?? 0) ? index : last), 0);
  while (at >= 0 && best.length > 0) {
    kept.add(at);
    at = best[at]?.before ?? -1;
  }
  return items.map((_, index) => index).filter((index) => !kept.has(index));
}
