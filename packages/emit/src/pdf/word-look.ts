import type { Anchor, Deliverable, Paragraph, Table, TableCell } from '@fg2rec/document';
import { child, type OpcPackage, walk, type XmlElement } from '@fg2rec/ooxml';
import type { CellLook, ParagraphLook, TableLook } from './look.ts';
import { lastMergedCells } from './merged-cells.ts';
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
      const borders = cellBorders(properties);
      const below = cell.rowSpan > 1 ? find.lastMerged(cell.anchor) : undefined;
      const { bottom = borders.bottom } = cellBorders(child(below, 'w:tcPr'));
      return {
        borders: bottom === undefined ? borders : { ...borders, bottom },
        margin: cellMargins(properties),
      };
    },
  };
}

interface ElementFinder {
  (anchor: Anchor, name: string): XmlElement | undefined;
  /** The last cell that is merged, downwards, with the one at this place. */
  lastMerged(anchor: Anchor): XmlElement | undefined;
}

interface BlockIndex {
  readonly elements: ReadonlyMap<number, XmlElement>;
  readonly lastMerged: ReadonlyMap<number, XmlElement>;
}

/** Finds the element at which a node was read; each part is indexed when it is first asked for. */
function elementFinder(opc: OpcPackage): ElementFinder {
  const parts = new Map<string, BlockIndex>();
  const indexOf = (part: string): BlockIndex => {
    const known = parts.get(part) ?? blockIndex(part !== '' && opc.has(part) ? opc.tree(part) : undefined);
    parts.set(part, known);
    return known;
  };
  const find = (anchor: Anchor, name: string): XmlElement | undefined => {
    const element = indexOf(anchor.part).elements.get(anchor.start);
    return element?.name === name && element.end === anchor.end ? element : undefined;
  };
  return Object.assign(find, {
    lastMerged: ({ part, start }: Anchor) => indexOf(part).lastMerged.get(start),
  });
}

function blockIndex(tree: XmlElement | undefined): BlockIndex {
  const elements = new Map<number, XmlElement>();
  const lastMerged = new Map<number, XmlElement>();
  const add = (element: XmlElement): void => {
    if (element.name === 'w:p' || element.name === 'w:tbl' || element.name === 'w:tc') {
      elements.set(element.start, element);
    }
    if (element.name === 'w:tbl') {
      for (const [start, cell] of lastMergedCells(element)) {
        lastMerged.set(start, cell);
      }
    }
  };
  if (tree !== undefined) {
    walk(tree, add);
  }
  return { elements, lastMerged };
}
