import type { Violation } from '../finding.ts';
import type { PdfFile } from '../open-file.ts';

/** Headings begin with the first level and skip none: ISO 14289-1 clause 7.4. */
export function headings({ structure }: PdfFile): Violation[] {
  const violations: Violation[] = [];
  const elements = structure?.elements ?? [];
  const say = (matterhorn: string, message: string, page: number | undefined): void => {
    violations.push({ check: 'heading-levels', matterhorn, clause: '7.4', message, page });
  };
  let previous = 0;
  for (const { type, page } of elements) {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level === 0) {
      continue;
    }
    if (previous === 0 && level > 1) {
      say('14-002', `The first heading is of level ${level}.`, page);
    } else if (level > previous + 1) {
      say('14-003', `A heading of level ${level} follows one of level ${previous}.`, page);
    }
    previous = level;
  }
  const unnumbered = elements.find(({ type }) => type === 'H');
  if (unnumbered !== undefined && previous > 0) {
    say('14-007', 'Headings with and without a level stand side by side.', unnumbered.page);
  }
  return violations;
}
