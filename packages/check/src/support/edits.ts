import type { Edit, NewParagraph, Paragraph, Role } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';

/** Puts other words in place of a whole paragraph, its formatting kept. */
export function replaceAll(paragraph: Paragraph, text: string): Edit {
  return replaceRange(paragraph, 0, plainText(paragraph).length, text);
}

/** Puts other words in place of some characters of the plain text. */
export function replaceRange(paragraph: Paragraph, from: number, to: number, text: string): Edit {
  return { kind: 'replace-text', paragraph: paragraph.anchor, from, to, text };
}

/** A new paragraph after (or before) another. */
export function insertNear(paragraph: Paragraph, where: 'before' | 'after', role: Role, text: string): Edit {
  const block: NewParagraph = { role, runs: [{ text }] };
  return { kind: 'insert-blocks', at: paragraph.anchor, where, blocks: [block] };
}
