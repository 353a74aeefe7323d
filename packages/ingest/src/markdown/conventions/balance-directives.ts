import { afterLine, outsideFences } from './fences.ts';

interface Container {
  readonly line: number;
  readonly colons: number;
  readonly inside: Container[];
  end: number;
}

/**
 * Containers in containers, all with three colons, as Pandoc's divisions and Docusaurus have them: the outer ones get
 * more, which the parser needs to tell them apart. Lines whose containers do not close in order are left as they are.
 */
export function balanceDirectives(lines: string[]): void {
  const all: Container[] = [];
  const open: Container[] = [];
  let fence = outsideFences;
  for (const [index, line] of lines.entries()) {
    const before = fence;
    fence = afterLine(before, line);
    const colons = /^[ \t>]*(:{3,})/.exec(line)?.[1]?.length;
    if (before.marker !== undefined || fence.marker !== undefined || colons === undefined) {
      continue;
    }
    if (/^[ \t>]*:{3,}\s*$/.test(line)) {
      const closed = open.pop();
      if (closed === undefined) {
        return;
      }
      closed.end = index;
    } else if (/^[ \t>]*:{3,}[A-Za-z]/.test(line)) {
      const container: Container = { line: index, colons, inside: [], end: index };
      open.at(-1)?.inside.push(container);
      open.push(container);
      all.push(container);
    }
  }
  const isConfused = all.some(({ colons, inside }) => inside.some((inner) => inner.colons >= colons));
  if (open.length === 0 && isConfused) {
    for (const container of all) {
      const wanted = ':'.repeat(2 + height(container));
      for (const line of [container.line, container.end]) {
        lines[line] = (lines[line] ?? '').replace(/:{3,}/, wanted);
      }
    }
  }
}

/** Containers inside one another, from 1. */
function height({ inside }: Container): number {
  return 1 + Math.max(0, ...inside.map(height));
}
