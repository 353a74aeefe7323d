import type { Contact, Division } from '../facts.ts';
import { flatBlocks, paragraphsOf, plainText } from '../text.ts';
import { contactOf } from './contacts.ts';

/** The editors that a deliverable lists under their own heading: rows of a table, or paragraphs, with an e-mail. */
export function editorsOf(divisions: readonly Division[]): readonly Contact[] {
  return divisions
    .filter((division) => division.kind === 'editors')
    .flatMap((division) =>
      flatBlocks(division.blocks).flatMap((block): Contact[] => {
        if (block.type === 'paragraph') {
          return contactIn([linesOf([plainText(block)])]);
        }
        return block.type === 'table'
          ? block.children.flatMap((row) =>
              contactIn(row.children.map((cell) => linesOf(paragraphsOf(cell.children).map(plainText)))),
            )
          : [];
      }),
    );
}

function contactIn(cells: readonly (readonly string[])[]): Contact[] {
  const contact = cells.flat().some((line) => line.includes('@')) ? contactOf(cells) : undefined;
  return contact === undefined ? [] : [contact];
}

function linesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/[\n\t]/));
}
