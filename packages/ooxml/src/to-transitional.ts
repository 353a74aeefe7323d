import { withCanonicalPrefixes } from './canonical-prefixes.ts';
import { declareUtf8, decodeXml, encodeXml } from './encoding.ts';
import { Fg2recError } from './failure.ts';
import type { OpcPackage } from './package.ts';
import { withPlainCharacterData } from './plain-character-data.ts';
import { withAttributes } from './start-tags.ts';
import { strictRoot, transitionalUri } from './transitional-uris.ts';
import { withTransitionalValues } from './transitional-values.ts';

/**
 * The package in the one form that the later stages write: Transitional (ISO/IEC 29500-4), UTF-8 without byte order
 * mark, Word's own prefixes, plain character data. What has this form already keeps its bytes, and where everything
 * has (nearly always) the same package comes back. Parts that are not Office XML (custom XML, pictures) are never
 * touched; a part that cannot be parsed is left for the reader that needs it to refuse.
 */
export function toTransitional(opc: OpcPackage): OpcPackage {
  const changes = new Map<string, Uint8Array>();
  for (const part of opc.partNames.filter((name) => isOfficeXml(opc, name))) {
    const changed = transitionalPart(opc, part);
    if (changed !== undefined) {
      changes.set(part, changed);
    }
  }
  return changes.size === 0 ? opc : opc.with(changes);
}

/** Whether a part is written in ISO Strict: by the namespace of its root element. */
export function isStrict(opc: OpcPackage, part: string): boolean {
  return rootTag(opc.text(part)).includes(strictRoot);
}

function isOfficeXml(opc: OpcPackage, part: string): boolean {
  return (
    /(^|\/)_rels\/[^/]*\.rels$|^\[Content_Types\]\.xml$/i.test(part) ||
    /^application\/vnd\.(openxmlformats-|ms-).*\+xml$/i.test(opc.contentType(part) ?? '')
  );
}

/** The part in the wanted form; undefined where it has it already. */
function transitionalPart(opc: OpcPackage, part: string): Uint8Array | undefined {
  const bytes = opc.bytes(part);
  const isWord = /wordprocessingml|ms-word/i.test(opc.contentType(part) ?? '');
  if (
    !isWord &&
    isPlainUtf8(bytes) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(strictRoot) < 0
  ) {
    return undefined;
  }
  try {
    const text = isPlainUtf8(bytes)
      ? opc.text(part)
      : declareUtf8(decodeXml(bytes, part)).replace(/^\ufeff/, '');
    const changed = rewritten(text, part, isWord);
    return changed === text && isPlainUtf8(bytes) ? undefined : encodeXml(changed);
  } catch (error) {
    if (error instanceof Fg2recError) {
      return undefined;
    }
    throw error;
  }
}

function rewritten(text: string, part: string, isWord: boolean): string {
  const isRelationships = part.toLowerCase().endsWith('.rels');
  if (isRelationships ? text.includes(strictRoot) : rootTag(text).includes(strictRoot)) {
    // The target of a relationship is the author's: a hyperlink may lead to any address.
    const transitional = withTransitionalUris(text, isRelationships ? /^(Type|xmlns.*)$/ : /./);
    return isRelationships
      ? transitional
      : withPlainCharacterData(withTransitionalValues(withCanonicalPrefixes(transitional, part)), part);
  }
  return isWord ? withPlainCharacterData(withCanonicalPrefixes(text, part), part) : text;
}

function rootTag(text: string): string {
  return /<[A-Za-z_][^>]*>/.exec(text)?.[0] ?? '';
}

function withTransitionalUris(text: string, attributes: RegExp): string {
  return text.replace(/<[^\s<>!?/]+(?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))+/g, (tag) =>
    tag.includes(strictRoot)
      ? withAttributes(tag, ({ name, value }) => ({
          name,
          value: attributes.test(name) ? transitionalUri(value) : value,
        }))
      : tag,
  );
}

function isPlainUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x3c || bytes[1] === 0) {
    // White space before a root element without declaration is plain as well.
    return bytes[0] === 0x20 || bytes[0] === 0x0a || bytes[0] === 0x0d || bytes[0] === 0x09;
  }
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  return declared === 'utf-8' || declared === 'us-ascii';
}
