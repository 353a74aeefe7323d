import type { Language, MathNode } from '@fg2rec/document';
import { phrase, spokenAccent, spokenSymbol } from './speak-symbols.ts';

/**
 * A formula in words, as one reads it aloud, in the language of its document: for those who hear it (ISO 14289-1 clause
 * 7.7). Where its parts begin and end is said as far as it would be in doubt.
 */
export function spokenFormula(node: MathNode, language: Language): string {
  return speak(node, language)
    .replace(/\s+([,;:，；：、])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function speak(node: MathNode, language: Language): string {
  const say = (child: MathNode | undefined): string => (child === undefined ? '' : speak(child, language));
  const told = (name: Parameters<typeof phrase>[0], parts: Record<string, string | number>): string =>
    phrase(name, parts, language);
  switch (node.type) {
    case 'run':
      return node.style?.text ? node.text : spokenText(node.text, language);
    case 'row':
      return node.children.map(say).join(' ');
    case 'fraction': {
      const parts = { a: say(node.numerator), b: say(node.denominator) };
      const isShort = isAtom(node.numerator) && isAtom(node.denominator);
      return told(node.kind === 'no-bar' ? 'binomial' : isShort ? 'shortFraction' : 'fraction', parts);
    }
    case 'radical': {
      const isSquare = node.degree === undefined || say(node.degree).trim() === '';
      const parts = { a: say(node.base), b: say(node.degree) };
      return told(isSquare ? (isAtom(node.base) ? 'shortRoot' : 'squareRoot') : 'root', parts);
    }
    case 'script': {
      const base =
        node.sub === undefined ? say(node.base) : told('subscript', { a: say(node.base), b: say(node.sub) });
      return node.sup === undefined ? base : raised(base, say(node.sup).trim(), told);
    }
    case 'pre-script':
      return told('leftScripts', { a: say(node.base), b: say(node.sub), c: say(node.sup) });
    case 'n-ary': {
      const { lower, upper } = node;
      const bounds =
        lower !== undefined && upper !== undefined
          ? 'Full'
          : lower !== undefined
            ? 'Lower'
            : upper !== undefined
              ? 'Upper'
              : 'Bare';
      const parts = {
        o: spokenSymbol(node.operator || '\u222b', language),
        a: say(lower),
        b: say(upper),
        c: say(node.base),
      };
      return told(`operator${bounds}`, parts);
    }
    case 'delimiters':
      return delimited(node, language);
    case 'function':
      return told('functionOf', { a: say(node.name), b: say(node.base) });
    case 'accent':
      return `${say(node.base)} ${spokenAccent(node.character, language) ?? ''}`;
    case 'bar':
      return told(node.position === 'over' ? 'bar' : 'underbar', { a: say(node.base) });
    case 'group-character': {
      const b = spokenAccent(node.character, language) ?? spokenSymbol(node.character, language);
      return told(node.position === 'over' ? 'above' : 'below', { a: say(node.base), b });
    }
    case 'limit': {
      const parts = { a: say(node.base), b: say(node.limit) };
      const isLimit =
        node.position === 'lower' &&
        /^(?:lim|limsup|liminf|max|min|sup|inf|arg\s?max|arg\s?min)/i.test(parts.a.trim());
      return told(isLimit ? 'limit' : node.position === 'lower' ? 'below' : 'above', parts);
    }
    case 'matrix':
      return told('matrix', {
        r: node.rows.length,
        c: Math.max(0, ...node.rows.map((row) => row.length)),
        a: node.rows
          .map((row, index) => told('row', { n: index + 1, a: row.map(say).join(', ') }))
          .join('; '),
      });
    case 'equation-array':
      return node.rows.map((row, index) => told('line', { n: index + 1, a: say(row) })).join('; ');
    case 'box':
      return node.bordered ? told('boxed', { a: say(node.base) }) : say(node.base);
    case 'phantom':
      return node.shown ? say(node.base) : '';
  }
}

function raised(
  base: string,
  power: string,
  told: (name: 'squared' | 'cubed' | 'power', parts: Record<string, string>) => string,
): string {
  if (power === '2') {
    return told('squared', { a: base });
  }
  return power === '3' ? told('cubed', { a: base }) : told('power', { a: base, b: power });
}

/** Bars around a term are its absolute value; an open brace before several lines begins cases. */
function delimited(node: Extract<MathNode, { type: 'delimiters' }>, language: Language): string {
  const inner = node.items
    .map((item) => speak(item, language))
    .join(` ${spokenText(node.separator, language)} `);
  const isAlone = node.items.length === 1;
  if (isAlone && /^[|\u2223]$/.test(node.open) && node.open === node.close) {
    return phrase('absolute', { a: inner }, language);
  }
  if (isAlone && node.open === '\u2016' && node.close === '\u2016') {
    return phrase('norm', { a: inner }, language);
  }
  const [only] = node.items;
  if (isAlone && node.open === '{' && node.close === '' && only !== undefined && holdsLines(only)) {
    return phrase('cases', { a: inner }, language);
  }
  // Brackets around a matrix or a binomial are part of it.
  if (isAlone && only !== undefined && isEnclosed(only)) {
    return inner;
  }
  return `${spokenText(node.open, language)} ${inner} ${spokenText(node.close, language)}`;
}

function holdsLines(node: MathNode): boolean {
  return (
    node.type === 'equation-array' ||
    node.type === 'matrix' ||
    (node.type === 'row' && node.children.length === 1 && node.children.every(holdsLines))
  );
}

function isEnclosed(node: MathNode): boolean {
  if (node.type === 'row') {
    return node.children.length === 1 && node.children.every(isEnclosed);
  }
  return node.type === 'matrix' || (node.type === 'fraction' && node.kind === 'no-bar');
}

/** Letters and numbers as they are, signs by their names; an ampersand only lines equations up. */
function spokenText(text: string, language: Language): string {
  const tokens =
    text.normalize('NFKC').match(/\p{Nd}+(?:[.,]\p{Nd}+)*|(?:(?!\p{Script=Greek})\p{L})+|\S/gu) ?? [];
  return tokens
    .filter((token) => token !== '&' && !/^[\u2061-\u2064\u200b]$/.test(token))
    .map((token) =>
      /^[\p{Nd}]/u.test(token) || [...token].length > 1 ? token : spokenSymbol(token, language),
    )
    .join(' ');
}

/** Something that needs no words for where it ends. */
function isAtom(node: MathNode): boolean {
  switch (node.type) {
    case 'run':
      return /^\s*(?:\p{Nd}+(?:[.,]\p{Nd}+)?|\p{L}+)\s*$/u.test(node.text);
    case 'row':
      return node.children.length === 1 && node.children.every(isAtom);
    case 'script':
      return isAtom(node.base) && (node.sub === undefined || isAtom(node.sub)) && node.sup === undefined;
    case 'accent':
      return isAtom(node.base);
    default:
      return false;
  }
}
