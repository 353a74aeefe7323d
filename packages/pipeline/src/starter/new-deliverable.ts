import type { DocumentKind, Language } from '@fg2rec/document';
import { readMarkdown } from '@fg2rec/ingest';
import { writeOutput } from '../outputs.ts';
import { skeletonMarkdown } from './skeleton.ts';

export const starterFormats = ['md', 'docx'] as const;
export type StarterFormat = (typeof starterFormats)[number];

export interface StarterJob {
  readonly kind: DocumentKind;
  readonly format: StarterFormat;
  readonly language: Language;
  readonly title?: string;
  readonly out: string;
  /** File name without extension. */
  readonly name: string;
}

/**
 * Writes a deliverable to begin with.
 * @returns the name of the file in the folder
 * @throws Fg2recError output-unwritable
 */
export async function newDeliverable(job: StarterJob): Promise<string> {
  const text = skeletonMarkdown(job.kind, job.language, job.title);
  const file = `${job.name}.${job.format}`;
  if (job.format === 'md') {
    writeOutput(job.out, file, text);
    return file;
  }
  const bytes = new TextEncoder().encode(text);
  const { deliverable } = await readMarkdown([{ path: file, bytes }], file, { language: job.language });
  writeOutput(job.out, file, deliverable.package.save());
  return file;
}
