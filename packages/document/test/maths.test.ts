import { describe, expect, it } from 'vitest';
import { type MathNode, mathText } from '../src/index.ts';

const x = (text: string): MathNode => ({ type: 'run', text });

describe('mathText', () => {
  const cases: [string, MathNode][] = [
    ['a+b', { type: 'row', children: [x('a'), x('+'), x('b')] }],
    ['a/b', { type: 'fraction', kind: 'bar', numerator: x('a'), denominator: x('b') }],
    ['√x', { type: 'radical', base: x('x') }],
    ['3√x', { type: 'radical', degree: x('3'), base: x('x') }],
    ['xi2', { type: 'script', base: x('x'), sub: x('i'), sup: x('2') }],
    ['x2', { type: 'script', base: x('x'), sup: x('2') }],
    ['12x', { type: 'pre-script', base: x('x'), sub: x('1'), sup: x('2') }],
    [
      '∑i=1nk',
      { type: 'n-ary', operator: '∑', limits: 'under-over', lower: x('i=1'), upper: x('n'), base: x('k') },
    ],
    ['∫f', { type: 'n-ary', operator: '∫', limits: 'sub-sup', base: x('f') }],
    ['(a,b]', { type: 'delimiters', open: '(', close: ']', separator: ',', items: [x('a'), x('b')] }],
    ['sinx', { type: 'function', name: x('sin'), base: x('x') }],
    ['limn', { type: 'limit', position: 'lower', base: x('lim'), limit: x('n') }],
    [
      'a b c d',
      {
        type: 'matrix',
        rows: [
          [x('a'), x('b')],
          [x('c'), x('d')],
        ],
      },
    ],
    ['a=1 b=2', { type: 'equation-array', rows: [x('a=1'), x('b=2')] }],
    ['x', { type: 'accent', character: '\u0302', base: x('x') }],
    ['x', { type: 'bar', position: 'over', base: x('x') }],
    ['x', { type: 'group-character', character: '⏟', position: 'under', base: x('x') }],
    ['x', { type: 'box', bordered: true, base: x('x') }],
    ['x', { type: 'phantom', base: x('x'), shown: false }],
  ];
  it.each(cases)('reads %s', (expected, node) => {
    expect(mathText(node)).toBe(expected);
  });
});
