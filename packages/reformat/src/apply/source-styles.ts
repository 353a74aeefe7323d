import { child, childrenNamed, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';

/** A style of the source, as far as the applier must know it. */
export interface SourceStyle {
  readonly id: string;
  /** Lower case: Word compares the names of its own styles so. */
  readonly name: string;
  readonly basedOn?: string;
  readonly element: XmlElement;
}

/** The source's styles by id, with the XML text that their elements point into. */
export interface SourceStyles {
  readonly byId: ReadonlyMap<string, SourceStyle>;
  readonly text: string;
  readonly defaultTableStyle?: string;
}

export function readSourceStyles(source: OpcPackage, mainPart: string): SourceStyles {
  const part = source.related(mainPart, 'styles');
  if (part === undefined) {
    return { byId: new Map(), text: '' };
  }
  const byId = new Map<string, SourceStyle>();
  let defaultTableStyle: string | undefined;
  for (const element of childrenNamed(source.tree(part), 'w:style')) {
    const id = element.attributes['w:styleId'] ?? '';
    const name = (child(element, 'w:name')?.attributes['w:val'] ?? id).toLowerCase();
    const basedOn = child(element, 'w:basedOn')?.attributes['w:val'];
    byId.set(id, { id, name, element, ...(basedOn === undefined ? {} : { basedOn }) });
    if (element.attributes['w:type'] === 'table' && isOn(element.attributes['w:default'])) {
      defaultTableStyle = id;
    }
  }
  const text = source.text(part);
  return defaultTableStyle === undefined ? { byId, text } : { byId, text, defaultTableStyle };
}

/** The style and those it is based on, nearest first. Circles are cut. */
export function styleChain(styles: SourceStyles, id: string | undefined): SourceStyle[] {
  const chain: SourceStyle[] = [];
  let style = id === undefined ? undefined : styles.byId.get(id);
  while (style !== undefined && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : styles.byId.get(style.basedOn);
  }
  return chain;
}

/** ST_OnOff of an attribute. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A toggle element such as `<w:b/>`: absent gives undefined, `w:val` absent means on. */
export function toggle(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(parent, name);
  if (element === undefined) {
    return undefined;
  }
  const value = element.attributes['w:val'];
  return value === undefined || isOn(value);
}
