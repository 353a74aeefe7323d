import { textWithoutFormulas } from './shape.ts';
import { eachLine, type Pass } from './verdict.ts';

/** `(6-3)`, `(A.1)`, `（2）`: the number of an equation. */
const equationNumber =
  /^[\s\t]*(?:[(\uff08]\s*[A-Z]{0,2}[.\-\u2010-\u2013]?\d{1,3}(?:[.\-\u2010-\u2013]\d{1,3})*[a-z]?\s*[)\uff09])?[\s\t.,;]*$/u;

/** `P = U · I    (6-3)`: typed characters, an equals sign in them, the number far from the rest. */
const typedEquation =
  /^\s*[^\s=][^=.:;]{0,40}[=\u2248\u2264\u2265][^\n]{1,160}?(?:\s*\t\s*| {3,})[(\uff08]\s*(?:[A-Z]{1,2}[.\u2010-\u2013-])?\d{1,3}(?:[.\u2010-\u2013-]\d{1,3})*[a-z]?\s*[)\uff09]\s*$/u;

/** Formulas on a line of their own, with or without their number. A formula in a sentence is part of the text. */
export const formulas: Pass = eachLine((line) => {
  const styled = line.style?.role === 'equation';
  if (line.shape.formula && equationNumber.test(textWithoutFormulas(line.paragraph))) {
    return { role: 'equation', confidence: styled ? 0.98 : 0.92, because: 'a formula on a line of its own' };
  }
  if (styled && (line.shape.formula || (/[=<>≤≥∑∫]/.test(line.line) && line.line.length <= 200))) {
    return { role: 'equation', confidence: 0.9, because: `style ${line.style?.style ?? ''}` };
  }
  if (line.place === 'body' && typedEquation.test(line.text) && wordsIn(line.line) <= 8) {
    return { role: 'equation', confidence: 0.8, because: 'typed, with its number at the margin' };
  }
  return undefined;
});

/** Words of four letters and more: an equation may be written in names, a sentence is longer. */
function wordsIn(line: string): number {
  return line.match(/\p{L}{4,}/gu)?.length ?? 0;
}
