import { childrenNamed } from './xml-query.ts';
import { parseXml } from './xml-tree.ts';
import { escapeAttribute } from './xml-write.ts';

/** A relationship of a part: ISO/IEC 29500-2 clause 9.3. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type URI, such as `image`, `hyperlink`, `styles`: equal in Transitional and Strict. */
  readonly kind: string;
  readonly type: string;
  /** Part name in the package for an internal target (resolved, no leading slash), else the URI as written. */
  readonly target: string;
  readonly external: boolean;
}

/** The name of the relationships part that belongs to a part; '' stands for the package. */
export function relationshipsPartName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function parseRelationships(text: string, sourcePart: string, where: string): Relationship[] {
  return childrenNamed(parseXml(text, where), 'Relationship').map(({ attributes }) => {
    const type = attributes.Type ?? '';
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(target, sourcePart),
      external,
    };
  });
}

/** Writes a relationships part in the order given, with targets relative to the package root. */
export function writeRelationships(relationships: readonly Relationship[]): string {
  const rows = relationships.map(({ id, type, target, external }) => {
    const written = external ? target : `/${encodeTarget(target)}`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(written)}"${mode}/>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${rows.join('')}</Relationships>`
  );
}

function resolveTarget(target: string, sourcePart: string): string {
  // Some producers write the separators of Windows.
  const path = decodePartName(target.replace(/#.*$/, '').replaceAll('\\', '/'));
  const base = path.startsWith('/') ? [] : sourcePart.split('/').slice(0, -1);
  const segments = [...base];
  for (const segment of path.split('/')) {
    if (segment === '..') {
      segments.pop();
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

/** Percent signs for what no IRI may hold (RFC 3987 clause 2.2); letters of any script stay. */
function encodeTarget(target: string): string {
  return target.replace(/[\s%<>"{}|\\^`#?]/g, (character) => encodeURIComponent(character));
}

/** A part name with its percent encoding resolved; as it is where that is malformed. */
export function decodePartName(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
