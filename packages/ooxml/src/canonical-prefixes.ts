import { canonicalPrefixes, treePrefix } from './namespaces.ts';
import { applySplices, type Splice } from './splice.ts';
import { withAttributes } from './start-tags.ts';
import { elements } from './xml-query.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** Prefix in the file to prefix in the tree, for the declarations that are in force. */
type Scope = ReadonlyMap<string, string>;

/**
 * The text with every known namespace under its canonical prefix, so that what is written into it by name fits.
 * Word itself always writes these prefixes; other producers need not (Namespaces in XML 1.0 clause 3). Only tags are
 * touched, and only those that have to be.
 */
export function withCanonicalPrefixes(text: string, where: string, maxDepth?: number): string {
  if (!hasOtherPrefixes(text)) {
    return text;
  }
  const splices: Splice[] = [];
  const visit = (element: XmlElement, outer: Scope): void => {
    const tag = text.slice(element.start, element.openEnd);
    const scope = scopeOf(tag, outer);
    const renamed = renamedStartTag(tag, scope);
    if (renamed !== tag) {
      splices.push({ start: element.start, end: element.openEnd, text: renamed });
    }
    for (const inner of elements(element)) {
      visit(inner, scope);
    }
    const closing = text.slice(element.closeStart, element.end);
    const renamedClosing = closing.replace(
      /^<\/([^\s>]+)/,
      (_, name: string) => `</${renamedName(name, scope)}`,
    );
    if (renamedClosing !== closing) {
      splices.push({ start: element.closeStart, end: element.end, text: renamedClosing });
    }
  };
  visit(parseXml(text, where, maxDepth), new Map());
  return applySplices(text, splices, where);
}

/** Whether any declaration gives a known namespace another prefix, or a canonical prefix to another namespace. */
function hasOtherPrefixes(text: string): boolean {
  return declarations(text).some(({ prefix, uri }) => newPrefix(uri, prefix) !== prefix);
}

/** Namespace declarations in a tag or in a whole text. */
function declarations(text: string): { readonly prefix: string; readonly uri: string }[] {
  const found: { prefix: string; uri: string }[] = [];
  // Searching for the bare word first keeps this fast on texts of megabytes.
  for (let at = text.indexOf('xmlns'); at >= 0; at = text.indexOf('xmlns', at + 5)) {
    declaration.lastIndex = at;
    const [, prefix = '', double, single] = declaration.exec(text) ?? [];
    const uri = double ?? single;
    if (uri !== undefined && isAttribute(text, at)) {
      found.push({ prefix, uri });
    }
  }
  return found;
}

/** Whether an attribute begins here: not in character data, nor in a value, as in `w:prefixMappings="xmlns:a='...'"`. */
function isAttribute(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('<', at), at).replace(/"[^"]*"|'[^']*'/g, '');
  return /^<[^!?/][^<>"']*\s$/.test(before);
}

const declaration = /xmlns(?::([^\s=]{1,200}))?\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function newPrefix(uri: string, prefix: string): string {
  // Some namespaces are named in the tree without a prefix; no part that they stand in is edited by name.
  return canonicalPrefixes[uri] === '' ? prefix : treePrefix(uri, prefix);
}

function scopeOf(tag: string, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const { prefix, uri } of declarations(tag)) {
    scope ??= new Map(outer);
    scope.set(prefix, newPrefix(uri, prefix));
  }
  return scope ?? outer;
}

function renamedStartTag(tag: string, scope: Scope): string {
  const declared = new Set<string>();
  const named = tag.replace(/^<([^\s/>]+)/, (_, name: string) => `<${renamedName(name, scope)}`);
  return withAttributes(named, ({ name, value }) => {
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      const prefix = newPrefix(value, name.slice(6));
      const declaring = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      if (declared.has(declaring)) {
        return undefined;
      }
      declared.add(declaring);
      return { name: declaring, value };
    }
    const attribute = name.includes(':') ? renamedName(name, scope) : name;
    return { name: attribute, value: namesPrefixes.test(attribute) ? renamedPrefixes(value, scope) : value };
  });
}

/** Attributes of markup compatibility whose values are lists of prefixes (ISO/IEC 29500-3 clause 7). */
const namesPrefixes =
  /^(mc:(Ignorable|MustUnderstand|ProcessContent|PreserveElements|PreserveAttributes)|Requires)$/;

function renamedPrefixes(value: string, scope: Scope): string {
  const renamed = value
    .split(/\s+/)
    .filter((token) => token !== '')
    .map((token) => (token.includes(':') ? renamedName(token, scope) : (scope.get(token) ?? token)));
  const joined = [...new Set(renamed)].join(' ');
  return joined === value.trim() ? value : joined;
}

function renamedName(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const local = name.slice(colon + 1);
  const renamed = scope.get(prefix) ?? prefix;
  return renamed === '' ? local : `${renamed}:${local}`;
}
