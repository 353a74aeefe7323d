import type { Anchor, Division, Edit } from '@fg2rec/document';
import { flatBlocks } from '@fg2rec/document';

/** Moves a division, with all that it holds, behind one neighbour or else before the other. */
export function movedDivision(
  division: Division,
  before: Division | undefined,
  after: Division | undefined,
): Edit[] {
  const blocks = anchorsOf(division);
  const last = before === undefined ? undefined : anchorsOf(before).at(-1);
  const first = after?.heading?.anchor;
  const to =
    last !== undefined
      ? ({ at: last, where: 'after' } as const)
      : first !== undefined
        ? ({ at: first, where: 'before' } as const)
        : undefined;
  return to === undefined || blocks.length === 0 ? [] : [{ kind: 'move-blocks', blocks, to }];
}

function anchorsOf({ heading, blocks, children }: Division): Anchor[] {
  return [
    ...(heading === undefined ? [] : [heading.anchor]),
    ...flatBlocks(blocks).map(({ anchor }) => anchor),
    ...children.flatMap(anchorsOf),
  ];
}
