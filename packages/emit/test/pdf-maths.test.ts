import { type MathNode, nowhere, paragraph } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../src/index.ts';
import { partedNumber } from '../src/pdf/formula.ts';
import { mathCode } from '../src/pdf/maths.ts';
import { deliverableOf } from './pdf-support.ts';

const run = (text: string): MathNode => ({ type: 'run', text });
const row = (...children: MathNode[]): MathNode => ({ type: 'row', children });

const samples: Readonly<Record<string, MathNode>> = {
  fraction: { type: 'fraction', kind: 'bar', numerator: run('-b±'), denominator: run('2a') },
  'empty fraction': { type: 'fraction', kind: 'bar', numerator: run(''), denominator: row() },
  'linear fraction': { type: 'fraction', kind: 'linear', numerator: run('a'), denominator: run('b') },
  binomial: {
    type: 'delimiters',
    open: '(',
    close: ')',
    separator: '',
    items: [{ type: 'fraction', kind: 'no-bar', numerator: run('n'), denominator: run('k') }],
  },
  root: { type: 'radical', degree: run('3'), base: run('x') },
  scripts: { type: 'script', base: run('x'), sub: run('i,j'), sup: run('2;') },
  prescripts: { type: 'pre-script', base: run('C'), sub: run('14'), sup: run('6') },
  sum: {
    type: 'n-ary',
    operator: '∑',
    limits: 'under-over',
    lower: run('i=1'),
    upper: run('∞'),
    base: run('a_i'),
  },
  'integral without sign': { type: 'n-ary', operator: '', limits: 'sub-sup', base: run('f') },
  'open delimiter': { type: 'delimiters', open: '{', close: '', separator: '|', items: [run('a'), run('b')] },
  function: { type: 'function', name: run('lim'), base: run('x') },
  'named by limit': {
    type: 'function',
    name: { type: 'limit', position: 'lower', base: run('max'), limit: run('x→0') },
    base: run('f(x)'),
  },
  accent: { type: 'accent', character: '^', base: run('x') },
  'long accent': { type: 'accent', character: 'abc', base: run('x') },
  bars: row(
    { type: 'bar', position: 'over', base: run('x') },
    { type: 'bar', position: 'under', base: run('y') },
  ),
  braces: row(
    { type: 'group-character', character: '⏟', position: 'under', base: run('a+b') },
    { type: 'group-character', character: '→', position: 'over', base: run('AB') },
  ),
  matrix: {
    type: 'matrix',
    rows: [
      [run('1'), run('0,5')],
      [run('a'), row()],
    ],
  },
  'skewed fraction': { type: 'fraction', kind: 'skewed', numerator: run('a'), denominator: run('b') },
  'numbered by Word': { type: 'equation-array', rows: [run('E=1#(1)')] },
  lines: { type: 'equation-array', rows: [run('x&=1'), run('y&=2')] },
  box: { type: 'box', bordered: true, base: run('E') },
  phantoms: row(
    { type: 'phantom', shown: true, base: run('a') },
    { type: 'phantom', shown: false, base: run('b') },
  ),
  alphabets: row(
    { type: 'run', text: 'R', style: { script: 'double-struck' } },
    { type: 'run', text: 'sin x', style: { style: 'plain' } },
    { type: 'run', text: 'if "any" \\', style: { text: true } },
  ),
  'operators of Typst': run('#$_^/&;,"\\`'),
};

describe('formulas', () => {
  it.each(Object.entries(samples))('draws: %s', async (_, maths) => {
    const formula = { type: 'formula', anchor: nowhere, display: true, maths } as const;
    const { remarks, standard } = await writePdf(deliverableOf([paragraph(['Let ', formula])]), {});
    expect({ remarks, standard }).toEqual({ remarks: [], standard: 'PDF/A-3a, PDF/UA-1' });
  });

  it('writes letters as variables, words as text and numbers whole', () => {
    expect(mathCode(run('ab+12.5'))).toBe('a b \\u{2b} 12.5');
    expect(mathCode({ type: 'run', text: 'sin', style: { style: 'plain' } })).toBe('"sin"');
  });

  it('parts the number that Word keeps in an equation from it', () => {
    const numbered: MathNode = { type: 'equation-array', rows: [row(run('E=m'), run('c#(7)'))] };
    expect(partedNumber(row(numbered))).toEqual({ maths: row(run('E=m'), run('c')), number: '(7)' });
    expect(partedNumber(row(run('a#b')))).toBeUndefined();
  });

  it('shows a hyphen as a minus, and lines lines up', () => {
    expect(mathCode(run('a-b'))).toBe('a \\u{2212} b');
    expect(mathCode({ type: 'equation-array', rows: [run('x&=1')] })).toContain(
      'inline(x) & inline(\\u{3d} 1)',
    );
  });

  it('keeps commas from being taken for arguments', () => {
    const code = mathCode({ type: 'radical', base: run('a,b') });
    expect(code).toBe('sqrt(a \\u{2c} b)');
  });
});
