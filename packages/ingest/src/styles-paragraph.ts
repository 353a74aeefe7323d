import type { Paragraph } from '@fg2rec/document';
import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import { integerOf, onOff, twips, value } from './styles-values.ts';

/** A tab stop; `position` in twips from the start of the text. */
export interface TabStop {
  readonly position: number;
  /** ST_TabJc: `left`, `center`, `right`, `decimal`, `bar`, `num`... */
  readonly kind: string;
  readonly leader?: string;
}

/** Paragraph properties while they are being merged: undefined where no layer has stated them. */
export interface ParagraphLayer {
  readonly start?: number;
  readonly firstLine?: number;
  readonly alignment?: string;
  /** 9 is body text. */
  readonly outlineLevel?: number;
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly bidirectional?: boolean;
  readonly framed?: boolean;
  readonly tabs?: readonly TabStop[];
  readonly numberId?: string;
  readonly level?: number;
}

/** What the later layer states wins; the rest stays. */
export function mergeParagraph(
  below: ParagraphLayer,
  properties: XmlElement | undefined,
  characterWidth: number,
): ParagraphLayer {
  if (properties === undefined) {
    return below;
  }
  const stated: ParagraphLayer = {
    ...indentOf(child(properties, 'w:ind'), characterWidth),
    alignment: value(properties, 'w:jc'),
    outlineLevel: integerOf(value(properties, 'w:outlineLvl')),
    pageBreakBefore: onOff(properties, 'w:pageBreakBefore'),
    keepNext: onOff(properties, 'w:keepNext'),
    bidirectional: onOff(properties, 'w:bidi'),
    framed: framed(child(properties, 'w:framePr')),
    tabs: mergeTabs(below.tabs, child(properties, 'w:tabs')),
  };
  return overlay(below, stated);
}

/** The later layer over the earlier one, property by property. */
export function overlay<Layer extends object>(below: Layer, above: Layer): Layer {
  const merged = { ...below };
  for (const key of Object.keys(above) as (keyof Layer)[]) {
    if (above[key] !== undefined) {
      merged[key] = above[key];
    }
  }
  return merged;
}

function indentOf(
  indent: XmlElement | undefined,
  characterWidth: number,
): Pick<ParagraphLayer, 'start' | 'firstLine'> {
  const attributes = indent?.attributes ?? {};
  const inCharacters = (written: string | undefined): number | undefined => {
    const hundredths = integerOf(written);
    // Zero says "not in characters": the twips beside it hold.
    return hundredths === undefined || hundredths === 0 ? undefined : (hundredths / 100) * characterWidth;
  };
  // Word writes what the characters came to in twips beside them; those are exact.
  const start =
    twips(attributes['w:start'] ?? attributes['w:left']) ??
    inCharacters(attributes['w:startChars'] ?? attributes['w:leftChars']);
  const hanging = twips(attributes['w:hanging']) ?? inCharacters(attributes['w:hangingChars']);
  const firstLine = twips(attributes['w:firstLine']) ?? inCharacters(attributes['w:firstLineChars']);
  return { start, firstLine: hanging === undefined ? firstLine : -hanging };
}

/** `w:dropCap="none"` without a width takes the paragraph out of a frame that its style sets. */
function framed(frame: XmlElement | undefined): boolean | undefined {
  return frame === undefined ? undefined : Object.keys(frame.attributes).length > 0;
}

function mergeTabs(
  below: readonly TabStop[] | undefined,
  tabs: XmlElement | undefined,
): readonly TabStop[] | undefined {
  if (tabs === undefined) {
    return undefined;
  }
  const stops = new Map((below ?? []).map((stop) => [stop.position, stop]));
  for (const { attributes } of childrenNamed(tabs, 'w:tab')) {
    const position = twips(attributes['w:pos']) ?? 0;
    const kind = attributes['w:val'] ?? 'left';
    if (kind === 'clear') {
      stops.delete(position);
    } else {
      stops.set(position, { position, kind, leader: attributes['w:leader'] });
    }
  }
  return [...stops.values()].sort((a, b) => a.position - b.position);
}

/**
 * Where the text stands as seen on paper. In a right-to-left paragraph Word takes `left` and `start` for the leading
 * edge, which is on the right (ISO/IEC 29500-4 clause 14.11.2).
 */
export function visibleAlignment(
  written: string | undefined,
  direction: 'ltr' | 'rtl',
): Paragraph['alignment'] {
  switch (written) {
    case 'left':
    case 'start':
      return direction === 'rtl' ? 'right' : 'left';
    case 'right':
    case 'end':
      return direction === 'rtl' ? 'left' : 'right';
    case 'center':
      return 'center';
    case 'both':
    case 'lowKashida':
    case 'mediumKashida':
    case 'highKashida':
      return 'both';
    case 'distribute':
    case 'thaiDistribute':
      return 'distribute';
    default:
      return undefined;
  }
}
