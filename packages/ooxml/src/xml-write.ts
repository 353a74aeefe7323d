/** Escapes character data. A carriage return is written as a reference, or reading would make it a line feed. Characters that XML 1.0 forbids are dropped: Word would refuse the file. */
export function escapeText(text: string): string {
  return dropForbidden(text).replace(/[&<>\r]/g, (character) => textEntities[character] ?? character);
}

/** Escapes an attribute value for double quotes. */
export function escapeAttribute(text: string): string {
  return dropForbidden(text).replace(
    /[&<>"\t\n\r]/g,
    (character) => attributeEntities[character] ?? character,
  );
}

const textEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const attributeEntities: Record<string, string> = {
  ...textEntities,
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** XML 1.0 clause 2.2, production [2] Char: no controls but tab, line feed, return; no lone surrogates; no U+FFFE/F. */
function dropForbidden(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
