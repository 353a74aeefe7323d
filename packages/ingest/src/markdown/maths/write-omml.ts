import type { MathNode, MathStyle } from '@fg2rec/document';
import { escapeAttribute, escapeText } from '@fg2rec/ooxml';

/** A formula as Office maths (ISO/IEC 29500-1 clause 22.1): `m:oMath`, without namespace declarations. */
export function writeOmml(node: MathNode): string {
  return `<m:oMath>${content(node)}</m:oMath>`;
}

function content(node: MathNode | undefined): string {
  if (node === undefined) {
    return '';
  }
  switch (node.type) {
    case 'run':
      return node.text === '' ? '' : run(node.text, node.style);
    case 'row':
      return node.children.map(content).join('');
    case 'fraction':
      return `<m:f><m:fPr><m:type m:val="${fractionTypes[node.kind]}"/></m:fPr>${part('num', node.numerator)}${part('den', node.denominator)}</m:f>`;
    case 'radical':
      return node.degree === undefined
        ? `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${part('e', node.base)}</m:rad>`
        : `<m:rad>${part('deg', node.degree)}${part('e', node.base)}</m:rad>`;
    case 'script':
      return script(node);
    case 'pre-script':
      return `<m:sPre>${part('sub', node.sub)}${part('sup', node.sup)}${part('e', node.base)}</m:sPre>`;
    case 'n-ary':
      return nary(node);
    case 'delimiters':
      return (
        `<m:d><m:dPr>${value('begChr', node.open)}${value('sepChr', node.separator)}${value('endChr', node.close)}</m:dPr>` +
        `${node.items.map((item) => part('e', item)).join('')}</m:d>`
      );
    case 'function':
      return `<m:func>${part('fName', node.name)}${part('e', node.base)}</m:func>`;
    case 'accent':
      return `<m:acc><m:accPr>${value('chr', node.character)}</m:accPr>${part('e', node.base)}</m:acc>`;
    case 'bar':
      return `<m:bar><m:barPr>${value('pos', node.position === 'over' ? 'top' : 'bot')}</m:barPr>${part('e', node.base)}</m:bar>`;
    case 'group-character':
      return `<m:groupChr><m:groupChrPr>${value('chr', node.character)}${value('pos', node.position === 'over' ? 'top' : 'bot')}</m:groupChrPr>${part('e', node.base)}</m:groupChr>`;
    case 'limit': {
      const name = node.position === 'lower' ? 'limLow' : 'limUpp';
      return `<m:${name}>${part('e', node.base)}${part('lim', node.limit)}</m:${name}>`;
    }
    case 'matrix':
      return `<m:m>${node.rows.map((row) => `<m:mr>${row.map((cell) => part('e', cell)).join('')}</m:mr>`).join('')}</m:m>`;
    case 'equation-array':
      return `<m:eqArr>${node.rows.map((row) => part('e', row)).join('')}</m:eqArr>`;
    case 'box':
      return node.bordered
        ? `<m:borderBox>${part('e', node.base)}</m:borderBox>`
        : `<m:box>${part('e', node.base)}</m:box>`;
    case 'phantom':
      return `<m:phant><m:phantPr>${value('show', node.shown ? '1' : '0')}</m:phantPr>${part('e', node.base)}</m:phant>`;
  }
}

const fractionTypes = { bar: 'bar', linear: 'lin', skewed: 'skw', 'no-bar': 'noBar' } as const;

function part(name: string, node: MathNode): string {
  return `<m:${name}>${content(node)}</m:${name}>`;
}

function value(name: string, text: string): string {
  return `<m:${name} m:val="${escapeAttribute(text)}"/>`;
}

function script({ base, sub, sup }: Extract<MathNode, { type: 'script' }>): string {
  if (sub !== undefined && sup !== undefined) {
    return `<m:sSubSup>${part('e', base)}${part('sub', sub)}${part('sup', sup)}</m:sSubSup>`;
  }
  if (sub !== undefined) {
    return `<m:sSub>${part('e', base)}${part('sub', sub)}</m:sSub>`;
  }
  return sup === undefined ? content(base) : `<m:sSup>${part('e', base)}${part('sup', sup)}</m:sSup>`;
}

function nary({ operator, limits, lower, upper, base }: Extract<MathNode, { type: 'n-ary' }>): string {
  const properties = [
    value('chr', operator),
    value('limLoc', limits === 'under-over' ? 'undOvr' : 'subSup'),
    lower === undefined ? value('subHide', '1') : '',
    upper === undefined ? value('supHide', '1') : '',
  ].join('');
  return (
    `<m:nary><m:naryPr>${properties}</m:naryPr><m:sub>${content(lower)}</m:sub>` +
    `<m:sup>${content(upper)}</m:sup>${part('e', base)}</m:nary>`
  );
}

const scripts: Readonly<Record<NonNullable<MathStyle['script']>, string>> = {
  roman: 'roman',
  script: 'script',
  fraktur: 'fraktur',
  'double-struck': 'double-struck',
  'sans-serif': 'sans-serif',
  monospace: 'monospace',
};
const styles = { plain: 'p', bold: 'b', italic: 'i', 'bold-italic': 'bi' } as const;

function run(text: string, style: MathStyle = {}): string {
  const properties = [
    style.text === true ? '<m:nor/>' : '',
    style.script === undefined ? '' : value('scr', scripts[style.script]),
    style.style === undefined || style.text === true ? '' : value('sty', styles[style.style]),
  ].join('');
  return (
    `<m:r>${properties === '' ? '' : `<m:rPr>${properties}</m:rPr>`}` +
    '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>' +
    `<m:t xml:space="preserve">${escapeText(text)}</m:t></m:r>`
  );
}
