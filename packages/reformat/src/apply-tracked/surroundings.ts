import { child, descendant, type XmlElement } from '@fg2rec/ooxml';
import { twinShifts } from './alternate-content.ts';
import type { RefusalReason } from './outcome.ts';

/** Elements of a run that are a character each. */
export const characters: ReadonlySet<string> = new Set([
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:noBreakHyphen',
  'w:softHyphen',
]);

const transparent = new Set([
  'w:r',
  'w:t',
  'w:p',
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:body',
  'w:document',
  'w:footnotes',
  'w:footnote',
  'w:endnotes',
  'w:endnote',
  'w:hdr',
  'w:ftr',
  'w:pict',
  'w:drawing',
  'w:txbxContent',
  'w:object',
  'w:comments',
  'w:comment',
  'w:glossaryDocument',
  'w:docParts',
]);

/**
 * Why nothing can be edited inside these elements; undefined where it can.
 *
 * @param text of the part.
 */
export function surroundings(path: readonly XmlElement[], text: string): RefusalReason | undefined {
  if (twinShifts(path, text) === undefined) {
    return 'alternate-content';
  }
  for (const element of path) {
    const { name } = element;
    if (name === 'w:sdt') {
      if (isClosed(element)) {
        return 'content-control';
      }
    } else if (name === 'w:fldSimple') {
      if (!/^\s*HYPERLINK\b/i.test(element.attributes['w:instr'] ?? '')) {
        return 'field';
      }
    } else if (name === 'w:ruby') {
      return 'ruby';
    } else if (name.startsWith('w:') && !transparent.has(name) && !characters.has(name)) {
      return 'unreadable';
    }
  }
  return undefined;
}

const choices = [
  'w:dataBinding',
  'w15:dataBinding',
  'w:showingPlcHdr',
  'w:comboBox',
  'w:dropDownList',
  'w:date',
  'w:picture',
  'w:citation',
  'w:bibliography',
  'w14:checkbox',
];

/** A content control that is locked, or whose content Word takes from elsewhere. */
function isClosed(control: XmlElement): boolean {
  const properties = child(control, 'w:sdtPr');
  const lock = child(properties, 'w:lock')?.attributes['w:val'];
  return (
    lock === 'contentLocked' ||
    lock === 'sdtContentLocked' ||
    choices.some((name) => child(properties, name) !== undefined) ||
    descendant(properties, 'w:docPartGallery')?.attributes['w:val'] === 'Table of Contents'
  );
}
