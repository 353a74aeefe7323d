import { isElement, type XmlElement } from '@fg2rec/ooxml';
import type { BlockItem } from './block-items.ts';
import { isNew } from './body-order.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';

/**
 * Empty paragraphs made the author's white space; the template's styles make their own. One stays where it keeps two
 * tables apart. A page break stays where it stood between two blocks that still follow one another, unless the second
 * starts a page itself.
 *
 * @param source the blocks in the order of the source.
 */
export function withoutEmpty(
  placed: readonly Placed[],
  source: readonly BlockItem[],
  context: PartContext,
): Placed[] {
  const blank = new Set(source.filter((item) => isBlank(item, context)));
  const isShown = ({ block }: Placed): boolean => isNew(block) || !blank.has(block);
  const before = previousShown(source, blank);
  const kept: Placed[] = [];
  let carried = '';
  placed.forEach((entry, index) => {
    const { block } = entry;
    const previous = kept.at(-1);
    if (isNew(block)) {
      kept.push(entry);
      return;
    }
    const follows = entry.where === 'body' && previous !== undefined && previous.block === before.get(block);
    if (!blank.has(block)) {
      kept.push({ ...entry, ...(carried === '' ? {} : { marks: carried }), dropsPageBreak: !follows });
      carried = '';
      return;
    }
    const next = placed.slice(index + 1).find(isShown);
    const breaks = follows && hasPageBreak(block) && stillFollows(next, before.get(block), before, context);
    const parts = isTable(previous) && (isTable(next) || next === undefined);
    if (breaks || parts) {
      kept.push(entry);
    } else {
      carried += block.marks + bookmarksOf(block, context);
    }
  });
  return kept;
}

/** For each block the nearest before it that shows something. */
function previousShown(
  source: readonly BlockItem[],
  blank: ReadonlySet<BlockItem>,
): Map<BlockItem, BlockItem | undefined> {
  const before = new Map<BlockItem, BlockItem | undefined>();
  let previous: BlockItem | undefined;
  for (const item of source) {
    before.set(item, previous);
    previous = blank.has(item) ? previous : item;
  }
  return before;
}

function stillFollows(
  next: Placed | undefined,
  previous: BlockItem | undefined,
  before: ReadonlyMap<BlockItem, BlockItem | undefined>,
  context: PartContext,
): boolean {
  if (next === undefined || isNew(next.block) || before.get(next.block) !== previous) {
    return false;
  }
  const { start } = next.block.element;
  const role =
    context.edits.of({ part: context.part, start, end: start }).role ?? context.paragraphs.get(start)?.role;
  return role !== 'annex-heading' && role !== 'appendix-heading' && role !== 'bibliography-heading';
}

function isTable(entry: Placed | undefined): boolean {
  return entry !== undefined && !isNew(entry.block) && entry.block.kind === 'table';
}

/** A paragraph that shows nothing: white space, breaks, bookmarks. */
function isBlank(item: BlockItem, context: PartContext): boolean {
  const number = context.paragraphs.get(item.element.start)?.number;
  const isNumbered = number !== undefined && number.text !== '' && number.format !== 'bullet';
  return (
    item.kind === 'paragraph' &&
    !isNumbered &&
    item.joined.length === 0 &&
    contentOf(item.element).every((element) => isSilent(element, context))
  );
}

const silent = new Set([
  'w:pPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
  'w:rPr',
  'w:lastRenderedPageBreak',
  'w:tab',
  'w:br',
]);

const commentMarks = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

function isSilent(element: XmlElement, context: PartContext): boolean {
  if (silent.has(element.name)) {
    return true;
  }
  if (commentMarks.has(element.name)) {
    return context.options.keepComments !== true;
  }
  if (element.name === 'w:t') {
    return context.text.slice(element.openEnd, element.closeStart).trim() === '';
  }
  return element.name === 'w:r' && contentOf(element).every((inner) => isSilent(inner, context));
}

function hasPageBreak(item: BlockItem): boolean {
  return contentOf(item.element).some((run) =>
    contentOf(run).some(({ name, attributes }) => name === 'w:br' && attributes['w:type'] === 'page'),
  );
}

function contentOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

function bookmarksOf(item: BlockItem, context: PartContext): string {
  return contentOf(item.element)
    .filter(({ name }) => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd')
    .map((element) => context.text.slice(element.start, element.end))
    .join('');
}
