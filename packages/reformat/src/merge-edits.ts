import type { Anchor, Edit } from '@fg2rec/document';

/**
 * One list of edits from those of all passes. A number is set once for a paragraph: the first pass to speak wins. Text
 * edits that overlap an earlier one, or a replaced number, are dropped, and so is what touches a removed block.
 */
export function mergeEdits(proposals: readonly (readonly Edit[])[]): Edit[] {
  const all = proposals.flat();
  const removed = new Set(
    all.flatMap((edit) => (edit.kind === 'remove-blocks' ? edit.blocks.map(keyOf) : [])),
  );
  const numbered = new Map<string, number>();
  for (const edit of all) {
    if (edit.kind === 'set-number' && !numbered.has(keyOf(edit.paragraph))) {
      numbered.set(keyOf(edit.paragraph), edit.replaces);
    }
  }
  const numberSet = new Set<string>();
  const ranges = new Map<string, { readonly from: number; readonly to: number }[]>();
  return all.filter((edit) => {
    if (edit.kind === 'insert-blocks' || edit.kind === 'remove-blocks' || edit.kind === 'move-blocks') {
      return true;
    }
    const key = keyOf(edit.paragraph);
    if (removed.has(key)) {
      return false;
    }
    if (edit.kind === 'set-number') {
      const isFirst = !numberSet.has(key);
      numberSet.add(key);
      return isFirst;
    }
    if (edit.kind === 'replace-text') {
      const taken = ranges.get(key) ?? [];
      const isFree =
        edit.from >= (numbered.get(key) ?? 0) &&
        taken.every(({ from, to }) => edit.to <= from || to <= edit.from);
      ranges.set(key, isFree ? [...taken, edit] : taken);
      return isFree;
    }
    return true;
  });
}

function keyOf({ part, start }: Anchor): string {
  return `${part}:${start}`;
}
