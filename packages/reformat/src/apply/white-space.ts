import type { Role } from '@fg2rec/document';
import { isElement, type XmlElement } from '@fg2rec/ooxml';
import type { BlockItem } from './block-items.ts';
import { isNew } from './body-order.ts';
import { lastPageBreaks } from './page-breaks.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';

/**
 * Empty paragraphs made the author's white space; the template's styles make their own. One stays where it keeps two
 * tables apart. A page break stays where it stood between two blocks that still follow one another, unless the second
 * starts a page itself or is a heading: clauses of a draft follow one another on the page.
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
      const next = placed.slice(index + 1).find(isShown);
      kept.push({
        ...entry,
        ...(carried === '' ? {} : { marks: carried }),
        dropsPageBreak: !follows || runsOn(block, context) || endsPage(previous),
        dropsLastPageBreak: entry.where === 'body' && !stillFollows(next, block, before, context),
      });
      carried = '';
      return;
    }
    const next = placed.slice(index + 1).find(isShown);
    const breaks = follows && hasPageBreak(block) && stillFollows(next, before.get(block), before, context);
    const parts = isTable(previous) && (isTable(next) || next === undefined);
    if ((breaks && !endsPage(previous)) || parts) {
      kept.push(entry);
    } else {
      carried += block.marks + bookmarksOf(block, context);
    }
  });
  return kept;
}

/** One page break is enough where two follow one another. */
function endsPage(entry: Placed | undefined): boolean {
  return (
    entry !== undefined &&
    !isNew(entry.block) &&
    entry.block.kind === 'paragraph' &&
    entry.dropsLastPageBreak !== true &&
    lastPageBreaks([...entry.block.joined, entry.block.element]).length > 0
  );
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
  return !startsPages.has(roleOf(next.block, context) ?? 'body') && !runsOn(next.block, context);
}

const startsPages: ReadonlySet<Role> = new Set(['annex-heading', 'appendix-heading', 'bibliography-heading']);

/** A heading that has no page of its own in the template, whatever page the author gave it. */
function runsOn(block: BlockItem, context: PartContext): boolean {
  const role = roleOf(block, context);
  return context.followsGuide && (role === 'clause-heading' || role === 'unnumbered-heading');
}

function roleOf({ element: { start } }: BlockItem, context: PartContext): Role | undefined {
  return (
    context.edits.of({ part: context.part, start, end: start }).role ?? context.paragraphs.get(start)?.role
  );
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
