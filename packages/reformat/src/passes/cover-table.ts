import {
  type Block,
  type CoverLabel,
  coverLabels,
  labelKey,
  type Paragraph,
  paragraphsOf,
  plainText,
  type Table,
  type TableCell,
  type TableRow,
  type Vocabulary,
} from '@fg2rec/document';
import type { PrintedCover } from '../printed-cover.ts';
import { because, type GoneLine, type LeftLine, type TakenApart } from './cover-lines.ts';
import {
  hasOnlyWords,
  holdsPicture,
  isInContact,
  isInField,
  isInKeywords,
  isOnEveryCover,
} from './on-td-cover.ts';

/** Fields that the TD cover has no line for: their labels stay, even with nothing behind them. */
const notOnTd: ReadonlySet<CoverLabel> = new Set(['workingParty', 'group', 'purpose', 'keywords']);

/** More unlabelled lines than this are no cover of a contribution or deliverable. */
const mostLoneLines = 8;

/**
 * Takes the source's cover table apart, field by field. A value goes if the same field of the TD cover prints it word
 * for word. Undefined for a table that is better left whole: without labels, as published cover pages with artwork
 * are, or with tables, notes or objects inside, or of many columns.
 *
 * @param follows whether a cover table before it was taken apart: one label is enough then.
 */
export function takeApart(
  table: Table,
  cover: PrintedCover,
  vocabulary: Vocabulary,
  follows: boolean,
): TakenApart | undefined {
  const labels = coverLabels(vocabulary);
  const reading: Reading = { cover, vocabulary, labels, left: [], gone: [], found: new Set(), lone: 0 };
  if (!isPlain(table)) {
    return undefined;
  }
  for (const row of table.children) {
    if (row.children.filter((cell) => filled(cell).length > 0).length > 4) {
      return undefined;
    }
    readRow(row, reading);
  }
  const isCover = reading.found.size >= (follows ? 1 : 2) && reading.lone <= mostLoneLines;
  return isCover ? { left: reading.left, gone: reading.gone } : undefined;
}

interface Reading {
  readonly cover: PrintedCover;
  readonly vocabulary: Vocabulary;
  readonly labels: ReadonlyMap<string, CoverLabel>;
  readonly left: LeftLine[];
  readonly gone: GoneLine[];
  /** Labels seen. */
  readonly found: Set<CoverLabel>;
  /** Lines left over that nothing announces. */
  lone: number;
}

/** No table in a table, and nothing but words and pictures. */
function isPlain(table: Table): boolean {
  return table.children.every((row) =>
    row.children.every(
      (cell) =>
        !holdsTable(cell.children) &&
        paragraphsOf(cell.children).every(
          (paragraph) => hasOnlyWords(paragraph) && paragraph.section === undefined,
        ),
    ),
  );
}

function holdsTable(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.type === 'table' ||
      block.type === 'alternativeChunk' ||
      (block.type === 'contentControl' && holdsTable(block.children)),
  );
}

interface Label {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly field?: CoverLabel;
}

function readRow(row: TableRow, reading: Reading): void {
  let label: Label | undefined;
  let values: Paragraph[][] = [];
  const close = (): void => {
    if (label !== undefined) {
      readValues(label, values, reading);
    }
    values = [];
  };
  const inHead = reading.found.size === 0;
  for (const cell of row.children) {
    const found = labelOf(cell, reading);
    if (found !== undefined) {
      close();
      label = found;
    } else if (label === undefined) {
      readAllLone(cell, reading, inHead);
    } else if (isRunIn(cell, reading)) {
      close();
      label = undefined;
      readAllLone(cell, reading, inHead);
    } else {
      values.push(filled(cell));
    }
  }
  close();
}

function readAllLone(cell: TableCell, reading: Reading, inHead: boolean): void {
  for (const paragraph of filled(cell)) {
    readLone(paragraph, reading, inHead);
  }
}

/** A cell with a known label and its value in it: it is no value of the label to the left. */
function isRunIn(cell: TableCell, { labels }: Reading): boolean {
  const [paragraph] = filled(cell);
  return paragraph !== undefined && labels.has(labelKey(runIn(plainText(paragraph)).name));
}

