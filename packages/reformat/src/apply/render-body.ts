import { isElement, type XmlElement } from '@fg2rec/ooxml';
import { type BlockItem, blockItems } from './block-items.ts';
import { type BodyBlock, isNew, orderBody } from './body-order.ts';
import type { Slot } from './paragraph-properties.ts';
import type { PartContext } from './part-context.ts';
import { renderItem } from './render-flow.ts';
import { renderNewParagraph } from './render-new-paragraph.ts';
import {
  readSections,
  type SectionLayout,
  type Sections,
  sameLayout,
  textWidth,
  writeSection,
} from './sections.ts';
import { blockText } from './source-text.ts';
import { transferNoteBookmark, transferNoteHead } from './transfer-note.ts';

export interface BodyOptions {
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
    context.ledger.add('block', blockText(item.element, context), because);
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
  const kept = withoutEmpty(placed, context);
  return `<w:body>${renderPlaced(kept, sections, context, options)}${list.marks}${lastSection(kept, sections, context)}</w:body>`;
}

function at(where: Placed['where']): (block: BodyBlock) => Placed {
  return (block) => ({ block, where });
}

function renderPlaced(
  placed: readonly Placed[],
  sections: Sections,
  context: PartContext,
  options: BodyOptions,
): string {
  const layouts = layoutsOf(placed, sections);
  const { page } = context.lookup.sheet;
  const firstOfBody = placed.findIndex(({ where }) => where === 'body');
  let output = '';
  let started = layouts[0]?.start ?? 'nextPage';
  placed.forEach(({ block, where }, index) => {
    const layout = layouts[index] ?? lastOf(sections);
    const next = layouts[index + 1];
    const breaks =
      next !== undefined && endsSection(placed[index], placed[index + 1], layout, next, sections);
    const section = breaks ? writeSection(layout, started, page) : undefined;
    if (breaks) {
      started = startOf(placed[index + 1], next, layout);
    }
    const startsPage = index === firstOfBody;
    if (where === 'transfer-note' && index === 0) {
      output += `<w:bookmarkStart w:id="${transferNoteBookmark}" w:name="${transferNoteBookmark}"/>`;
    }
    output += renderBlock(block, where, context, options, {
      section,
      startsPage,
      width: textWidth(layout, page),
    });
    if (where === 'transfer-note' && placed[index + 1]?.where !== 'transfer-note') {
      output += `<w:bookmarkEnd w:id="${transferNoteBookmark}"/>`;
    }
  });
  return output;
}

interface BlockPlace {
  readonly section: string | undefined;
  readonly startsPage: boolean;
  readonly width: number;
}

function renderBlock(
  block: BodyBlock,
  where: Placed['where'],
  context: PartContext,
  options: BodyOptions,
  { section, startsPage, width }: BlockPlace,
): string {
  const ends = section === undefined ? {} : { section };
  const starts = startsPage ? { startsPage } : {};
  if (isNew(block)) {
    return renderNewParagraph(block, context.lookup, {
      rightToLeft: options.rightToLeft,
      ...ends,
      ...starts,
    });
  }
  if (block.kind === 'paragraph') {
    const slot: Slot = { where, ...ends, ...starts };
    return renderItem(block, context, slot, width);
  }
  const page = startsPage ? '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>' : '';
  const mark = section === undefined ? '' : `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  return page + renderItem(block, context, { where }, width) + mark;
}
