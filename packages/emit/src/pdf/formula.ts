import { type Formula, mathText } from '@fg2rec/document';
import type { Emission } from './emission.ts';
import { mathCode } from './maths.ts';
import { quoted } from './typst-code.ts';

/** A formula as one expression that stands in a line; its alternative text are its characters in reading order. */
export function formulaInline(formula: Formula, emission: Emission): string {
  const spoken = mathText(formula.maths).replace(/\s+/g, ' ').trim();
  if (spoken === '' || emission.detail === 'no-pictures-and-maths') {
    return quoted(spoken);
  }
  const code = mathCode(formula.maths, emission.replacements);
  return `{ set math.equation(alt: ${quoted(spoken)}); $${formula.display ? `display(${code})` : code}$ }`;
}
