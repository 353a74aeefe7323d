import type { Deliverable } from '../deliverable.ts';
import type { Contact, CoverField, CoverFieldName, CoverFields, Division, TitleBlock } from '../facts.ts';
import type { Block, Paragraph, Root, Table, TableCell, TableRow } from '../nodes.ts';
import { flatBlocks, paragraphsOf, plainText } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { contactOf } from './contacts.ts';
import { type CoverLabel, coverLabels, labelKey } from './cover-labels.ts';
import { editorsOf } from './editors.ts';
import { groupOf, loneField } from './front-page.ts';
import { frontTitle } from './front-title.ts';

type Fields = Partial<Record<CoverFieldName, CoverField>>;

interface Gathered {
  readonly fields: Fields;
  readonly contacts: Contact[];
}

/** What the deliverable's own cover says; where the cover is silent, its front page, then its properties. */
export function coverOf(
  root: Root,
  properties: Deliverable['properties'],
  divisions: readonly Division[],
  titleBlock: TitleBlock,
  vocabulary: Vocabulary,
): CoverFields {
  const labels = coverLabels(vocabulary);
  const blocks = coverBlocks(root);
  const gathered: Gathered = { fields: {}, contacts: [] };
  for (const block of flatBlocks(blocks)) {
    if (block.type === 'table') {
      readTable(block, labels, gathered, vocabulary);
    }
  }
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : []));
  readLines([...lines, ...frontParagraphs(divisions)], labels, gathered.fields, vocabulary);
  if (titleBlock.titleParagraph !== undefined && titleBlock.title !== undefined) {
    set(gathered.fields, 'title', titleBlock.title, 'cover', titleBlock.titleParagraph);
  }
  const front = frontTitle(lines, vocabulary);
  if (front !== undefined) {
    set(gathered.fields, 'title', front.title, 'cover', front.paragraph);
    set(gathered.fields, 'documentNumber', front.documentNumber ?? '', 'cover', front.paragraph);
  }
  if (gathered.contacts.length === 0) {
    gathered.contacts.push(...editorsOf(divisions));
  }
  readProperties(properties, gathered.fields);
  return { fields: gathered.fields, contacts: gathered.contacts, blocks };
}

/** Cover tables and cover lines of the flow, with the empty paragraphs between them. */
function coverBlocks(root: Root): Block[] {
  const all = flatBlocks(root.children);
  const isCover = (block: Block): boolean =>
    (block.type === 'table' && block.purpose === 'cover') ||
    (block.type === 'paragraph' && block.role === 'cover');
  const last = all.reduce((found, block, index) => (isCover(block) ? index : found), -1);
  const first = all.findIndex(isCover);
  return all.filter(
    (block, index) =>
      isCover(block) ||
      (index > first &&
        index < last &&
        block.type === 'paragraph' &&
        block.role === 'empty' &&
        isCover(all[index - 1] ?? block)),
  );
}

function readTable(
  table: Table,
  labels: ReadonlyMap<string, CoverLabel>,
  into: Gathered,
  vocabulary: Vocabulary,
): void {
  for (const row of table.children) {
    const nested = row.children.flatMap((cell) =>
      cell.children.flatMap((block) => (block.type === 'table' ? [block] : [])),
    );
    for (const inner of nested) {
      readTable(inner, labels, into, vocabulary);
    }
    readRow(row, labels, into, vocabulary);
  }
}

/** A label announces the cells right of it, up to the next label; a cell without label may speak for itself. */
function readRow(
  row: TableRow,
  labels: ReadonlyMap<string, CoverLabel>,
  into: Gathered,
  vocabulary: Vocabulary,
): void {
  let label: CoverLabel | undefined;
  let values: TableCell[] = [];
  const close = (): void => {
    if (label !== undefined) {
      readField(label, values, into, vocabulary);
    }
    values = [];
  };
  for (const cell of row.children) {
    const found = labels.get(labelKey(cellText(cell)));
    const inCell = found === undefined ? runIn(cell, labels) : undefined;
    if (found !== undefined && cellText(cell).trim() !== '') {
      close();
      label = found;
    } else if (inCell !== undefined) {
      close();
      label = undefined;
      set(into.fields, inCell.label, inCell.value, 'cover', paragraphsOf([...cell.children])[0]);
    } else if (label === undefined) {
      paragraphsOf(cell.children, { tables: false }).forEach((paragraph) => {
        lone(paragraph, into.fields, vocabulary);
      });
    } else {
      values.push(cell);
    }
  }
  close();
}

