import { child, isElement, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { writeProperties } from './schema-order.ts';
import { type TableLook, withoutTheme } from './table-look.ts';

export function tableProperties(table: XmlElement, context: PartContext, look: TableLook): string {
  const source = child(table, 'w:tblPr');
  const properties = keep(source, context, [
    'w:bidiVisual',
    'w:tblCellSpacing',
    'w:tblLayout',
    'w:tblLook',
    'w:tblCaption',
    'w:tblDescription',
    'w:shd',
  ]);
  properties.set('w:tblW', tableWidth(child(source, 'w:tblW'), look));
  properties.set('w:jc', '<w:jc w:val="center"/>');
  if (look.borders !== '') {
    properties.set('w:tblBorders', look.borders);
  }
  if (look.cellMargins !== '') {
    properties.set('w:tblCellMar', look.cellMargins);
  }
  return writeProperties('w:tblPr', properties);
}

function tableWidth(source: XmlElement | undefined, look: TableLook): string {
  const type = source?.attributes['w:type'];
  const width = Number(source?.attributes['w:w']);
  if (type === 'pct' && Number.isFinite(width)) {
    return `<w:tblW w:w="${Math.min(5000, Math.round(width))}" w:type="pct"/>`;
  }
  if (type === 'dxa' && Number.isFinite(width) && width > 0) {
    const scaled = look.scale < 1 ? look.width : Math.round(width);
    return `<w:tblW w:w="${scaled}" w:type="dxa"/>`;
  }
  return look.scale < 1 ? `<w:tblW w:w="${look.width}" w:type="dxa"/>` : '<w:tblW w:w="0" w:type="auto"/>';
}

export function gridXml(table: XmlElement, look: TableLook): string {
  if (child(table, 'w:tblGrid') === undefined) {
    return '<w:tblGrid/>';
  }
  return `<w:tblGrid>${look.columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

/** CT_TrPr is a choice: any order is valid, so the source's is kept. */
export function rowProperties(
  row: XmlElement,
  context: PartContext,
  look: TableLook,
  isHead: boolean,
): string {
  const gone = new Set([
    'w:cnfStyle',
    'w:divId',
    'w:jc',
    'w:tblCellSpacing',
    'w:tblHeader',
    'w:trPrChange',
    'w:ins',
    'w:del',
  ]);
  let output = '';
  for (const property of (child(row, 'w:trPr')?.children ?? []).filter(isElement)) {
    if (property.name === 'w:tblHeader') {
      continue;
    }
    if (context.options.keepRevisions === true && ['w:ins', 'w:del'].includes(property.name)) {
      output += context.text.slice(property.start, property.end);
    } else if (property.name === 'w:wBefore' || property.name === 'w:wAfter') {
      output += width(property, look);
    } else if (!gone.has(property.name)) {
      output += verbatim(property, context);
    }
  }
  output += isHead ? '<w:tblHeader/>' : '';
  return output === '' ? '' : `<w:trPr>${output}</w:trPr>`;
}

export function cellProperties(
  cell: XmlElement,
  context: PartContext,
  look: TableLook,
  isHead: boolean,
): string {
  const source = child(cell, 'w:tcPr');
  const properties = keep(source, context, [
    'w:gridSpan',
    'w:hMerge',
    'w:vMerge',
    'w:tcBorders',
    'w:shd',
    'w:noWrap',
    'w:tcMar',
    'w:textDirection',
    'w:tcFitText',
    'w:vAlign',
    'w:hideMark',
    ...(context.options.keepRevisions === true ? ['w:cellIns', 'w:cellDel', 'w:cellMerge'] : []),
  ]);
  const fill = child(source, 'w:shd')?.attributes['w:fill'] ?? '';
  if ((isHead && look.hasPlainHeads) || isDark(fill)) {
    properties.delete('w:shd');
  }
  const own = child(source, 'w:tcW');
  if (own !== undefined) {
    properties.set('w:tcW', width(own, look));
  }
  return writeProperties('w:tcPr', properties);
}

/** Whether black text is hard to read on a fill (RRGGBB): text loses the white that its author gave it. */
function isDark(fill: string): boolean {
  const [red = 255, green = 255, blue = 255] = /^[0-9a-f]{6}$/i.test(fill)
    ? [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16))
    : [];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 110;
}

function width(property: XmlElement, look: TableLook): string {
  const type = property.attributes['w:type'] ?? 'dxa';
  const value = property.attributes['w:w'] ?? '0';
  const written = type === 'dxa' && look.scale < 1 ? String(Math.round(Number(value) * look.scale)) : value;
  return `<${property.name} w:w="${written}" w:type="${type}"/>`;
}

function keep(
  source: XmlElement | undefined,
  context: PartContext,
  names: readonly string[],
): Map<string, string> {
  const properties = new Map<string, string>();
  for (const name of names) {
    const property = child(source, name);
    if (property !== undefined) {
      properties.set(name, withoutTheme(verbatim(property, context)));
    }
  }
  return properties;
}

const switches = new Set([
  'w:bidiVisual',
  'w:cantSplit',
  'w:hidden',
  'w:noWrap',
  'w:hideMark',
  'w:tcFitText',
]);

/** As the source has it; a switch that is on is written bare, since not every consumer takes `true` or `1` in tables. */
function verbatim(property: XmlElement, { text }: PartContext): string {
  return switches.has(property.name) && /^(true|1|on)$/.test(property.attributes['w:val'] ?? '')
    ? `<${property.name}/>`
    : text.slice(property.start, property.end);
}
