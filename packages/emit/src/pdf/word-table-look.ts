import type { Table } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import type { CellLook, Line, Side, TableLook } from './look.ts';
import { fromTwips } from './typst-code.ts';
import { borderLine, number } from './word-paragraph-look.ts';

/** Left and right margin of a cell where nothing says otherwise: 115 twips in Word's built-in table style. */
const ordinaryMargin = { top: 0, right: 5.4, bottom: 0, left: 5.4 };
const ordinaryLine: Line = { thickness: 0.5 };
const sides = ['top', 'right', 'bottom', 'left'] as const;

/** The look of a table by its layers of `w:tblPr`, farthest first (ISO/IEC 29500-1 clause 17.4). */
export function tableLook(table: Table, layers: readonly XmlElement[]): TableLook {
  const borders: Record<string, Line> = {};
  for (const layer of layers) {
    const lines = child(layer, 'w:tblBorders');
    for (const [name, elementNames] of borderNames) {
      const line = elementNames.map((element) => child(lines, element)).find((found) => found !== undefined);
      const drawn = borderLine(line);
      if (drawn !== undefined) {
        borders[name] = drawn;
      }
    }
  }
  const justification = layers
    .map((layer) => child(layer, 'w:jc')?.attributes['w:val'])
    .findLast((value) => value !== undefined);
  const indent = layers
    .map((layer) => number(child(layer, 'w:tblInd')?.attributes['w:w']))
    .findLast((value) => value !== undefined);
  return {
    alignment: justification === 'center' ? 'center' : justification === 'right' ? 'right' : 'left',
    indent: fromTwips(indent ?? 0),
    borders: layers.length === 0 && table.bordered ? allLines : borders,
    cellMargin: Object.assign(
      {},
      ordinaryMargin,
      ...layers.map((layer) => margins(child(layer, 'w:tblCellMar'))),
    ),
  };
}

const allLines: TableLook['borders'] = {
  top: ordinaryLine,
  right: ordinaryLine,
  bottom: ordinaryLine,
  left: ordinaryLine,
  insideHorizontal: ordinaryLine,
  insideVertical: ordinaryLine,
};

const borderNames: readonly (readonly [keyof TableLook['borders'], readonly string[]])[] = [
  ['top', ['w:top']],
  ['right', ['w:right', 'w:end']],
  ['bottom', ['w:bottom']],
  ['left', ['w:left', 'w:start']],
  ['insideHorizontal', ['w:insideH']],
  ['insideVertical', ['w:insideV']],
];

/** Borders that a cell sets over its table's. */
export function cellBorders(properties: XmlElement | undefined): CellLook['borders'] {
  const lines = child(properties, 'w:tcBorders');
  const found: Partial<Record<Side, Line>> = {};
  for (const side of sides) {
    const logical = side === 'left' ? 'w:start' : side === 'right' ? 'w:end' : `w:${side}`;
    const line = borderLine(child(lines, `w:${side}`) ?? child(lines, logical));
    if (line !== undefined) {
      found[side] = line;
    }
  }
  return found;
}

export function cellMargins(properties: XmlElement | undefined): CellLook['margin'] {
  return margins(child(properties, 'w:tcMar'));
}

function margins(element: XmlElement | undefined): Partial<Record<Side, number>> {
  const found: Partial<Record<Side, number>> = {};
  for (const side of sides) {
    const logical = side === 'left' ? 'w:start' : side === 'right' ? 'w:end' : `w:${side}`;
    const width = number((child(element, `w:${side}`) ?? child(element, logical))?.attributes['w:w']);
    if (width !== undefined) {
      found[side] = fromTwips(width);
    }
  }
  return found;
}
