import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Block, type Deliverable, type Note, root } from '@fg2rec/document';
import { OpcPackage } from '@fg2rec/ooxml';
import type { Engine } from '../src/pdf/engine.ts';

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/></Types>';

/** A deliverable built from blocks, as if read from a package that holds only these parts. */
export function deliverableOf(
  blocks: Block[],
  fields: Partial<Deliverable> & { parts?: Record<string, Uint8Array>; notes?: Note[] } = {},
): Deliverable {
  const { parts = {}, notes = [], ...rest } = fields;
  return {
    source: {
      name: 'built.docx',
      sha256: '',
      format: 'docx',
      language: 'en',
      languageConfidence: 1,
      view: 'final',
    },
    package: new OpcPackage(
      'built.docx',
      new Map([['[Content_Types].xml', new TextEncoder().encode(contentTypes)], ...Object.entries(parts)]),
    ),
    mainPart: 'word/document.xml',
    root: root(...blocks),
    footnotes: notes,
    endnotes: [],
    comments: [],
    headers: [],
    footers: [],
    sections: [],
    properties: { custom: {} },
    revisions: { insertions: 0, deletions: 0, moves: 0, formatting: 0, authors: [] },
    remarks: [],
    ...rest,
  };
}

/** Whether poppler's pdftotext and pdfinfo are installed: they judge what readers can get out of a PDF. */
export const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of a PDF in reading order. */
export function textOf(bytes: Uint8Array): string {
  return inspected('pdftotext', bytes, ['-']).normalize('NFKC');
}

/** The tags of a PDF with the text in them, as pdfinfo lists them. */
export function tagsOf(bytes: Uint8Array): string {
  return inspected('pdfinfo', bytes, [], ['-struct-text']);
}

/** How far below the top of its page a word begins, in points. */
export function topOf(word: string, bytes: Uint8Array): number {
  const boxes = inspected('pdftotext', bytes, ['-'], ['-bbox']);
  return Number(new RegExp(`yMin="([\\d.]+)"[^>]*>${word}<`).exec(boxes)?.[1]);
}

function inspected(tool: string, bytes: Uint8Array, after: string[], before: string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-pdf-'));
  const file = join(folder, 'made.pdf');
  writeFileSync(file, bytes);
  const { stdout } = spawnSync(tool, [...before, file, ...after], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
}

/** An engine that refuses what this says, and otherwise answers with the source itself as bytes. */
export function engineThat(refuses: (source: string, standard: string) => string | undefined): Engine {
  return {
    draw: (source, standard) => {
      const error = refuses(source, standard);
      return error === undefined ? { bytes: new TextEncoder().encode(source) } : { error };
    },
  };
}
