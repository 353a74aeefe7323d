import {
  type Block,
  type CoverFieldName,
  type CoverLabel,
  coverLabels,
  flatInlines,
  labelKey,
  type Paragraph,
  paragraphsOf,
  plainText,
  type Table,
  type TableCell,
  type TableRow,
  type Vocabulary,
} from '@fg2rec/document';
import { coverWords, type PrintedCover, sameWords, standsIn } from '../printed-cover.ts';

/** A line of the source's cover that the TD cover does not have, with the label that goes in front of it. */
export interface LeftLine {
  readonly paragraph: Paragraph;
  readonly label?: string;
}

export interface GoneLine {
  readonly paragraph: Paragraph;
  readonly because: string;
}

/** A cover table taken apart: the lines that the TD cover says as well, and those that are left. */
export interface TakenApart {
  readonly left: readonly LeftLine[];
  readonly gone: readonly GoneLine[];
}

export const onTdCover = 'it stands on the cover of the TD';
const labelOnCover = 'the cover of the TD has a label of its own';
const labelOfNothing = 'a label with nothing behind it';
const labelInFront = 'the label stands in front of its value';
const emblem = 'the emblem: the cover of the TD has its own place for one';

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

/** Whether a line of a front page says no more than a line of the TD cover. */
export function isOnCover(paragraph: Paragraph, cover: PrintedCover): boolean {
  const text = plainText(paragraph);
  const printed = [...Object.values(cover.fields), ...cover.fixed];
  return (
    text.trim() !== '' &&
    !holdsPicture(paragraph) &&
    hasOnlyWords(paragraph) &&
    printed.some((line) => sameWords(line, text))
  );
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

/** Words, and at most pictures beside them: no notes, objects, formulas or text boxes. */
function hasOnlyWords(paragraph: Paragraph): boolean {
  return flatInlines(paragraph.children).every(
    (inline) =>
      !['footnoteReference', 'embeddedObject', 'textBox', 'formula'].includes(inline.type) &&
      (inline.type !== 'drawing' || inline.children.every(({ type }) => type === 'picture')),
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
  if (isEmpty && field === undefined) {
    reading.left.push({ paragraph: label.paragraph });
    return;
  }
  let isUsed = false;
  for (const [index, paragraphs] of cells.entries()) {
    // The cell right of the Questions has place and dates of the meeting.
    const own = field === 'questions' && index > 0 ? 'meeting' : field;
    for (const paragraph of paragraphs) {
      if (own !== undefined && isPrinted(own, paragraph, reading)) {
        reading.gone.push({ paragraph, because: onTdCover });
      } else {
        const takesLabel: boolean = own === field && !isUsed;
        isUsed ||= takesLabel;
        reading.left.push({ paragraph, ...(takesLabel ? { label: withColon(label.text) } : {}) });
      }
    }
  }
  const because = isUsed ? labelInFront : isEmpty ? labelOfNothing : labelOnCover;
  reading.gone.push({ paragraph: label.paragraph, because });
}

function isPrinted(field: CoverLabel, paragraph: Paragraph, reading: Reading): boolean {
  const text = plainText(paragraph);
  return (
    !holdsPicture(paragraph) &&
    (field === 'contact' ? isContactLine(text, reading) : isPrintedIn(field, text, reading.cover))
  );
}

function withColon(label: string): string {
  return /[:\uff1a]$/u.test(label) ? label : `${label}:`;
}

function isPrintedIn(field: CoverFieldName, text: string, { fields }: PrintedCover): boolean {
  return standsIn(text, fields[field] ?? '');
}

/** Every line of a contact is compared by its words: a cover may set organization and country on one line or two. */
function isContactLine(text: string, { cover, vocabulary }: Reading): boolean {
  const labels = new Set(
    [...vocabulary.forms('tdTel'), ...vocabulary.forms('tdEmail'), 'Phone', 'Telephone', 'Email'].flatMap(
      coverWords,
    ),
  );
  const words = coverWords(text).filter((word) => !labels.has(word));
  return (
    words.length === 0 ||
    cover.contacts.some((contact) => {
      const printed = new Set(coverWords(contact));
      return words.every((word) => printed.has(word));
    })
  );
}

/** A line without label: one that any cover has, `Title: Something` in one cell, the emblem, or something to keep. */
function readLone(paragraph: Paragraph, reading: Reading, inHead: boolean): void {
  const { cover, labels, left, gone } = reading;
  const text = plainText(paragraph).trim();
  if (holdsPicture(paragraph)) {
    if (text === '' && inHead) {
      gone.push({ paragraph, because: emblem });
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
  const isInField = field !== undefined && field !== 'contact' && isPrintedIn(field, value, cover);
  if (isInField || isCommonLine(text, cover)) {
    gone.push({ paragraph, because: onTdCover });
  } else {
    reading.lone += field === undefined ? 1 : 0;
    left.push({ paragraph });
  }
}

/** What stands on a cover without a label: names of Union and Sector (also in parts), number, group, period, language. */
function isCommonLine(text: string, { fields, fixed }: PrintedCover): boolean {
  const { documentNumber, studyGroup, studyPeriod, original, meeting } = fields;
  return (
    fixed.some((line) => standsIn(text, line)) ||
    [documentNumber, studyGroup, studyPeriod, original, meeting].some(
      (value) => value !== undefined && sameWords(text, value),
    )
  );
}

/** Paragraphs of a cell that show something. */
function filled(cell: TableCell): Paragraph[] {
  return paragraphsOf(cell.children).filter(
    (paragraph) => plainText(paragraph).trim() !== '' || holdsPicture(paragraph),
  );
}

function holdsPicture(paragraph: Paragraph): boolean {
  return flatInlines(paragraph.children).some(({ type }) => type === 'picture' || type === 'drawing');
}
