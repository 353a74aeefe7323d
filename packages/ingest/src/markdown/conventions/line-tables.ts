import { gridTable } from './grid-table.ts';
import { headlessTable } from './headless-table.ts';
import { simpleTable } from './simple-table.ts';

/** A table written in lines, in a form that the parser does not know. */
export interface LineTable {
  /** Indices of its lines, from 0, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly LineRow[];
}

export interface LineRow {
  readonly isHeader: boolean;
  readonly cells: readonly LineCell[];
}

/** The text of a cell, with the place of its first character: every line of it begins at that column. */
export interface LineCell {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly alignment?: 'left' | 'center' | 'right';
  /** May hold blocks; else the text is one paragraph. */
  readonly blocks: boolean;
}

/** The table that begins on a line, if one does. */
export function lineTableAt(lines: readonly string[], at: number): LineTable | undefined {
  return gridTable(lines, at) ?? headlessTable(lines, at) ?? simpleTable(lines, at);
}
