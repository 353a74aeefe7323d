import { type MathNode, mathText } from '@fg2rec/document';
import { describe, expect, it } from 'vitest';
import { firstParagraph, inlinesOf, p, read, run } from './body-support.ts';

const mr = (text: string, properties = ''): string => `<m:r>${properties}<m:t>${text}</m:t></m:r>`;
const e = (text: string): string => `<m:e>${mr(text)}</m:e>`;
const arg = (name: string, text: string): string => `<m:${name}>${mr(text)}</m:${name}>`;

function maths(content: string): MathNode | undefined {
  return inlinesOf(p(`<m:oMath>${content}</m:oMath>`), 'formula')[0]?.maths;
}
const leaf = (text: string): MathNode => ({ type: 'run', text });

describe('maths', () => {
  it.each<[string, string, MathNode]>([
    [
      'fraction',
      `<m:f><m:fPr><m:ctrlPr><w:rPr><w:i/></w:rPr></m:ctrlPr></m:fPr>${arg('num', 'a')}${arg('den', 'b')}</m:f>`,
      { type: 'fraction', kind: 'bar', numerator: leaf('a'), denominator: leaf('b') },
    ],
    [
      'fraction without bar',
      `<m:f><m:fPr><m:type m:val="noBar"/></m:fPr>${arg('num', 'a')}${arg('den', 'b')}</m:f>`,
      { type: 'fraction', kind: 'no-bar', numerator: leaf('a'), denominator: leaf('b') },
    ],
    [
      'square root',
      `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e('x')}</m:rad>`,
      { type: 'radical', base: leaf('x') },
    ],
    [
      'root',
      `<m:rad>${arg('deg', '3')}${e('x')}</m:rad>`,
      { type: 'radical', degree: leaf('3'), base: leaf('x') },
    ],
    [
      'index',
      `<m:sSub>${e('x')}${arg('sub', 'i')}</m:sSub>`,
      { type: 'script', base: leaf('x'), sub: leaf('i') },
    ],
    [
      'power',
      `<m:sSup>${e('x')}${arg('sup', '2')}</m:sSup>`,
      { type: 'script', base: leaf('x'), sup: leaf('2') },
    ],
    [
      'index and power',
      `<m:sSubSup>${e('x')}${arg('sub', 'i')}${arg('sup', '2')}</m:sSubSup>`,
      { type: 'script', base: leaf('x'), sub: leaf('i'), sup: leaf('2') },
    ],
    [
      'indices in front',
      `<m:sPre>${arg('sub', '1')}${arg('sup', '2')}${e('X')}</m:sPre>`,
      { type: 'pre-script', base: leaf('X'), sub: leaf('1'), sup: leaf('2') },
    ],
    [
      'sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/><m:supHide/></m:naryPr>${arg('sub', 'i')}<m:sup/>${e('x')}</m:nary>`,
      { type: 'n-ary', operator: '∑', limits: 'under-over', lower: leaf('i'), base: leaf('x') },
    ],
    [
      'integral by default',
      `<m:nary>${arg('sub', '0')}${arg('sup', '1')}${e('x')}</m:nary>`,
      {
        type: 'n-ary',
        operator: '∫',
        limits: 'sub-sup',
        lower: leaf('0'),
        upper: leaf('1'),
        base: leaf('x'),
      },
    ],
    [
      'integral with limits above and below',
      `<m:nary><m:naryPr><m:limLoc m:val="undOvr"/></m:naryPr><m:sub/><m:sup/>${e('x')}</m:nary>`,
      { type: 'n-ary', operator: '∫', limits: 'under-over', base: leaf('x') },
    ],
    [
      'brackets by default',
      `<m:d>${e('a')}${e('b')}</m:d>`,
      { type: 'delimiters', open: '(', close: ')', separator: '|', items: [leaf('a'), leaf('b')] },
    ],
    [
      'one brace',
      `<m:d><m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>${e('a')}</m:d>`,
      { type: 'delimiters', open: '{', close: '', separator: '|', items: [leaf('a')] },
    ],
    [
      'function',
      `<m:func>${arg('fName', 'sin')}${e('x')}</m:func>`,
      { type: 'function', name: leaf('sin'), base: leaf('x') },
    ],
    ['hat by default', `<m:acc>${e('x')}</m:acc>`, { type: 'accent', character: '\u0302', base: leaf('x') }],
    [
      'bar above',
      `<m:bar><m:barPr><m:pos m:val="top"/></m:barPr>${e('x')}</m:bar>`,
      { type: 'bar', position: 'over', base: leaf('x') },
    ],
    [
      'brace below by default',
      `<m:groupChr>${e('x')}</m:groupChr>`,
      { type: 'group-character', character: '⏟', position: 'under', base: leaf('x') },
    ],
    [
      'lower limit',
      `<m:limLow>${e('lim')}${arg('lim', 'n')}</m:limLow>`,
      { type: 'limit', position: 'lower', base: leaf('lim'), limit: leaf('n') },
    ],
    [
      'upper limit',
      `<m:limUpp>${e('x')}${arg('lim', 'n')}</m:limUpp>`,
      { type: 'limit', position: 'upper', base: leaf('x'), limit: leaf('n') },
    ],
    [
      'matrix',
      `<m:m><m:mr>${e('a')}${e('b')}</m:mr><m:mr>${e('c')}${e('d')}</m:mr></m:m>`,
      {
        type: 'matrix',
        rows: [
          [leaf('a'), leaf('b')],
          [leaf('c'), leaf('d')],
        ],
      },
    ],
    [
      'lines',
      `<m:eqArr>${e('a')}${e('b')}</m:eqArr>`,
      { type: 'equation-array', rows: [leaf('a'), leaf('b')] },
    ],
    ['box', `<m:box>${e('a')}</m:box>`, { type: 'box', bordered: false, base: leaf('a') }],
    ['frame', `<m:borderBox>${e('a')}</m:borderBox>`, { type: 'box', bordered: true, base: leaf('a') }],
    [
      'phantom',
      `<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>${e('a')}</m:phant>`,
      { type: 'phantom', base: leaf('a'), shown: false },
    ],
    [
      'run with style',
      mr('R', '<m:rPr><m:scr m:val="double-struck"/><m:sty m:val="b"/></m:rPr>'),
      { type: 'run', text: 'R', style: { script: 'double-struck', style: 'bold' } },
    ],
    ['words', mr('if', '<m:rPr><m:nor/></m:rPr>'), { type: 'run', text: 'if', style: { text: true } }],
  ])('reads a %s', (_, content, expected) => {
    expect(maths(content)).toEqual(expected);
  });

  it('shows insertions and hides deletions, runs and whole structures alike', () => {
    const changed =
      `<w:ins w:id="1" w:author="A">${mr('n')}</w:ins><w:del w:id="2" w:author="A">${mr('o')}</w:del>` +
      `<m:f><m:fPr><m:ctrlPr><w:del w:id="3" w:author="A"/></m:ctrlPr></m:fPr>${arg('num', 'p')}<m:den/></m:f>`;
    const body = p(`<m:oMath>${changed}</m:oMath>`);
    const texts = (['final', 'original'] as const).map((view) => {
      const [formula] = firstParagraph(read(body, view)).children;
      return formula?.type === 'formula' ? mathText(formula.maths) : '';
    });
    expect(texts).toEqual(['np', 'op/']);
  });

  it('tells formulas on a line of their own, and keeps several lines apart', () => {
    const content = p(
      run('Where '),
      `<m:oMath>${mr('x')}</m:oMath>`,
      `<m:oMathPara><m:oMathParaPr/><m:oMath>${mr('a')}</m:oMath><m:oMath>${mr('b')}</m:oMath></m:oMathPara>`,
    );
    const formulas = inlinesOf(content, 'formula');
    expect(formulas.map(({ display }) => display)).toEqual([false, true]);
    expect(formulas[1]?.maths).toEqual({ type: 'equation-array', rows: [leaf('a'), leaf('b')] });
  });
});
