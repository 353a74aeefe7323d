/**
 * ISO Strict URIs (ISO/IEC 29500-1) as the Transitional ones (ISO/IEC 29500-4, ECMA-376 first edition) that stand for
 * the same thing. Both namespaces and relationship types.
 */
export function transitionalUri(strict: string): string {
  const path = strict.startsWith(strictRoot) ? strict.slice(strictRoot.length) : undefined;
  if (path === undefined) {
    return strict;
  }
  const relationship = /^officeDocument\/relationships\/(.+)$/.exec(path)?.[1];
  if (relationship !== undefined) {
    const name = relationshipNames[relationship] ?? relationship;
    return name.startsWith('metadata/')
      ? `${schemas}package/2006/relationships/${name}`
      : `${schemas}officeDocument/2006/relationships/${name}`;
  }
  const known = namespaces[path];
  if (known !== undefined) {
    return `${schemas}${known}`;
  }
  // Namespaces all follow one pattern: the year goes in after the first segment.
  const [area, ...rest] = path.split('/');
  return `${schemas}${area}/2006/${rest.join('/')}`;
}

export const strictRoot = 'http://purl.oclc.org/ooxml/';

const schemas = 'http://schemas.openxmlformats.org/';

const relationshipNames: Readonly<Record<string, string>> = {
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
};

const namespaces: Readonly<Record<string, string>> = {
  'officeDocument/extendedProperties': 'officeDocument/2006/extended-properties',
  'officeDocument/customProperties': 'officeDocument/2006/custom-properties',
};
