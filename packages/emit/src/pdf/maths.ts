import type { MathNode, MathStyle } from '@fg2rec/document';
import { quoted } from './typst-code.ts';

/**
 * Typst maths for a formula, to stand between dollar signs. Every character goes out as an escape or a string, so that
 * nothing can be taken for a Typst operator.
 *
 * @param replacements characters that no font draws, with what is drawn instead.
 */
export function mathCode(node: MathNode, replacements: ReadonlyMap<string, string> = new Map()): string {
  const code = (child: MathNode): string => mathCode(child, replacements);
  const some = (child: MathNode | undefined): string | undefined =>
    child === undefined ? undefined : code(child);
  switch (node.type) {
    case 'run':
      return runCode(node.text, node.style ?? {}, replacements);
    case 'row':
      return node.children.map(code).join(' ') || '""';
    case 'fraction':
      return fractionCode(node.kind, code(node.numerator), code(node.denominator));
    case 'radical':
      return node.degree === undefined
        ? `sqrt(${code(node.base)})`
        : `root(${code(node.degree)}, ${code(node.base)})`;
    case 'script':
      return attach(code(node.base), { b: some(node.sub), t: some(node.sup) });
    case 'pre-script':
      return attach(code(node.base), { bl: code(node.sub), tl: code(node.sup) });
    case 'n-ary': {
      const place = node.limits === 'under-over' ? 'limits' : 'scripts';
      const operator = `${place}(${characterCode(node.operator || '\u222b', replacements)})`;
      return `${attach(operator, { b: some(node.lower), t: some(node.upper) })} ${code(node.base)}`;
    }
    case 'delimiters': {
      const between = node.separator === '' ? ' ' : ` ${characterCode(node.separator, replacements)} `;
      const open = characterCode(node.open, replacements);
      const close = characterCode(node.close, replacements);
      return `lr(${open} ${node.items.map(code).join(between)} ${close})`;
    }
    case 'function':
      return `${functionName(node.name, code)} ${code(node.base)}`;
    case 'accent':
      return [...node.character].length === 1
        ? `accent(${code(node.base)}, ${escaped(combining(node.character))})`
        : code(node.base);
    case 'bar':
      return `${node.position}line(${code(node.base)})`;
    case 'group-character':
      return groupCode(node.character, node.position, code(node.base), replacements);
    case 'limit':
      return attach(`limits(${code(node.base)})`, {
        [node.position === 'lower' ? 'b' : 't']: code(node.limit),
      });
    case 'matrix':
      return matrix(node.rows.map((row) => row.map((cell) => fullSize(code(cell)))));
    case 'equation-array':
      return matrix(
        node.rows.map((row) => [fullSize(code(row))]),
        'align: #left, ',
      );
    case 'box':
      return node.bordered
        ? `#box(stroke: 0.5pt, inset: 3pt, baseline: 3pt, $${code(node.base)}$)`
        : code(node.base);
    case 'phantom':
      return node.shown ? code(node.base) : `#hide($${code(node.base)}$)`;
  }
}

function runCode(text: string, style: MathStyle, replacements: ReadonlyMap<string, string>): string {
  if (style.text) {
    return text === '' ? '""' : quoted(withReplacements(text, replacements));
  }
  const upright = style.style === 'plain' || style.style === 'bold';
  const tokens = [...text.matchAll(/\p{Nd}+(?:[.]\p{Nd}+)*|\p{L}+|\s+|./gsu)].map(([token]) => {
    if (/^\p{L}/u.test(token)) {
      return upright && style.script === undefined
        ? quoted(withReplacements(token, replacements))
        : [...token].map((letter) => characterCode(letter, replacements)).join(' ');
    }
    if (/^[0-9.]+$/.test(token) && token !== '.') {
      return token;
    }
    // An ampersand marks where the lines of an equation array are aligned; it is not shown.
    if (token === '&') {
      return '&';
    }
    // A hyphen in a formula is a minus.
    return /^\s/.test(token) ? '" "' : characterCode(token === '-' ? '\u2212' : token, replacements);
  });
  const code = tokens.filter((token) => token !== '').join(' ') || '""';
  return styled(code, style);
}

