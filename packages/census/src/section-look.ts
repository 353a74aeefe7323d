import { child, type XmlElement } from '@fg2rec/ooxml';

/** The page of a section in words: `landscape, 2 columns` (ISO/IEC 29500-1 clause 17.6). */
export function sectionLook(section: XmlElement): string {
  const size = child(section, 'w:pgSz')?.attributes ?? {};
  const isWide = size['w:orient'] === 'landscape' || Number(size['w:w']) > Number(size['w:h']);
  const columns = Number(child(section, 'w:cols')?.attributes['w:num'] ?? '1');
  return `${isWide ? 'landscape' : 'portrait'}, ${columns > 1 ? `${columns} columns` : 'one column'}`;
}
