import { type Splice, walk, type XmlElement } from '@fg2rec/ooxml';

/** What references of a part can lead to. */
export interface Targets {
  /** Ids of relationships whose part is there, or is outside the package. */
  readonly relationships: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
  readonly endnotes: ReadonlySet<string>;
  readonly comments: ReadonlySet<string>;
}

/** Attributes that name a relationship and may be left out (ISO/IEC 29500-1: `a:blip`, `v:imagedata`, `w:hyperlink`…). */
const optional = /^r:(embed|link|id|pict|href)$/;
/** Which notes a reference or mark points at by its id. */
const noteKinds: Readonly<Record<string, 'footnotes' | 'endnotes' | 'comments'>> = {
  'w:footnoteReference': 'footnotes',
  'w:endnoteReference': 'endnotes',
  'w:commentReference': 'comments',
  'w:commentRangeStart': 'comments',
  'w:commentRangeEnd': 'comments',
};
/** These mean nothing without theirs, and the schema asks for it. */
const required = /^(c:|cx:|dgm:|w:(header|footer)Reference)/;

/**
 * Removes references of the source that lead to nothing: Word calls a file with them damaged. Pictures keep their
 * frame, links their words.
 */
export function removeDanglingReferences(
  root: XmlElement,
  text: string,
  targets: Targets,
  splices: Splice[],
): void {
  walk(root, (element) => {
    const { name, attributes } = element;
    const kind = noteKinds[name];
    const notes = kind === undefined ? undefined : targets[kind];
    if (notes !== undefined && !notes.has(attributes['w:id'] ?? '')) {
      splices.push({ start: element.start, end: element.end, text: '' });
      return;
    }
    for (const [attribute, id] of Object.entries(attributes)) {
      if (optional.test(attribute) && !required.test(name) && !targets.relationships.has(id)) {
        splices.push(...withoutAttribute(element, text, attribute));
      }
    }
  });
}

function withoutAttribute(element: XmlElement, text: string, name: string): Splice[] {
  const tag = text.slice(element.start, element.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
  if (found === null) {
    return [];
  }
  const start = element.start + found.index;
  return [{ start, end: start + found[0].length, text: '' }];
}
