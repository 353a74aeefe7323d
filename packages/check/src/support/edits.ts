import type { Abbreviation, Edit, Facts, NewParagraph, NewRun, Paragraph, Role } from '@fg2rec/document';
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

/**
 * Removes entries of a list that are paragraphs of their own. Nothing where the list is a table, or where none would
 * be left: then the clause has to be written anew.
 */
export function removeEntries(
  entries: readonly Abbreviation[],
  all: readonly Abbreviation[],
  because: string,
): Edit[] {
  const isFree = entries.length < all.length && entries.every(({ separator }) => separator !== 'cell');
  return isFree ? [removeBlocks(entries, because)] : [];
}

/** Removes whole paragraphs. @param because what stands for them, for the survival ledger */
export function removeBlocks(entries: readonly { readonly paragraph: Paragraph }[], because: string): Edit {
  return { kind: 'remove-blocks', blocks: entries.map(({ paragraph }) => paragraph.anchor), because };
}

/** A paragraph below the title, or else at the very beginning. */
export function insertInFront(facts: Facts, text: string, look: Pick<NewRun, 'italic'> = {}): Edit[] {
  const title = facts.titleBlock.titleParagraph;
  const first = facts.divisions
    .flatMap(({ heading, blocks }) => [...(heading === undefined ? [] : [heading]), ...blocks])
    .at(0);
  const at = title ?? first;
  const block: NewParagraph = { role: 'body', runs: [{ text, ...look }] };
  return at === undefined
    ? []
    : [
        {
          kind: 'insert-blocks',
          at: at.anchor,
          where: title === undefined ? 'before' : 'after',
          blocks: [block],
        },
      ];
}
