import { walk, type XmlElement } from '@fg2rec/ooxml';
import type { RefusalReason } from './outcome.ts';

const closed: Readonly<Record<string, RefusalReason>> = {
  'w:sdt': 'content-control',
  'w:fldSimple': 'field',
  'w:sectPr': 'section-break',
  'w:del': 'under-revision',
  'w:moveFrom': 'under-revision',
  'w:moveTo': 'under-revision',
  'w:pPrChange': 'formatting-revised',
  'm:oMath': 'formula',
  'm:oMathPara': 'formula',
  'w:footnoteReference': 'object-inside',
  'w:endnoteReference': 'object-inside',
  'w:commentReference': 'mark-inside',
  'w:commentRangeStart': 'mark-inside',
  'w:commentRangeEnd': 'mark-inside',
  'w:altChunk': 'unreadable',
  'w:subDoc': 'unreadable',
  'w:ruby': 'ruby',
};

const notCopied: Readonly<Record<string, RefusalReason>> = {
  'w:pict': 'object-inside',
  'w:object': 'object-inside',
  'mc:AlternateContent': 'alternate-content',
  'w:ins': 'under-revision',
};

/** Why a block cannot go, or cannot be copied to where it moves. */
export function blockRefusal(
  block: XmlElement,
  pointedAt: ReadonlySet<string>,
  purpose: 'removal' | 'move',
): RefusalReason | undefined {
  let reason: RefusalReason | undefined;
  let openFields = 0;
  const bookmarks = new Map<string, number>();
  walk(block, (element) => {
    const { name, attributes } = element;
    if (name === 'w:bookmarkStart' || name === 'w:bookmarkEnd') {
      const id = attributes['w:id'] ?? '';
      bookmarks.set(id, (bookmarks.get(id) ?? 0) + 1);
    }
    reason ??= closed[name] ?? (purpose === 'move' ? notCopied[name] : undefined);
    if (name === 'w:bookmarkStart' && pointedAt.has((attributes['w:name'] ?? '').toLowerCase())) {
      reason ??= 'mark-inside';
    }
    if (name === 'w:fldChar') {
      const kind = attributes['w:fldCharType'];
      openFields += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
      reason ??= openFields < 0 ? 'field' : undefined;
    }
    return reason === undefined;
  });
  if (block.name === 'w:tbl' && [...bookmarks.values()].some((ends) => ends !== 2)) {
    reason ??= 'mark-inside';
  }
  return reason ?? (openFields === 0 ? undefined : 'field');
}
