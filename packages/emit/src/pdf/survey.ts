import {
  type Block,
  type Bookmark,
  type Deliverable,
  type Drawing,
  flatBlocks,
  flatInlines,
  type Inline,
  mathText,
  type Paragraph,
  plainText,
} from '@fg2rec/document';

/** What has to be known of a whole deliverable before its first block is written. */
export interface Survey {
  readonly targets: ReadonlyMap<string, Bookmark>;
  readonly endnoteOrder: readonly string[];
  readonly headingLevels: ReadonlyMap<Paragraph, number>;
  readonly captions: ReadonlyMap<Paragraph, string>;
  /** Every character that is drawn. */
  readonly characters: ReadonlySet<string>;
  /** Parts of the pictures, in document order. */
  readonly pictureParts: readonly string[];
  /** Charts, SmartArt, groups and shapes, in document order. */
  readonly drawings: readonly Drawing[];
}

/** Looks through the body, its notes and its margins once. */
export function survey(deliverable: Deliverable): Survey {
  const body = deliverable.root.children;
  const notes = [...deliverable.footnotes, ...deliverable.endnotes].flatMap((note) => note.children);
  const margins = [...deliverable.headers, ...deliverable.footers].flatMap((margin) => margin.children);
  const bookmarks = new Map<string, Bookmark>();
  const wanted = new Set<string>();
  const endnotes = new Set<string>();
  const pictureParts = new Set<string>();
  const drawings: Drawing[] = [];
  const characters = new Set<string>();
  const collect = (text: string): void => {
    for (const character of text) {
      characters.add(character);
    }
  };
  const collectAll = (inline: Inline): void => {
    if (inline.type === 'text') {
      collect(inline.value + (inline.format.ruby ?? ''));
    } else if (inline.type === 'formula') {
      collect(mathText(inline.maths));
    } else if (inline.type === 'drawing') {
      drawings.push(inline);
      collect(inline.text ?? inline.description ?? inline.title ?? '');
    } else if (inline.type === 'picture' && inline.part !== undefined) {
      pictureParts.add(inline.part);
      collect(inline.description ?? '');
    } else if (inline.type === 'embeddedObject' && inline.preview?.part !== undefined) {
      pictureParts.add(inline.preview.part);
    }
  };
  eachParagraph([...body, ...notes, ...margins], (paragraph) => {
    collect(paragraph.number?.text ?? '');
    eachInline(paragraph.children, (inline) => {
      collectAll(inline);
      const name = leadsTo(inline);
      if (name !== undefined) {
        wanted.add(name);
      }
    });
  });
  eachParagraph(body, (paragraph) => {
    eachInline(paragraph.children, (inline) => {
      if (inline.type === 'bookmark' && inline.kind === 'start' && !bookmarks.has(inline.name)) {
        bookmarks.set(inline.name, inline);
      } else if (inline.type === 'footnoteReference' && inline.kind === 'endnote') {
        endnotes.add(inline.identifier);
      }
    });
  });
  return {
    targets: new Map([...bookmarks].filter(([name]) => wanted.has(name))),
    endnoteOrder: [...endnotes],
    headingLevels: headingLevels(body),
    captions: captions(body),
    characters,
    pictureParts: [...pictureParts],
    drawings,
  };
}

/** The bookmark that a link or reference leads to. */
function leadsTo(inline: Inline): string | undefined {
  if (inline.type === 'link') {
    return inline.bookmark;
  }
  return inline.type === 'field' && /^(?:REF|PAGEREF|NOTEREF)$/.test(inline.kind) ? inline.target : undefined;
}

/** Every paragraph that is drawn: in tables, text boxes and groups too. */
export function eachParagraph(blocks: readonly Block[], visit: (paragraph: Paragraph) => void): void {
  for (const block of flatBlocks(blocks)) {
    if (block.type === 'paragraph') {
      visit(block);
      for (const inline of flatInlines(block.children)) {
        const boxes = inline.type === 'drawing' ? inline.children : [inline];
        for (const box of boxes) {
          if (box.type === 'textBox') {
            eachParagraph(box.children, visit);
          }
        }
      }
    } else if (block.type === 'table') {
      for (const row of block.children) {
        for (const cell of row.children) {
          eachParagraph(cell.children, visit);
        }
      }
    }
  }
}

function eachInline(children: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of flatInlines(children)) {
    visit(inline);
    if (inline.type === 'drawing') {
      eachInline(
        inline.children.filter((child) => child.type === 'picture'),
        visit,
      );
    }
  }
}

/**
 * Heading levels without gaps: PDF/UA-1 (ISO 14289-1 clause 7.4.2) allows no level to be skipped. Unnumbered headings
 * stand a level below the clause that they divide, and on the first level outside clauses.
 */
function headingLevels(body: readonly Block[]): Map<Paragraph, number> {
  const levels = new Map<Paragraph, number>();
  let previous = 0;
  let clause = 0;
  for (const block of flatBlocks(body)) {
    const wanted = block.type === 'paragraph' ? wantedLevel(block, clause) : undefined;
    if (block.type !== 'paragraph' || wanted === undefined || plainText(block).trim() === '') {
      continue;
    }
    if (block.role === 'clause-heading') {
      clause = wanted;
    } else if (block.role !== 'unnumbered-heading') {
      clause = 1;
    }
    const level = Math.max(1, Math.min(wanted, previous + 1, 6));
    levels.set(block, level);
    previous = level;
  }
  return levels;
}

function wantedLevel(paragraph: Paragraph, clause: number): number | undefined {
  const outline = paragraph.outlineLevel === undefined ? undefined : paragraph.outlineLevel + 1;
  switch (paragraph.role) {
    case 'clause-heading':
      return paragraph.headingLevel ?? outline ?? 1;
    case 'unnumbered-heading':
      return outline ?? clause + 1;
    case 'annex-heading':
    case 'appendix-heading':
    case 'bibliography-heading':
    case 'toc-heading':
      return 1;
    default:
      return undefined;
  }
}

/** The caption of each paragraph with a picture: just below it, as ITU-T sets captions of figures, else just above. */
function captions(body: readonly Block[]): Map<Paragraph, string> {
  const found = new Map<Paragraph, string>();
  const visit = (blocks: readonly Block[]): void => {
    const flat = flatBlocks(blocks);
    for (const [index, block] of flat.entries()) {
      if (block.type === 'table') {
        for (const cell of block.children.flatMap((row) => row.children)) {
          visit(cell.children);
        }
      } else if (block.type === 'paragraph') {
        const near = [flat[index + 1], flat[index + 2], flat[index - 1]];
        const caption = near.find((other) => other?.type === 'paragraph' && other.role === 'figure-caption');
        if (caption !== undefined) {
          found.set(block, plainText(caption).replace(/\s+/g, ' ').trim());
        }
      }
    }
  };
  visit(body);
  return found;
}
