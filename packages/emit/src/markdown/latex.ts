import type { MathNode, MathStyle } from '@fg2rec/document';

/** A formula as LaTeX. Letters and signs stay the characters that they are: readers of LaTeX know them today. */
export function latexOf(node: MathNode): string {
  switch (node.type) {
    case 'run':
      return runLatex(node.text, node.style);
    case 'row':
      return node.children.map(latexOf).join(' ').replace(/ {2,}/g, ' ');
    case 'fraction':
      return fraction(node.kind, latexOf(node.numerator), latexOf(node.denominator));
    case 'radical':
      return node.degree === undefined
        ? `\\sqrt{${latexOf(node.base)}}`
        : `\\sqrt[${latexOf(node.degree)}]{${latexOf(node.base)}}`;
    case 'script':
      return `{${latexOf(node.base)}}${attached(node.sub, node.sup)}`;
    case 'pre-script':
      return `{}${attached(node.sub, node.sup)}{${latexOf(node.base)}}`;
    case 'n-ary':
      return `${node.operator === '' ? '\u222b' : node.operator}${node.limits === 'under-over' ? '\\limits' : '\\nolimits'}${attached(node.lower, node.upper)} ${latexOf(node.base)}`;
    case 'delimiters':
      return `\\left${delimiter(node.open)} ${node.items.map(latexOf).join(` ${node.separator === '|' ? '\\middle|' : node.separator} `)} \\right${delimiter(node.close)}`;
    case 'function':
      return `${latexOf(node.name)} ${latexOf(node.base)}`;
    case 'accent':
      return `${accents[node.character] ?? '\\hat'}{${latexOf(node.base)}}`;
    case 'bar':
      return `\\${node.position}line{${latexOf(node.base)}}`;
    case 'group-character':
      return node.position === 'over'
        ? `\\overset{${node.character}}{${latexOf(node.base)}}`
        : `\\underset{${node.character}}{${latexOf(node.base)}}`;
    case 'limit':
      return `\\${node.position === 'lower' ? 'underset' : 'overset'}{${latexOf(node.limit)}}{${latexOf(node.base)}}`;
    case 'matrix':
      return `\\begin{matrix}${node.rows.map((row) => row.map(latexOf).join(' & ')).join(' \\\\ ')}\\end{matrix}`;
    case 'equation-array':
      return `\\begin{matrix}${node.rows.map(latexOf).join(' \\\\ ')}\\end{matrix}`;
    case 'box':
      return node.bordered ? `\\boxed{${latexOf(node.base)}}` : latexOf(node.base);
    case 'phantom':
      return node.shown ? latexOf(node.base) : `\\phantom{${latexOf(node.base)}}`;
  }
}

function fraction(
  kind: Extract<MathNode, { type: 'fraction' }>['kind'],
  above: string,
  below: string,
): string {
  if (kind === 'no-bar') {
    return `{${above} \\atop ${below}}`;
  }
  return kind === 'bar' ? `\\frac{${above}}{${below}}` : `{${above}}/{${below}}`;
}

function attached(sub: MathNode | undefined, sup: MathNode | undefined): string {
  return `${sub === undefined ? '' : `_{${latexOf(sub)}}`}${sup === undefined ? '' : `^{${latexOf(sup)}}`}`;
}

const fences: Readonly<Record<string, string>> = {
  '': '.',
  '{': '\\{',
  '}': '\\}',
  '\u2016': '\\Vert',
  '\u2329': '\\langle',
  '\u232a': '\\rangle',
  '\u27e8': '\\langle',
  '\u27e9': '\\rangle',
  '\u2308': '\\lceil',
  '\u2309': '\\rceil',
  '\u230a': '\\lfloor',
  '\u230b': '\\rfloor',
};

function delimiter(character: string): string {
  return fences[character] ?? character;
}

const accents: Readonly<Record<string, string>> = {
  '\u0300': '\\grave',
  '\u0301': '\\acute',
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
  '\u0305': '\\overline',
  '\u0306': '\\breve',
  '\u0307': '\\dot',
  '\u0308': '\\ddot',
  '\u030a': '\\mathring',
  '\u030c': '\\check',
  '\u20d7': '\\vec',
};

const scripts: Readonly<Record<NonNullable<MathStyle['script']>, string | undefined>> = {
  roman: undefined,
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  'double-struck': '\\mathbb',
  'sans-serif': '\\mathsf',
  monospace: '\\mathtt',
};

function runLatex(text: string, style: MathStyle = {}): string {
  if (text.trim() === '') {
    return text === '' ? '' : '\\ ';
  }
  if (style.text === true) {
    return `\\text{${escaped(text)}}`;
  }
  const signs = escaped(text);
  const script = style.script === undefined ? undefined : scripts[style.script];
  if (script !== undefined) {
    return `${script}{${signs}}`;
  }
  if (style.style === 'bold' || style.style === 'bold-italic') {
    return `\\mathbf{${signs}}`;
  }
  return style.style === 'plain' && /\p{L}{2,}/u.test(text) ? `\\mathrm{${signs}}` : signs;
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\backslash ')
    .replace(/[#$%&_{}]/g, '\\$&')
    .replace(/~/g, '\\sim ')
    .replace(/\^/g, '\\hat{}')
    .replace(/[\u2061-\u2064]/g, '');
}
