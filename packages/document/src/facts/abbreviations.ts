import type { Abbreviation, Division } from '../facts.ts';
import type { Paragraph, Table } from '../nodes.ts';
import { flatBlocks, paragraphsOf, plainText } from '../text.ts';
import { abbreviationLine } from './lines/index.ts';
import { everyDivision } from './zones.ts';

/** The entries of clause 4: paragraphs with role `abbreviation`, and rows of the tables in that clause. */
export function abbreviationsOf(divisions: readonly Division[]): readonly Abbreviation[] {
  return everyDivision(divisions).flatMap((division) =>
    flatBlocks(division.blocks).flatMap((block) => {
      if (block.type === 'paragraph') {
        return inParagraph(block);
      }
      return block.type === 'table' && isListed(division) ? inTable(block) : [];
    }),
  );
}

function isListed(division: Division): boolean {
  return division.kind === 'abbreviations' || division.parent?.kind === 'abbreviations';
}

function inParagraph(paragraph: Paragraph): Abbreviation[] {
  const line = paragraph.role === 'abbreviation' ? abbreviationLine(plainText(paragraph)) : undefined;
  return line === undefined ? [] : [{ paragraph, ...line }];
}

/** Two cells a row, or four where the list is set in two columns. */
function inTable(table: Table): Abbreviation[] {
  return table.children.flatMap((row, index) => {
    if (row.isHeader || (index === 0 && row.children.some((cell) => isHead(cell.children)))) {
      return [];
    }
    const found: Abbreviation[] = [];
    for (let at = 0; at + 1 < row.children.length; at += 2) {
      const paragraph = paragraphsOf(row.children[at]?.children ?? [])[0];
      const short = paragraph === undefined ? '' : plainText(paragraph).trim();
      const expansion = paragraphsOf(row.children[at + 1]?.children ?? [])
        .map(plainText)
        .join(' ')
        .trim();
      if (paragraph !== undefined && short !== '' && expansion !== '') {
        found.push({ paragraph, short, expansion, separator: 'cell' });
      }
    }
    return found;
  });
}

function isHead(blocks: Parameters<typeof paragraphsOf>[0]): boolean {
  return paragraphsOf(blocks).some((paragraph) => paragraph.role === 'table-head');
}
