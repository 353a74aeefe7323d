import { walk, type XmlElement } from '@fg2rec/ooxml';

/** Starts of the page breaks that nothing but white space and bookmarks follows. */
export function lastPageBreaks(elements: readonly XmlElement[]): number[] {
  let breaks: number[] = [];
  for (const element of elements) {
    walk(element, (inner) => {
      const isBreak = inner.name === 'w:br' && inner.attributes['w:type'] === 'page';
      if (isBreak) {
        breaks.push(inner.start);
      } else if (showing.has(inner.name)) {
        breaks = [];
      }
      return !properties.has(inner.name);
    });
  }
  return breaks;
}

const properties = new Set(['w:pPr', 'w:rPr']);
const showing = new Set([
  'w:t',
  'w:sym',
  'w:drawing',
  'w:pict',
  'w:object',
  'm:oMath',
  'w:footnoteReference',
  'w:tab',
]);
