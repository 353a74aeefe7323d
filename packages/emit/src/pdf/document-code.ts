import { type Block, flatInlines, paragraphsOf, plainText } from '@fg2rec/document';
import { blockCode, noNeighbour } from './blocks.ts';
import type { Emission } from './emission.ts';
import { endnotesCode } from './notes.ts';
import type { PdfRemark } from './options.ts';
import { pageCode, pageRuns, pageSurroundings } from './page.ts';
import { replaced } from './run-characters.ts';
import { call, joined, quoted, target } from './typst-code.ts';

/** How much of a chunk is drawn: without pictures and formulas, its words in a box, or only what links lead to. */
export type Detail = 'full' | 'reduced' | 'plain' | 'targets';

/** A stretch of the document as Typst code, with what can stand for it if it cannot be drawn. */
export interface Chunk {
  readonly code: (detail: Detail) => string;
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
    let previous = noNeighbour;
    for (const block of run.blocks) {
      const placed = blockCode(block, previous, emission, around);
      const full = braced(placed.codes);
      const before = previous;
      chunks.push({
        code: (detail) => {
          switch (detail) {
            case 'full':
              return full;
            case 'reduced':
              return braced(blockCode(block, before, ignoring, around).codes);
            case 'plain':
              return plainCode(block, emission);
            case 'targets':
              return braced(targetsOf(block, emission));
          }
        },
        quote: words(block).slice(0, 80),
        isFixed: false,
      });
      previous = placed.after;
    }
    if (index === runs.length - 1) {
      chunks.push(...endnotesCode(emission, around).map((code) => fixed(`#{ ${code} }`)));
    }
  }
  return chunks;
}

function fixed(code: string): Chunk {
  return { code: () => code, quote: '', isFixed: true };
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
