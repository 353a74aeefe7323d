import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misplaced } from '../src/support/order.ts';

const byValue = (one: number, other: number): number => one - other;

/** The length of the longest run in order that ends at each item, the slow way. */
function longestRun(items: readonly number[]): number {
  const lengths: number[] = [];
  for (const [index, item] of items.entries()) {
    const before = lengths.filter((_, earlier) => earlier < index && (items[earlier] ?? 0) <= item);
    lengths.push(Math.max(0, ...before) + 1);
  }
  return Math.max(0, ...lengths);
}

describe('misplaced', () => {
  it.each([
    [[1, 2, 3], []],
    [[2, 3, 4, 1], [3]],
    [[4, 1, 2, 3], [0]],
    [[2, 2, 1, 2], [2]],
    // Of two that could move, the first stays.
    [[2, 1], [1]],
  ])('of %j moves %j', (items, moved) => {
    expect(misplaced(items, byValue)).toEqual(moved);
  });

  it('leaves the longest run in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (items) => {
        const moved = new Set(misplaced(items, byValue));
        const rest = items.filter((_, index) => !moved.has(index));
        expect(rest).toEqual([...rest].sort(byValue));
        expect(rest).toHaveLength(longestRun(items));
      }),
    );
  });
});
