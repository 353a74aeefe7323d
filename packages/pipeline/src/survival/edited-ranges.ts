import {
  type Anchor,
  type Edit,
  flatInlines,
  type Inline,
  type Paragraph,
  plainText,
} from '@fg2rec/document';
import type { Removal } from './input.ts';
import { saidBy } from './input.ts';
import { editsByParagraph, paragraphKey, type TextEdit } from './replaced-words.ts';

/**
 * The stretches of XML that text edits rewrite, from the first character that they touch to the last. A tracked change
 * that meets one is gone with the words it was made of; one elsewhere in the paragraph is not.
 */
export function editedRanges(paragraphs: readonly Paragraph[], edits: readonly Edit[]): Removal[] {
  const byParagraph = editsByParagraph(edits);
  return paragraphs.flatMap((paragraph) =>
    (byParagraph.get(paragraphKey(paragraph.anchor)) ?? []).flatMap((edit) => rangeOf(paragraph, edit)),
  );
}

/** Paragraphs that get another role or number: what is tracked of their mark or their number goes with the old one. */
export function resetMarks(edits: readonly Edit[]): Removal[] {
  return edits.flatMap((edit) =>
    edit.kind === 'set-role' || edit.kind === 'set-number'
      ? [
          {
            anchor: edit.paragraph,
            by: saidBy(edit.pass, 'the paragraph has another number or role'),
          },
        ]
      : [],
  );
}

function rangeOf(paragraph: Paragraph, edit: TextEdit): Removal[] {
  const { from, to } = edit.kind === 'replace-text' ? edit : { from: 0, to: edit.replaces };
  const touched = placesOf(paragraph).filter((place) =>
    from === to ? place.from <= from && from <= place.to : place.from < to && from < place.to,
  );
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined || (edit.kind === 'set-number' && to === 0)) {
    return [];
  }
  const { part } = paragraph.anchor;
  return [
    {
      anchor: { part, start: first.anchor.start, end: last.anchor.end },
      by: saidBy(edit.because ?? edit.pass, 'the words that it changed are put right'),
    },
  ];
}

interface Place {
  readonly anchor: Anchor;
  readonly from: number;
  readonly to: number;
}

/** Where the characters of a paragraph stand, in its text and in the XML. */
function placesOf({ children }: Paragraph): Place[] {
  let offset = 0;
  const isHolder = ({ type }: Inline): boolean =>
    type === 'link' || type === 'field' || type === 'inlineContentControl';
  return flatInlines(children)
    .filter((inline) => !isHolder(inline))
    .flatMap((inline): Place[] => {
      const from = offset;
      offset += plainText(inline).length;
      return offset === from ? [] : [{ anchor: inline.anchor, from, to: offset }];
    });
}
