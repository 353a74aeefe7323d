import type { Deliverable } from '@fg2rec/document';
import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';

/** The styles of a Word package as far as layout needs them. */
export interface WordStyles {
  /** `w:pPr` elements from the farthest ancestor to the style itself, the document's defaults first. */
  paragraphLayers(styleId: string | undefined): readonly XmlElement[];
  /** `w:tblPr` elements from the farthest ancestor to the style itself. */
  tableLayers(styleId: string | undefined): readonly XmlElement[];
}

/** Reads `styles.xml` (ISO/IEC 29500-1 clause 17.7). A package without styles gives empty layers. */
export function readWordStyles(deliverable: Deliverable): WordStyles {
  const part = deliverable.package.related(deliverable.mainPart, 'styles');
  const tree = part === undefined ? undefined : deliverable.package.tree(part);
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, string>();
  for (const style of childrenNamed(tree, 'w:style')) {
    const id = style.attributes['w:styleId'];
    const type = style.attributes['w:type'] ?? 'paragraph';
    if (id !== undefined && !styles.has(`${type} ${id}`)) {
      styles.set(`${type} ${id}`, style);
      if (isOn(style.attributes['w:default']) && !defaults.has(type)) {
        defaults.set(type, id);
      }
    }
  }
  const base = child(child(child(tree, 'w:docDefaults'), 'w:pPrDefault'), 'w:pPr');
  const layers = (type: string, id: string | undefined, property: string): XmlElement[] => {
    const found: XmlElement[] = [];
    const seen = new Set<string>();
    let next = id ?? defaults.get(type);
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      const style = styles.get(`${type} ${next}`);
      const properties = child(style, property);
      if (properties !== undefined) {
        found.unshift(properties);
      }
      next = child(style, 'w:basedOn')?.attributes['w:val'];
    }
    return found;
  };
  const paragraphs = new Map<string | undefined, readonly XmlElement[]>();
  return {
    paragraphLayers: (id) => {
      const found = paragraphs.get(id) ?? [
        ...(base === undefined ? [] : [base]),
        ...layers('paragraph', id, 'w:pPr'),
      ];
      paragraphs.set(id, found);
      return found;
    },
    tableLayers: (id) => layers('table', id, 'w:tblPr'),
  };
}

/** ST_OnOff: absent value means on. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
