/** An attribute as written in a start tag; offsets count in the tag. */
export interface RawAttribute {
  readonly name: string;
  /** Between the quotes, entities unresolved. */
  readonly value: string;
  /** From the white space before the name to the closing quote. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The attributes of a well-formed start tag or empty-element tag, in order. */
export function rawAttributes(tag: string): RawAttribute[] {
  return [...tag.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => ({
    name: match[1] ?? '',
    value: match[2] ?? match[3] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    quote: match[2] === undefined ? "'" : '"',
  }));
}

/** The tag with other attributes; an attribute that becomes undefined goes, the rest stays as it was written. */
export function withAttributes(
  tag: string,
  change: (attribute: RawAttribute) => { readonly name: string; readonly value: string } | undefined,
): string {
  let result = '';
  let reached = 0;
  for (const attribute of rawAttributes(tag)) {
    const changed = change(attribute);
    result += tag.slice(reached, attribute.start);
    if (changed !== undefined) {
      const isSame = changed.name === attribute.name && changed.value === attribute.value;
      result += isSame
        ? tag.slice(attribute.start, attribute.end)
        : ` ${changed.name}=${attribute.quote}${changed.value}${attribute.quote}`;
    }
    reached = attribute.end;
  }
  return result + tag.slice(reached);
}
