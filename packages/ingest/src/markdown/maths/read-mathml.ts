import type { MathNode } from '@fg2rec/document';
import { childrenNamed, elements, textOf, type XmlElement } from '@fg2rec/ooxml';
import { gathered } from './gather-operands.ts';

/** An operator or another element, before operators take their operands. */
export interface MathPiece {
  readonly node: MathNode;
  /** The character of a lone `mo`. */
  readonly operator?: string;
  /** A fence that opens or closes. */
  readonly fence?: 'open' | 'close';
}

/** Presentation MathML (MathML Core and `menclose`) as our maths tree. */
export function readMathml(math: XmlElement): MathNode {
  return rowOf(elements(math));
}

function rowOf(children: readonly XmlElement[]): MathNode {
  const nodes = gathered(children.flatMap(pieces));
  return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { type: 'row', children: nodes };
}

/** Elements that only group are opened, so that operators see what follows them. */
function pieces(element: XmlElement): MathPiece[] {
  switch (element.name) {
    case 'mrow':
    case 'mstyle':
    case 'semantics': {
      const inner = elements(element).filter(({ name }) => !name.startsWith('annotation'));
      const fenced = inner.some((child) => child.name === 'mo' && fenceOf(child) !== undefined);
      return fenced ? [{ node: rowOf(inner) }] : inner.flatMap(pieces);
    }
    case 'mo': {
      const operator = textOf(element);
      return [{ node: { type: 'run', text: operator }, operator, fence: fenceOf(element) }];
    }
    case 'mspace':
      return spaceOf(element);
    case 'munderover':
    case 'munder':
    case 'mover':
    case 'msub':
    case 'msup':
    case 'msubsup':
      return [scripted(element)];
    default:
      return [{ node: nodeOf(element) }];
  }
}

function fenceOf(element: XmlElement): MathPiece['fence'] {
  if (element.attributes.fence !== 'true') {
    return undefined;
  }
  const form = element.attributes.form;
  return form === 'prefix' ? 'open' : form === 'postfix' ? 'close' : undefined;
}

function spaceOf(element: XmlElement): MathPiece[] {
  const width = Number.parseFloat(element.attributes.width ?? '0');
  if (element.attributes.linebreak === 'newline' || !(width >= 0.9)) {
    return [];
  }
  return [{ node: { type: 'run', text: '\u2003'.repeat(Math.min(2, Math.round(width))) } }];
}

function nodeOf(element: XmlElement): MathNode {
  const parts = elements(element);
  const part = (index: number): MathNode => {
    const child = parts[index];
    return child === undefined ? { type: 'row', children: [] } : rowOf([child]);
  };
  switch (element.name) {
    case 'mi':
      return identifier(element);
    case 'mn':
      return { type: 'run', text: textOf(element), style: { style: 'plain' } };
    case 'mtext':
    case 'ms':
      return { type: 'run', text: textOf(element), style: { text: true } };
    case 'mfrac':
      return {
        type: 'fraction',
        kind: /^0/.test(element.attributes.linethickness ?? '') ? 'no-bar' : 'bar',
        numerator: part(0),
        denominator: part(1),
      };
    case 'msqrt':
      return { type: 'radical', base: rowOf(parts) };
    case 'mroot':
      return { type: 'radical', base: part(0), degree: part(1) };
    case 'mtable':
      return tableOf(element);
    case 'mmultiscripts': {
      const after = parts.findIndex(({ name }) => name === 'mprescripts');
      return { type: 'pre-script', base: part(0), sub: part(after + 1), sup: part(after + 2) };
    }
    case 'menclose':
      return enclosed(element, rowOf(parts));
    case 'mphantom':
      return { type: 'phantom', base: rowOf(parts), shown: false };
    case 'mpadded':
    case 'merror':
    case 'maction':
      return rowOf(parts);
    default:
      return parts.length > 0 ? rowOf(parts) : { type: 'run', text: textOf(element) };
  }
}

/** One letter is a variable; several are the name of a function or a word. */
function identifier(element: XmlElement): MathNode {
  const text = textOf(element);
  const upright = element.attributes.mathvariant === 'normal' || [...text].length > 1;
  return upright ? { type: 'run', text, style: { style: 'plain' } } : { type: 'run', text };
}

function enclosed(element: XmlElement, base: MathNode): MathNode {
  const notation = element.attributes.notation ?? '';
  if (/^(?:top|bottom)$/.test(notation)) {
    return { type: 'bar', position: notation === 'top' ? 'over' : 'under', base };
  }
  return notation.includes('box') ? { type: 'box', bordered: true, base } : base;
}

function tableOf(element: XmlElement): MathNode {
  const rows = childrenNamed(element, 'mtr').map((row) =>
    childrenNamed(row, 'mtd').map((cell) => rowOf(elements(cell))),
  );
  const aligned = /\btml-(?:jot|align)\b/.test(element.attributes.class ?? '');
  return aligned
    ? { type: 'equation-array', rows: rows.map((cells) => ({ type: 'row', children: cells })) }
    : { type: 'matrix', rows };
}

const nary = /^[\u220f-\u2211\u222b-\u2233\u22c0-\u22c3\u2a00-\u2a1c]$/u;
const overAccents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '´': '\u0301',
  '`': '\u0300',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030c',
  '˘': '\u0306',
  '→': '\u20d7',
  '⃗': '\u20d7',
  '˚': '\u030a',
};

/** Bases with something above, below or beside: n-ary operators, accents, limits and plain scripts. */
function scripted(element: XmlElement): MathPiece {
  const [first, second, third] = elements(element);
  const base = first === undefined ? undefined : rowOf([first]);
  if (base === undefined || second === undefined) {
    return { node: base ?? { type: 'row', children: [] } };
  }
  const lower = /^(?:munder|munderover|msub|msubsup)$/.test(element.name) ? rowOf([second]) : undefined;
  const upper = /^(?:mover|msup)$/.test(element.name)
    ? rowOf([second])
    : third === undefined
      ? undefined
      : rowOf([third]);
  if (base.type === 'run' && nary.test(base.text)) {
    const limits = element.name.startsWith('msu') ? 'sub-sup' : 'under-over';
    return {
      node: { type: 'n-ary', operator: base.text, limits, lower, upper, base: { type: 'row', children: [] } },
      operator: 'n-ary',
    };
  }
  if (element.name.startsWith('ms')) {
    return { node: { type: 'script', base, sub: lower, sup: upper } };
  }
  return { node: around(base, lower, upper) };
}

function around(base: MathNode, lower: MathNode | undefined, upper: MathNode | undefined): MathNode {
  if (upper !== undefined && lower === undefined && upper.type === 'run') {
    const accent = overAccents[upper.text];
    if (accent !== undefined) {
      return { type: 'accent', character: accent, base };
    }
    if (/^[‾¯―_]$/.test(upper.text)) {
      return { type: 'bar', position: 'over', base };
    }
    if (/^[\u23dc-\u23e1\u23b4]$/.test(upper.text)) {
      return { type: 'group-character', character: upper.text, position: 'over', base };
    }
  }
  if (lower !== undefined && upper === undefined && lower.type === 'run') {
    if (/^[_―‾]$/.test(lower.text)) {
      return { type: 'bar', position: 'under', base };
    }
    if (/^[\u23dc-\u23e1\u23b5]$/.test(lower.text)) {
      return { type: 'group-character', character: lower.text, position: 'under', base };
    }
  }
  const below: MathNode =
    lower === undefined ? base : { type: 'limit', position: 'lower', base, limit: lower };
  return upper === undefined ? below : { type: 'limit', position: 'upper', base: below, limit: upper };
}
