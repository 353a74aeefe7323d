import type { Anchor, Deliverable, Paragraph, Table, TableCell } from '@fg2rec/document';
import { child, type OpcPackage, walk, type XmlElement } from '@fg2rec/ooxml';
import type { CellLook, ParagraphLook, TableLook } from './look.ts';
import { templateLook } from './template-look.ts';
import { paragraphLook } from './word-paragraph-look.ts';
import { readWordStyles } from './word-style.ts';
import { cellBorders, cellMargins, tableLook } from './word-table-look.ts';

/** The looks of a deliverable's blocks, read from its Word XML where the nodes point at some. */
export interface Looks {
  paragraph(paragraph: Paragraph): ParagraphLook;
  table(table: Table): TableLook;
  cell(cell: TableCell): CellLook;
}

/**
 * Looks by the package: styles of `styles.xml`, then what stands directly on the block. Nodes that were built and not
 * read take the look of the ITU-T template.
 */
export function readLooks(deliverable: Deliverable): Looks {
  const styles = readWordStyles(deliverable);
  const find = elementFinder(deliverable.package);
  const look = (paragraph: Paragraph): ParagraphLook => {
    const element = find(paragraph.anchor, 'w:p');
    if (element === undefined) {
      return templateLook(paragraph);
    }
    const properties = child(element, 'w:pPr');
    const style = child(properties, 'w:pStyle')?.attributes['w:val'];
    const direct = properties === undefined ? [] : [properties];
    return paragraphLook(paragraph, [...styles.paragraphLayers(style), ...direct]);
  };
  // Asked for by the paragraph itself, by its neighbours and by its cell.
  const known = new WeakMap<Paragraph, ParagraphLook>();
  return {
    paragraph: (paragraph) => {
      const found = known.get(paragraph) ?? look(paragraph);
      known.set(paragraph, found);
      return found;
    },
    table: (table) => {
      const properties = child(find(table.anchor, 'w:tbl'), 'w:tblPr');
      const style = child(properties, 'w:tblStyle')?.attributes['w:val'];
      const direct = properties === undefined ? [] : [properties];
      return tableLook(table, [...styles.tableLayers(style), ...direct]);
    },
    cell: (cell) => {
      const properties = child(find(cell.anchor, 'w:tc'), 'w:tcPr');
      return { borders: cellBorders(properties), margin: cellMargins(properties) };
    },
  };
}

/** Finds the element at which a node was read; each part is indexed when it is first asked for. */
function elementFinder(opc: OpcPackage): (anchor: Anchor, name: string) => XmlElement | undefined {
  const parts = new Map<string, ReadonlyMap<number, XmlElement>>();
  return (anchor, name) => {
    let index = parts.get(anchor.part);
    if (index === undefined) {
      index = anchor.part !== '' && opc.has(anchor.part) ? blockIndex(opc.tree(anchor.part)) : new Map();
      parts.set(anchor.part, index);
    }
    const element = index.get(anchor.start);
    return element?.name === name && element.end === anchor.end ? element : undefined;
  };
}

function blockIndex(tree: XmlElement): Map<number, XmlElement> {
  const index = new Map<number, XmlElement>();
  walk(tree, (element) => {
    if (element.name === 'w:p' || element.name === 'w:tbl' || element.name === 'w:tc') {
      index.set(element.start, element);
    }
  });
  return index;
}
