import { type Formula, type MathNode, mathText } from '@fg2rec/document';
import type { Emission } from './emission.ts';
import { mathCode } from './maths.ts';
import { spokenFormula } from './speech/speak.ts';
import { quoted } from './typst-code.ts';

/** A formula as one expression that stands in a line; its alternative text is what one says when reading it aloud. */
export function formulaInline(formula: Formula, emission: Emission): string {
  const characters = mathText(formula.maths).replace(/\s+/g, ' ').trim();
  if (characters === '' || emission.detail === 'no-pictures-and-maths') {
    return quoted(characters);
  }
  const spoken = spokenFormula(formula.maths, emission.language) || characters;
  const code = mathCode(formula.maths, emission.replacements);
  return `{ set math.equation(alt: ${quoted(spoken)}); $${formula.display ? `display(${code})` : code}$ }`;
}

/** Parts an equation from the number that Word keeps in it; undefined where it keeps none. */
export function partedNumber(
  maths: MathNode,
): { readonly maths: MathNode; readonly number: string } | undefined {
  if (maths.type === 'row' && maths.children.length === 1) {
    const [only] = maths.children;
    return only === undefined ? undefined : partedNumber(only);
  }
  const [line] = maths.type === 'equation-array' && maths.rows.length === 1 ? maths.rows : [];
  const children = line?.type === 'row' ? line.children : line === undefined ? [] : [line];
  const at = children.findIndex((child) => child.type === 'run' && child.text.includes('#'));
  const sign = children[at];
  if (sign === undefined || sign.type !== 'run') {
    return undefined;
  }
  const [before = '', ...after] = sign.text.split('#');
  const rest = children
    .slice(at + 1)
    .map(mathText)
    .join('');
  return {
    maths: { type: 'row', children: [...children.slice(0, at), { ...sign, text: before }] },
    number: `${after.join('#')}${rest}`.trim(),
  };
}
