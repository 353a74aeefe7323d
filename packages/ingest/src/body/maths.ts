import type { MathNode, MathStyle, RevisionView } from '@fg2rec/document';
import { child, childrenNamed, elements, textOf, type XmlElement } from '@fg2rec/ooxml';
import { isHidden } from './revision-view.ts';

/**
 * Reads Office maths (OMML, ISO/IEC 29500-1 clause 22.1) into our maths tree. Control properties are left out;
 * deleted or not yet inserted parts are as the view has them.
 */
export function readMaths(element: XmlElement, view: RevisionView): MathNode {
  if (element.name === 'm:oMathPara') {
    const lines = elements(element).filter(({ name }) => name !== 'm:oMathParaPr');
    return lines.length > 1
      ? { type: 'equation-array', rows: lines.map((line) => row([line], view)) }
      : row(lines, view);
  }
  return row(elements(element), view);
}

type Reader = (element: XmlElement, view: RevisionView) => MathNode;

const readers: Readonly<Record<string, Reader>> = {
  'm:f': readFraction,
  'm:rad': readRadical,
  'm:sSub': (element, view) => ({
    type: 'script',
    base: argument(element, 'm:e', view),
    sub: argument(element, 'm:sub', view),
  }),
  'm:sSup': (element, view) => ({
    type: 'script',
    base: argument(element, 'm:e', view),
    sup: argument(element, 'm:sup', view),
  }),
  'm:sSubSup': (element, view) => ({
    type: 'script',
    base: argument(element, 'm:e', view),
    sub: argument(element, 'm:sub', view),
    sup: argument(element, 'm:sup', view),
  }),
  'm:sPre': (element, view) => ({
    type: 'pre-script',
    base: argument(element, 'm:e', view),
    sub: argument(element, 'm:sub', view),
    sup: argument(element, 'm:sup', view),
  }),
  'm:nary': readNary,
  'm:d': readDelimiters,
  'm:func': (element, view) => ({
    type: 'function',
    name: argument(element, 'm:fName', view),
    base: argument(element, 'm:e', view),
  }),
  'm:acc': (element, view) => ({
    type: 'accent',
    character: property(element, 'm:accPr', 'm:chr') ?? '\u0302',
    base: argument(element, 'm:e', view),
  }),
  'm:bar': (element, view) => ({
    type: 'bar',
    position: property(element, 'm:barPr', 'm:pos') === 'top' ? 'over' : 'under',
    base: argument(element, 'm:e', view),
  }),
  'm:groupChr': (element, view) => ({
    type: 'group-character',
    character: property(element, 'm:groupChrPr', 'm:chr') ?? '\u23df',
    position: property(element, 'm:groupChrPr', 'm:pos') === 'top' ? 'over' : 'under',
    base: argument(element, 'm:e', view),
  }),
  'm:limLow': (element, view) => ({
    type: 'limit',
    position: 'lower',
    base: argument(element, 'm:e', view),
    limit: argument(element, 'm:lim', view),
  }),
  'm:limUpp': (element, view) => ({
    type: 'limit',
    position: 'upper',
    base: argument(element, 'm:e', view),
    limit: argument(element, 'm:lim', view),
  }),
  'm:m': (element, view) => ({
    type: 'matrix',
    rows: childrenNamed(element, 'm:mr').map((line) => argumentsOf(line, view)),
  }),
  'm:eqArr': (element, view) => ({ type: 'equation-array', rows: argumentsOf(element, view) }),
  'm:box': (element, view) => ({ type: 'box', bordered: false, base: argument(element, 'm:e', view) }),
  'm:borderBox': (element, view) => ({ type: 'box', bordered: true, base: argument(element, 'm:e', view) }),
  'm:phant': (element, view) => ({
    type: 'phantom',
    base: argument(element, 'm:e', view),
    shown: flag(element, 'm:phantPr', 'm:show', true),
  }),
  'm:r': readMathRun,
  'w:r': readMathRun,
};

/** Elements that say something of the formula but show nothing. */
const passedOver =
  /Pr$|^w:(bookmark|comment|perm|move|proof|customXml(Ins|Del|Move))|^w:lastRenderedPageBreak$/;

function row(children: readonly XmlElement[], view: RevisionView): MathNode {
  const nodes = children.flatMap((element) => nodesOf(element, view));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { type: 'row', children: nodes };
}

function nodesOf(element: XmlElement, view: RevisionView): MathNode[] {
  if (passedOver.test(element.name) || isHidden(element.name, view)) {
    return [];
  }
  const reader = readers[element.name];
  if (reader !== undefined && isStructureHidden(element, view)) {
    // The structure went, its arguments say for themselves whether they went with it.
    return elements(element).flatMap((argument) => elements(argument).flatMap((each) => nodesOf(each, view)));
  }
  if (reader !== undefined) {
    const node = reader(element, view);
    return node.type === 'run' && node.text === '' ? [] : [node];
  }
  // Insertions, smart tags, nested m:oMath and whatever else only wraps.
  const inner = elements(element);
  if (inner.length > 0) {
    return inner.flatMap((each) => nodesOf(each, view));
  }
  const text = textOf(element);
  return text.trim() === '' ? [] : [{ type: 'run', text }];
}

