import { child, descendants, elements, type XmlElement } from '@fg2rec/ooxml';

/**
 * Whether a table shows lines: by its own borders, else by its cells', else by its style's
 * (ISO/IEC 29500-1 clause 17.4.38).
 */
export function isBordered(
  table: XmlElement,
  properties: XmlElement | undefined,
  borderedByStyle: boolean,
): boolean {
  const own = child(properties, 'w:tblBorders');
  if (own !== undefined && hasLine(own)) {
    return true;
  }
  const cells = descendants(table, 'w:tcBorders');
  return cells.some(hasLine) || (own === undefined && borderedByStyle);
}

function hasLine(borders: XmlElement): boolean {
  return elements(borders).some(
    ({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']),
  );
}
