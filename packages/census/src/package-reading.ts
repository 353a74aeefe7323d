import { createHash } from 'node:crypto';
import { childrenNamed, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import { shownNumbers } from './shown-numbers.ts';

/** What the walker asks of a package: targets of relationships, bytes by hash, styles that number. */
export class PackageReading {
  readonly package: OpcPackage;
  readonly mainPart: string;
  private readonly targets = new Map<
    string,
    ReadonlyMap<string, { readonly target: string; readonly external: boolean }>
  >();
  private readonly hashes = new Map<string, string>();
  private readonly showsNumber: (numberId: string, level: string) => boolean;
  private readonly numberingStyles: ReadonlyMap<string, NumberingStyle>;

  constructor(opc: OpcPackage, mainPart: string) {
    this.package = opc;
    this.mainPart = mainPart;
    this.numberingStyles = readStyles(opc, mainPart);
    this.showsNumber = shownNumbers(opc, mainPart);
  }

  /** The SHA-256 of the part that an id leads to, the address outside the package, or nothing where it dangles. */
  keyOf(part: string, id: string | undefined): string | undefined {
    const found = id === undefined ? undefined : this.relationshipsOf(part).get(id);
    if (found === undefined) {
      return undefined;
    }
    return found.external ? found.target : this.hashOf(found.target);
  }

  /** The address that an id leads to, as written for outside targets. */
  addressOf(part: string, id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.relationshipsOf(part).get(id)?.target;
  }

  /** Whether a paragraph of this style shows a number or mark, given what it says of numbering itself. */
  isNumbered(
    styleId: string | undefined,
    ownNumber: string | undefined,
    ownLevel: string | undefined,
  ): boolean {
    const style = this.numberingOf(styleId);
    const numberId = ownNumber ?? style?.numberId;
    return (
      numberId !== undefined &&
      numberId !== '0' &&
      this.showsNumber(numberId, ownLevel ?? (ownNumber === undefined ? style?.level : undefined) ?? '0')
    );
  }

  /** The style, or the nearest that it is based on, which numbers its paragraphs. */
  private numberingOf(styleId: string | undefined): NumberingStyle | undefined {
    const seen = new Set<string>();
    let style = styleId === undefined ? undefined : this.numberingStyles.get(styleId);
    while (style !== undefined && style.numberId === undefined) {
      const { basedOn } = style;
      if (basedOn === undefined || seen.has(basedOn)) {
        return undefined;
      }
      seen.add(basedOn);
      style = this.numberingStyles.get(basedOn);
    }
    return style;
  }

  private relationshipsOf(
    part: string,
  ): ReadonlyMap<string, { readonly target: string; readonly external: boolean }> {
    const known = this.targets.get(part);
    if (known !== undefined) {
      return known;
    }
    const read = new Map(
      this.package.relationships(part).map(({ id, target, external }) => [id, { target, external }]),
    );
    this.targets.set(part, read);
    return read;
  }

  private hashOf(part: string): string | undefined {
    if (!this.package.has(part)) {
      return undefined;
    }
    const known = this.hashes.get(part);
    if (known !== undefined) {
      return known;
    }
    const hash = createHash('sha256').update(this.package.bytes(part)).digest('hex');
    this.hashes.set(part, hash);
    return hash;
  }
}

interface NumberingStyle {
  readonly numberId: string | undefined;
  readonly level: string | undefined;
  readonly basedOn: string | undefined;
}

function readStyles(opc: OpcPackage, mainPart: string): Map<string, NumberingStyle> {
  const part = opc.related(mainPart, 'styles');
  const styles = new Map<string, NumberingStyle>();
  if (part === undefined) {
    return styles;
  }
  for (const style of childrenNamed(opc.tree(part), 'w:style')) {
    styles.set(style.attributes['w:styleId'] ?? '', {
      numberId: valueAt(style, 'w:pPr', 'w:numPr', 'w:numId'),
      level: valueAt(style, 'w:pPr', 'w:numPr', 'w:ilvl'),
      basedOn: valueAt(style, 'w:basedOn'),
    });
  }
  return styles;
}

/** The `w:val` of the element at the end of a path of child elements. */
export function valueAt(element: XmlElement, ...path: readonly string[]): string | undefined {
  let found: XmlElement | undefined = element;
  for (const name of path) {
    found = childrenNamed(found, name)[0];
  }
  return found?.attributes['w:val'];
}
