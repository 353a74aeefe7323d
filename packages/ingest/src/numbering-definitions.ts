import { child, childrenNamed, descendant, elements, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import type { StyleDefinitions } from './styles-definitions.ts';
import { integerOf, onOff, value } from './styles-values.ts';

/** One level of a list as Word uses it: the abstract level, or what a `w:num` puts in its place. */
export interface LevelDefinition {
  /** Value of the first number. */
  readonly start: number;
  /** ST_NumberFormat. */
  readonly format: string;
  /** The pattern of a `custom` format, such as `001, 002, 003, ...`. */
  readonly customFormat?: string;
  /** `w:lvlText`: literal text with `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** `w:lvlRestart`: 0 never restarts; n restarts after a number of level n (from 1) or above; absent after any above. */
  readonly restart?: number;
  /** All numbers of the text are shown in decimal, whatever the format of their level. */
  readonly isLegal: boolean;
  readonly hasPicture: boolean;
  readonly isHidden: boolean;
  /** Font of the number or bullet, as the level itself states it. */
  readonly font?: string;
  /** The style that this level belongs to. */
  readonly paragraphStyle?: string;
  readonly paragraphProperties?: XmlElement;
}

/** A `w:num`: an instance of an abstract list, perhaps with levels of its own. */
export interface ListDefinition {
  readonly numberId: string;
  /** After numbering style links are followed. Lists of one abstract list count on together. */
  readonly abstractId: string;
  readonly levels: readonly LevelDefinition[];
  /** By level: the value at which this instance begins anew. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface NumberingDefinitions {
  /** Undefined for numId 0, which means "no number", and for one that does not exist. */
  list(numberId: string | undefined): ListDefinition | undefined;
}

/** Reads the numbering part of a main part (ISO/IEC 29500-1 clause 17.9); empty where there is none. */
export function readNumberingDefinitions(
  opc: OpcPackage,
  mainPart: string,
  styles: StyleDefinitions,
): NumberingDefinitions {
  const part = opc.related(mainPart, 'numbering');
  const root = part === undefined ? undefined : opc.tree(part);
  const abstracts = byId(childrenNamed(root, 'w:abstractNum'), 'w:abstractNumId');
  const instances = byId(childrenNamed(root, 'w:num'), 'w:numId');
  const known = new Map<string, ListDefinition | undefined>();
  const resolve = (numberId: string): ListDefinition | undefined => {
    const instance = instances.get(numberId);
    if (instance === undefined || Number(numberId) === 0) {
      return undefined;
    }
    const abstract = followLinks(instance, { abstracts, instances, styles });
    return abstract === undefined ? undefined : listDefinition(numberId, instance, abstract);
  };
  return {
    list(numberId) {
      if (numberId === undefined) {
        return undefined;
      }
      if (!known.has(numberId)) {
        known.set(numberId, resolve(numberId));
      }
      return known.get(numberId);
    },
  };
}

interface Lists {
  readonly abstracts: ReadonlyMap<string, XmlElement>;
  readonly instances: ReadonlyMap<string, XmlElement>;
  readonly styles: StyleDefinitions;
}

/** The abstract list behind an instance: a `w:numStyleLink` leads over a numbering style to another instance. */
function followLinks(instance: XmlElement, lists: Lists): XmlElement | undefined {
  const seen = new Set<XmlElement>();
  let current: XmlElement | undefined = instance;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const abstract = lists.abstracts.get(value(current, 'w:abstractNumId') ?? '');
    const link = abstract === undefined ? undefined : value(abstract, 'w:numStyleLink');
    if (abstract === undefined || link === undefined) {
      return abstract;
    }
    const style = lists.styles.find(link, 'numbering');
    const numberId = style === undefined ? undefined : value(descendant(style.element, 'w:numPr'), 'w:numId');
    const named = [...lists.abstracts.values()].find((other) => value(other, 'w:styleLink') === link);
    const next: XmlElement | undefined = lists.instances.get(numberId ?? '');
    if (next === undefined || seen.has(next)) {
      return named ?? abstract;
    }
    current = next;
  }
  return undefined;
}

function listDefinition(numberId: string, instance: XmlElement, abstract: XmlElement): ListDefinition {
  const levels = new Map(
    childrenNamed(abstract, 'w:lvl').map((level) => [levelIndex(level), levelDefinition(level)]),
  );
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(instance, 'w:lvlOverride')) {
    const index = levelIndex(override);
    const replacement = child(override, 'w:lvl');
    if (replacement !== undefined) {
      levels.set(index, levelDefinition(replacement));
    }
    const start = value(override, 'w:startOverride');
    if (start !== undefined) {
      startOverrides.set(index, integerOf(start) ?? 1);
    }
  }
  const abstractId = abstract.attributes['w:abstractNumId'] ?? '';
  const count = Math.max(0, ...[...levels.keys()].map((index) => index + 1));
  return {
    numberId,
    abstractId,
    levels: Array.from({ length: Math.min(9, count) }, (_, index) => levels.get(index) ?? plainLevel),
    startOverrides,
  };
}

/** What the schema's defaults make of a level that is not there (ISO/IEC 29500-1 clauses 17.9.17 and 17.9.25). */
const plainLevel: LevelDefinition = {
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  isLegal: false,
  hasPicture: false,
  isHidden: false,
};

function levelDefinition(level: XmlElement): LevelDefinition {
  const numberFormat = numberFormatOf(level);
  const text = child(level, 'w:lvlText')?.attributes;
  const suffix = value(level, 'w:suff');
  const restart = value(level, 'w:lvlRestart');
  const properties = child(level, 'w:rPr');
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return {
    start: integerOf(value(level, 'w:start')) ?? 0,
    format: numberFormat?.attributes['w:val'] ?? 'decimal',
    customFormat: numberFormat?.attributes['w:format'],
    text: /^(1|true|on)$/i.test(text?.['w:null'] ?? '') ? '' : (text?.['w:val'] ?? ''),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === undefined ? undefined : (integerOf(restart) ?? 0),
    isLegal: onOff(level, 'w:isLgl') === true,
    hasPicture: child(level, 'w:lvlPicBulletId') !== undefined,
    isHidden: onOff(properties, 'w:vanish') === true,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'],
    paragraphStyle: value(level, 'w:pStyle'),
    paragraphProperties: child(level, 'w:pPr'),
  };
}

/** `w:numFmt`, from the first branch of an AlternateContent where Word 2010 and later wrote a custom format. */
function numberFormatOf(level: XmlElement): XmlElement | undefined {
  const direct = child(level, 'w:numFmt');
  if (direct !== undefined) {
    return direct;
  }
  const branches = childrenNamed(level, 'mc:AlternateContent').flatMap(elements);
  return branches.map((branch) => child(branch, 'w:numFmt')).find((format) => format !== undefined);
}

function byId(found: readonly XmlElement[], attribute: string): Map<string, XmlElement> {
  return new Map(found.map((element) => [element.attributes[attribute] ?? '', element]));
}

function levelIndex(element: XmlElement): number {
  return integerOf(element.attributes['w:ilvl']) ?? 0;
}
