import { walk, type XmlElement } from '@fg2rec/ooxml';
import type { Counted, Place } from './census.ts';
import type { PackageReading } from './package-reading.ts';
import type { Tally } from './tally.ts';

/** Attributes by which a drawing names the parts that it shows. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'a:blip': ['r:embed', 'r:link'],
  'asvg:svgBlip': ['r:embed', 'r:link'],
  'v:imagedata': ['r:id', 'r:pict', 'r:href'],
  'v:fill': ['r:id'],
  'c:chart': ['r:id'],
  'cx:chart': ['r:id'],
  'dgm:relIds': ['r:dm'],
  'w:contentPart': ['r:id'],
  'w14:contentPart': ['r:id'],
};

const pictures = new Set(['a:blip', 'asvg:svgBlip', 'v:imagedata']);

/** Counts a drawing, a VML picture or an object: itself, the pictures that it shows, the objects that it holds. */
export function countGraphic(
  element: XmlElement,
  { part, reading, tally }: { part: string; reading: PackageReading; tally: Tally },
): void {
  const anchor: Place = { part, start: element.start, end: element.end };
  const keys: string[] = [];
  let description = '';
  let objects = 0;
  let shapes = 0;
  walk(element, (inner) => {
    if (inner.name === 'mc:Fallback' || inner.name === 'w:txbxContent') {
      return false;
    }
    if (inner.name === 'wp:docPr' || inner.name === 'v:shape') {
      description ||= inner.attributes.descr ?? inner.attributes.alt ?? inner.attributes.name ?? '';
    }
    if (/^(?:wps|wpg|wpc|v|a|pic|c|dgm):/.test(inner.name)) {
      shapes += inner.name === 'v:shapetype' ? 0 : 1;
    }
    if (inner.name === 'w:control' || inner.name === 'o:OLEObject') {
      objects += 1;
      tally.oleObjects.push(objectOf(inner, reading.keyOf(part, inner.attributes['r:id']), anchor));
    }
    const id = (shown[inner.name] ?? []).map((name) => inner.attributes[name]).find((value) => value);
    // A reference that leads nowhere shows nothing.
    const key = id === undefined ? undefined : reading.keyOf(part, id);
    if (id !== undefined && key !== undefined) {
      keys.push(key);
      if (pictures.has(inner.name)) {
        tally.images.push({ key, quote: reading.addressOf(part, id) ?? id, anchor });
      }
    }
    return inner.name !== 'v:shapetype';
  });
  if (objects === 0 && keys.length + shapes > 0) {
    const key = keys.length > 0 ? keys.join(' ') : `shape ${description}`;
    tally.figures.push({ key, quote: description === '' ? 'picture' : description, anchor });
  }
}

function objectOf(element: XmlElement, key: string | undefined, anchor: Place): Counted {
  const name = element.attributes.ProgID ?? element.attributes['w:name'] ?? 'object';
  return { key: key ?? name, quote: name, anchor };
}
