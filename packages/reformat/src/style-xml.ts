import { escapeAttribute } from '@fg2rec/ooxml';
import type { StyleParagraph, StyleRun, TemplateStyle, Typography } from '@fg2rec/rulebook';

/**
 * A style of the template as `w:style`, in the fonts and direction of a language. ECMA-376 Part 1 clause 17.7; elements
 * stand in the order of its schema.
 */
export function styleXml(style: TemplateStyle, typography: Typography): string {
  const attributes = [
    ` w:type="${style.type}"`,
    style.default ? ' w:default="1"' : '',
    style.builtIn ? '' : ' w:customStyle="1"',
    ` w:styleId="${escapeAttribute(style.id)}"`,
  ];
  const content = [
    valued('name', style.name),
    valued('basedOn', style.basedOn),
    valued('next', style.next),
    valued('link', style.link),
    valued('uiPriority', style.priority),
    style.hidden ? '<w:semiHidden/><w:unhideWhenUsed/>' : '',
    style.quick ? '<w:qFormat/>' : '',
    paragraphXml(style, typography),
    runXml(style.rPr, typography),
    tableXml(style.tblPr),
  ];
  return `<w:style${attributes.join('')}>${content.join('')}</w:style>`;
}

function paragraphXml({ default: isDefault, type, pPr = {} }: TemplateStyle, typography: Typography): string {
  const turned = typography.rightToLeft && isDefault && type === 'paragraph';
  const content = [
    flag('keepNext', pPr.keepNext),
    flag('keepLines', pPr.keepLines),
    flag('pageBreakBefore', pPr.pageBreakBefore),
    borderXml(pPr.border),
    tabsXml(pPr.tabs),
    turned ? '<w:bidi/>' : '',
    lengths('spacing', pPr.spacing, ['before', 'after']),
    lengths('ind', pPr.ind, ['left', 'right', 'hanging']),
    flag('contextualSpacing', pPr.contextualSpacing),
    valued('jc', pPr.jc),
    valued('outlineLvl', pPr.outlineLvl),
  ].join('');
  return content === '' ? '' : `<w:pPr>${content}</w:pPr>`;
}

function borderXml(border: StyleParagraph['border']): string {
  return border === undefined
    ? ''
    : `<w:pBdr><w:${border.side} w:val="single" w:sz="${border.sz}" w:space="1" w:color="auto"/></w:pBdr>`;
}

function tabsXml(tabs: StyleParagraph['tabs'] = []): string {
  const stops = tabs.map(
    ({ val, pos, leader }) =>
      `<w:tab w:val="${val}"${leader === undefined ? '' : ` w:leader="${leader}"`} w:pos="${pos}"/>`,
  );
  return stops.length === 0 ? '' : `<w:tabs>${stops.join('')}</w:tabs>`;
}

function runXml(run: StyleRun | undefined, { complexScale }: Typography): string {
  if (run === undefined) {
    return '';
  }
  const { font, sz } = run;
  const content = [
    font === undefined ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    toggle('b', run.b),
    toggle('bCs', run.b),
    toggle('i', run.i),
    toggle('iCs', run.i),
    toggle('caps', run.caps),
    toggle('noProof', run.noProof),
    valued('color', run.color),
    valued('position', run.position),
    valued('sz', sz),
    valued('szCs', sz === undefined ? undefined : Math.round(sz * complexScale)),
    valued('u', run.u),
    valued('vertAlign', run.vertAlign),
  ].join('');
  return content === '' ? '' : `<w:rPr>${content}</w:rPr>`;
}

function tableXml(table: TemplateStyle['tblPr']): string {
  if (table === undefined) {
    return '';
  }
  const { borders, cellMargin } = table;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const lines =
    borders === undefined
      ? ''
      : sides
          .map((side) => `<w:${side} w:val="single" w:sz="${borders}" w:space="0" w:color="auto"/>`)
          .join('');
  const margins = (['top', 'left', 'bottom', 'right'] as const)
    .map((side) => `<w:${side} w:w="${cellMargin[side]}" w:type="dxa"/>`)
    .join('');
  return (
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${lines === '' ? '' : `<w:tblBorders>${lines}</w:tblBorders>`}` +
    `<w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`
  );
}

function valued(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : `<w:${name} w:val="${escapeAttribute(String(value))}"/>`;
}

function flag(name: string, on: true | undefined): string {
  return on ? `<w:${name}/>` : '';
}

function toggle(name: string, on: boolean | undefined): string {
  if (on === undefined) {
    return '';
  }
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

function lengths<Key extends string>(
  name: string,
  values: Readonly<Partial<Record<Key, number>>> | undefined,
  keys: readonly Key[],
): string {
  const attributes = keys.flatMap((key) =>
    values?.[key] === undefined ? [] : [` w:${key}="${values[key]}"`],
  );
  return attributes.length === 0 ? '' : `<w:${name}${attributes.join('')}/>`;
}
