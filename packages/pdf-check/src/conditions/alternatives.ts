import type { Violation } from '../finding.ts';
import type { PdfFile } from '../open-file.ts';

/** Figures and formulas say in words what they show: ISO 14289-1 clauses 7.3 and 7.7. */
export function alternatives({ structure }: PdfFile): Violation[] {
  return (structure?.elements ?? []).flatMap((element): Violation[] => {
    const says = [element.alt, element.actualText].some((text) => text !== undefined && text.trim() !== '');
    if (says || !element.hasContent) {
      return [];
    }
    const { page } = element;
    switch (element.type) {
      case 'Figure':
        return [
          {
            check: 'figure-alt',
            matterhorn: '13-004',
            clause: '7.3',
            message: 'A figure has no alternative text.',
            page,
          },
        ];
      case 'Formula':
        return [
          {
            check: 'formula-alt',
            matterhorn: '17-002',
            clause: '7.7',
            message: 'A formula has no alternative text.',
            page,
          },
        ];
      default:
        return [];
    }
  });
}