function readField(
  label: CoverLabel,
  cells: readonly TableCell[],
  into: Gathered,
  vocabulary: Vocabulary,
): void {
  if (label === 'contact') {
    const contact = contactOf(cells.map(cellLines));
    if (contact !== undefined) {
      into.contacts.push(contact);
    }
    return;
  }
  const [value, ...rest] = cells;
  if (value !== undefined) {
    set(into.fields, label, cellLines(value).join('\n'), 'cover', paragraphsOf(value.children)[0]);
  }
  for (const cell of rest) {
    // The cell right of the Questions has place and dates of the meeting.
    if (label === 'questions') {
      set(into.fields, 'meeting', cellLines(cell).join(' '), 'cover', paragraphsOf(cell.children)[0]);
    } else {
      paragraphsOf(cell.children, { tables: false }).forEach((paragraph) => {
        lone(paragraph, into.fields, vocabulary);
      });
    }
  }
}

/** `Title: Something` in one cell or line. */
function runIn(
  from: TableCell | Paragraph,
  labels: ReadonlyMap<string, CoverLabel>,
): { readonly label: CoverFieldName; readonly value: string } | undefined {
  const text = (from.type === 'paragraph' ? plainText(from) : cellText(from)).trim();
  const match = /^([^:\uff1a\n]{2,40})[:\uff1a]\s*(\S[\s\S]*)$/u.exec(text);
  const label = match === null ? undefined : labels.get(labelKey(match[1] ?? ''));
  return label === undefined || label === 'contact' ? undefined : { label, value: match?.[2]?.trim() ?? '' };
}

function lone(paragraph: Paragraph, fields: Fields, vocabulary: Vocabulary): void {
  const found = loneField(plainText(paragraph), paragraph.style.name, vocabulary);
  if (found !== undefined) {
    set(fields, found.name, found.value, 'cover', paragraph);
  }
}

function readLines(
  paragraphs: readonly Paragraph[],
  labels: ReadonlyMap<string, CoverLabel>,
  fields: Fields,
  vocabulary: Vocabulary,
): void {
  for (const paragraph of paragraphs) {
    const inLine = runIn(paragraph, labels);
    if (inLine !== undefined) {
      set(fields, inLine.label, inLine.value, 'cover', paragraph);
    } else {
      lone(paragraph, fields, vocabulary);
    }
    const group = groupOf(plainText(paragraph), vocabulary);
    if (group !== undefined) {
      set(fields, 'group', group, 'cover', paragraph);
    }
  }
}

function frontParagraphs(divisions: readonly Division[]): Paragraph[] {
  return divisions
    .filter((division) => division.kind === 'front-matter' || division.kind === 'title-block')
    .flatMap((division) => paragraphsOf(division.blocks, { tables: false }))
    .filter((paragraph) => plainText(paragraph).length < 300);
}

/** Properties that the ITU templates write, and those of the core that people fill in. */
function readProperties(properties: Deliverable['properties'], fields: Fields): void {
  const { custom, title, keywords } = properties;
  const given: readonly (readonly [CoverFieldName, string | undefined])[] = [
    ['documentNumber', custom.Docnum],
    ['meeting', custom.Docdest],
    ['questions', custom.Docbluepink],
    ['source', custom.Docauthor],
    ['original', custom.Docorlang?.replace(/^[^:\uff1a]*[:\uff1a]\s*/, '')],
    [
      'title',
      /^(?:microsoft word\b|untitled|document ?\d*$|template)/i.test(title ?? '') ? undefined : title,
    ],
    ['keywords', isSeriesOnly(keywords) ? undefined : keywords],
  ];
  for (const [name, value] of given) {
    if (value !== undefined) {
      set(fields, name, value, 'properties');
    }
  }
}

/** Published Recommendations have number and series for keywords there: `E.119, E, 119`. */
function isSeriesOnly(keywords: string | undefined): boolean {
  const words = (keywords ?? '').split(/[,;]/).map((word) => word.trim());
  return words.every((word) => /^(?:[A-Z]|\d+|[A-Z]\.[A-Z]?\d[\w.]*)?$/i.test(word));
}

/** The first value counts; empty ones do not. */
function set(
  fields: Fields,
  name: CoverFieldName,
  value: string,
  from: CoverField['from'],
  paragraph?: Paragraph,
): void {
  const text = value.trim();
  if (text !== '' && fields[name] === undefined) {
    fields[name] = { value: text, from, ...(paragraph === undefined ? {} : { anchor: paragraph.anchor }) };
  }
}

function cellText(cell: TableCell): string {
  return paragraphsOf(cell.children, { tables: false }).map(plainText).join('\n');
}

/** Lines of a cell: paragraphs and line breaks both end one. */
function cellLines(cell: TableCell): string[] {
  return cellText(cell)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
