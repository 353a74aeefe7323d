import {
  type Block,
  type Paragraph,
  paragraphsOf,
  plainText,
  type Table,
  type TableCell,
} from '@fg2rec/document';
import type { Table as MarkdownTable, RootContent } from 'mdast';
import { blocksToHtml } from '../html/blocks.ts';
import { inlinesToMdast } from './inlines.ts';
import type { Writing } from './writing.ts';

/** A table of GFM where it fits: no spans, one paragraph a cell; else a table of HTML. */
export function tableToMdast(table: Table, writing: Writing): RootContent[] {
  const columns = Math.max(0, ...table.children.map(({ children }) => children.length));
  if (columns === 0) {
    return [];
  }
  const isPlain = table.children.every(
    ({ children }) => children.length === columns && children.every(isPlainCell),
  );
  if (!isPlain) {
    return [{ type: 'html', value: blocksToHtml([table], writing) }];
  }
  const heads = table.children.filter(({ isHeader }) => isHeader).length;
  const first = table.children[0];
  const isHeaded = first !== undefined && (first.isHeader || allAre(first.children, 'table-head'));
  if (heads > 1) {
    return [{ type: 'html', value: blocksToHtml([table], writing) }];
  }
  const rows: MarkdownTable['children'] = table.children.map((row, index) => ({
    type: 'tableRow',
    children: row.children.map((cell) => ({
      type: 'tableCell',
      children: paragraphsOf(cell.children).flatMap((paragraph) =>
        inlinesToMdast(paragraph.children, writing, {
          plainBold: isHeaded && index === 0,
          lineBreak: 'html',
        }),
      ),
    })),
  }));
  const empty: MarkdownTable['children'][number] = {
    type: 'tableRow',
    children: Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] })),
  };
  return [
    {
      type: 'table',
      align: Array.from({ length: columns }, () => null),
      children: isHeaded ? rows : [empty, ...rows],
    },
  ];
}

function allAre(cells: readonly TableCell[], role: Paragraph['role']): boolean {
  return cells.every(({ children }) => paragraphsOf(children).every((paragraph) => paragraph.role === role));
}

function isPlainCell({ columnSpan, rowSpan, children }: TableCell): boolean {
  const full = children.filter((block) => block.type !== 'paragraph' || !isEmpty(block));
  return columnSpan === 1 && rowSpan === 1 && full.length <= 1 && full.every(isPlainBlock);
}

function isPlainBlock(block: Block): boolean {
  return block.type === 'paragraph' && !/^(?:list-item|code|note)$/.test(block.role);
}

function isEmpty(paragraph: Paragraph): boolean {
  return (
    plainText(paragraph).trim() === '' &&
    paragraph.children.every(({ type }) => type === 'text' || type === 'bookmark' || type === 'tab')
  );
}
