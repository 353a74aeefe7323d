import type { Deliverable } from '@fg2rec/document';
import type { PdfOptions, PdfResult } from './options.ts';

/**
 * The PDF of a deliverable: see `write-pdf.ts`. That file and the libraries behind it are loaded with the first PDF:
 * who only checks, or asks for help, does not wait for them.
 * @throws Fg2recError pdf-failed
 */
export async function writePdf(deliverable: Deliverable, options: PdfOptions = {}): Promise<PdfResult> {
  const { writePdf: write } = await import('./write-pdf.ts');
  return write(deliverable, options);
}
