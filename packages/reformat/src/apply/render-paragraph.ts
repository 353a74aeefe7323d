import { type Paragraph, plainText } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import { lastPageBreaks } from './page-breaks.ts';
import { revisedMark } from './paragraph-mark.ts';
import { paragraphProperties, paragraphStyle, type Slot } from './paragraph-properties.ts';
import type { PartContext } from './part-context.ts';
import { renderInlines } from './render-inlines.ts';
import { bookmarked, newRun, type Writing } from './render-run.ts';
import { patchText } from './text-patches.ts';

/**
 * Writes a paragraph in the template's style, with its number typed and its text edited.
 * @param joined paragraphs before it whose mark is gone, so that this one continues them.
 */
export function renderParagraph(
  element: XmlElement,
  context: PartContext,
  slot: Slot,
  joined: readonly XmlElement[] = [],
): string {
  const elements = [...joined, element];
  const paragraph = context.paragraphs.get((elements[0] ?? element).start);
  const style = paragraphStyle(paragraph, context, slot);
  const edits = paragraph === undefined ? undefined : context.edits.of(paragraph.anchor);
  const head =
    paragraph !== undefined && (style.role === 'term' || style.role === 'note')
      ? context.boldHeads.get(paragraph.anchor.start)
      : undefined;
  const patches =
    paragraph === undefined || edits === undefined
      ? { values: new Map<number, string>(), prefix: '' }
      : patchText(paragraph, edits, head?.until);
  const rightToLeft = paragraph?.direction === 'rtl';
  const writing: Writing = {
    context,
    look: style.look,
    values: patches.values,
    instructions: context.references.instructions,
    wraps: (edits?.wraps ?? []).map(({ instruction }) => instruction),
    bold: head?.bold,
    inLink: false,
    pageBreaks: pageBreaksIn(slot),
    lostPageBreaks: new Set(slot.dropsLastPageBreak === true ? lastPageBreaks(elements) : []),
  };
  const number = numberRuns(paragraph, context, { bold: style.role === 'term', rightToLeft });
  const prefix = newRun(patches.prefix, { rightToLeft });
  const contents = elements.map((each) => renderInlines(each, writing));
  const propertiesOf = (each: XmlElement, where: Slot): string =>
    paragraphProperties(
      child(element, 'w:pPr'),
      paragraph,
      style,
      context,
      where,
      revisedMark(each, context),
    );
  if (context.options.keepRevisions !== true) {
    return `<w:p>${propertiesOf(element, slot)}${number}${prefix}${contents.join('')}</w:p>`;
  }
  // The marks that are gone in this view are still there, as deleted ones; the section ends with the last paragraph.
  const { section, startsPage, ...inside } = slot;
  return elements
    .map((each, index) => {
      const where: Slot = {
        ...inside,
        ...(startsPage === true && index === 0 ? { startsPage } : {}),
        ...(section !== undefined && each === element ? { section } : {}),
      };
      const head = index === 0 ? number + prefix : '';
      return `<w:p>${propertiesOf(each, where)}${head}${contents[index] ?? ''}</w:p>`;
    })
    .join('');
}

function pageBreaksIn({ where, dropsPageBreak }: Slot): Writing['pageBreaks'] {
  if (where === 'transfer-note' || where === 'contents') {
    return 'drop';
  }
  return dropsPageBreak === true ? 'drop-leading' : 'keep';
}

interface NumberLook {
  readonly bold: boolean;
  readonly rightToLeft: boolean;
}

/** The typed number with its tab; a computed number that no edit speaks of is typed as Word showed it. */
function numberRuns(paragraph: Paragraph | undefined, context: PartContext, look: NumberLook): string {
  if (paragraph === undefined) {
    return '';
  }
  const set = context.edits.of(paragraph.anchor).number;
  const number = set?.number ?? paragraph.number?.text ?? '';
  const bulletOfNothing = paragraph.number?.format === 'bullet' && plainText(paragraph).trim() === '';
  if (number === '' || (set === undefined && bulletOfNothing)) {
    return '';
  }
  const bookmark = context.references.bookmarks.get(paragraph.anchor.start);
  if (bookmark === undefined) {
    return newRun(`${number}\t`, look);
  }
  const { before, bare, after } = bookmarkedPart(number, paragraph.number?.text ?? '');
  return newRun(before, look) + bookmarked(bookmark, newRun(bare, look)) + newRun(`${after}\t`, look);
}

/**
 * What of a number a REF field is to repeat: without its stop, and without the brackets of a tag where Word's number had
 * none, since they stand round the field.
 */
function bookmarkedPart(number: string, computed: string): { before: string; bare: string; after: string } {
  const tag = computed.includes('[') ? null : /^\[(.*)\]$/.exec(number);
  if (tag?.[1] !== undefined) {
    return { before: '[', bare: tag[1], after: ']' };
  }
  // Word leaves the stop of "2." out, and the parenthesis of "2)" in: what was shown then is shown now.
  const after = (computed.includes(')') ? /[.。]$/ : /[.。)]$/).exec(number)?.[0] ?? '';
  return { before: '', bare: number.slice(0, number.length - after.length), after };
}
