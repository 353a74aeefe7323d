import type { Anchor, MoveBlocks, RemoveBlocks } from '@fg2rec/document';
import type { XmlElement } from '@fg2rec/ooxml';
import { blockRefusal } from './block-refusal.ts';
import type { Claim } from './claims.ts';
import type { RefusalReason } from './outcome.ts';
import { type PartDraft, rank } from './part-draft.ts';
import { blockXml } from './places.ts';
import { heirOf, removeLast } from './remove-last.ts';
import type { Resolution, ResolveContext } from './resolved-edit.ts';
import { copiedBlock, marksIn, revisedBlock } from './revised-block.ts';
import { type Revising, revisionAttributes, sharedId } from './revision-marks.ts';
import { nextBlock } from './xml-path.ts';

/** Takes whole paragraphs and tables away. */
export function removeBlocks(edit: RemoveBlocks, context: ResolveContext): Resolution {
  const found = goingBlocks(edit.blocks, context, 'removal');
  if (typeof found === 'string') {
    return found;
  }
  const { mode, revising } = context;
  return {
    claims: [
      ...found.map(({ anchor }) => ({ kind: 'block', block: anchor, moves: false }) as const),
      ...found.flatMap(({ anchor, heir }) => claimsOfLast(anchor, heir, found)),
    ],
    commit: () => {
      for (const { element, draft, heir } of found) {
        if (heir !== undefined) {
          removeLast(element, heir, draft, context);
          continue;
        }
        const xml =
          mode === 'clean'
            ? marksIn(element, draft.text)
            : revisedBlock(element, draft.text, 'w:del', revising);
        rewrite(draft, element, xml);
      }
    },
  };
}

/** Where the last paragraph goes, the one before gets its end, and nothing new may come between them. */
function claimsOfLast({ part }: Anchor, heir: XmlElement | undefined, going: readonly GoingBlock[]): Claim[] {
  if (heir === undefined) {
    return [];
  }
  const beside = { part, start: heir.start, end: heir.end };
  const between = [heir.end, ...going.flatMap(({ element }) => [element.start, element.end])];
  return [
    { kind: 'properties', paragraph: beside },
    ...between.map((offset): Claim => ({ kind: 'place', beside, offset })),
  ];
}

/** Moves whole paragraphs and tables to another place of the same part. */
export function moveBlocks(edit: MoveBlocks, context: ResolveContext): Resolution {
  const { to, blocks } = edit;
  if (typeof to === 'string') {
    // Neither the transfer note nor a new table of contents belongs to the author's document.
    return 'no-such-place';
  }
  const found = goingBlocks(blocks, context, 'move');
  if (typeof found === 'string') {
    return found;
  }
  const { places, mode, revising } = context;
  const draft = places.draftOf(to.at.part);
  const target = blockXml(draft, to.at);
  if (typeof target === 'string') {
    return target;
  }
  if (found.some((block) => block.draft !== draft || blocks.some((anchor) => holds(anchor, to.at)))) {
    return 'no-such-place';
  }
  const isBefore = to.where === 'before';
  const edge = isBefore ? target.elements[0] : target.elements.at(-1);
  const parent = target.around.at(-1);
  const next = edge === undefined || parent === undefined || isBefore ? edge : nextBlock(parent, edge);
  if (edge === undefined || next === undefined || next.name === 'w:sectPr') {
    return 'no-paragraph-follows';
  }
  const at = isBefore ? edge.start : edge.end;
  const claims: Claim[] = [
    ...found.map(({ anchor }) => ({ kind: 'block', block: anchor, moves: true }) as const),
    { kind: 'place', beside: to.at, offset: at },
  ];
  return {
    claims,
    commit: () => {
      let arriving = '';
      for (const { element } of found) {
        const [here, there] =
          mode === 'clean' ? cleanMove(element, draft) : trackedMove(element, draft, revising);
        rewrite(draft, element, here);
        arriving += there;
      }
      draft.insertions.push({ at, rank: isBefore ? rank.beforeBlock : rank.afterBlock, xml: arriving });
    },
  };
}

function cleanMove(element: XmlElement, { text }: PartDraft): readonly [string, string] {
  return [marksIn(element, text), copiedBlock(element, text, undefined, { author: '' })];
}

/** What stands at the place that is left, and what at the new one. */
function trackedMove(
  element: XmlElement,
  { text }: PartDraft,
  revising: Revising,
): readonly [string, string] {
  const here = revisedBlock(element, text, 'w:moveFrom', revising);
  const there = copiedBlock(element, text, 'w:moveTo', revising);
  if (element.name === 'w:tbl') {
    return [here, there];
  }
  const name = `move${element.start}`;
  return [ranged('w:moveFrom', name, here, revising), ranged('w:moveTo', name, there, revising)];
}

/** Both ends of a move carry its name: ISO/IEC 29500-1 clauses 17.13.5.24 and 17.13.5.28. */
function ranged(kind: 'w:moveFrom' | 'w:moveTo', name: string, xml: string, revising: Revising): string {
  const id = sharedId(`${kind} ${name}`);
  return (
    `<${kind}RangeStart${revisionAttributes(revising, id)} w:name="${name}"/>` +
    `${xml}<${kind}RangeEnd w:id="${id}"/>`
  );
}

function rewrite(draft: PartDraft, { start, end }: XmlElement, text: string): void {
  draft.rewritten.set(start, { start, end, text });
}

interface GoingBlock {
  readonly anchor: Anchor;
  readonly element: XmlElement;
  readonly draft: PartDraft;
  /** Where it is the last of its container: the paragraph that gets its end. */
  readonly heir?: XmlElement;
}

/** The XML of blocks that go: single elements, each with something behind it that takes up what is left. */
function goingBlocks(
  anchors: readonly Anchor[],
  { places }: ResolveContext,
  purpose: 'removal' | 'move',
): GoingBlock[] | RefusalReason {
  const going: GoingBlock[] = [];
  const lasts: { readonly block: GoingBlock; readonly parent: XmlElement }[] = [];
  for (const anchor of anchors) {
    const draft = places.draftOf(anchor.part);
    const found = blockXml(draft, anchor);
    if (typeof found === 'string') {
      return found;
    }
    const [element, ...others] = found.elements;
    const parent = found.around.at(-1);
    if (element === undefined || parent === undefined || others.length > 0) {
      return 'under-revision';
    }
    const refusal = blockRefusal(element, places.pointedAt, purpose);
    if (refusal !== undefined) {
      return refusal;
    }
    const next = nextBlock(parent, element);
    const hasEnd = parent.name === 'w:body' || element.name === 'w:p';
    const isLast = next === undefined || next.name === 'w:sectPr';
    if (isLast && (purpose === 'move' || element.name !== 'w:p')) {
      return hasEnd ? 'no-paragraph-follows' : 'no-such-place';
    }
    const block = { anchor, element, draft };
    isLast ? lasts.push({ block, parent }) : going.push(block);
  }
  for (const { block, parent } of lasts) {
    const heir = heirOf(block.element, parent, new Set(going.map(({ element }) => element)));
    if (typeof heir === 'string') {
      return heir;
    }
    going.push({ ...block, heir });
  }
  return going;
}

function holds(outer: Anchor, inner: Anchor): boolean {
  return outer.part === inner.part && outer.start <= inner.start && inner.end <= outer.end;
}
