import { mathText } from './maths.ts';
import type { AnyNode, Block, Inline, Paragraph, Text } from './nodes.ts';

/**
 * The characters of a node as a reader sees them, without computed numbers. Tabs are `\t`, line breaks `\n`; field
 * results are included, field codes are not; notes, comments, pictures and text boxes give nothing.
 */
export function plainText(node: AnyNode): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'tab':
      return '\t';
    case 'break':
      return node.kind === 'line' ? '\n' : '';
    case 'formula':
      return mathText(node.maths);
    case 'paragraph':
      return paragraphText(node);
    case 'link':
    case 'field':
    case 'inlineContentControl':
      return node.children.map(plainText).join('');
    case 'root':
    case 'contentControl':
    case 'tableCell':
      return node.children.map(plainText).join('\n');
    case 'table':
      return node.children.map(plainText).join('\n');
    case 'tableRow':
      return node.children.map(plainText).join('\t');
    default:
      return '';
  }
}

/** Nodes never change, so that the text of a paragraph, for which every rule asks, is put together once. */
const paragraphTexts = new WeakMap<Paragraph, string>();

function paragraphText(paragraph: Paragraph): string {
  const known = paragraphTexts.get(paragraph);
  if (known !== undefined) {
    return known;
  }
  const text = paragraph.children.map(plainText).join('');
  paragraphTexts.set(paragraph, text);
  return text;
}

/** The paragraph's text with its computed number and a tab in front, if it has one. */
export function numberedText(paragraph: Paragraph): string {
  const text = plainText(paragraph);
  return paragraph.number === undefined || paragraph.number.text === ''
    ? text
    : `${paragraph.number.text}\t${text}`;
}

/** The text runs of a paragraph in order, with the offset of each in {@link plainText}. */
export function textRuns(paragraph: Paragraph): { readonly text: Text; readonly offset: number }[] {
  const runs: { text: Text; offset: number }[] = [];
  let offset = 0;
  const visit = (inline: Inline): void => {
    if (inline.type === 'text') {
      runs.push({ text: inline, offset });
      offset += inline.value.length;
    } else if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
    } else {
      offset += plainText(inline).length;
    }
  };
  paragraph.children.forEach(visit);
  return runs;
}

/** Every inline of a paragraph, those inside links, fields and content controls included, in order. */
export function flatInlines(children: readonly Inline[]): Inline[] {
  const flat: Inline[] = [];
  const visit = (inline: Inline): void => {
    flat.push(inline);
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      inline.children.forEach(visit);
    }
  };
  children.forEach(visit);
  return flat;
}

export interface ParagraphOptions {
  /** Also go into tables (default true). */
  readonly tables?: boolean;
  /** Also go into text boxes (default false). */
  readonly textBoxes?: boolean;
}

/** The paragraphs of blocks in reading order, going into content controls and, unless told not to, tables. */
export function paragraphsOf(blocks: readonly Block[], options: ParagraphOptions = {}): Paragraph[] {
  const { tables = true, textBoxes = false } = options;
  const found: Paragraph[] = [];
  const visit = (block: Block): void => {
    if (block.type === 'paragraph') {
      found.push(block);
      if (textBoxes) {
        for (const box of flatInlines(block.children)) {
          if (box.type === 'textBox') {
            box.children.forEach(visit);
          } else if (box.type === 'drawing') {
            for (const inner of box.children) {
              if (inner.type === 'textBox') {
                inner.children.forEach(visit);
              }
            }
          }
        }
      }
    } else if (block.type === 'contentControl') {
      block.children.forEach(visit);
    } else if (block.type === 'table' && tables) {
      for (const row of block.children) {
        for (const cell of row.children) {
          cell.children.forEach(visit);
        }
      }
    }
  };
  blocks.forEach(visit);
  return found;
}

/** The body's blocks with content controls opened up: what a reader sees in order. */
export function flatBlocks(blocks: readonly Block[]): Exclude<Block, { type: 'contentControl' }>[] {
  return blocks.flatMap((block) => (block.type === 'contentControl' ? flatBlocks(block.children) : [block]));
}

/**
 * A text in which nothing of this is found is normalised as it stands: letters and marks that are not among those that
 * NFC leaves alone wherever they stand, and white space other than single spaces inside.
 */
const unlikeNormal =
  /[^ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u04ff\u0621-\u063f\u0641-\u064a\u0660-\u066d\u2013\u2014\u201c\u201d\u2022\u2026\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]| {2}|^ | $/;

/**
 * Text made comparable: NFC; no-break and thin spaces become spaces; U+2011 becomes a hyphen; soft hyphens, tatweel
 * and Arabic vowel marks go; runs of white space become one space; ends are trimmed. Case stays.
 */
export function normalised(text: string): string {
  // Most text is: it is read once, and no copy is made of it.
  if (!unlikeNormal.test(text)) {
    return text;
  }
  return text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u064b-\u0652]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
