import type { CrossReference, Edit } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { replaceRange } from './edits.ts';

/** Puts another number into a reference of the text; nothing where the number does not stand there as it is known. */
export function renumberedReference({ paragraph, from, to, number }: CrossReference, better: string): Edit[] {
  const at = plainText(paragraph).slice(from, to).lastIndexOf(number);
  return at < 0 ? [] : [replaceRange(paragraph, from + at, from + at + number.length, better)];
}
