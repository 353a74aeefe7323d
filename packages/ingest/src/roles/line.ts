import {
  type Block,
  boxedBlocks,
  type Paragraph,
  plainText,
  type Root,
  type Table,
  type TableRow,
} from '@fg2rec/document';
import { type Shape, shapeOf } from './shape.ts';
import { type StyleEvidence, styleEvidence } from './style-roles.ts';

/** A paragraph with what the passes need to know of it. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
  /** The text with white space made single spaces, trimmed. */
  readonly line: string;
  readonly shape: Shape;
  readonly style?: StyleEvidence;
  /** `body` also for the cells of tables that only place things. */
  readonly place: 'body' | 'cell' | 'cover' | 'box';
  readonly cell?: CellPlace;
  /** Inside a content control of Word's table-of-contents gallery. */
  readonly inContents: boolean;
}

export interface CellPlace {
  readonly table: Table;
  readonly purpose: Table['purpose'];
  readonly row: TableRow;
  readonly rowIndex: number;
}

/** The lines of a tree in reading order, tables and text boxes included. */
export function linesOf(root: Root, purposes: ReadonlyMap<Table, Table['purpose']>): readonly Line[] {
  const lines: Line[] = [];
  const visit = (block: Block, around: Pick<Line, 'place' | 'cell' | 'inContents'>): void => {
    switch (block.type) {
      case 'paragraph':
        lines.push(lineOf(block, around));
        for (const boxed of boxedBlocks(block)) {
          visit(boxed, { place: around.place === 'cover' ? 'cover' : 'box', inContents: false });
        }
        break;
      case 'contentControl':
        for (const child of block.children) {
          visit(child, { ...around, inContents: around.inContents || isContents(block.gallery) });
        }
        break;
      case 'table':
        visitTable(block, around);
        break;
      case 'alternativeChunk':
        break;
    }
  };
  const visitTable = (table: Table, around: Pick<Line, 'place' | 'cell' | 'inContents'>): void => {
    const purpose = purposes.get(table) ?? 'data';
    const inCover = around.place === 'cover' || purpose === 'cover';
    for (const [rowIndex, row] of table.children.entries()) {
      const inside =
        purpose === 'layout' && !inCover
          ? around
          : {
              place: inCover ? ('cover' as const) : ('cell' as const),
              cell: { table, purpose, row, rowIndex },
              inContents: around.inContents,
            };
      for (const cell of row.children) {
        for (const child of cell.children) {
          visit(child, inside);
        }
      }
    }
  };
  for (const block of root.children) {
    visit(block, { place: 'body', inContents: false });
  }
  return lines;
}

function lineOf(paragraph: Paragraph, around: Pick<Line, 'place' | 'cell' | 'inContents'>): Line {
  const text = plainText(paragraph);
  const style = styleEvidence(paragraph.style);
  return {
    paragraph,
    text,
    line: text.replace(/\s+/g, ' ').trim(),
    shape: shapeOf(paragraph),
    ...(style === undefined ? {} : { style }),
    ...around,
  };
}

function isContents(gallery: string | undefined): boolean {
  return gallery !== undefined && /contents|figures/i.test(gallery);
}
