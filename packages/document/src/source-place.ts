import type { Anchor } from './anchor.ts';
import type { Deliverable } from './deliverable.ts';
import type { Paragraph } from './nodes.ts';
import { paragraphsOf, plainText, textRuns } from './text.ts';

/** A place in a Markdown file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface SourcePlace {
  /** Path as the deliverable names it, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a paragraph comes from, and where stretches of its text do: offsets count in its plain text. */
export interface ParagraphSource extends SourcePlace {
  readonly stretches: readonly TextSource[];
}

export interface TextSource {
  readonly offset: number;
  /** Characters of the stretch; the places inside it run on with it on one line. */
  readonly length: number;
  readonly line: number;
  readonly column: number;
}

/** The sources of the paragraphs of each part, in document order: the index is {@link Paragraph.index}. */
export type SourcePlaces = ReadonlyMap<string, readonly (ParagraphSource | undefined)[]>;

/** From an anchor of the Word text, and the words concerned, to the place in the Markdown that they come from. */
export type SourcePlaceOf = (anchor: Anchor, quote?: string) => SourcePlace | undefined;

/**
 * Finds where in the Markdown anchors come from; undefined for what was not made from Markdown. The words concerned say
 * where for an anchor around a whole paragraph.
 */
export function sourcePlaceOf(deliverable: Deliverable): SourcePlaceOf | undefined {
  const { places, root, footnotes, endnotes } = deliverable;
  if (places === undefined) {
    return undefined;
  }
  const byPart = new Map<string, Paragraph[]>();
  for (const { children } of [root, ...footnotes, ...endnotes]) {
    for (const paragraph of paragraphsOf(children, { textBoxes: true })) {
      const { part } = paragraph.anchor;
      const known = byPart.get(part);
      if (known === undefined) {
        byPart.set(part, [paragraph]);
      } else {
        known.push(paragraph);
      }
    }
  }
  for (const paragraphs of byPart.values()) {
    paragraphs.sort((one, other) => one.anchor.start - other.anchor.start);
  }
  return (anchor, quote) => {
    const paragraph = lastFrom(byPart.get(anchor.part) ?? [], anchor.start);
    const source = paragraph === undefined ? undefined : places.get(anchor.part)?.[paragraph.index];
    return paragraph === undefined || source === undefined
      ? undefined
      : placeIn(paragraph, source, anchor, quote);
  };
}

/** The last paragraph that begins at or before a place. */
function lastFrom(paragraphs: readonly Paragraph[], start: number): Paragraph | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.anchor.start ?? 0) <= start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return paragraphs[low - 1];
}

function placeIn(
  paragraph: Paragraph,
  { file, line, column, stretches }: ParagraphSource,
  anchor: Anchor,
  quote: string | undefined,
): SourcePlace {
  const offset = offsetIn(paragraph, anchor, quote);
  const stretch = offset === undefined ? undefined : stretches.findLast((one) => one.offset <= offset);
  return offset === undefined || stretch === undefined
    ? { file, line, column }
    : {
        file,
        line: stretch.line,
        column: stretch.column + Math.min(offset - stretch.offset, stretch.length),
      };
}

/** The offset in the text of a paragraph that an anchor, else a quotation, begins at. */
function offsetIn(paragraph: Paragraph, anchor: Anchor, quote: string | undefined): number | undefined {
  if (anchor.start <= paragraph.anchor.start) {
    const found = quote === undefined || quote === '' ? -1 : plainText(paragraph).indexOf(quote);
    return found <= 0 ? undefined : found;
  }
  const run = textRuns(paragraph).findLast(({ text }) => text.anchor.start <= anchor.start);
  return run === undefined
    ? undefined
    : run.offset + Math.min(anchor.start - run.text.anchor.start, run.text.value.length);
}
