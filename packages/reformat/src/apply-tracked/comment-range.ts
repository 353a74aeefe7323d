import type { AddComment, Paragraph } from '@fg2rec/document';
import { child, elements, type XmlElement } from '@fg2rec/ooxml';
import type { Atom } from './atoms.ts';
import type { RefusalReason } from './outcome.ts';
import { changeRun, isSelfClosed, type PartDraft, rank } from './part-draft.ts';
import { type Places, paragraphXml } from './places.ts';
import { rawPlace } from './replace-characters.ts';

/** One end of the words that a comment speaks of. */
type Edge =
  | { readonly kind: 'between'; readonly at: number }
  | { readonly kind: 'inside'; readonly path: readonly XmlElement[]; readonly at: number };

/** The words that a comment speaks of, in XML. */
export type CommentRange =
  | { readonly kind: 'words'; readonly start: Edge; readonly end: Edge; readonly order: number }
  /** A paragraph that holds nothing. */
  | { readonly kind: 'empty'; readonly at: number; readonly opens?: XmlElement; readonly order: number };

/** Finds where the ends of a comment's range go. Comments stand in the body alone: Word has none in text boxes. */
export function commentRange(
  { from, to }: Pick<AddComment, 'from' | 'to'>,
  paragraph: Paragraph,
  places: Places,
): CommentRange | RefusalReason {
  const { part } = paragraph.anchor;
  const draft = places.draftOf(part);
  const found = paragraphXml(draft, paragraph.anchor);
  const first = found?.elements[0];
  const last = found?.elements.at(-1);
  if (found === undefined || first === undefined || last === undefined) {
    return 'unreadable';
  }
  const isOutside = found.around.some(
    ({ name }) => name === 'w:txbxContent' || name === 'mc:AlternateContent',
  );
  if (part !== places.deliverable.mainPart || isOutside) {
    return 'outside-body';
  }
  const { atoms, length } = places.atomsOf(paragraph);
  if (from < 0 || to > length || from > to) {
    return 'outside-text';
  }
  const touched = from === to ? atoms : atoms.filter((atom) => atom.from < to && from < atom.to);
  const [begin, end] = [touched[0], touched.at(-1)];
  const order = begin?.start ?? first.start;
  if (begin === undefined || end === undefined) {
    const at = child(first, 'w:pPr')?.end ?? first.openEnd;
    return at === last.closeStart
      ? { kind: 'empty', at, order, ...(isSelfClosed(first) ? { opens: first } : {}) }
      : {
          kind: 'words',
          start: { kind: 'between', at },
          end: { kind: 'between', at: last.closeStart },
          order,
        };
  }
  const [whence, whither] =
    from === to ? [begin.from, end.to] : [Math.max(from, begin.from), Math.min(to, end.to)];
  return {
    kind: 'words',
    start: edgeOf(begin, whence, 'start', draft),
    end: edgeOf(end, whither, 'end', draft),
    order: order + (whence - begin.from),
  };
}

const transparent = /^w:(hyperlink|ins|moveTo|smartTag|customXml|dir|bdo)$/;

function edgeOf(atom: Atom, at: number, side: 'start' | 'end', draft: PartDraft): Edge {
  if (atom.field !== undefined) {
    return { kind: 'between', at: atom.field.anchor[side] };
  }
  const depth = atom.path.findLastIndex(({ name }) => name === 'w:p') + 1;
  const inner = atom.path.slice(depth);
  const index = inner.findIndex(({ name }) => !transparent.test(name));
  const element = inner[index];
  if (element === undefined) {
    return { kind: 'between', at: atom[side] };
  }
  const upTo = atom.path.slice(0, depth + index + 1);
  const isWhole = element.name !== 'w:r' || element !== atom.run || atom.refusal === 'unreadable';
  if (!isWhole) {
    const raw = rawPlace(atom, at, draft);
    const shown = elements(element).filter(({ name }) => name !== 'w:rPr');
    const isEdge =
      side === 'start'
        ? shown[0] === atom.path.at(-1) && raw <= atom.start
        : shown.at(-1) === atom.path.at(-1) && raw >= atom.end;
    if (!isEdge) {
      return { kind: 'inside', path: upTo, at: raw };
    }
  }
  return { kind: 'between', at: outermost(upTo, side) };
}

/** A mark at the edge of a link or insertion goes outside. */
function outermost(path: readonly XmlElement[], side: 'start' | 'end'): number {
  let depth = path.length - 1;
  for (; depth > 0; depth -= 1) {
    const parent = path[depth - 1];
    const siblings = parent === undefined ? [] : elements(parent);
    const isEdge = (side === 'start' ? siblings[0] : siblings.at(-1)) === path[depth];
    if (parent === undefined || !transparent.test(parent.name) || !isEdge) {
      break;
    }
  }
  return path[depth]?.[side] ?? 0;
}

/** Puts the marks of a comment around its words. */
export function placeComment(draft: PartDraft, range: CommentRange, id: number, look: string): void {
  const startXml = `<w:commentRangeStart w:id="${id}"/>`;
  const endXml = `<w:commentRangeEnd w:id="${id}"/><w:r>${look}<w:commentReference w:id="${id}"/></w:r>`;
  if (range.kind === 'empty') {
    const { at, opens } = range;
    const opening = opens === undefined ? {} : { opens };
    draft.insertions.push({ at, rank: rank.commentStart, xml: startXml + endXml, ...opening });
    return;
  }
  placeEdge(draft, range.start, startXml, rank.commentStart);
  placeEdge(draft, range.end, endXml, rank.commentEnd);
}

function placeEdge(draft: PartDraft, edge: Edge, xml: string, order: number): void {
  if (edge.kind === 'between') {
    draft.insertions.push({ at: edge.at, rank: order, xml });
  } else {
    // In a run the new text at a place (0.5) stands before what ends there and behind what begins.
    const before = order === rank.commentStart ? 0.25 : 0.75;
    changeRun(draft, edge.path, { kind: 'place', at: edge.at, rank: before, xml });
  }
}
