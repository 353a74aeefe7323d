import { isElement, type XmlElement } from '@fg2rec/ooxml';
import type { BlockItem } from './block-items.ts';
import { isNew } from './body-order.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';

/**
 * Empty paragraphs made the author's white space; the template's styles make their own. One stays where it keeps two
 * tables apart, and page breaks stay in the body unless the next block starts a page itself.
 */
export function withoutEmpty(placed: readonly Placed[], context: PartContext): Placed[] {
  const kept: Placed[] = [];
  let carried = '';
  placed.forEach((entry, index) => {
    const { block } = entry;
    if (isNew(block) || block.kind !== 'paragraph' || !isEmpty(block, context, entry, placed[index + 1])) {
      kept.push(
        carried === '' || isNew(block)
          ? entry
          : { ...entry, block: { ...block, marks: carried + block.marks } },
      );
      carried = isNew(block) ? carried : '';
      return;
    }
    const previous = kept.at(-1);
    const next = placed
      .slice(index + 1)
      .find(
        (later) =>
          isNew(later.block) ||
          later.block.kind !== 'paragraph' ||
          !isEmpty(later.block, context, later, undefined),
      );
    if (isTable(previous) && (isTable(next) || next === undefined)) {
      kept.push(entry);
      return;
    }
    carried += block.marks + bookmarksOf(block, context);
  });
  return kept;
}

function isTable(entry: Placed | undefined): boolean {
  return entry !== undefined && !isNew(entry.block) && entry.block.kind === 'table';
}

const silent = new Set([
  'w:pPr',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:permStart',
  'w:permEnd',
]);

function isEmpty(item: BlockItem, context: PartContext, entry: Placed, next: Placed | undefined): boolean {
  const number = context.paragraphs.get(item.element.start)?.number;
  const numbered = number !== undefined && number.text !== '' && number.format !== 'bullet';
  return (
    !numbered &&
    item.joined.length === 0 &&
    contentOf(item.element).every((element) => isSilent(element, context, entry, next))
  );
}

function contentOf(paragraph: XmlElement): XmlElement[] {
  return paragraph.children.filter(isElement);
}

function isSilent(
  element: XmlElement,
  context: PartContext,
  entry: Placed,
  next: Placed | undefined,
): boolean {
  if (silent.has(element.name)) {
    return true;
  }
  if (element.name === 'w:commentRangeStart' || element.name === 'w:commentRangeEnd') {
    return context.options.keepComments !== true;
  }
  return (
    element.name === 'w:r' && contentOf(element).every((inner) => isSilentInRun(inner, context, entry, next))
  );
}

function isSilentInRun(
  element: XmlElement,
  context: PartContext,
  entry: Placed,
  next: Placed | undefined,
): boolean {
  switch (element.name) {
    case 'w:rPr':
    case 'w:lastRenderedPageBreak':
    case 'w:tab':
      return true;
    case 'w:commentReference':
      return context.options.keepComments !== true;
    case 'w:t':
      return context.text.slice(element.openEnd, element.closeStart).trim() === '';
    case 'w:br':
      return (
        element.attributes['w:type'] !== 'page' || entry.where !== 'body' || startsItsPage(next, context)
      );
    default:
      return false;
  }
}

function startsItsPage(next: Placed | undefined, context: PartContext): boolean {
  if (next === undefined) {
    return true;
  }
  const { block } = next;
  const role = isNew(block)
    ? block.role
    : (context.edits.of({ part: context.part, start: block.element.start, end: 0 }).role ??
      context.paragraphs.get(block.element.start)?.role);
  return role === 'annex-heading' || role === 'appendix-heading' || role === 'bibliography-heading';
}

function bookmarksOf(item: BlockItem, context: PartContext): string {
  return contentOf(item.element)
    .filter(({ name }) => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd')
    .map((element) => context.text.slice(element.start, element.end))
    .join('');
}
