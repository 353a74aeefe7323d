import type { MathNode } from '@fg2rec/document';
import { parseXml } from '@fg2rec/ooxml';
import temml from 'temml';
import { readMathml } from './read-mathml.ts';

/** The longest formula that is read; longer ones stay as they are written. */
const longestFormula = 20_000;
const deepestMathml = 200;

/**
 * Reads a formula in LaTeX into our maths tree, by way of presentation MathML.
 * @returns undefined where the formula cannot be read: the caller keeps its source.
 */
export function readLatex(latex: string, display: boolean): MathNode | undefined {
  if (latex.length > longestFormula) {
    return undefined;
  }
  try {
    // The number of a formula stands beside it and is no part of it.
    const bare = latex.replace(/\\(?:tag\*?|label)\{[^{}]*\}|\\(?:nonumber|notag)(?![a-z])/g, '');
    const mathml = temml.renderToString(bare, { displayMode: display, throwOnError: true, maxExpand: 500 });
    return readMathml(parseXml(withoutNamedEntities(mathml), 'formula', deepestMathml));
  } catch {
    return undefined;
  }
}

/** MathML written for HTML may name the no-break space. */
function withoutNamedEntities(mathml: string): string {
  return mathml.replaceAll('&nbsp;', '\u00a0');
}

/** LaTeX as MathML for HTML; undefined where it cannot be read. */
export function latexToMathml(latex: string): string | undefined {
  try {
    return temml.renderToString(latex, { throwOnError: true, maxExpand: 500 });
  } catch {
    return undefined;
  }
}
