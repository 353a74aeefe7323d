import { type Block, flatBlocks, flatInlines, paragraphsOf, plainText } from '@fg2rec/document';
import { blockCode } from './blocks.ts';
import type { Emission } from './emission.ts';
import { endnotesCode } from './notes.ts';
import type { PdfRemark } from './options.ts';
import { pageCode, pageRuns, pageSurroundings } from './page.ts';
import { replaced } from './pieces.ts';
import { call, joined, quoted, target } from './typst-code.ts';

/** A stretch of the document as Typst code, with what can stand for it if it cannot be drawn. */
export interface Chunk {
  readonly full: string;
  /** Without pictures and formulas. */
  readonly reduced: string;
  /** Only its words, in a box. */
  readonly plain: string;
  /** Only the targets of links inside it. */
  readonly targets: string;
  /** Its first words, for remarks. */
  readonly quote: string;
  /** Page settings: always there. */
  readonly isFixed: boolean;
}

/** The body of a deliverable in chunks, one for each block, with its pages and endnotes. */
export function documentCode(emission: Emission, documentNumber: string | undefined): Chunk[] {
  const { deliverable } = emission;
  const direction = emission.language === 'ar' ? 'rtl' : 'ltr';
  const ignoring = { ...emission, detail: 'no-pictures-and-maths', remark: (_: PdfRemark) => {} } as const;
  const chunks: Chunk[] = [];
  const runs = pageRuns(deliverable.root.children, deliverable.sections.at(-1));
  for (const [index, run] of runs.entries()) {
    const around = pageSurroundings(run.section, direction);
    const settings = pageCode(run, index, emission, around, documentNumber).join('\n');
    chunks.push(fixed(settings));
    let after = 0;
    for (const [position, block] of run.blocks.entries()) {
      const previous = run.blocks[position - 1];
      const placed = blockCode(block, previous, after, emission, around);
      const reduced = blockCode(block, previous, after, ignoring, around);
      chunks.push({
        full: braced(placed.codes),
        reduced: braced(reduced.codes),
        plain: plainCode(block, emission),
        targets: braced(targetsOf(block, emission)),
        quote: words(block).slice(0, 80),
        isFixed: false,
      });
      after = placed.after;
    }
    if (index === runs.length - 1) {
      chunks.push(...endnotesCode(emission, around).map((code) => fixed(`#{ ${code} }`)));
    }
  }
  return chunks;
}

function fixed(code: string): Chunk {
  return { full: code, reduced: code, plain: code, targets: code, quote: '', isFixed: true };
}

function braced(codes: readonly string[]): string {
  return codes.length === 0 ? '' : `#{ ${codes.join('; ')} }`;
}

function words(block: Block): string {
  return plainText(block).replace(/\s+/g, ' ').trim();
}

function plainCode(block: Block, emission: Emission): string {
  const lines = paragraphsOf([block], { textBoxes: true }).map((paragraph) => plainText(paragraph));
  const text = quoted(replaced(lines.join(' \u2022 '), emission.replacements));
  return braced([...targetsOf(block, emission), call('framed', joined([text]))]);
}

function targetsOf(block: Block, emission: Emission): string[] {
  return paragraphsOf([block], { textBoxes: true }).flatMap((paragraph) =>
    flatInlines(paragraph.children).flatMap((inline) =>
      inline.type === 'bookmark' && emission.targets.get(inline.name) === inline ? [target(inline.name)] : [],
    ),
  );
}

/** Whether a deliverable has anything to show. */
export function isBlank(blocks: readonly Block[]): boolean {
  return flatBlocks(blocks).length === 0;
}
