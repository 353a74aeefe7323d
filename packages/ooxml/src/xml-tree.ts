import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { Fg2recError, fail } from './failure.ts';
import { howToRaise } from './limits.ts';
import { treePrefix } from './namespaces.ts';

/**
 * An element of a part, with its place in the part's text (UTF-16 code units).
 *
 *     <w:p w:rsidR="1">...</w:p>
 *     ^start          ^openEnd
 *                        ^closeStart
 *                              ^end
 *
 * For an empty-element tag `openEnd`, `closeStart` and `end` are equal.
 */
export interface XmlElement {
  readonly type: 'element';
  /** Qualified name with the canonical prefix of its namespace ({@link treePrefix}), such as `w:p`. */
  readonly name: string;
  /** Attribute values by canonical qualified name, such as `w:val`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** Character data, entities resolved. `start` and `end` bound the raw text. */
export interface XmlText {
  readonly type: 'text';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export type XmlNode = XmlElement | XmlText;

type Building<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

/**
 * Parses the text of a part strictly (well-formedness, no DOCTYPE, bounded depth).
 *
 * @param where names the part in errors.
 * @throws Fg2recError xml-malformed, xml-doctype, xml-too-deep.
 */
export function parseXml(text: string, where: string, maxDepth = 256): XmlElement {
  return new TreeBuilder(text, where, maxDepth).build();
}

class TreeBuilder {
  private readonly open: Building<XmlElement>[] = [];
  private readonly prefixes: (Readonly<Record<string, string>> | undefined)[] = [];
  private root: XmlElement | undefined;
  private textStart = 0;
  private pending = '';
  private readonly text: string;
  private readonly where: string;
  private readonly maxDepth: number;

  constructor(text: string, where: string, maxDepth: number) {
    this.text = text;
    this.where = where;
    this.maxDepth = maxDepth;
  }

  build(): XmlElement {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on('error', (error) => this.malformed(error, parser.position));
    parser.on('doctype', () => refuseDoctype(this.where));
    parser.on('text', (value) => {
      this.pending += value;
    });
    parser.on('cdata', (value) => {
      this.pending += value;
    });
    parser.on('opentag', (tag) => this.openElement(tag, parser.position));
    parser.on('closetag', (tag) => this.closeElement(tag, parser.position));
    try {
      parser.write(this.text).close();
    } catch (error) {
      this.malformed(error, parser.position);
    }
    return this.root ?? fail('xml-malformed', this.where, 'The part is empty. Save the file again in Word.');
  }

  private openElement(tag: SaxesTagPlain, position: number): void {
    // An attribute value holds no `<`, so the nearest one before the tag's end opens it.
    const start = this.text.lastIndexOf('<', position - 1);
    this.flushText(start);
    if (this.open.length >= this.maxDepth) {
      fail(
        'xml-too-deep',
        this.where,
        `Elements lie more than ${this.maxDepth} deep: the part is refused. ${howToRaise('xmlDepth')}`,
      );
    }
    const declared = declaredPrefixes(tag.attributes);
    this.prefixes.push(declared);
    const element: Building<XmlElement> = {
      type: 'element',
      name: this.elementName(tag.name),
      attributes: this.canonicalAttributes(tag.attributes),
      children: [],
      start,
      openEnd: position,
      closeStart: position,
      end: position,
    };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
    this.textStart = position;
  }

  private closeElement(tag: SaxesTagPlain, position: number): void {
    const element = this.open.pop();
    this.prefixes.pop();
    if (element === undefined) {
      return;
    }
    if (!tag.isSelfClosing) {
      const closeStart = this.text.lastIndexOf('</', position - 1);
      this.flushTextInto(element, closeStart);
      element.closeStart = closeStart;
      element.end = position;
    }
    this.textStart = position;
    if (this.open.length === 0) {
      this.root = element;
    }
  }

  private flushText(end: number): void {
    const parent = this.open.at(-1);
    if (parent === undefined) {
      this.pending = '';
      return;
    }
    this.flushTextInto(parent, end);
  }

  private flushTextInto(parent: Building<XmlElement>, end: number): void {
    if (this.pending !== '') {
      parent.children.push({ type: 'text', value: this.pending, start: this.textStart, end });
      this.pending = '';
    }
  }

  private elementName(name: string): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = colon < 0 ? name : name.slice(colon + 1);
    const canonical = this.canonicalPrefix(prefix);
    return canonical === '' ? local : `${canonical}:${local}`;
  }

  private canonicalAttributes(attributes: Record<string, string>): Record<string, string> {
    const result: Record<string, string> = {};
    for (const name in attributes) {
      const colon = name.indexOf(':');
      const canonical =
        colon < 0 || name.startsWith('xmlns:')
          ? name
          : `${this.canonicalPrefix(name.slice(0, colon))}:${name.slice(colon + 1)}`;
      result[canonical] = attributes[name] ?? '';
    }
    return result;
  }

  private canonicalPrefix(prefix: string): string {
    for (let depth = this.prefixes.length - 1; depth >= 0; depth--) {
      const canonical = this.prefixes[depth]?.[prefix];
      if (canonical !== undefined) {
        return canonical;
      }
    }
    return prefix;
  }

  private malformed(error: unknown, position: number): never {
    if (error instanceof Fg2recError) {
      throw error;
    }
    const message = error instanceof Error ? error.message : String(error);
    return fail(
      'xml-malformed',
      `${this.where}, character ${position}`,
      `The XML is not well formed (${message}). Open the file in Word, save it under a new name and try again.`,
      error,
    );
  }
}

function declaredPrefixes(
  attributes: Record<string, SaxesAttributePlain | string>,
): Record<string, string> | undefined {
  let declared: Record<string, string> | undefined;
  for (const name in attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) {
      const prefix = name === 'xmlns' ? '' : name.slice(6);
      declared ??= noPrefixes();
      declared[prefix] = treePrefix(String(attributes[name]), prefix);
    }
  }
  return declared;
}

/** Without a prototype: `constructor` is a good prefix. */
function noPrefixes(): Record<string, string> {
  return Object.create(null) as Record<string, string>;
}

function refuseDoctype(where: string): never {
  return fail(
    'xml-doctype',
    where,
    'A Word file has no DOCTYPE: one that has is refused, since entities are dangerous.',
  );
}
