import { applySplices, type Splice } from '@fg2rec/ooxml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from './support/package.ts';

const splice = (start: number, end: number, text: string): Splice => ({ start, end, text });
const apply = (text: string, ...splices: Splice[]) => applySplices(text, splices, 'part');

describe('splices', () => {
  it('replace, insert and remove by the offsets of the text as given, in any order', () => {
    expect(apply('abcdef', splice(5, 6, ''), splice(0, 0, '<'), splice(2, 4, 'XYZ'))).toBe('<abXYZe');
  });

  it('that insert at one place keep their order', () => {
    expect(apply('ab', splice(1, 1, '1'), splice(1, 1, '2'), splice(1, 2, 'B'), splice(2, 2, '3'))).toBe(
      'a12B3',
    );
  });

  it('touching at their ends do not overlap', () => {
    expect(apply('abcd', splice(0, 2, ''), splice(2, 2, '-'), splice(2, 4, ''))).toBe('-');
  });

  it.each([
    [splice(0, 3, 'x'), splice(2, 4, 'y')],
    [splice(0, 4, 'x'), splice(1, 1, 'y')],
    [splice(0, 5, 'x'), splice(0, 0, '')],
    [splice(3, 2, 'x'), splice(0, 0, '')],
    [splice(-1, 2, 'x'), splice(3, 3, '')],
  ])('%j and %j are refused', async (one, other) => {
    expect(await codeOf(() => apply('abcd', one, other))).toBe('edit-conflict');
  });

  it('give what cutting and joining gives', () => {
    const piece = fc.tuple(
      fc.string({ maxLength: 4 }),
      fc.option(fc.string({ maxLength: 4 }), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer(), (pieces, seed) => {
        let offset = 0;
        let expected = '';
        const splices: Splice[] = [];
        for (const [old, replacement] of pieces) {
          // An insertion beside another edit is told apart from it only by its order.
          if (replacement !== undefined) {
            splices.push(splice(offset, offset + old.length, replacement));
          }
          expected += replacement ?? old;
          offset += old.length;
        }
        const isOrdered = splices.some(({ start, end }) => start === end);
        const shuffled = isOrdered
          ? splices
          : splices.toSorted((a, b) => ((a.start * seed) % 7) - ((b.start * seed) % 7));
        expect(applySplices(pieces.map(([old]) => old).join(''), shuffled, 'part')).toBe(expected);
      }),
    );
  });
});
