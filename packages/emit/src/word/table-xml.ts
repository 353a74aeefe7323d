import { escapeAttribute } from '@fg2rec/ooxml';

/** A cell of a cover table. */
export interface CellXml {
  /** Paragraphs. */
  readonly content: string;
  /** Columns of the grid that it covers. */
  readonly span: number;
  /** Covers the rows below, or is covered by the one above. */
  readonly merge?: 'restart' | 'continue';
  readonly verticallyCentred?: boolean;
  /** Widths of lines in eighths of a point. */
  readonly borders?: { readonly top?: number; readonly bottom?: number };
}

export interface TableLook {
  /** Column widths, twips. */
  readonly grid: readonly number[];
  readonly rightToLeft: boolean;
  /** What the table is, for readers who cannot see it. */
  readonly description: string;
}

/** A borderless table of fixed layout, centred, as TD covers are made of. */
export function tableXml(rows: readonly (readonly CellXml[])[], look: TableLook): string {
  const width = look.grid.reduce((sum, column) => sum + column, 0);
  const properties = [
    look.rightToLeft ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>',
    '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>',
    `<w:tblDescription w:val="${escapeAttribute(look.description)}"/>`,
  ].join('');
  const columns = look.grid.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return (
    `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>` +
    `${rows.map((cells) => rowXml(cells, look.grid)).join('')}</w:tbl>`
  );
}

function rowXml(cells: readonly CellXml[], grid: readonly number[]): string {
  let column = 0;
  const written = cells.map((cell) => {
    const width = grid.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    column += cell.span;
    return cellXml(cell, width);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:jc w:val="center"/></w:trPr>${written.join('')}</w:tr>`;
}

function cellXml(cell: CellXml, width: number): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.span === 1 ? '' : `<w:gridSpan w:val="${cell.span}"/>`,
    mergeXml(cell.merge),
    bordersXml(cell.borders),
    cell.verticallyCentred ? '<w:vAlign w:val="center"/>' : '',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${cell.content}</w:tc>`;
}

function mergeXml(merge: CellXml['merge']): string {
  if (merge === undefined) {
    return '';
  }
  return merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
}

function bordersXml(borders: CellXml['borders']): string {
  const side = (name: 'top' | 'bottom'): string => {
    const size = borders?.[name];
    return size === undefined ? '' : `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="auto"/>`;
  };
  const lines = `${side('top')}${side('bottom')}`;
  return lines === '' ? '' : `<w:tcBorders>${lines}</w:tcBorders>`;
}
