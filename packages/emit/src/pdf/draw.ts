import { fail } from '@fg2rec/ooxml';
import type { Chunk, Detail } from './document-code.ts';
import type { Engine, PdfStandard } from './engine.ts';
import type { PdfRemark } from './options.ts';

export interface DrawnDocument {
  readonly bytes: Uint8Array;
  readonly standard: PdfStandard;
  /** The source holds what PDF/UA-1 asks of it, as far as the engine can check. */
  readonly accessible: boolean;
}

const ladder: readonly PdfStandard[] = ['a-3a', 'a-2a', '1.7', 'plain'];

/**
 * Draws a document. A block that cannot be drawn is drawn with less (without its pictures and formulas, then as words
 * in a box); if the document is still refused, a less strict standard is taken. Each step down is remarked on.
 *
 * @throws Fg2recError pdf-failed if even the words alone are refused.
 */
export function drawDocument(
  preamble: string,
  chunks: readonly Chunk[],
  engine: Engine,
  where: string,
  remark: (remark: PdfRemark) => void,
): DrawnDocument {
  let refusal = '';
  for (const standard of ladder) {
    const whole = engine.draw(source(preamble, chunks, new Map()), standard);
    if (whole.bytes !== undefined) {
      noteStandard(standard, refusal, remark);
      return {
        bytes: whole.bytes,
        standard,
        accessible: isAccessible(source(preamble, chunks, new Map()), standard, engine, remark),
      };
    }
    const details = weaker(preamble, chunks, engine, standard);
    const less = details.size === 0 ? whole : engine.draw(source(preamble, chunks, details), standard);
    if (less.bytes !== undefined) {
      noteStandard(standard, refusal, remark);
      for (const [index, detail] of details) {
        remark({
          code: 'block-simplified',
          message: `A block is shown ${detail === 'reduced' ? 'without its pictures and formulas' : 'as plain words'}: ${whole.error}`,
          where: chunks[index]?.quote,
        });
      }
      return {
        bytes: less.bytes,
        standard,
        accessible: isAccessible(source(preamble, chunks, details), standard, engine, remark),
      };
    }
    refusal = refusal === '' ? (less.error ?? '') : refusal;
  }
  const words = new Map(chunks.map((_, index) => [index, 'plain'] as const));
  const last = engine.draw(source(preamble, chunks, words), 'plain');
  if (last.bytes === undefined) {
    return fail(
      'pdf-failed',
      where,
      `The layout engine refuses the document: ${last.error} The Word file and the report are not affected.`,
    );
  }
  remark({ code: 'block-simplified', message: `The whole document is shown as plain words: ${refusal}` });
  noteStandard('plain', refusal, remark);
  return { bytes: last.bytes, standard: 'plain', accessible: false };
}

/** The engine writes one standard at a time, so PDF/UA-1 is asked for in a second run, which is thrown away. */
function isAccessible(
  code: string,
  standard: PdfStandard,
  engine: Engine,
  remark: (remark: PdfRemark) => void,
): boolean {
  const { error } = standard === 'plain' ? { error: 'it has no tags' } : engine.draw(code, 'ua-1');
  if (error !== undefined) {
    remark({ code: 'accessibility-lowered', message: `The PDF is not PDF/UA-1: ${error}` });
  }
  return error === undefined;
}

function source(preamble: string, chunks: readonly Chunk[], details: ReadonlyMap<number, Detail>): string {
  return [preamble, ...chunks.map((chunk, index) => chunk.code(details.get(index) ?? 'full'))].join('\n');
}

/** The chunks that cannot be drawn, with the most of each that can. */
function weaker(
  preamble: string,
  chunks: readonly Chunk[],
  engine: Engine,
  standard: PdfStandard,
): Map<number, Detail> {
  const draws = (from: number, to: number, detail: Detail): boolean => {
    const parts = chunks.map((chunk, index) => chunk.code(index >= from && index < to ? detail : 'targets'));
    return engine.draw([preamble, ...parts].join('\n'), standard).bytes !== undefined;
  };
  const details = new Map<number, Detail>();
  const search = (from: number, to: number): void => {
    if (draws(from, to, 'full')) {
      return;
    }
    if (to - from === 1) {
      details.set(from, draws(from, to, 'reduced') ? 'reduced' : 'plain');
      return;
    }
    const middle = Math.ceil((from + to) / 2);
    search(from, middle);
    search(middle, to);
  };
  if (chunks.length > 0 && draws(0, 0, 'full')) {
    search(0, chunks.length);
  }
  return details;
}

function noteStandard(standard: PdfStandard, refusal: string, remark: (remark: PdfRemark) => void): void {
  if (standard !== 'a-3a') {
    remark({
      code: 'standard-lowered',
      message: `The PDF is not PDF/A-3a but ${standardName(standard)}: ${refusal}`,
    });
  }
}

export function standardName(standard: PdfStandard): string {
  return { 'a-3a': 'PDF/A-3a', 'a-2a': 'PDF/A-2a', '1.7': 'PDF 1.7, tagged', plain: 'PDF 1.7' }[standard];
}
