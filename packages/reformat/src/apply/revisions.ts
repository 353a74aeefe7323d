import { child, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';

export type Treatment = 'unwrap' | 'drop' | 'keep';

/** What becomes of a wrapper of tracked changes (ISO/IEC 29500-1 clause 17.13.5) in the chosen view. */
export function treatment(element: XmlElement, context: PartContext): Treatment | undefined {
  const isNew = element.name === 'w:ins' || element.name === 'w:moveTo';
  const isOld = element.name === 'w:del' || element.name === 'w:moveFrom';
  if (!isNew && !isOld) {
    return undefined;
  }
  if (context.options.keepRevisions === true) {
    return 'keep';
  }
  return isNew === (context.view === 'final') ? 'unwrap' : 'drop';
}

/** Marks and records of tracked changes that hold nothing. */
export const revisionRecords: ReadonlySet<string> = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:customXmlInsRangeStart',
  'w:customXmlInsRangeEnd',
  'w:customXmlDelRangeStart',
  'w:customXmlDelRangeEnd',
  'w:customXmlMoveFromRangeStart',
  'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart',
  'w:customXmlMoveToRangeEnd',
]);

/** The paragraph mark is gone in this view: the next paragraph continues this one. */
export function markIsGone(paragraph: XmlElement, context: PartContext): boolean {
  if (context.options.keepRevisions === true) {
    return false;
  }
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  const names = context.view === 'final' ? ['w:del', 'w:moveFrom'] : ['w:ins', 'w:moveTo'];
  return names.some((name) => child(mark, name) !== undefined);
}

/** The table row is gone in this view. */
export function rowIsGone(row: XmlElement, context: PartContext): boolean {
  if (context.options.keepRevisions === true) {
    return false;
  }
  return child(child(row, 'w:trPr'), context.view === 'final' ? 'w:del' : 'w:ins') !== undefined;
}
