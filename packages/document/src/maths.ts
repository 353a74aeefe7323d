/**
 * Our maths tree: OMML (ISO/IEC 29500-1 clause 22.1) without its formatting. Emitters turn it into Typst, MathML,
 * LaTeX or spoken text; Word output keeps the OMML itself.
 */
export type MathNode =
  | { readonly type: 'run'; readonly text: string; readonly style?: MathStyle }
  | { readonly type: 'row'; readonly children: readonly MathNode[] }
  | {
      readonly type: 'fraction';
      readonly kind: 'bar' | 'linear' | 'skewed' | 'no-bar';
      readonly numerator: MathNode;
      readonly denominator: MathNode;
    }
  | { readonly type: 'radical'; readonly degree?: MathNode; readonly base: MathNode }
  | { readonly type: 'script'; readonly base: MathNode; readonly sub?: MathNode; readonly sup?: MathNode }
  | { readonly type: 'pre-script'; readonly base: MathNode; readonly sub: MathNode; readonly sup: MathNode }
  | {
      readonly type: 'n-ary';
      readonly operator: string;
      readonly limits: 'under-over' | 'sub-sup';
      readonly lower?: MathNode;
      readonly upper?: MathNode;
      readonly base: MathNode;
    }
  | {
      readonly type: 'delimiters';
      readonly open: string;
      readonly close: string;
      readonly separator: string;
      readonly items: readonly MathNode[];
    }
  | { readonly type: 'function'; readonly name: MathNode; readonly base: MathNode }
  | { readonly type: 'accent'; readonly character: string; readonly base: MathNode }
  | { readonly type: 'bar'; readonly position: 'over' | 'under'; readonly base: MathNode }
  | {
      readonly type: 'group-character';
      readonly character: string;
      readonly position: 'over' | 'under';
      readonly base: MathNode;
    }
  | {
      readonly type: 'limit';
      readonly position: 'lower' | 'upper';
      readonly base: MathNode;
      readonly limit: MathNode;
    }
  | { readonly type: 'matrix'; readonly rows: readonly (readonly MathNode[])[] }
  | { readonly type: 'equation-array'; readonly rows: readonly MathNode[] }
  | { readonly type: 'box'; readonly bordered: boolean; readonly base: MathNode }
  | { readonly type: 'phantom'; readonly base: MathNode; readonly shown: boolean };

export interface MathStyle {
  readonly script?: 'roman' | 'script' | 'fraktur' | 'double-struck' | 'sans-serif' | 'monospace';
  readonly style?: 'plain' | 'bold' | 'italic' | 'bold-italic';
  /** Ordinary text inside a formula (m:nor). */
  readonly text?: boolean;
}

/** The characters of a formula in reading order, for counting and searching. */
export function mathText(node: MathNode): string {
  switch (node.type) {
    case 'run':
      return node.text;
    case 'row':
      return node.children.map(mathText).join('');
    case 'fraction':
      return `${mathText(node.numerator)}/${mathText(node.denominator)}`;
    case 'radical':
      return `${node.degree === undefined ? '' : mathText(node.degree)}√${mathText(node.base)}`;
    case 'script':
      return [node.base, node.sub, node.sup].map(optionalMathText).join('');
    case 'pre-script':
      return [node.sub, node.sup, node.base].map(mathText).join('');
    case 'n-ary':
      return `${node.operator}${[node.lower, node.upper, node.base].map(optionalMathText).join('')}`;
    case 'delimiters':
      return `${node.open}${node.items.map(mathText).join(node.separator)}${node.close}`;
    case 'function':
      return mathText(node.name) + mathText(node.base);
    case 'limit':
      return mathText(node.base) + mathText(node.limit);
    case 'matrix':
      return node.rows.map((row) => row.map(mathText).join(' ')).join(' ');
    case 'equation-array':
      return node.rows.map(mathText).join(' ');
    case 'accent':
    case 'bar':
    case 'group-character':
    case 'box':
    case 'phantom':
      return mathText(node.base);
  }
}

function optionalMathText(node: MathNode | undefined): string {
  return node === undefined ? '' : mathText(node);
}
