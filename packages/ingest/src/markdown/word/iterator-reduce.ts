/**
 * Gives iterators `reduce` where the engine has none: remark-docx is written for Node 22, and Node 20 lacks the
 * iterator helpers of ECMAScript 2025 clause 27.1.4. Nothing else of them is used.
 */
export function ensureIteratorReduce(): void {
  const iterator: object = Object.getPrototypeOf(Object.getPrototypeOf(new Map().entries()));
  if ('reduce' in iterator) {
    return;
  }
  Object.defineProperty(iterator, 'reduce', {
    configurable: true,
    writable: true,
    value: function reduce<T, R>(this: Iterable<T>, step: (sum: R, item: T) => R, initial: R): R {
      let sum = initial;
      for (const item of this) {
        sum = step(sum, item);
      }
      return sum;
    },
  });
}
