import { child, childrenNamed, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import { canonicalStyleName } from './styles-names.ts';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

/** A style as styles.xml states it, before inheritance. */
export interface StyleDefinition {
  readonly id: string;
  /** The name in its canonical spelling: see {@link canonicalStyleName}. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: StyleType;
  readonly isDefault: boolean;
  readonly basedOn?: string;
  readonly element: XmlElement;
}

export interface StyleDefinitions {
  readonly paragraphDefaults?: XmlElement;
  readonly runDefaults?: XmlElement;
  /** The style of this id and type. Ids are compared exactly first, then without regard to case, as Word does. */
  find(id: string | undefined, type: StyleType): StyleDefinition | undefined;
  /** The style that objects of this type have when they name none. */
  defaultOf(type: StyleType): StyleDefinition | undefined;
  /** The style and all that it is based on, nearest first. A cycle ends where it would begin again. */
  chain(style: StyleDefinition | undefined): readonly StyleDefinition[];
}

/** Reads the styles part of a main part; empty where there is none (ISO/IEC 29500-1 clause 17.7). */
export function readStyleDefinitions(opc: OpcPackage, mainPart: string): StyleDefinitions {
  const part = opc.related(mainPart, 'styles');
  const root = part === undefined ? undefined : opc.tree(part);
  const styles = childrenNamed(root, 'w:style').map(styleDefinition);
  const exact = new Map<string, StyleDefinition>();
  const folded = new Map<string, StyleDefinition>();
  const defaults = new Map<StyleType, StyleDefinition>();
  for (const style of styles) {
    // Of two styles with one id Word keeps the last; of two defaults the last as well.
    exact.set(keyOf(style.type, style.id), style);
    if (!folded.has(keyOf(style.type, style.id.toLowerCase()))) {
      folded.set(keyOf(style.type, style.id.toLowerCase()), style);
    }
    if (style.isDefault) {
      defaults.set(style.type, style);
    }
  }
  const chains = new Map<StyleDefinition, readonly StyleDefinition[]>();
  const find = (id: string | undefined, type: StyleType): StyleDefinition | undefined =>
    id === undefined ? undefined : (exact.get(keyOf(type, id)) ?? folded.get(keyOf(type, id.toLowerCase())));
  const docDefaults = child(root, 'w:docDefaults');
  return {
    paragraphDefaults: child(child(docDefaults, 'w:pPrDefault'), 'w:pPr'),
    runDefaults: child(child(docDefaults, 'w:rPrDefault'), 'w:rPr'),
    find,
    defaultOf: (type) => defaults.get(type),
    chain(style) {
      if (style === undefined) {
        return [];
      }
      const known = chains.get(style);
      if (known !== undefined) {
        return known;
      }
      const chain = new Set<StyleDefinition>();
      let next: StyleDefinition | undefined = style;
      while (next !== undefined && !chain.has(next)) {
        chain.add(next);
        next = find(next.basedOn, style.type);
      }
      const result = [...chain];
      chains.set(style, result);
      return result;
    },
  };
}

function styleDefinition(element: XmlElement): StyleDefinition {
  const id = element.attributes['w:styleId'] ?? '';
  const written = child(element, 'w:name')?.attributes['w:val'] ?? id;
  // Older producers write aliases into the name itself: `heading 1,h1,H1`.
  const [name = '', ...inName] = written.split(/[,;]/).map((piece) => piece.trim());
  const aliases = (child(element, 'w:aliases')?.attributes['w:val'] ?? '').split(/[,;]/);
  return {
    id,
    name: canonicalStyleName(name === '' ? id : name),
    aliases: [...inName, ...aliases].map((alias) => alias.trim()).filter((alias) => alias !== ''),
    type: styleType(element.attributes['w:type']),
    isDefault: /^(1|true|on)$/.test(element.attributes['w:default'] ?? ''),
    basedOn: child(element, 'w:basedOn')?.attributes['w:val'],
    element,
  };
}

function styleType(written: string | undefined): StyleType {
  return written === 'character' || written === 'table' || written === 'numbering' ? written : 'paragraph';
}

function keyOf(type: StyleType, id: string): string {
  return `${type}\u0000${id}`;
}
