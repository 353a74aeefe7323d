import type { Violation } from '../finding.ts';
import { nameOf } from '../objects.ts';
import type { PdfFile } from '../open-file.ts';
import { attribute, type StructureElement } from '../structure.ts';

/** Head cells say for which cells they speak, unless each cell names its heads: ISO 14289-1 clause 7.5. */
export function tables({ structure, book }: PdfFile): Violation[] {
  return (structure?.elements ?? []).flatMap((element): Violation[] => {
    if (element.type !== 'TH' || nameOf(attribute(element, 'Table', 'Scope', book)) !== undefined) {
      return [];
    }
    const table = ancestor(element, 'Table');
    const named =
      table !== undefined &&
      cells(table).some((cell) => attribute(cell, 'Table', 'Headers', book) !== undefined);
    return named
      ? []
      : [
          {
            check: 'table-scope',
            matterhorn: '15-003',
            clause: '7.5',
            message: 'A head cell does not say whether it heads a row or a column (Scope).',
            page: element.page,
          },
        ];
  });
}

function ancestor(element: StructureElement, type: string): StructureElement | undefined {
  let above = element.parent;
  while (above !== undefined && above.type !== type) {
    above = above.parent;
  }
  return above;
}

function cells(element: StructureElement): StructureElement[] {
  return element.children.flatMap((child) =>
    child.type === 'TD' || child.type === 'TH' ? [child] : child.type === 'Table' ? [] : cells(child),
  );
}
