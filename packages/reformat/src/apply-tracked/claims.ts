import type { Anchor } from '@fg2rec/document';
import type { RefusalReason } from './outcome.ts';

/** What an edit lays its hands on. */
export type Claim =
  | { readonly kind: 'characters'; readonly paragraph: Anchor; readonly from: number; readonly to: number }
  /** Style, numbering or mark of a paragraph. */
  | { readonly kind: 'properties'; readonly paragraph: Anchor }
  /** A whole block that goes or moves. */
  | { readonly kind: 'block'; readonly block: Anchor; readonly moves: boolean }
  /** Marks around words, which are in nobody's way but go with the block. */
  | { readonly kind: 'marks'; readonly paragraph: Anchor }
  /** A place between blocks, beside this one. */
  | { readonly kind: 'place'; readonly beside: Anchor; readonly offset: number };

/** Claims of the groups that were accepted; a later group that collides with them is refused. */
export interface Claims {
  conflict(claim: Claim): RefusalReason | undefined;
  add(claim: Claim): void;
}

export function newClaims(): Claims {
  /** By paragraph, or by place. */
  const small = new Map<string, Claim[]>();
  const all: Claim[] = [];
  const blocks: Claim[] = [];
  return {
    conflict: (claim) => {
      // What is no block meets only its like at the same place, and blocks.
      const others = claim.kind === 'block' ? all : [...blocks, ...(small.get(keyOf(claim)) ?? [])];
      for (const other of others) {
        const reason = anchorOf(other).part === anchorOf(claim).part ? collision(claim, other) : undefined;
        if (reason !== undefined) {
          return reason;
        }
      }
      return undefined;
    },
    add: (claim) => {
      all.push(claim);
      if (claim.kind === 'block') {
        blocks.push(claim);
      } else {
        small.set(keyOf(claim), [...(small.get(keyOf(claim)) ?? []), claim]);
      }
    },
  };
}

function keyOf(claim: Claim): string {
  return claim.kind === 'place'
    ? `${claim.kind} ${claim.beside.part}:${claim.offset}`
    : `${claim.kind} ${anchorOf(claim).part}:${anchorOf(claim).start}`;
}

function anchorOf(claim: Claim): Anchor {
  switch (claim.kind) {
    case 'block':
      return claim.block;
    case 'place':
      return claim.beside;
    default:
      return claim.paragraph;
  }
}

function collision(one: Claim, other: Claim): RefusalReason | undefined {
  if (one.kind === 'block' || other.kind === 'block') {
    return blockCollision(one, other);
  }
  if (one.kind === 'place' && other.kind === 'place') {
    return one.offset === other.offset ? 'place-taken' : undefined;
  }
  if (one.kind === 'properties' && other.kind === 'properties') {
    return one.paragraph.start === other.paragraph.start ? 'properties-taken' : undefined;
  }
  return one.kind === 'characters' &&
    other.kind === 'characters' &&
    one.paragraph.start === other.paragraph.start &&
    rangesCollide(one, other)
    ? 'characters-taken'
    : undefined;
}

function blockCollision(one: Claim, other: Claim): RefusalReason | undefined {
  const [block, against] = one.kind === 'block' ? [one, other] : [other, one];
  if (block.kind !== 'block') {
    return undefined;
  }
  const inside = anchorOf(against);
  if (against.kind === 'place' && !block.moves && same(block.block, inside)) {
    // Something new beside a block that goes: it takes its place.
    return undefined;
  }
  return holds(block.block, inside) || (against.kind === 'block' && holds(inside, block.block))
    ? 'block-taken'
    : undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Characters that overlap, or an insertion at the edge of what another edit replaces: their order would matter. */
function rangesCollide(one: Range, other: Range): boolean {
  const isInsertion = one.from === one.to || other.from === other.to;
  return isInsertion
    ? one.from <= other.to && other.from <= one.to
    : one.from < other.to && other.from < one.to;
}

function holds(outer: Anchor, inner: Anchor): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function same(one: Anchor, other: Anchor): boolean {
  return one.start === other.start && one.end === other.end;
}
