import { type Anchor, type Division, type Edit, flatBlocks, phrase, plainText } from '@fg2rec/document';
import { allBlocks, divisionName } from '../outline/division-blocks.ts';
import type { Change, Pass } from '../plan.ts';
import { repeatedTitles } from './title-block.ts';

/** Puts the main divisions in the order of the Author's guide (Table 1), moving as few of them as possible. */
export const order: Pass = ({ outline, facts }) => {
  const repeated = new Set(repeatedTitles(facts).map(({ anchor }) => anchor));
  const groups = outline.order
    .filter((divisions) => divisions.some((division) => shows(division, repeated)))
    .map((divisions) => ({ divisions, anchors: anchorsOf(divisions) }))
    .filter(({ anchors }) => anchors.length > 0);
  const settled = longestInOrder(groups.map(({ anchors }) => anchors[0]?.start ?? 0));
  const edits: Edit[] = [];
  const changes: Change[] = [];
  groups.forEach(({ divisions, anchors }, index) => {
    if (settled.has(index)) {
      return;
    }
    const previous = groups[index - 1]?.anchors.at(-1);
    const next = groups.find((_, later) => later > index && settled.has(later))?.anchors[0];
    const at = previous ?? next;
    if (at === undefined) {
      return;
    }
    edits.push({
      kind: 'move-blocks',
      blocks: anchors,
      to: { at, where: previous === undefined ? 'before' : 'after' },
    });
    const name = divisions[0] === undefined ? '' : divisionName(divisions[0]);
    changes.push({
      pass: 'order',
      what: phrase('“{heading}” has moved to its place in the draft.', {
        heading: `${name}${titleOf(divisions[0])}`,
      }),
      because: phrase('The Author’s guide fixes the order of the parts of a Recommendation (Table 1).'),
      rule: 'structure/order',
      place: { clause: name },
    });
  });
  return { edits, changes };
};

/** A repeated title that goes leaves nothing to move. */
function shows(division: Division, repeated: ReadonlySet<Anchor>): boolean {
  return (
    division.kind !== 'title-block' ||
    flatBlocks(allBlocks(division)).some(
      (block) =>
        !repeated.has(block.anchor) && (block.type !== 'paragraph' || plainText(block).trim() !== ''),
    )
  );
}

function anchorsOf(divisions: readonly Division[]): Anchor[] {
  return divisions.flatMap((division) => flatBlocks(allBlocks(division)).map(({ anchor }) => anchor));
}

function titleOf(division: Division | undefined): string {
  return division === undefined || division.number === '' ? '' : ` ${division.title}`;
}

/** Positions of a longest rising subsequence: what may stay where it is. */
function longestInOrder(values: readonly number[]): Set<number> {
  const length = values.map(() => 1);
  const before = values.map(() => -1);
  values.forEach((value, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      const longer = (length[earlier] ?? 0) + 1;
      if ((values[earlier] ?? 0) < value && longer > (length[index] ?? 0)) {
        length[index] = longer;
        before[index] = earlier;
      }
    }
  });
  const settled = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = before[at] ?? -1) {
    settled.add(at);
  }
  return settled;
}
