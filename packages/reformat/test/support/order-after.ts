import { type Anchor, plainText } from '@fg2rec/document';
import type { Planned } from './plan.ts';
import { textAfter } from './plan.ts';

interface Line {
  readonly text: string;
  readonly start?: number;
  /** For what is inserted after a block: that block. */
  readonly after?: number;
}

/** The lines of the text after the plan: moved, inserted and removed as the applier does it. */
export function orderAfter(planned: Planned): string[] {
  let lines: Line[] = planned.paragraphs.map((paragraph) => ({
    text: textAfter({ ...planned, paragraphs: [paragraph] }, plainText(paragraph)),
    start: paragraph.anchor.start,
  }));
  const gone = new Set<number>();
  for (const edit of planned.edits) {
    if (edit.kind === 'move-blocks') {
      const moving = edit.blocks.flatMap(({ start }) => lines.filter((line) => line.start === start));
      lines = lines.filter((line) => !moving.includes(line));
      if (typeof edit.to !== 'string') {
        lines = put(lines, moving, edit.to.at, edit.to.where);
      }
    } else if (edit.kind === 'remove-blocks') {
      for (const { start } of edit.blocks) {
        gone.add(start);
      }
    }
  }
  for (const edit of planned.edits) {
    if (edit.kind === 'insert-blocks') {
      const fresh = edit.blocks.map(
        ({ runs }): Line => ({
          text: runs.map(({ text }) => text).join(''),
          ...(edit.where === 'after' ? { after: edit.at.start } : {}),
        }),
      );
      lines = put(lines, fresh, edit.at, edit.where);
    }
  }
  return lines.filter(({ start }) => start === undefined || !gone.has(start)).map(({ text }) => text);
}

function put(lines: readonly Line[], moving: readonly Line[], at: Anchor, where: 'before' | 'after'): Line[] {
  const found = lines.findIndex(({ start = 0 }) => at.start <= start && start < at.end);
  let position = found < 0 ? lines.length : where === 'before' ? found : found + 1;
  while (where === 'after' && lines[position]?.after === at.start) {
    position += 1;
  }
  return [...lines.slice(0, position), ...moving, ...lines.slice(position)];
}