function runIn(text: string): { readonly name: string; readonly value: string } {
  const [, name = '', value = ''] = /^([^:\uff1a\n]{2,40})[:\uff1a]\s*(\S[\s\S]*)$/u.exec(text.trim()) ?? [];
  return { name, value };
}

/** A cell that announces the cells right of it: a known label, or a few words with a colon after them. */
function labelOf(cell: TableCell, { labels, found }: Reading): Label | undefined {
  const [paragraph, ...others] = filled(cell);
  if (paragraph === undefined || others.length > 0) {
    return undefined;
  }
  const text = plainText(paragraph).trim();
  const field = labels.get(labelKey(text));
  if (field !== undefined) {
    found.add(field);
    return { paragraph, text, field };
  }
  return /^[^:\uff1a\n]{2,40}[:\uff1a]$/u.test(text) ? { paragraph, text } : undefined;
}

function readValues(label: Label, cells: readonly (readonly Paragraph[])[], reading: Reading): void {
  const { field } = label;
  const isEmpty = cells.every((paragraphs) => paragraphs.length === 0);
  if (isEmpty && (field === undefined || notOnTd.has(field))) {
    reading.left.push({ paragraph: label.paragraph });
    return;
  }
  let isUsed = false;
  for (const [index, paragraphs] of cells.entries()) {
    // The cell right of the Questions has place and dates of the meeting.
    const own = field === 'questions' && index > 0 ? 'meeting' : field;
    for (const paragraph of paragraphs) {
      if (own !== undefined && isPrinted(own, paragraph, reading)) {
        reading.gone.push({
          paragraph,
          because: own === 'keywords' ? because.inKeywords : because.onTdCover,
        });
      } else {
        const takesLabel: boolean = own === field && !isUsed;
        isUsed ||= takesLabel;
        reading.left.push({ paragraph, ...(takesLabel ? { label: withColon(label.text) } : {}) });
      }
    }
  }
  const unused = field === 'keywords' ? because.inKeywords : because.labelOnCover;
  reading.gone.push({
    paragraph: label.paragraph,
    because: isUsed ? because.labelInFront : isEmpty ? because.labelOfNothing : unused,
  });
}

/** Whether the same field of the TD cover prints a line of a value. */
function isPrinted(field: CoverLabel, paragraph: Paragraph, reading: Reading): boolean {
  const { cover, vocabulary } = reading;
  const text = plainText(paragraph);
  if (holdsPicture(paragraph)) {
    return false;
  }
  if (field === 'contact') {
    return isInContact(text, cover, vocabulary);
  }
  return field === 'keywords' ? isInKeywords(text, cover) : isInField(field, text, cover);
}

function withColon(label: string): string {
  return /[:\uff1a]$/u.test(label) ? label : `${label}:`;
}

/** A line without label: one that any cover has, `Title: Something` in one cell, the emblem, or something to keep. */
function readLone(paragraph: Paragraph, reading: Reading, inHead: boolean): void {
  const { cover, labels, left, gone } = reading;
  const text = plainText(paragraph).trim();
  if (holdsPicture(paragraph)) {
    if (text === '' && inHead) {
      gone.push({ paragraph, because: because.emblem });
    } else {
      left.push({ paragraph });
    }
    return;
  }
  const { name, value } = runIn(text);
  const field = labels.get(labelKey(name));
  if (field !== undefined) {
    reading.found.add(field);
  }
  const isPrinted = field !== undefined && field !== 'contact' && isInField(field, value, cover);
  if (isPrinted || isOnEveryCover(text, cover)) {
    gone.push({ paragraph, because: because.onTdCover });
  } else {
    reading.lone += field === undefined ? 1 : 0;
    left.push({ paragraph });
  }
}

/** Paragraphs of a cell that show something. */
function filled(cell: TableCell): Paragraph[] {
  return paragraphsOf(cell.children).filter(
    (paragraph) => plainText(paragraph).trim() !== '' || holdsPicture(paragraph),
  );
}
