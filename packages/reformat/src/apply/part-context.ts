import {
  type Block,
  type Facts,
  flatInlines,
  type Paragraph,
  paragraphsOf,
  type RevisionView,
  type RunFormat,
  type Table,
} from '@fg2rec/document';
import type { EditIndex } from './edit-index.ts';
import type { Ledger } from './ledger.ts';
import type { NumberReferences } from './number-references.ts';
import type { SourceStyles } from './source-styles.ts';
import type { StyleLookup } from './style-sheet.ts';

/** All that rendering a part needs to know. */
export interface PartContext {
  readonly part: string;
  /** XML text of the part. */
  readonly text: string;
  /** The tree's paragraphs and tables of this part, by the start of their anchor. */
  readonly paragraphs: ReadonlyMap<number, Paragraph>;
  readonly tables: ReadonlyMap<number, Table>;
  /** Looks by the start of the run. */
  readonly formats: ReadonlyMap<number, RunFormat>;
  /** Heads whose boldness is the template's affair, by the start of their paragraph. */
  readonly boldHeads: ReadonlyMap<number, Head>;
  /** The text follows the Author's guide: its page breaks and the look of its tables are the template's. */
  readonly followsGuide: boolean;
  readonly edits: EditIndex;
  readonly styles: SourceStyles;
  readonly lookup: StyleLookup;
  readonly references: NumberReferences;
  readonly view: RevisionView;
  readonly options: ApplyOptions;
  readonly ledger: Ledger;
}

export interface ApplyOptions {
  /** Leaves tracked changes as they are. */
  readonly keepRevisions?: boolean | undefined;
  /** Keeps comments; by default a TD goes out without. */
  readonly keepComments?: boolean | undefined;
}

/** Paragraphs, tables and run looks of blocks, text boxes included. */
export function nodesOf(blocks: readonly Block[]): Pick<PartContext, 'paragraphs' | 'tables' | 'formats'> {
  const paragraphs = new Map<number, Paragraph>();
  const formats = new Map<number, RunFormat>();
  for (const paragraph of paragraphsOf(blocks, { textBoxes: true })) {
    paragraphs.set(paragraph.anchor.start, paragraph);
    for (const inline of flatInlines(paragraph.children)) {
      if (inline.type === 'text' && !formats.has(inline.run.start)) {
        formats.set(inline.run.start, inline.format);
      }
    }
  }
  return { paragraphs, tables: tablesOf(blocks), formats };
}

function tablesOf(blocks: readonly Block[]): Map<number, Table> {
  const tables = new Map<number, Table>();
  const visit = (block: Block): void => {
    if (block.type === 'table') {
      tables.set(block.anchor.start, block);
      for (const row of block.children) {
        for (const cell of row.children) {
          cell.children.forEach(visit);
        }
      }
    } else if (block.type === 'contentControl') {
      block.children.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return tables;
}

/** The beginning of a paragraph, up to a place in its plain text, that is bold or is not. */
export interface Head {
  readonly until: number;
  readonly bold: boolean;
}

/** Terms that are not bold in their entries are made so; labels of notes that are, are not. */
export function boldHeadsOf(facts: Facts, textOf: (paragraph: Paragraph) => string): Map<number, Head> {
  const heads = new Map<number, Head>();
  for (const { paragraph, label, text } of facts.notes) {
    const labelAt = label === '' ? -1 : textOf(paragraph).indexOf(label);
    const until = labelAt < 0 || text === '' ? -1 : textOf(paragraph).indexOf(text, labelAt + label.length);
    if (until > 0) {
      heads.set(paragraph.anchor.start, { until, bold: false });
    }
  }
  for (const { paragraph, term, boldTerm } of facts.terms) {
    const at = boldTerm || term === '' ? -1 : textOf(paragraph).indexOf(term);
    if (at >= 0) {
      heads.set(paragraph.anchor.start, { until: at + term.length, bold: true });
    }
  }
  return heads;
}
