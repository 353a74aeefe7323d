import { type Block, type Deliverable, flatBlocks, type Paragraph, plainText } from '@fg2rec/document';
import type { ExportedText } from '@fg2rec/emit';
import { readMarkdown } from '@fg2rec/ingest';

/** How many blocks of a Word text came back from its Markdown as they were. */
export interface RoundTrip {
  /** Blocks of the Word text, without empty ones and those of its table of contents, which is made anew. */
  readonly blocks: number;
  /** With the same words. */
  readonly sameText: number;
  /** With the same words and the same role. */
  readonly same: number;
  /** The first blocks that did not. */
  readonly lost: readonly { readonly role: string; readonly text: string; readonly became?: string }[];
}

interface Counted {
  readonly role: string;
  readonly text: string;
  readonly shown: string;
}

const shownLosses = 20;

/** Reads Markdown back and compares it, block by block in order, with the Word text that it was written from. */
export async function roundTrip(deliverable: Deliverable, exported: ExportedText): Promise<RoundTrip> {
  const pictures = new Map(exported.pictures.map(({ path, bytes }) => [path, bytes]));
  const bytes = new TextEncoder().encode(exported.text);
  const { deliverable: back } = await readMarkdown([{ path: 'round-trip.md', bytes }], 'round-trip.md', {
    language: deliverable.source.language,
    file: (path) => pictures.get(path),
  });
  const source = counted(deliverable);
  const result = counted(back);
  const byText = new Map<string, Counted[]>();
  for (const block of result) {
    byText.set(block.text, [...(byText.get(block.text) ?? []), block]);
  }
  const lost: { role: string; text: string; became?: string }[] = [];
  let sameText = 0;
  let same = 0;
  for (const block of source) {
    const candidates = byText.get(block.text) ?? [];
    const at = Math.max(
      0,
      candidates.findIndex(({ role }) => role === block.role),
    );
    const [found] = candidates.splice(at, 1);
    sameText += found === undefined ? 0 : 1;
    same += found?.role === block.role ? 1 : 0;
    if (found?.role !== block.role && lost.length < shownLosses) {
      lost.push({
        role: block.role,
        text: block.shown,
        ...(found === undefined ? {} : { became: found.role }),
      });
    }
  }
  return { blocks: source.length, sameText, same, lost };
}

/** The blocks that count: paragraphs with text or a picture, those of tables and notes too. Code is one block. */
function counted({ root, footnotes, endnotes }: Deliverable): Counted[] {
  return [root, ...footnotes, ...endnotes].flatMap(({ children }) => joinedCode(paragraphs(children)));
}

function paragraphs(blocks: readonly Block[]): Paragraph[] {
  return flatBlocks(blocks).flatMap((block) => {
    if (block.type === 'paragraph') {
      return [block];
    }
    return block.type === 'table'
      ? block.children.flatMap((row) => row.children.flatMap((cell) => paragraphs(cell.children)))
      : [];
  });
}

function joinedCode(all: readonly Paragraph[]): Counted[] {
  const result: Counted[] = [];
  let code: string[] = [];
  const flush = (): void => {
    if (code.length > 0) {
      result.push({ role: 'code', text: letters(code.join('')), shown: code[0] ?? '' });
      code = [];
    }
  };
  for (const paragraph of all) {
    const { role } = paragraph;
    const text = `${paragraph.number?.text ?? ''}${plainText(paragraph)}`;
    if (role === 'code') {
      code.push(text);
      continue;
    }
    const isCounted =
      role !== 'empty' && role !== 'toc-entry' && role !== 'toc-heading' && letters(text) !== '';
    if (isCounted) {
      flush();
      result.push({ role, text: letters(text), shown: text.slice(0, 80) });
    }
  }
  flush();
  return result.filter(({ text }) => text !== '');
}

/** What stays of a text through any change of spaces, dashes, brackets and markers. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
