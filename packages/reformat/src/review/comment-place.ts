import type { Finding } from '@fg2rec/check';
import {
  type AddComment,
  type Anchor,
  type Block,
  type Deliverable,
  type Facts,
  flatInlines,
  type Paragraph,
  paragraphsOf,
  plainText,
} from '@fg2rec/document';

/** Finds words of the body at which a comment can stand: Word has none in text boxes, notes and headers. */
export interface CommentPlaces {
  /** @param isGone says which paragraphs are removed: a comment on one of these stands beside it. */
  placeOf(finding: Finding, isGone: (paragraph: Paragraph) => boolean): CommentPlace | undefined;
}

export type CommentPlace = Pick<AddComment, 'paragraph' | 'from' | 'to'>;

export function commentPlaces(deliverable: Deliverable, facts: Facts): CommentPlaces {
  const body = paragraphsOf(deliverable.root.children);
  const indices = new Map(body.map((paragraph, index) => [paragraph.anchor.start, index]));
  const hosts = hostsOf(body, deliverable);
  const title = titleOf(body, facts);
  const near = (index: number, isGone: (paragraph: Paragraph) => boolean): Paragraph | undefined =>
    body.slice(0, index).findLast((paragraph) => !isGone(paragraph)) ??
    body.slice(index).find((paragraph) => !isGone(paragraph));
  return {
    placeOf: ({ place }, isGone) => {
      const { words, anchor } = place;
      const wanted = words?.paragraph ?? firstIn(body, indices, anchor, deliverable.mainPart);
      const host = wanted === undefined ? undefined : (hosts.get(keyOf(wanted)) ?? wanted);
      const index = host?.part === deliverable.mainPart ? indices.get(host.start) : undefined;
      const paragraph = index === undefined ? title : body[index];
      if (paragraph === undefined) {
        return undefined;
      }
      if (isGone(paragraph)) {
        const other = near(indices.get(paragraph.anchor.start) ?? 0, isGone);
        return other === undefined ? undefined : whole(other);
      }
      const isExact = words !== undefined && host === wanted && index !== undefined && words.from < words.to;
      return isExact ? trimmed(paragraph, words.from, words.to) : whole(paragraph);
    },
  };
}

function whole(paragraph: Paragraph): CommentPlace {
  return trimmed(paragraph, 0, plainText(paragraph).length);
}

/** Words without the white space around them. */
function trimmed(paragraph: Paragraph, from: number, to: number): CommentPlace {
  const words = plainText(paragraph).slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { paragraph: paragraph.anchor, from: start, to: Math.max(start, from + words.trimEnd().length) };
}

/** For paragraphs of text boxes and notes, the paragraph of the body that carries them. */
function hostsOf(body: readonly Paragraph[], deliverable: Deliverable): ReadonlyMap<string, Anchor> {
  const hosts = new Map<string, Anchor>();
  const notes = new Map([
    ...deliverable.footnotes.map((note) => [`footnote ${note.id}`, note] as const),
    ...deliverable.endnotes.map((note) => [`endnote ${note.id}`, note] as const),
  ]);
  const carry = (blocks: readonly Block[], host: Anchor): void => {
    for (const { anchor } of paragraphsOf(blocks, { textBoxes: true })) {
      hosts.set(keyOf(anchor), host);
    }
  };
  for (const { anchor, children } of body) {
    for (const inline of flatInlines(children)) {
      if (inline.type === 'textBox') {
        carry(inline.children, anchor);
      } else if (inline.type === 'drawing') {
        for (const inner of inline.children) {
          carry(inner.type === 'textBox' ? inner.children : [], anchor);
        }
      } else if (inline.type === 'footnoteReference') {
        carry(notes.get(`${inline.kind} ${inline.identifier}`)?.children ?? [], anchor);
      }
    }
  }
  return hosts;
}

/** What is said of the document as a whole stands at its title, or where the text begins. */
function titleOf(body: readonly Paragraph[], { titleBlock, cover }: Facts): Paragraph | undefined {
  const named = cover.fields.title?.anchor;
  const hasText = (paragraph: Paragraph): boolean => plainText(paragraph).trim() !== '';
  return (
    titleBlock.titleParagraph ??
    (named === undefined
      ? undefined
      : body.find(({ anchor }) => holds(named, anchor) || holds(anchor, named))) ??
    body.find((paragraph) => /^recommendation-|^cover$/.test(paragraph.role) && hasText(paragraph)) ??
    body.find(hasText) ??
    body[0]
  );
}

/** The first paragraph of a table or whatever else a finding names. */
function firstIn(
  body: readonly Paragraph[],
  indices: ReadonlyMap<number, number>,
  anchor: Anchor | undefined,
  mainPart: string,
): Anchor | undefined {
  if (anchor === undefined || anchor.part !== mainPart || indices.has(anchor.start)) {
    return anchor;
  }
  return body.find((paragraph) => holds(anchor, paragraph.anchor))?.anchor ?? anchor;
}

function holds(outer: Anchor, inner: Anchor): boolean {
  return outer.part === inner.part && outer.start <= inner.start && inner.end <= outer.end;
}

function keyOf({ part, start }: Anchor): string {
  return `${part}:${start}`;
}
