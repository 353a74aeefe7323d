import {
  type Block,
  flatInlines,
  type Inline,
  type Paragraph,
  paragraphsOf,
  plainText,
} from '@fg2rec/document';

/** Characters of a paragraph's plain text, and what is to stand in their place. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A stretch of characters with what it stands in. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly isCharacters: boolean;
  readonly inField: boolean;
  /** The link around it, if any. */
  readonly link?: Inline;
  readonly raised: 'up' | 'down' | 'no';
}

/** Something without characters: a note reference, a picture, an end of a bookmark. */
interface Point {
  readonly at: number;
  readonly inline: Inline;
}

interface Layout {
  readonly pieces: readonly Piece[];
  readonly points: readonly Point[];
}

/**
 * Whether characters can be replaced without harm to what is no plain text: the result of a field, which Word would
 * write again; a formula, text with a reading above it, a note reference or picture between the characters; a link that would lose its words or take in
 * others; a bookmark that something points at; indices and exponents, which would take the look of their neighbours.
 *
 * @param pointedAt names of bookmarks that are pointed at, lower case: {@link bookmarksPointedAt}.
 */
export function isReplaceable(
  paragraph: Paragraph,
  { from, to, text }: Replacement,
  pointedAt: ReadonlySet<string>,
): boolean {
  const { pieces, points } = layoutOf(paragraph);
  const touched = from === to ? receiving(pieces, from) : pieces.filter((piece) => overlaps(piece, from, to));
  const [first] = touched;
  if (first === undefined) {
    return true;
  }
  return (
    touched.every(
      (piece) =>
        piece.isCharacters && !piece.inField && piece.link === first.link && piece.raised === first.raised,
    ) &&
    (first.link === undefined || linkStays(pieces, first.link, { from, to, text })) &&
    !points.some(({ at, inline }) => from < at && at < to && isAnchored(inline, pointedAt)) &&
    (text !== '' || !points.some((start) => isEmptied(start, points, { from, to }, pointedAt)))
  );
}

/** Whether a paragraph is characters and nothing else, so that it can go and be named in the ledger by its words. */
export function isPlain(paragraph: Paragraph, pointedAt: ReadonlySet<string>): boolean {
  return (
    paragraph.section === undefined &&
    flatInlines(paragraph.children).every(
      (inline) =>
        ['text', 'tab', 'break', 'commentMark', 'inlineContentControl'].includes(inline.type) ||
        (inline.type === 'bookmark' && !pointedAt.has(inline.name.toLowerCase())),
    )
  );
}

/** Names of the bookmarks that fields and links point at, lower case. */
export function bookmarksPointedAt(blocks: readonly Block[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const paragraph of paragraphsOf(blocks, { textBoxes: true })) {
    for (const inline of flatInlines(paragraph.children)) {
      if (inline.type === 'field') {
        for (const word of inline.instruction.split(/[\s"]+/)) {
          names.add(word.toLowerCase());
        }
      } else if (inline.type === 'link' && inline.bookmark !== undefined) {
        names.add(inline.bookmark.toLowerCase());
      }
    }
  }
  return names;
}

function layoutOf(paragraph: Paragraph): Layout {
  const pieces: Piece[] = [];
  const points: Point[] = [];
  let offset = 0;
  const visit = (inline: Inline, inField: boolean, link: Inline | undefined): void => {
    if (inline.type === 'link' || inline.type === 'field' || inline.type === 'inlineContentControl') {
      const isLink = inline.type === 'link' || (inline.type === 'field' && inline.kind === 'HYPERLINK');
      const within = inField || (inline.type === 'field' && !isLink);
      for (const child of inline.children) {
        visit(child, within, isLink ? inline : link);
      }
      return;
    }
    const { length } = plainText(inline);
    if (length === 0) {
      points.push({ at: offset, inline });
      return;
    }
    pieces.push({
      from: offset,
      to: offset + length,
      isCharacters:
        (inline.type === 'text' && inline.format.ruby === undefined) ||
        inline.type === 'tab' ||
        inline.type === 'break',
      inField,
      ...(link === undefined ? {} : { link }),
      raised: raisedOf(inline),
    });
    offset += length;
  };
  for (const inline of paragraph.children) {
    visit(inline, false, undefined);
  }
  return { pieces, points };
}

function raisedOf(inline: Inline): Piece['raised'] {
  if (inline.type !== 'text') {
    return 'no';
  }
  return inline.format.superscript === true ? 'up' : inline.format.subscript === true ? 'down' : 'no';
}

/** The piece that an insertion goes into: the one that begins or goes on there, else the last before. */
function receiving(pieces: readonly Piece[], at: number): Piece[] {
  const next = pieces.find((piece) => piece.isCharacters && piece.from <= at && at < piece.to);
  const found = next ?? pieces.filter((piece) => piece.isCharacters && piece.to <= at).at(-1);
  return found === undefined ? [] : [found];
}

function overlaps(piece: Piece, from: number, to: number): boolean {
  return piece.from < to && from < piece.to;
}

/** Words go into a link only between words of its own, and never all out of it. */
function linkStays(pieces: readonly Piece[], link: Inline, { from, to, text }: Replacement): boolean {
  const own = pieces.filter((piece) => piece.link === link);
  const [start, end] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
  return from === to ? start < from && from < end : text.trim() !== '' || to - from < end - start;
}

const objects: ReadonlySet<Inline['type']> = new Set([
  'footnoteReference',
  'picture',
  'embeddedObject',
  'drawing',
  'textBox',
  'formula',
]);

function isAnchored(inline: Inline, pointedAt: ReadonlySet<string>): boolean {
  return objects.has(inline.type) || (inline.type === 'bookmark' && pointedAt.has(inline.name.toLowerCase()));
}

/** A bookmark that is pointed at and would be left with nothing. */
function isEmptied(
  { at, inline }: Point,
  points: readonly Point[],
  { from, to }: Pick<Replacement, 'from' | 'to'>,
  pointedAt: ReadonlySet<string>,
): boolean {
  if (inline.type !== 'bookmark' || inline.kind !== 'start' || !pointedAt.has(inline.name.toLowerCase())) {
    return false;
  }
  const end = points.find(
    (point) =>
      point.inline.type === 'bookmark' && point.inline.kind === 'end' && point.inline.id === inline.id,
  );
  return end !== undefined && at < end.at && from <= at && end.at <= to;
}
