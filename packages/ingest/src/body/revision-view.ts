import type { Revision, RevisionView } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';

/** Whether the content of this element is absent in the view: what was deleted, or was not there yet. */
export function isHidden(name: string, view: RevisionView): boolean {
  return view === 'final'
    ? name === 'w:del' || name === 'w:moveFrom'
    : name === 'w:ins' || name === 'w:moveTo';
}

const revisionKinds: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveTo': 'moved-here',
  'w:moveFrom': 'moved-away',
};

/** The revision that a `w:ins`, `w:del`, `w:moveTo` or `w:moveFrom` element says; undefined for any other. */
export function revisionOf(element: XmlElement): Revision | undefined {
  const kind = revisionKinds[element.name];
  if (kind === undefined) {
    return undefined;
  }
  const date = element.attributes['w:date'];
  return { kind, author: element.attributes['w:author'] ?? '', ...(date === undefined ? {} : { date }) };
}

/** The mark of a change among properties (paragraph mark, table row): ISO/IEC 29500-1 clause 17.13.5. */
export interface MarkChange {
  readonly revision: Revision;
  /** In the view the paragraph's end or the row is not there. */
  readonly hidden: boolean;
}

export function markChange(properties: XmlElement | undefined, view: RevisionView): MarkChange | undefined {
  let shown: MarkChange | undefined;
  for (const node of properties?.children ?? []) {
    if (node.type === 'element') {
      const revision = revisionOf(node);
      if (revision !== undefined) {
        const hidden = isHidden(node.name, view);
        if (hidden) {
          return { revision, hidden };
        }
        shown = { revision, hidden };
      }
    }
  }
  return shown;
}

/**
 * The properties that hold in the view: in the original view those that a `w:pPrChange` or `w:rPrChange` keeps from
 * before the change.
 */
export function propertiesInView(
  properties: XmlElement | undefined,
  changeName: 'w:pPrChange' | 'w:rPrChange',
  view: RevisionView,
): XmlElement | undefined {
  if (view === 'final' || properties === undefined) {
    return properties;
  }
  const change = child(properties, changeName);
  return change === undefined ? properties : child(change, changeName.slice(0, -'Change'.length));
}
