import type { Violation } from '../finding.ts';
import { textEntry } from '../objects.ts';
import type { PdfFile } from '../open-file.ts';

/** Notes can be told apart by an identifier: ISO 14289-1 clause 7.9. */
export function notes({ structure }: PdfFile): Violation[] {
  const known = new Set<string>();
  return (structure?.elements ?? []).flatMap(({ type, dict, page }): Violation[] => {
    if (type !== 'Note') {
      return [];
    }
    const identifier = textEntry(dict, 'ID');
    const base = { check: 'note-id', clause: '7.9', page } as const;
    if (identifier === undefined || identifier === '') {
      return [{ ...base, matterhorn: '19-003', message: 'A note has no identifier.' }];
    }
    if (known.has(identifier)) {
      return [{ ...base, matterhorn: '19-004', message: 'Two notes have one identifier.' }];
    }
    known.add(identifier);
    return [];
  });
}
