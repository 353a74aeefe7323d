import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';

/**
 * The last of the cells that go on downwards from another, under the start of the one from which they go on: the line
 * below merged cells is said there (ISO/IEC 29500-1 clause 17.4.84).
 */
export function lastMergedCells(table: XmlElement): Map<number, XmlElement> {
  const last = new Map<number, XmlElement>();
  const open = new Map<number, number>();
  for (const row of childrenNamed(table, 'w:tr')) {
    let column = count(child(row, 'w:trPr'), 'w:gridBefore', 0);
    for (const cell of childrenNamed(row, 'w:tc')) {
      const properties = child(cell, 'w:tcPr');
      const merge = child(properties, 'w:vMerge');
      const first = open.get(column);
      if (merge === undefined) {
        open.delete(column);
      } else if (merge.attributes['w:val'] === 'restart') {
        open.set(column, cell.start);
      } else if (first !== undefined) {
        last.set(first, cell);
      }
      column += count(properties, 'w:gridSpan', 1);
    }
  }
  return last;
}

function count(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number(child(properties, name)?.attributes['w:val']);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}
