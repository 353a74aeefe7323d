import { type Anchor, nowhere } from './anchor.ts';
import type { Block, Inline, Paragraph, Root, RunFormat, Table, TableCell, TableRow, Text } from './nodes.ts';
import type { Role } from './role.ts';

/** Builders for tests and examples: a test reads like the document it builds. */
export type Content = string | Inline;

export function root(...children: Block[]): Root {
  return { type: 'root', anchor: nowhere, children: numbered(children) };
}

export function text(value: string, format: RunFormat = {}): Text {
  return { type: 'text', value, anchor: nowhere, run: nowhere, format };
}

export function bold(value: string): Text {
  return text(value, { bold: true });
}

export function italic(value: string): Text {
  return text(value, { italic: true });
}

/** A paragraph; strings become text, with `\t` and `\n` as tab and line break. */
export function paragraph(content: Content | Content[], fields: Partial<Paragraph> = {}): Paragraph {
  const contents = Array.isArray(content) ? content : [content];
  return {
    type: 'paragraph',
    anchor: nowhere,
    index: 0,
    style: { id: 'Normal', name: 'Normal', basedOn: [] },
    role: 'body',
    roleConfidence: 1,
    roleReason: 'built',
    direction: 'ltr',
    indent: { start: 0, firstLine: 0 },
    pageBreakBefore: false,
    children: contents.flatMap(inlines),
    ...fields,
  };
}

/** A paragraph with a role. */
export function as(role: Role, content: Content | Content[], fields: Partial<Paragraph> = {}): Paragraph {
  return paragraph(content, { role, ...fields });
}

/** A clause heading: `heading('7.2', 'Architecture')`. Its level is the count of number parts. */
export function heading(number: string, title: string, fields: Partial<Paragraph> = {}): Paragraph {
  const content = number === '' ? [bold(title)] : [bold(number), '\t', bold(title)];
  return as('clause-heading', content, { headingLevel: Math.max(1, number.split('.').length), ...fields });
}

export function table(rows: (string | Block[])[][], fields: Partial<Table> = {}): Table {
  return {
    type: 'table',
    anchor: nowhere,
    style: { id: 'TableGrid', name: 'Table Grid', basedOn: [] },
    direction: 'ltr',
    grid: (rows[0] ?? []).map(() => 1000),
    purpose: 'data',
    bordered: true,
    children: rows.map((cells, index) => row(cells, index === 0)),
    ...fields,
  };
}

function row(cells: (string | Block[])[], isHeader: boolean): TableRow {
  return {
    type: 'tableRow',
    anchor: nowhere,
    isHeader,
    children: cells.map((cell, column) => tableCell(cell, column, isHeader)),
  };
}

function tableCell(content: string | Block[], column: number, isHeader: boolean): TableCell {
  return {
    type: 'tableCell',
    anchor: nowhere,
    columnSpan: 1,
    rowSpan: 1,
    column,
    children: typeof content === 'string' ? [as(isHeader ? 'table-head' : 'table-text', content)] : content,
  };
}

function inlines(content: Content): Inline[] {
  if (typeof content !== 'string') {
    return [content];
  }
  return content
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece): Inline => {
      if (piece === '\t') {
        return { type: 'tab', anchor: nowhere, run: nowhere };
      }
      return piece === '\n' ? { type: 'break', kind: 'line', anchor: nowhere, run: nowhere } : text(piece);
    });
}

/**
 * Gives each body block its own anchor and index, so that places can be told apart in tests. The anchors of a table, its
 * rows and its cells hold those of what is in them.
 */
function numbered(blocks: Block[]): Block[] {
  let index = 0;
  const part = 'word/document.xml';
  const renumber = (block: Block): Block => {
    if (block.type !== 'paragraph' && block.type !== 'table') {
      return block;
    }
    index += 1;
    const start = index * 1000;
    if (block.type === 'paragraph') {
      return { ...block, index: index - 1, anchor: { part, start, end: start + 999 } };
    }
    const around = (from: number): Anchor => ({ part, start: from, end: index * 1000 + 999 });
    const children = block.children.map((tableRow, rowIndex) => {
      const rowStart = rowIndex === 0 ? start + 1 : (index + 1) * 1000;
      const cells = tableRow.children.map((cell) => {
        const cellStart = (index + 1) * 1000;
        return { ...cell, children: cell.children.map(renumber), anchor: around(cellStart) };
      });
      return { ...tableRow, children: cells, anchor: around(rowStart) };
    });
    return { ...block, anchor: around(start), children };
  };
  return blocks.map(renumber);
}
