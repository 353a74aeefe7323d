import type { PhrasingContent, RootContent } from 'mdast';
import type { LineCell } from '../conventions/line-tables.ts';
import { parseMarkdown } from '../parse/parse.ts';
import { shift } from '../shift.ts';
import type { SourceText } from '../source-file.ts';
import { resolveBlocks } from './blocks.ts';
import { resolvePhrasing } from './phrasing.ts';

/** What can begin markup; a text without it needs no parser. */
const markup = /[\\`*_[\]<>&:$~!@#|{}^+=\n-]|\d[.)]|https?|www/;

/** The content of a cell that was cut out of a table. */
export function readCell(cell: LineCell, source: SourceText): RootContent[] {
  const { text, line, column } = cell;
  const start = { line, column, offset: 0 };
  const end = { line, column: column + text.length, offset: text.length };
  const plain: PhrasingContent[] = [{ type: 'text', value: text, position: { start, end } }];
  if (text.trim() === '') {
    return [];
  }
  if (!markup.test(text)) {
    return [{ type: 'paragraph', children: plain, position: { start, end } }];
  }
  const children = readPiece(text, line, column, source);
  const [only] = children;
  if (cell.blocks || (children.length === 1 && only?.type === 'paragraph')) {
    return children;
  }
  return [{ type: 'paragraph', children: plain, position: { start, end } }];
}

/** Blocks of a piece of Markdown that begins at a place of the file. */
export function readPiece(text: string, line: number, column: number, source: SourceText): RootContent[] {
  const tree = parseMarkdown(text);
  const piece: SourceText = { text, file: source.file, surroundings: source.surroundings };
  const children = resolveBlocks(tree.children, piece);
  for (const child of children) {
    shift(child, line, column);
  }
  return children;
}

/** Inline content of a piece of Markdown, where it is one paragraph; else its text. */
export function readInlinePiece(text: string, source: SourceText): PhrasingContent[] {
  const [only, ...more] = parseMarkdown(text).children;
  return only?.type === 'paragraph' && more.length === 0
    ? resolvePhrasing(only.children, { text, file: source.file, surroundings: source.surroundings })
    : [{ type: 'text', value: text }];
}
