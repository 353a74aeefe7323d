import type { PDFDict } from 'pdf-lib';
import type { Violation } from '../finding.ts';
import type { PdfFile } from '../open-file.ts';
import { pageContent } from '../page-content.ts';
import { parentOf } from '../structure.ts';
import { fontViolations } from './fonts.ts';

/** All that is painted is tagged or an artifact, and the fonts of its text can be read: ISO 14289-1 clauses 7.1, 7.21. */
export function content({ book, parents, structure }: PdfFile): Violation[] {
  const violations: Violation[] = [];
  const known = new Set<PDFDict>();
  for (const [index, page] of book.getPages().entries()) {
    const number = index + 1;
    const read = pageContent(page, book, (key, identifier) => {
      const parent = parentOf(parents, key, identifier, book);
      return parent !== undefined && structure?.byDict.has(parent) === true;
    });
    const say = (check: string, matterhorn: string, message: string): void => {
      violations.push({ check, matterhorn, clause: '7.1', message, page: number });
    };
    if (read.unmarked > 0) {
      say('content-tagged', '01-005', 'Content of a page is neither tagged nor marked as an artifact.');
    }
    if (read.orphaned > 0) {
      say('content-tagged', '01-005', 'Marked content of a page is not in the structure tree.');
    }
    if (read.crossed > 0) {
      say('content-tagged', '01-003', 'Tags and artifacts of a page stand in one another.');
    }
    for (const font of read.fonts) {
      if (!known.has(font)) {
        known.add(font);
        violations.push(...fontViolations(font).map((violation) => ({ ...violation, page: number })));
      }
    }
  }
  return violations;
}
