import { type ContentTypes, contentTypeOf, parseContentTypes, writeContentTypes } from './content-types.ts';
import { decodeXml, encodeXml } from './encoding.ts';
import { fail } from './failure.ts';
import { defaultLimits, type Limits } from './limits.ts';
import {
  decodePartName,
  parseRelationships,
  type Relationship,
  relationshipsPartName,
  writeRelationships,
} from './relationships.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';
import { writeZip } from './zip.ts';

const contentTypesPart = '[Content_Types].xml';

/**
 * An Open Packaging Conventions package (ISO/IEC 29500-2), immutable: every change gives a new package that shares
 * the untouched parts. Part names have no leading slash. Lookups ignore case, as the standard asks.
 */
export class OpcPackage {
  /** What the package is called in messages: the file name. */
  readonly name: string;
  readonly contentTypes: ContentTypes;
  /** The bounds within which what is in it is read and drawn. */
  readonly limits: Limits;
  private readonly parts: ReadonlyMap<string, Uint8Array>;
  private readonly spelling: ReadonlyMap<string, string>;
  private readonly trees = new Map<string, XmlElement>();
  private readonly texts = new Map<string, string>();

  constructor(name: string, parts: ReadonlyMap<string, Uint8Array>, limits: Limits = defaultLimits) {
    this.name = name;
    this.parts = parts;
    this.limits = limits;
    this.spelling = spellings(parts.keys());
    this.contentTypes = this.has(contentTypesPart)
      ? parseContentTypes(this.text(contentTypesPart), this.place(contentTypesPart))
      : fail(
          'content-type-missing',
          name,
          'It has no [Content_Types].xml: it is a zip file, but not a Word document.',
        );
  }

  /** Part names in the order of the zip directory, [Content_Types].xml and relationship parts included. */
  get partNames(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(part: string): boolean {
    return this.spelling.has(part.toLowerCase());
  }

  /** @throws Fg2recError part-missing */
  bytes(part: string): Uint8Array {
    const spelled = this.spelling.get(part.toLowerCase());
    const bytes = spelled === undefined ? undefined : this.parts.get(spelled);
    return (
      bytes ?? fail('part-missing', this.place(part), 'The package names this part but does not hold it.')
    );
  }

  /** The decoded text of an XML part; anchors count in it. */
  text(part: string): string {
    const known = this.texts.get(part);
    if (known !== undefined) {
      return known;
    }
    const text = decodeXml(this.bytes(part), this.place(part));
    this.texts.set(part, text);
    return text;
  }

  /** The light tree of an XML part, parsed once. */
  tree(part: string): XmlElement {
    const known = this.trees.get(part);
    if (known !== undefined) {
      return known;
    }
    const tree = parseXml(this.text(part), this.place(part), this.limits.xmlDepth);
    this.trees.set(part, tree);
    return tree;
  }

  contentType(part: string): string | undefined {
    return contentTypeOf(this.contentTypes, part);
  }

  /** The relationships of a part; '' asks for those of the package. Empty where there are none. */
  relationships(part: string): Relationship[] {
    const rels = relationshipsPartName(part);
    return this.has(rels) ? parseRelationships(this.text(rels), part, this.place(rels)) : [];
  }

  /** The first internal target of this kind, such as `styles`, that the package really holds. */
  related(part: string, kind: string): string | undefined {
    return this.relationships(part).find(
      (relationship) => relationship.kind === kind && !relationship.external && this.has(relationship.target),
    )?.target;
  }

  /** A package with parts added, replaced, or (undefined) removed. Strings are written as UTF-8. */
  with(changes: ReadonlyMap<string, string | Uint8Array | undefined>): OpcPackage {
    const parts = new Map(this.parts);
    for (const [part, content] of changes) {
      const spelled = this.spelling.get(part.toLowerCase()) ?? part;
      if (content === undefined) {
        parts.delete(spelled);
      } else {
        parts.set(spelled, typeof content === 'string' ? encodeXml(content) : content);
      }
    }
    const next = new OpcPackage(this.name, parts, this.limits);
    const changed = new Set([...changes.keys()].map((part) => part.toLowerCase()));
    for (const [part, text] of this.texts) {
      if (!changed.has(part.toLowerCase())) {
        next.texts.set(part, text);
      }
    }
    for (const [part, tree] of this.trees) {
      if (!changed.has(part.toLowerCase())) {
        next.trees.set(part, tree);
      }
    }
    return next;
  }

  /** A package with these content types; entries for parts that are not there are dropped. */
  withContentTypes(types: ContentTypes): OpcPackage {
    return this.with(new Map([[contentTypesPart, writeContentTypes(types, this.partNames)]]));
  }

  withRelationships(part: string, relationships: readonly Relationship[]): OpcPackage {
    return this.with(new Map([[relationshipsPartName(part), writeRelationships(relationships)]]));
  }

  /** The zip file. Parts keep their bytes and order; the same package gives the same file. */
  save(): Uint8Array {
    return writeZip([...this.parts].map(([name, bytes]) => ({ name, bytes })));
  }

  private place(part: string): string {
    return `${this.name}!${part}`;
  }
}

/**
 * From any way of writing a part name to the way that the zip directory has it: letters in either case, and percent
 * encoding resolved or not (ISO/IEC 29500-2 clauses 9.1.1 and C.2).
 */
function spellings(parts: Iterable<string>): Map<string, string> {
  const spelled = new Map<string, string>();
  for (const part of parts) {
    const folded = part.toLowerCase();
    spelled.set(folded, part);
    if (folded.includes('%')) {
      const resolved = decodePartName(folded);
      if (!spelled.has(resolved)) {
        spelled.set(resolved, part);
      }
    }
  }
  return spelled;
}
