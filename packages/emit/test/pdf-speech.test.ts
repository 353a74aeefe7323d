import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { flatInlines, type MathNode, paragraphsOf } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { describe, expect, it } from 'vitest';
import { spokenFormula } from '../src/pdf/speech/speak.ts';
import { mathDocument } from './math-document.ts';

const sheet = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../fixtures/equations.json', import.meta.url)), 'utf8'),
) as { name: string; omml: string }[];

const read = await readWord(mathDocument(sheet.map(({ omml }) => omml)), 'equations.docx');
const formulas = paragraphsOf(read.root.children).flatMap((paragraph): MathNode[] =>
  flatInlines(paragraph.children).flatMap((inline) => (inline.type === 'formula' ? [inline.maths] : [])),
);
const spoken = (name: string, language: 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar' = 'en'): string => {
  const maths = formulas[sheet.findIndex((one) => one.name === name)];
  return maths === undefined ? `no ${name}` : spokenFormula(maths, language);
};

describe('a formula read aloud', () => {
  it('has words in each of the six languages, and no place of a phrase left open', () => {
    expect(formulas).toHaveLength(sheet.length);
    for (const [index, maths] of formulas.entries()) {
      for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const) {
        const text = spokenFormula(maths, language);
        expect(text, sheet[index]?.name).not.toBe('');
        expect(text, sheet[index]?.name).not.toMatch(/\{\w\}|undefined|[=+<>√∑∫]/);
      }
    }
  });

  it.each([
    ['sum of letters', 'a plus b minus c equals d'],
    ['fraction', 'a over b'],
    ['fraction of sums', 'fraction a plus b over c minus d end of fraction'],
    ['binomial', 'binomial n over k'],
    ['square', 'x squared'],
    ['index and power', 'x sub i squared'],
    ['pre-scripts', 'C with left subscript 6 and left superscript 14'],
    ['cube root', 'root of degree 3 of x end of root'],
    ['sum', 'sum from i equals 1 to n of x sub i'],
    ['absolute value', 'absolute value of a over b'],
    ['cases', /^f open parenthesis x close parenthesis equals cases: line 1: x, x is greater than or equal/],
    ['matrix in brackets', /^matrix of 3 rows and 3 columns: row 1: 1, 0, 0; row 2/],
    ['hat', 'x hat'],
    ['limit', /^lim as x tends to 0 of /],
    ['Greek', 'alpha plus beta equals capital gamma capital delta'],
    ['phantom', 'a c'],
  ])('in English: %s', (name, expected) => {
    if (typeof expected === 'string') {
      expect(spoken(name)).toBe(expected);
    } else {
      expect(spoken(name)).toMatch(expected);
    }
  });

  it('in the language of the document', () => {
    expect(spoken('square', 'fr')).toBe('x au carré');
    expect(spoken('fraction', 'es')).toBe('a sobre b');
    expect(spoken('square root', 'ru')).toBe('корень квадратный из x');
    expect(spoken('fraction', 'zh')).toBe('b分之a');
    expect(spoken('square root', 'ar')).toBe('الجذر التربيعي لـ x');
  });
});
