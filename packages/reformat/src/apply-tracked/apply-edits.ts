import { type Deliverable, type Edit, plainText } from '@fg2rec/document';
import { fail, type OpcPackage } from '@fg2rec/ooxml';
import { narrowed } from '../narrowed-edit.ts';
import { type AuthorStyles, authorStyles } from './author-styles.ts';
import { type Claims, newClaims } from './claims.ts';
import { type CommentRange, commentRange, placeComment } from './comment-range.ts';
import {
  commentStyles,
  type NewComment,
  nextCommentId,
  referenceLook,
  withComments,
} from './comments-part.ts';
import { insertBlocks } from './insert-blocks.ts';
import { moveBlocks, removeBlocks } from './move-and-remove.ts';
import type { AppliedEdits, ApplyEditsOptions, EditGroup, GroupOutcome, Refusal } from './outcome.ts';
import { setNumber, setRole } from './paragraph-edits.ts';
import { finishDraft } from './part-draft.ts';
import { type Places, placesOf } from './places.ts';
import { replaceCharacters } from './replace-characters.ts';
import type { Resolution, ResolveContext, ResolvedEdit } from './resolved-edit.ts';
import { wrapInField } from './wrap-in-field.ts';

/** A comment that waits for its id: ids follow the order of the document. */
interface WaitingComment extends Omit<NewComment, 'id'> {
  readonly range: CommentRange;
}

/**
 * Writes edits into the author's own package, by splices: what they do not touch keeps its bytes. A group is written
 * whole or refused by name, where a group before it has its place or where the edit would do harm. The same groups in
 * another order give the same package, as long as none is in the way of another.
 *
 * @param deliverable read in the final view; characters count in its plain text.
 * @param followUp groups that depend on what became of the first ones, such as comments; their outcomes come last.
 * @throws Fg2recError option-invalid for a deliverable read in its original view.
 */
export function applyEdits(
  deliverable: Deliverable,
  groups: readonly EditGroup[],
  options: ApplyEditsOptions,
  followUp: (outcomes: readonly GroupOutcome[]) => readonly EditGroup[] = () => [],
): AppliedEdits {
  if (deliverable.source.view !== 'final') {
    fail('option-invalid', deliverable.source.name, 'Changes are written into the final view of a document.');
  }
  const places = placesOf(deliverable);
  const styles = authorStyles(deliverable);
  const claims = newClaims();
  const comments: WaitingComment[] = [];
  const applied = (group: EditGroup): GroupOutcome => {
    const refusal = applyGroup(group, { places, styles, claims, comments, options });
    return refusal === undefined ? { status: 'applied' } : { status: 'refused', refusal };
  };
  const first = groups.map(applied);
  const outcomes = [...first, ...followUp(first).map(applied)];
  const look = commentStyles(styles.idOf);
  const made = placeComments(comments, places, referenceLook(look));
  const { package: opc, mainPart } = deliverable;
  return {
    package: withComments(styles.written(written(opc, places, options)), mainPart, made, look),
    outcomes,
  };
}

interface Applying {
  readonly places: Places;
  readonly styles: AuthorStyles;
  readonly claims: Claims;
  readonly comments: WaitingComment[];
  readonly options: ApplyEditsOptions;
}

function applyGroup(group: EditGroup, applying: Applying): Refusal | undefined {
  const { options, places, claims } = applying;
  const { author } = group;
  const revising = options.date === undefined ? { author } : { author, date: options.date };
  const context: ResolveContext = { places, mode: options.mode, revising };
  const resolved: ResolvedEdit[] = [];
  const own = newClaims();
  for (const edit of group.edits) {
    const resolution = resolve(edit, group, context, applying);
    if (typeof resolution === 'string') {
      return { reason: resolution, edit };
    }
    for (const claim of resolution.claims) {
      const conflict = claims.conflict(claim) ?? own.conflict(claim);
      if (conflict !== undefined) {
        return { reason: conflict, edit };
      }
    }
    resolution.claims.forEach(own.add);
    resolved.push(resolution);
  }
  for (const { claims: taken, commit } of resolved) {
    taken.forEach(claims.add);
    commit();
  }
  return undefined;
}

function resolve(edit: Edit, group: EditGroup, context: ResolveContext, applying: Applying): Resolution {
  const { styles } = applying;
  switch (edit.kind) {
    case 'insert-blocks':
      return insertBlocks(edit, styles, context);
    case 'remove-blocks':
      return removeBlocks(edit, context);
    case 'move-blocks':
      return moveBlocks(edit, context);
    default:
      break;
  }
  const paragraph = context.places.paragraphAt(edit.paragraph);
  if (paragraph === undefined) {
    return 'paragraph-unknown';
  }
  const ends = edit.kind === 'set-number' ? [edit.replaces] : 'from' in edit ? [edit.from, edit.to] : [];
  if (cutsCharacter(plainText(paragraph), ends)) {
    return 'outside-text';
  }
  switch (edit.kind) {
    case 'replace-text':
      return edit.italic === undefined
        ? replaceCharacters(paragraph, narrowed(edit, paragraph), context)
        : 'new-look';
    case 'set-role':
      return setRole(edit, paragraph, styles, context);
    case 'set-number':
      return setNumber(edit, paragraph, context);
    case 'wrap-in-field':
      return wrapInField(edit, paragraph, context);
    case 'comment': {
      const range = commentRange(edit, paragraph, context.places);
      if (typeof range === 'string') {
        return range;
      }
      const { author, date } = context.revising;
      const { initials = author } = group;
      const comment = { range, author, initials, text: edit.text, ...(date === undefined ? {} : { date }) };
      return {
        claims: [{ kind: 'marks', paragraph: edit.paragraph }],
        commit: () => applying.comments.push(comment),
      };
    }
  }
}

/** Whether a place lies between the halves of a surrogate pair, which cannot be written apart. */
function cutsCharacter(text: string, places: readonly number[]): boolean {
  return places.some((at) =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)),
  );
}

/** Gives comments their ids and puts their marks into the text. */
function placeComments(waiting: readonly WaitingComment[], places: Places, look: string): NewComment[] {
  const { package: opc, mainPart } = places.deliverable;
  const draft = places.draftOf(mainPart);
  const first = waiting.length === 0 ? 0 : nextCommentId(opc, mainPart, draft.text);
  return [...waiting]
    .sort(
      (one, other) =>
        one.range.order - other.range.order ||
        compare(one.author, other.author) ||
        compare(one.text, other.text),
    )
    .map(({ range, ...comment }, index) => {
      placeComment(draft, range, first + index, look);
      return { ...comment, id: first + index };
    });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The package with the parts that changed, no other. */
function written(opc: OpcPackage, places: Places, { mode }: ApplyEditsOptions): OpcPackage {
  const changes = new Map<string, string>();
  for (const draft of places.drafts.values()) {
    const text = finishDraft(draft, mode);
    if (text !== draft.text) {
      changes.set(draft.part, text);
    }
  }
  return changes.size === 0 ? opc : opc.with(changes);
}
