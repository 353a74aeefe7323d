import type { PDFDict } from 'pdf-lib';
import type { Violation } from '../finding.ts';
import { arrayEntry, dictEntry, dictOf, entry, resolved } from '../objects.ts';
import type { PdfFile } from '../open-file.ts';

/** Embedded files have a name for every reader: ISO 14289-1 clause 7.11. */
export function attachments({ catalog, book }: PdfFile): Violation[] {
  const seen = new Set<PDFDict>();
  const visit = (node: PDFDict | undefined): Violation[] => {
    if (node === undefined || seen.has(node)) {
      return [];
    }
    seen.add(node);
    const names = arrayEntry(node, 'Names')?.asArray() ?? [];
    const own = names.flatMap((value, index): Violation[] => {
      const file = index % 2 === 1 ? dictOf(resolved(book.context, value)) : undefined;
      return file === undefined || (entry(file, 'F') !== undefined && entry(file, 'UF') !== undefined)
        ? []
        : [
            {
              check: 'file-name',
              matterhorn: '21-001',
              clause: '7.11',
              message: 'An embedded file lacks its name (F and UF).',
            },
          ];
    });
    const kids = arrayEntry(node, 'Kids')?.asArray() ?? [];
    return [...own, ...kids.flatMap((kid) => visit(dictOf(resolved(book.context, kid))))];
  };
  return visit(dictEntry(dictEntry(catalog, 'Names'), 'EmbeddedFiles'));
}
