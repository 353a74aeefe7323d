import { type Edit, type Paragraph, plainText } from '@fg2rec/document';
import { saidBy } from './input.ts';
import { editedText, editsByParagraph, paragraphKey, type TextEdit } from './replaced-words.ts';

/**
 * What edits make of an item of a list: its words behind the marker that it has then, or, where they take its marker,
 * which of them does. A paragraph whose edits do neither to its marker has no fate: nothing explains that it is gone.
 */
export type MarkerFate = { readonly words: string } | { readonly by: string };

/** A marker and a tab, as the census knows a typed item. */
const markedLine = /^\s*\S{1,12}\t\s*(\S.*)$/s;

/** By the paragraph. */
export function markerFates(
  paragraphs: readonly Paragraph[],
  edits: readonly Edit[],
): ReadonlyMap<string, MarkerFate> {
  const byParagraph = editsByParagraph(edits);
  const fates = new Map<string, MarkerFate>();
  for (const paragraph of paragraphs) {
    const own = byParagraph.get(paragraphKey(paragraph.anchor));
    if (own !== undefined) {
      fates.set(paragraphKey(paragraph.anchor), fateOf(paragraph, own));
    }
  }
  return fates;
}

function fateOf(paragraph: Paragraph, edits: readonly TextEdit[]): MarkerFate {
  const words = itemOf(paragraph, edits);
  if (words !== undefined) {
    return { words };
  }
  const taker =
    edits.find((edit) => itemOf(paragraph, [edit]) === undefined) ??
    edits.findLast((edit) => edit.kind === 'set-number') ??
    edits[0];
  return {
    by: saidBy(
      taker?.because ?? taker?.pass,
      taker?.kind === 'set-number'
        ? 'its number is another, or part of its words'
        : 'its marker is part of the words that are put right',
    ),
  };
}

/** The words behind the marker after some edits; undefined where there is no marker then. */
function itemOf(paragraph: Paragraph, edits: readonly TextEdit[]): string | undefined {
  const set = edits.find((edit) => edit.kind === 'set-number');
  const computed = paragraph.number?.text ?? '';
  const text = editedText(plainText(paragraph), edits);
  const whole = set !== undefined ? text.replace(/^\t/, '') : computed === '' ? text : `${computed}\t${text}`;
  const item = markedLine.exec(whole)?.[1];
  return item !== undefined && /[\p{L}\p{N}]/u.test(item) ? item : undefined;
}
