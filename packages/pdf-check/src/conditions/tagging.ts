import type { Violation } from '../finding.ts';
import { dictEntry, isTrue } from '../objects.ts';
import type { PdfFile } from '../open-file.ts';
import { standardTypes } from '../structure.ts';

/** The file is tagged, and the types of its tags are known: ISO 14289-1 clauses 6.2 and 7.1. */
export function tagging({ catalog, structure }: PdfFile): Violation[] {
  const violations: Violation[] = [];
  const marks = dictEntry(catalog, 'MarkInfo');
  const say = (check: string, matterhorn: string, message: string, page?: number): void => {
    violations.push({ check, matterhorn, clause: '7.1', message, page });
  };
  if (!isTrue(marks, 'Marked')) {
    say('tagged', '06-004', 'The file is not marked as tagged (MarkInfo).');
  }
  if (isTrue(marks, 'Suspects')) {
    say('suspects', '01-007', 'The file itself suspects its tags (Suspects).');
  }
  if (structure === undefined) {
    say('tagged', '01-005', 'The file has no tags (StructTreeRoot).');
    return violations;
  }
  if (structure.isTangled) {
    say('structure-tree', '09-001', 'The structure tree is no tree: an element stands in it twice.');
  }
  for (const [from, to] of structure.roleMap) {
    if (standardTypes.has(from) && to !== from) {
      say('role-map', '02-004', `The role map gives the standard type ${from} another meaning.`);
    }
  }
  for (const element of structure.elements) {
    if (!standardTypes.has(element.type)) {
      say(
        'role-map',
        '02-001',
        `The type "${element.ownType}" is not standard and not mapped to one.`,
        element.page,
      );
    }
  }
  return violations;
}
