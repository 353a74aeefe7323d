import type { Division, DivisionKind, Zone } from '../facts.ts';
import type { Block, Paragraph, Table } from '../nodes.ts';
import { flatInlines } from '../text.ts';
import { blocksInBookmark, coverBookmark, transferNoteBookmark } from './written-before.ts';

/** Where a paragraph stands. */
export interface Standing {
  readonly division: Division;
  /** The innermost data table around it. */
  readonly table?: Table;
  readonly inTextBox: boolean;
  /** In the cover or the transfer note of an earlier conversion, which are no part of the draft. */
  readonly writtenBefore: boolean;
}

const zoneOfKind: Readonly<Record<DivisionKind, Zone>> = {
  'front-matter': 'front-matter',
  'title-block': 'front-matter',
  summary: 'introductory',
  keywords: 'introductory',
  history: 'front-matter',
  foreword: 'front-matter',
  contents: 'front-matter',
  introduction: 'introductory',
  scope: 'scope',
  references: 'references',
  definitions: 'definitions',
  'terms-elsewhere': 'definitions',
  'terms-here': 'definitions',
  abbreviations: 'abbreviations',
  conventions: 'conventions',
  clause: 'normative',
  annex: 'normative',
  appendix: 'informative',
  bibliography: 'informative',
  index: 'informative',
  acknowledgements: 'front-matter',
  'change-log': 'front-matter',
  editors: 'front-matter',
  unnumbered: 'normative',
};

/** The standing of every paragraph of the divisions: headings, tables and text boxes included. One pass. */
export function standings(divisions: readonly Division[]): ReadonlyMap<Paragraph, Standing> {
  const found = new Map<Paragraph, Standing>();
  const all = everyDivision(divisions).flatMap(({ heading, blocks }) =>
    heading === undefined ? blocks : [heading, ...blocks],
  );
  const settled = new Set(
    [transferNoteBookmark, coverBookmark].flatMap((name) => [...blocksInBookmark(all, name)]),
  );
  const visit = (
    block: Block,
    division: Division,
    table: Table | undefined,
    inTextBox: boolean,
    isSettled: boolean,
  ): void => {
    const writtenBefore = isSettled || settled.has(block.anchor.start);
    if (block.type === 'paragraph') {
      found.set(block, { division, inTextBox, writtenBefore, ...(table === undefined ? {} : { table }) });
      for (const boxed of boxedBlocks(block)) {
        visit(boxed, division, table, true, writtenBefore);
      }
    } else if (block.type === 'contentControl') {
      for (const child of block.children) {
        visit(child, division, table, inTextBox, writtenBefore);
      }
    } else if (block.type === 'table') {
      const around = block.purpose === 'layout' ? table : block;
      for (const row of block.children) {
        for (const cell of row.children) {
          for (const child of cell.children) {
            visit(child, division, around, inTextBox, writtenBefore);
          }
        }
      }
    }
  };
  for (const division of everyDivision(divisions)) {
    for (const block of division.heading === undefined
      ? division.blocks
      : [division.heading, ...division.blocks]) {
      visit(block, division, undefined, false, false);
    }
  }
  return found;
}

/** Blocks of the text boxes anchored in a paragraph. */
export function boxedBlocks(paragraph: Paragraph): Block[] {
  return flatInlines(paragraph.children).flatMap((inline) => {
    if (inline.type === 'textBox') {
      return [...inline.children];
    }
    return inline.type === 'drawing'
      ? inline.children.flatMap((child) => (child.type === 'textBox' ? [...child.children] : []))
      : [];
  });
}

/** The divisions with all below them, in document order. */
export function everyDivision(divisions: readonly Division[]): Division[] {
  return divisions.flatMap((division) => [division, ...everyDivision(division.children)]);
}

/** The zone of a paragraph: its own role first, then the table around it, then the division. */
export function zoneAt(paragraph: Paragraph, standing: Standing | undefined): Zone {
  if (standing?.writtenBefore === true) {
    return 'front-matter';
  }
  switch (paragraph.role) {
    case 'note':
    case 'footnote':
    case 'endnote':
      return 'note';
    case 'code':
      return 'code';
    case 'equation':
      return 'formula';
    case 'quotation':
      return 'quotation';
    case 'cover':
    case 'toc-entry':
    case 'toc-heading':
      return 'front-matter';
    default:
      if (standing === undefined) {
        return 'front-matter';
      }
      return standing.table === undefined ? divisionZone(standing.division) : 'table';
  }
}

/** Sub-clauses share the zone of the clause they belong to. */
function divisionZone(division: Division): Zone {
  let outermost = division;
  while (outermost.parent !== undefined) {
    outermost = outermost.parent;
  }
  if (outermost.kind === 'unnumbered') {
    return outermost.heading?.role === 'clause-heading' ? 'normative' : 'introductory';
  }
  // A document that puts its abbreviations under the definitions keeps two zones.
  return division.kind === 'abbreviations' ? 'abbreviations' : zoneOfKind[outermost.kind];
}
