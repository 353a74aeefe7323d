import { elements } from './xml-query.ts';
import { parseXml } from './xml-tree.ts';
import { escapeAttribute } from './xml-write.ts';

/** The content types of a package: ISO/IEC 29500-2 clause 10.1.2. Keys are lower case. */
export interface ContentTypes {
  /** By file extension, without the dot. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By part name, without the leading slash. */
  readonly overrides: ReadonlyMap<string, string>;
}

export function parseContentTypes(text: string, where: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { name, attributes } of elements(parseXml(text, where))) {
    const type = attributes.ContentType ?? '';
    if (name === 'Default' && attributes.Extension !== undefined) {
      defaults.set(attributes.Extension.toLowerCase(), type);
    } else if (name === 'Override' && attributes.PartName !== undefined) {
      overrides.set(attributes.PartName.replace(/^\//, '').toLowerCase(), type);
    }
  }
  return { defaults, overrides };
}

/** The content type of a part, or undefined where the package does not say. */
export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  const name = part.toLowerCase();
  return types.overrides.get(name) ?? types.defaults.get(name.slice(name.lastIndexOf('.') + 1));
}

/** Writes [Content_Types].xml with sorted entries. Part names are written as given in `partNames`. */
export function writeContentTypes(types: ContentTypes, partNames: readonly string[]): string {
  const spelled = new Map(partNames.map((name) => [name.toLowerCase(), name]));
  const defaults = [...types.defaults]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([extension, type]) =>
        `<Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`,
    );
  const overrides = [...types.overrides]
    .filter(([name]) => spelled.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, type]) =>
        `<Override PartName="/${escapeAttribute(spelled.get(name) ?? name)}" ContentType="${escapeAttribute(type)}"/>`,
    );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    `${defaults.join('')}${overrides.join('')}</Types>`
  );
}
