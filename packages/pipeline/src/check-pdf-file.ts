import type { PdfCheck } from '@fg2rec/pdf-check';
import { readInput } from './input.ts';

/**
 * Checks a PDF file of any maker against PDF/UA-1.
 * @throws Fg2recError file-not-found, file-unreadable, file-too-large and those of the check
 */
export async function checkPdfFile(file: string): Promise<PdfCheck> {
  const { bytes, name } = readInput(file);
  const { checkPdf } = await import('@fg2rec/pdf-check'); // Other commands do not wait for its library.
  return checkPdf(bytes, name);
}
