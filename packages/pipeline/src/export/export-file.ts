import { dirname, join } from 'node:path';
import { type ExportedText, writeHtml, writeMarkdown } from '@fg2rec/emit';
import { latexToMathml } from '@fg2rec/ingest';
import { readSource } from '../deliverable.ts';
import type { ReadingOptions } from '../job.ts';
import { outputName, writeOutput } from '../outputs.ts';
import { type RoundTrip, roundTrip } from './round-trip.ts';

export const exportFormats = ['md', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportJob extends ReadingOptions {
  readonly file: string;
  readonly out: string;
  readonly to: ExportFormat;
  /** Also read the Markdown back and compare. */
  readonly roundTrip?: boolean;
}

export interface ExportResult {
  /** The file written. */
  readonly written: string;
  readonly pictures: number;
  readonly remarks: readonly string[];
  readonly roundTrip?: RoundTrip;
}

/**
 * Writes a deliverable as Markdown or HTML, with its pictures in a folder beside it.
 * @throws Fg2recError as reading does, output-unwritable
 */
export async function exportFile(job: ExportJob): Promise<ExportResult> {
  const { deliverable, facts } = await readSource(job.file, job);
  const name = outputName(job.file);
  const folder = `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.pictures`;
  const exported: ExportedText =
    job.to === 'md'
      ? await writeMarkdown(deliverable, facts, folder)
      : await writeHtml(deliverable, facts, folder, latexToMathml);
  const file = `${name}.${job.to}`;
  writeOutput(job.out, file, exported.text);
  for (const { path, bytes } of exported.pictures) {
    writeOutput(join(job.out, dirname(path)), path, bytes);
  }
  const { remarks, pictures } = exported;
  return {
    written: join(job.out, file),
    pictures: pictures.length,
    remarks,
    ...(job.roundTrip === true && job.to === 'md'
      ? { roundTrip: await roundTrip(deliverable, exported) }
      : {}),
  };
}
