import { type Paragraph, plainText } from '@fg2rec/document';
import { isNew } from './body-order.ts';
import type { PartContext } from './part-context.ts';
import type { Placed } from './placed.ts';

/** Twips within which the author's indents count as one. */
const near = 200;

interface Open {
  /** Where the text of an item begins in the source and in the output, in twips. */
  readonly source: number;
  readonly output: number;
}

/**
 * Further paragraphs of list items: where they are indented like the text of an item above them, they are so in the
 * output. Indents in twips by the start of the paragraph.
 */
export function itemParagraphIndents(
  placed: readonly Placed[],
  context: PartContext,
): ReadonlyMap<number, number> {
  const indents = new Map<number, number>();
  let open: Open[] = [];
  for (const { block, where } of placed) {
    const paragraph =
      isNew(block) || where !== 'body'
        ? undefined
        : context.paragraphs.get((block.joined[0] ?? block.element).start);
    const edits = paragraph === undefined ? undefined : context.edits.of(paragraph.anchor);
    const role = edits?.role ?? paragraph?.role;
    if (paragraph === undefined || role === undefined) {
      open = [];
    } else if (role === 'list-item') {
      const output = textIndent(context, edits?.listLevel ?? paragraph.listLevel ?? 1);
      open = [...open, { source: paragraph.indent.start, output }];
    } else if (role === 'body') {
      const item = open.findLast(({ source }) => Math.abs(source - paragraph.indent.start) <= near);
      if (item === undefined || item.output === 0) {
        open = [];
      } else {
        indents.set(paragraph.anchor.start, item.output);
      }
    } else if (role !== 'note' && role !== 'empty') {
      open = [];
    }
  }
  return indents;
}

/** Where the template begins the text of an item, in twips. */
export function textIndent({ lookup }: Pick<PartContext, 'lookup'>, level: number): number {
  const byId = new Map(lookup.sheet.styles.map((style) => [style.id, style]));
  let style = byId.get(lookup.sheet.styleForRole('list-item', level).id);
  while (style !== undefined && style.pPr?.ind?.left === undefined) {
    style = style.basedOn === undefined ? undefined : byId.get(style.basedOn);
  }
  return style?.pPr?.ind?.left ?? 0;
}

/** An item with no marker of its own goes on with the one above: its first line begins where the others do. */
export function isUnmarked(paragraph: Paragraph, number: string): boolean {
  const text = plainText(paragraph);
  return (
    number === '' &&
    text.trim() !== '' &&
    !text.slice(0, 12).includes('\t') &&
    !/^\s*(?:[(\uff08]?[\p{L}\p{N}]{1,4}[.)\uff09\u3001]|[\p{Pd}\p{So}\u2022\u00b7*])/u.test(text)
  );
}
