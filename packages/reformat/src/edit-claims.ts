import type { Anchor, Edit, ReplaceText } from '@fg2rec/document';
import { similarity } from './similarity.ts';

/** What edits already lay their hands on, so that one that comes later can be kept from interfering. */
export interface EditClaims {
  /** Whether an edit would undo, double or blur one that is there already. */
  isContested(edit: Edit): boolean;
  add(edit: Edit): void;
}

/** What claims need to know of the text. */
export interface EditPlaces {
  /** Whether two anchors stand in the same division: a sentence is inserted there once. */
  areAkin(one: Anchor, other: Anchor): boolean;
  /** Characters of a paragraph; '' where there is none. */
  textAt(paragraph: Anchor): string;
}

/** Inserted texts at least this much alike are the same sentence. */
const likeness = 0.8;

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Said {
  readonly at: Anchor;
  readonly text: string;
}

/** @param settled blocks of which no character may change, whatever else happens to them. */
export function editClaims(
  edits: readonly Edit[],
  settled: readonly Anchor[],
  { areAkin, textAt }: EditPlaces,
): EditClaims {
  const closed: Anchor[] = [...settled];
  const moved: Anchor[] = [];
  const ranges = new Map<string, Range[]>();
  const heads = new Map<string, number>();
  const roles = new Set<string>();
  const said: Said[] = [];

  const isClosed = (anchor: Anchor): boolean => closed.some((block) => holds(block, anchor));
  const isTaken = (anchor: Anchor, range: Range): boolean =>
    (ranges.get(keyOf(anchor)) ?? []).some((taken) => collide(taken, range)) ||
    range.from < (heads.get(keyOf(anchor)) ?? 0);
  const isSaid = (anchor: Anchor, text: string): boolean =>
    said.some((other) => areAkin(other.at, anchor) && similarity(other.text, text) >= likeness);
  const isTouched = (block: Anchor): boolean =>
    [...ranges.keys(), ...heads.keys(), ...roles].some((key) => keyLies(key, block)) ||
    said.some(({ at }) => holds(block, at)) ||
    [...closed, ...moved].some((other) => holds(block, other) || holds(other, block));

  const isContested = (edit: Edit): boolean => {
    switch (edit.kind) {
      case 'replace-text':
      case 'wrap-in-field':
        return isClosed(edit.paragraph) || isTaken(edit.paragraph, edit);
      case 'set-number':
        return (
          isClosed(edit.paragraph) ||
          heads.has(keyOf(edit.paragraph)) ||
          isTaken(edit.paragraph, { from: 0, to: edit.replaces })
        );
      case 'set-role':
        return isClosed(edit.paragraph) || roles.has(keyOf(edit.paragraph));
      case 'insert-blocks':
        return (
          isClosed(edit.at) ||
          edit.blocks.some(({ runs }) => isSaid(edit.at, runs.map(({ text }) => text).join('')))
        );
      case 'remove-blocks':
      case 'move-blocks':
        return edit.blocks.some(isTouched);
      default:
        // A comment belongs in the review copy.
        return true;
    }
  };

  const add = (edit: Edit): void => {
    switch (edit.kind) {
      case 'replace-text':
        said.push({ at: edit.paragraph, text: edited(textAt(edit.paragraph), edit) });
        take(ranges, edit.paragraph, edit);
        break;
      case 'wrap-in-field':
        take(ranges, edit.paragraph, edit);
        break;
      case 'set-number':
        heads.set(keyOf(edit.paragraph), Math.max(edit.replaces, heads.get(keyOf(edit.paragraph)) ?? 0));
        break;
      case 'set-role':
        roles.add(keyOf(edit.paragraph));
        break;
      case 'insert-blocks':
        said.push(
          ...edit.blocks.map(({ runs }) => ({ at: edit.at, text: runs.map(({ text }) => text).join('') })),
        );
        break;
      case 'remove-blocks':
        closed.push(...edit.blocks);
        break;
      case 'move-blocks':
        (edit.to === 'transfer-note' ? closed : moved).push(...edit.blocks);
        break;
      default:
        break;
    }
  };

  edits.forEach(add);
  return { isContested, add };
}

/** Characters that overlap, or an insertion at the edge of what another edit replaces: their order would matter. */
function collide(one: Range, other: Range): boolean {
  const isInsertion = one.from === one.to || other.from === other.to;
  return isInsertion
    ? one.from <= other.to && other.from <= one.to
    : one.from < other.to && other.from < one.to;
}

function edited(text: string, edit: ReplaceText): string {
  return text.slice(0, edit.from) + edit.text + text.slice(edit.to);
}

function take(ranges: Map<string, Range[]>, paragraph: Anchor, range: Range): void {
  const key = keyOf(paragraph);
  ranges.set(key, [...(ranges.get(key) ?? []), range]);
}

function holds(outer: Anchor, inner: Anchor): boolean {
  return outer.part === inner.part && outer.start <= inner.start && inner.end <= outer.end;
}

function keyOf({ part, start }: Anchor): string {
  return `${part}:${start}`;
}

function keyLies(key: string, { part, start, end }: Anchor): boolean {
  const at = Number(key.slice(part.length + 1));
  return key.startsWith(`${part}:`) && start <= at && at < end;
}