/** A fraction, root or the like that was inserted or deleted says so in its control properties. */
function isStructureHidden(element: XmlElement, view: RevisionView): boolean {
  const control = child(child(element, `${element.name}Pr`), 'm:ctrlPr');
  return control !== undefined && elements(control).some(({ name }) => isHidden(name, view));
}

function argument(element: XmlElement, name: string, view: RevisionView): MathNode {
  const found = child(element, name);
  return row(found === undefined ? [] : elements(found), view);
}

function argumentsOf(element: XmlElement, view: RevisionView): MathNode[] {
  return childrenNamed(element, 'm:e').map((each) => row(elements(each), view));
}

/** The value of a property; '' where the property is there without a value, which hides what it sets. */
function property(element: XmlElement, properties: string, name: string): string | undefined {
  const found = child(child(element, properties), name);
  return found === undefined ? undefined : (found.attributes['m:val'] ?? '');
}

function flag(element: XmlElement, properties: string, name: string, otherwise: boolean): boolean {
  const found = child(child(element, properties), name);
  return found === undefined ? otherwise : isOn(found);
}

function isOn(element: XmlElement): boolean {
  return !['0', 'off', 'false'].includes(element.attributes['m:val'] ?? '1');
}

const fractionKinds = { lin: 'linear', skw: 'skewed', noBar: 'no-bar' } as const;

function readFraction(element: XmlElement, view: RevisionView): MathNode {
  const type = property(element, 'm:fPr', 'm:type') ?? 'bar';
  return {
    type: 'fraction',
    kind: type === 'lin' || type === 'skw' || type === 'noBar' ? fractionKinds[type] : 'bar',
    numerator: argument(element, 'm:num', view),
    denominator: argument(element, 'm:den', view),
  };
}

function readRadical(element: XmlElement, view: RevisionView): MathNode {
  const degree = flag(element, 'm:radPr', 'm:degHide', false) ? undefined : argument(element, 'm:deg', view);
  const base = argument(element, 'm:e', view);
  return degree === undefined || isEmpty(degree)
    ? { type: 'radical', base }
    : { type: 'radical', degree, base };
}

function readNary(element: XmlElement, view: RevisionView): MathNode {
  const operator = property(element, 'm:naryPr', 'm:chr') ?? '\u222b';
  const place =
    property(element, 'm:naryPr', 'm:limLoc') ?? (/[\u222b-\u2233]/.test(operator) ? 'subSup' : 'undOvr');
  const lower = argument(element, 'm:sub', view);
  const upper = argument(element, 'm:sup', view);
  return {
    type: 'n-ary',
    operator,
    limits: place === 'subSup' ? 'sub-sup' : 'under-over',
    ...(isEmpty(lower) || flag(element, 'm:naryPr', 'm:subHide', false) ? {} : { lower }),
    ...(isEmpty(upper) || flag(element, 'm:naryPr', 'm:supHide', false) ? {} : { upper }),
    base: argument(element, 'm:e', view),
  };
}

function readDelimiters(element: XmlElement, view: RevisionView): MathNode {
  return {
    type: 'delimiters',
    open: property(element, 'm:dPr', 'm:begChr') ?? '(',
    close: property(element, 'm:dPr', 'm:endChr') ?? ')',
    separator: property(element, 'm:dPr', 'm:sepChr') ?? '|',
    items: argumentsOf(element, view),
  };
}

function isEmpty(node: MathNode): boolean {
  return node.type === 'row' && node.children.length === 0;
}

const scripts = {
  roman: 'roman',
  script: 'script',
  fraktur: 'fraktur',
  'double-struck': 'double-struck',
  'sans-serif': 'sans-serif',
  monospace: 'monospace',
} as const;

const faces = { p: 'plain', b: 'bold', i: 'italic', bi: 'bold-italic' } as const;

function readMathRun(element: XmlElement, view: RevisionView): MathNode {
  const text = runText(element, view);
  const style = element.name === 'w:r' ? { text: true } : mathStyle(child(element, 'm:rPr'));
  return { type: 'run', text, ...(style === undefined ? {} : { style }) };
}

function runText(run: XmlElement, view: RevisionView): string {
  const content = elements(run);
  if (content.some(({ name }) => isHidden(name, view))) {
    return '';
  }
  return content
    .map((element) => {
      switch (element.name) {
        case 'm:t':
        case 'w:t':
          return textOf(element);
        case 'w:delText':
          return view === 'original' ? textOf(element) : '';
        case 'w:tab':
          return ' ';
        case 'w:noBreakHyphen':
          return '\u2011';
        default:
          return '';
      }
    })
    .join('');
}

function mathStyle(properties: XmlElement | undefined): MathStyle | undefined {
  if (properties === undefined) {
    return undefined;
  }
  const script = child(properties, 'm:scr')?.attributes['m:val'];
  const face = child(properties, 'm:sty')?.attributes['m:val'];
  const plain = child(properties, 'm:nor');
  const style: MathStyle = {
    ...(isKey(scripts, script) ? { script: scripts[script] } : {}),
    ...(isKey(faces, face) ? { style: faces[face] } : {}),
    ...(plain !== undefined && isOn(plain) ? { text: true } : {}),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

function isKey<T extends object>(table: T, key: string | undefined): key is Extract<keyof T, string> {
  return key !== undefined && Object.hasOwn(table, key);
}