const alphabets: Readonly<Record<string, string>> = {
  script: 'cal',
  fraktur: 'frak',
  'double-struck': 'bb',
  'sans-serif': 'sans',
  monospace: 'mono',
};

function styled(code: string, style: MathStyle): string {
  const alphabet = style.script === undefined ? undefined : alphabets[style.script];
  const written = alphabet === undefined ? code : `${alphabet}(${code})`;
  return style.style === 'bold' || style.style === 'bold-italic' ? `bold(${written})` : written;
}

function fractionCode(kind: string, numerator: string, denominator: string): string {
  if (kind === 'no-bar') {
    return matrix([[numerator], [denominator]]);
  }
  if (kind === 'skewed') {
    return `frac(style: "skewed", ${numerator}, ${denominator})`;
  }
  return kind === 'bar'
    ? `frac(${numerator}, ${denominator})`
    : `${numerator} ${escaped('/')} ${denominator}`;
}

function attach(base: string, places: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(places).filter(([, code]) => code !== undefined);
  return given.length === 0
    ? base
    : `attach(${base}, ${given.map(([place, code]) => `${place}: ${code}`).join(', ')})`;
}

function functionName(name: MathNode, code: (node: MathNode) => string): string {
  return name.type === 'run' && /^\p{L}+$/u.test(name.text) ? `op(${quoted(name.text)})` : code(name);
}

function groupCode(
  character: string,
  position: 'over' | 'under',
  base: string,
  replacements: ReadonlyMap<string, string>,
): string {
  const braces: Readonly<Record<string, string>> = {
    '\u23de': 'overbrace',
    '\u23df': 'underbrace',
    '\u23b4': 'overbracket',
    '\u23b5': 'underbracket',
    '\u23dc': 'overparen',
    '\u23dd': 'underparen',
  };
  const brace = braces[character];
  return brace === undefined
    ? attach(`limits(${base})`, { [position === 'over' ? 't' : 'b']: characterCode(character, replacements) })
    : `${brace}(${base})`;
}

function matrix(rows: readonly (readonly string[])[], options = ''): string {
  return `mat(delim: #none, row-gap: #0.35em, ${options}${rows.map((row) => row.join(', ')).join('; ')})`;
}

/** Typst makes cells smaller, Word does not. Marks of alignment have to stay outside what sets the size. */
function fullSize(code: string): string {
  const parts = code.replace(/^& /, '"" & ').split(' & ');
  const isBalanced = (part: string): boolean =>
    (part.match(/[([{]/g) ?? []).length === (part.match(/[)\]}]/g) ?? []).length;
  return parts.every(isBalanced) && !parts.some((part) => /(?:^| )&(?: |$)/.test(part))
    ? parts.map((part) => `inline(${part})`).join(' & ')
    : code;
}

/** Word writes some accents as spacing characters; Typst wants the combining ones. */
function combining(character: string): string {
  const known: Readonly<Record<string, string>> = {
    '^': '\u0302',
    '~': '\u0303',
    '\u02c6': '\u0302',
    '\u02dc': '\u0303',
    '\u00af': '\u0304',
    '\u02d9': '\u0307',
    '\u00a8': '\u0308',
    '\u02c7': '\u030c',
    '\u2192': '\u20d7',
    '\u2190': '\u20d6',
    '\u00b4': '\u0301',
    '`': '\u0300',
    '\u02d8': '\u0306',
  };
  return known[character] ?? character;
}

function characterCode(text: string, replacements: ReadonlyMap<string, string>): string {
  return [...text]
    .map((character) => {
      const other = replacements.get(character);
      return other === undefined ? escaped(character) : quoted(other);
    })
    .join(' ');
}

function escaped(character: string): string {
  return /[A-Za-z0-9]/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function withReplacements(text: string, replacements: ReadonlyMap<string, string>): string {
  return [...text].map((character) => replacements.get(character) ?? character).join('');
}
