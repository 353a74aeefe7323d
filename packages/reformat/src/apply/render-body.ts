import { phrase, transferNoteBookmark } from '@fg2rec/document';
import type { XmlElement } from '@fg2rec/ooxml';
import { startsArtworkPage } from './artwork.ts';
import { blockItems } from './block-items.ts';
import { type BodyBlock, isNew, orderBody } from './body-order.ts';
import type { FieldPieces } from './field-pieces.ts';
import { itemParagraphIndents } from './item-paragraphs.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';
import { renderItem } from './render-flow.ts';
import { renderNewParagraph } from './render-new-paragraph.ts';
import { lastOf, layoutsOf, startOf } from './section-breaks.ts';
import { readSections, type Sections, sameLayout, textWidth, writeSection } from './sections.ts';
import { sequenceInstructions } from './sequences.ts';
import { blockText } from './source-text.ts';
import { needsOwnPage, transferNoteHead } from './transfer-note.ts';
import { withoutEmpty } from './white-space.ts';

export interface BodyOptions {
  /** Where the fields of the body have their XML. */
  readonly pieces: FieldPieces;
  readonly rightToLeft: boolean;
  /** Heading and opening sentence of the transfer note. */
  readonly transferNote: { readonly heading: string; readonly lead: string };
  /** Starts of the blocks of a cover and a transfer note that an earlier conversion wrote. */
  readonly earlierCover: ReadonlySet<number>;
  readonly earlierNote: ReadonlySet<number>;
}

/** Writes the whole `w:body`: transfer note, contents, and the draft in its final order. */
export function renderBody(body: XmlElement, context: PartContext, options: BodyOptions): string {
  const list = blockItems(body, context);
  const order = orderBody(list.items, context.edits);
  for (const { item, because } of order.removed) {
    context.ledger.add(phrase('block').words, blockText(item.element, context), because);
  }
  const isIn = (block: BodyBlock, starts: ReadonlySet<number>): boolean =>
    !isNew(block) && starts.has((block.joined[0] ?? block.element).start);
  const draft = order.body.filter((block) => !isIn(block, options.earlierCover));
  const earlierNote = draft.filter((block) => isIn(block, options.earlierNote));
  const note = [
    ...(earlierNote.length > 0 ? earlierNote : transferNoteHead(order.transferNote, options.transferNote)),
    ...order.transferNote,
  ];
  const placed: Placed[] = [
    ...note.map(at('transfer-note')),
    ...order.contents.map(at('contents')),
    ...draft.filter((block) => !isIn(block, options.earlierNote)).map(at('body')),
  ];
  const sections = readSections(list, context);
  const kept = withoutEmpty(placed, list.items, context);
  const { instructions } = context.references;
  const counted = sequenceInstructions(kept, context, options.pieces);
  const updatable: PartContext = {
    ...context,
    references: { ...context.references, instructions: new Map([...instructions, ...counted]) },
  };
  return `<w:body>${renderPlaced(kept, sections, updatable, options, list.marks)}</w:body>`;
}

function at(where: Placed['where']): (block: BodyBlock) => Placed {
  return (block) => ({ block, where });
}

function renderPlaced(
  placed: readonly Placed[],
  sections: Sections,
  context: PartContext,
  options: BodyOptions,
  lastMarks: string,
): string {
  const layouts = layoutsOf(placed, sections);
  const { page } = context.lookup.sheet;
  const firstOfBody = placed.findIndex(({ where }) => where === 'body');
  let output = '';
  let started = layouts[0]?.start ?? 'nextPage';
  const itemIndents = itemParagraphIndents(placed, context);
  const note = placed.flatMap(({ block, where }) => (where === 'transfer-note' ? [block] : []));
  const noteStartsPage = needsOwnPage(note, context);
  const firstOfContents = placed.findIndex(({ where }) => where === 'contents');
  placed.forEach((entry, index) => {
    const { where } = entry;
    const layout = layouts[index] ?? lastOf(sections);
    const next = layouts[index + 1];
    const breaks = next !== undefined && !sameLayout(layout, next);
    const section = breaks ? writeSection(layout, started, page) : undefined;
    if (breaks) {
      started = startOf(placed[index + 1], next, layout);
    }
    const startsPage =
      index === firstOfBody ||
      index === firstOfContents ||
      (index === 0 && where === 'transfer-note' && noteStartsPage) ||
      startsArtworkPage(entry, placed[index - 1], context) ||
      startsDraft(entry, placed[index - 1], context);
    if (where === 'transfer-note' && index === 0) {
      output += `<w:bookmarkStart w:id="${transferNoteBookmark}" w:name="${transferNoteBookmark}"/>`;
    }
    output += renderBlock(entry, context, options, {
      section,
      startsPage,
      width: textWidth(layout, page),
      itemIndents,
    });
    if (where === 'transfer-note' && placed[index + 1]?.where !== 'transfer-note') {
      output += `<w:bookmarkEnd w:id="${transferNoteBookmark}"/>`;
    }
  });
  const written = Math.max(1, 1 + (output.match(/<w:sectPr>/g)?.length ?? 0));
  for (let lost = written; lost < sections.layouts.length; lost++) {
    context.ledger.add(
      phrase('section').words,
      '',
      `template: ${phrase('its page is that of the text around it; all pages are numbered alike').words}`,
    );
  }
  return output + lastMarks + writeSection(layouts.at(-1) ?? lastOf(sections), started, page);
}

/** The draft begins a page behind contents that stand where the template has them already. */
function startsDraft(entry: Placed, previous: Placed | undefined, context: PartContext): boolean {
  const roleIn = (placed: Placed | undefined): string | undefined =>
    placed === undefined || isNew(placed.block)
      ? undefined
      : context.paragraphs.get(placed.block.element.start)?.role;
  return (
    context.followsGuide && roleIn(entry) === 'recommendation-number' && roleIn(previous) === 'toc-entry'
  );
}

interface BlockPlace {
  readonly section: string | undefined;
  readonly startsPage: boolean;
  readonly width: number;
  readonly itemIndents: ReadonlyMap<number, number>;
}

function renderBlock(
  { block, where, marks = '', dropsPageBreak = false, dropsLastPageBreak = false }: Placed,
  context: PartContext,
  options: BodyOptions,
  { section, startsPage, width, itemIndents }: BlockPlace,
): string {
  const ends = section === undefined ? {} : { section };
  if (isNew(block)) {
    return renderNewParagraph(block, context.lookup, {
      rightToLeft: options.rightToLeft,
      startsPage,
      ...ends,
    });
  }
  if (block.kind === 'paragraph') {
    const itemIndent = itemIndents.get((block.joined[0] ?? block.element).start);
    const inItem = itemIndent === undefined ? {} : { itemIndent };
    return (
      marks +
      renderItem(
        block,
        context,
        { where, startsPage, dropsPageBreak, dropsLastPageBreak, ...inItem, ...ends },
        width,
      )
    );
  }
  const page = startsPage ? '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>' : '';
  const mark = section === undefined ? '' : `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  return page + marks + renderItem(block, context, { where }, width) + mark;
}
