/** A tag of inline HTML as the parser hands it over. */
export interface HtmlTag {
  readonly name: string;
  readonly isClosing: boolean;
  /** `<br/>` */
  readonly isEmpty: boolean;
  /** A comment, declaration, processing instruction or CDATA section. */
  readonly isComment: boolean;
  readonly attributes: string;
}

export function readTag(html: string): HtmlTag | undefined {
  if (/^<[!?]/.test(html)) {
    return { name: '', isClosing: false, isEmpty: true, isComment: true, attributes: '' };
  }
  const match = /^<(\/?)([A-Za-z][\w:-]*)([\s\S]*?)(\/?)>$/.exec(html);
  if (match === null) {
    return undefined;
  }
  const [, slash = '', name = '', attributes = '', end = ''] = match;
  return {
    name: name.toLowerCase(),
    isClosing: slash !== '',
    isEmpty: end !== '',
    isComment: false,
    attributes,
  };
}

/** Attributes by lower-case name; the few character references that addresses hold are resolved. */
export function attributesOfTag({ attributes }: HtmlTag): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of attributes.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const [, name = '', double, single, bare] = match;
    found[name.toLowerCase()] = (double ?? single ?? bare ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"');
  }
  return found;
}
