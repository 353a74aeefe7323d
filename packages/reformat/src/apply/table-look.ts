import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { styleChain } from './source-styles.ts';

/** What a table must be told of itself once its style is gone. */
export interface TableLook {
  /** XML of `w:tblBorders`, from the table or its style; '' where there are none. */
  readonly borders: string;
  /** XML of `w:tblCellMar`. */
  readonly cellMargins: string;
  /** Grid columns in twips, scaled to the space. */
  readonly columns: readonly number[];
  /** Factor by which widths were scaled. */
  readonly scale: number;
  /** Total of the columns. */
  readonly width: number;
  /** The heads lose their shading: in a Recommendation they are bold, no more. */
  readonly hasPlainHeads: boolean;
  cellWidth(cell: XmlElement): number | undefined;
}

/** Lines of a table in a Recommendation: half a point around and between all cells. */
const frame = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

export function tableLook(
  table: XmlElement,
  context: PartContext,
  space: number | undefined,
  { isFramed, hasPlainHeads }: Pick<TableLook, 'hasPlainHeads'> & { readonly isFramed: boolean },
): TableLook {
  const properties = child(table, 'w:tblPr');
  const styleId = child(properties, 'w:tblStyle')?.attributes['w:val'] ?? context.styles.defaultTableStyle;
  const chain = styleChain(context.styles, styleId);
  const grid = childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    number(column.attributes['w:w']),
  );
  const total = grid.reduce((sum, width) => sum + width, 0);
  const scale = space !== undefined && total > space ? space / total : 1;
  const columns = grid.map((width) => Math.round(width * scale));
  const inherited = (name: string): string => {
    const own = child(properties, name);
    if (own !== undefined) {
      return context.text.slice(own.start, own.end);
    }
    for (const { element } of chain) {
      const found = child(child(element, 'w:tblPr'), name);
      if (found !== undefined) {
        return withoutTheme(context.styles.text.slice(found.start, found.end));
      }
    }
    return '';
  };
  return {
    borders: isFramed ? frame : inherited('w:tblBorders'),
    cellMargins: inherited('w:tblCellMar'),
    columns,
    hasPlainHeads,
    scale,
    width: columns.reduce((sum, width) => sum + width, 0),
    cellWidth: (cell) => {
      const width = child(child(cell, 'w:tcPr'), 'w:tcW');
      return width?.attributes['w:type'] === 'dxa'
        ? Math.round(number(width.attributes['w:w']) * scale) - 216
        : undefined;
    },
  };
}

/** The output has the template's theme: colours stay as the plain values that Word writes beside. */
export function withoutTheme(xml: string): string {
  return xml.replace(/\sw:theme\w+="[^"]*"/g, '');
}

function number(text: string | undefined): number {
  const value = Number(text);
  return Number.isFinite(value) ? value : 0;
}
