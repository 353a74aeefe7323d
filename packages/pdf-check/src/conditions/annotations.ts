import { type PDFDict, PDFRef } from 'pdf-lib';
import type { Violation } from '../finding.ts';
import { arrayEntry, dictOf, nameEntry, numberEntry, resolved, textEntry } from '../objects.ts';
import type { PdfFile } from '../open-file.ts';
import { parentOfObject } from '../structure.ts';

const hiddenFlag = 2;

/** Links, form fields and other annotations are tagged, described and in order: ISO 14289-1 clause 7.18. */
export function annotations(file: PdfFile): Violation[] {
  return file.book.getPages().flatMap(({ node }, index): Violation[] => {
    const page = index + 1;
    const held = arrayEntry(node, 'Annots')?.asArray() ?? [];
    const seen = held.flatMap((value) => {
      const dict = dictOf(resolved(file.book.context, value));
      return dict === undefined || isUnseen(dict) ? [] : [{ dict, reference: value }];
    });
    const violations = seen.flatMap(({ dict, reference }) =>
      ofAnnotation(dict, reference instanceof PDFRef ? reference.toString() : '', page, file),
    );
    if (seen.length > 0 && nameEntry(node, 'Tabs') !== 'S') {
      violations.push({
        check: 'tab-order',
        matterhorn: '28-009',
        clause: '7.18.3',
        message: 'A page with links or fields has no tab order by structure (Tabs).',
        page,
      });
    }
    return violations;
  });
}

function isUnseen(annotation: PDFDict): boolean {
  const type = nameEntry(annotation, 'Subtype');
  return (
    type === 'Popup' || type === 'PrinterMark' || ((numberEntry(annotation, 'F') ?? 0) & hiddenFlag) !== 0
  );
}

function ofAnnotation(dict: PDFDict, reference: string, page: number, file: PdfFile): Violation[] {
  const type = nameEntry(dict, 'Subtype') ?? 'annotation';
  const wanted = type === 'Link' ? 'Link' : type === 'Widget' ? 'Form' : 'Annot';
  const parent = parentOfObject(file.parents, dict);
  const element =
    (parent === undefined ? undefined : file.structure?.byDict.get(parent)) ??
    file.structure?.annotations.get(reference);
  const violations: Violation[] = [];
  if (element?.type !== wanted) {
    violations.push({
      check: 'annotation-tagged',
      matterhorn: type === 'Link' ? '28-011' : type === 'Widget' ? '28-010' : '28-002',
      clause: '7.18.1',
      message: `A ${type} annotation is not in a ${wanted} tag.`,
      page,
    });
  }
  const words =
    type === 'Widget'
      ? [textEntry(dict, 'TU')]
      : [textEntry(dict, 'Contents'), type === 'Link' ? undefined : element?.alt];
  if (words.every((text) => text === undefined || text.trim() === '')) {
    violations.push({
      check: type === 'Link' ? 'link-contents' : 'annotation-described',
      matterhorn: type === 'Link' ? '28-012' : type === 'Widget' ? '28-005' : '28-004',
      clause: type === 'Link' ? '7.18.5' : '7.18.1',
      message:
        type === 'Link'
          ? 'A link does not say where it leads (Contents).'
          : `A ${type} annotation has no description.`,
      page,
    });
  }
  return violations;
}
