import type { RunFormat } from '@fg2rec/document';
import { child, type XmlElement } from '@fg2rec/ooxml';
import { overlay } from './styles-paragraph.ts';
import type { ThemeFonts } from './styles-theme.ts';
import { integerOf, onOff, value } from './styles-values.ts';

/** Toggle properties that a RunFormat shows: ISO/IEC 29500-1 clause 17.7.3. */
const toggles = ['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:caps', 'w:smallCaps', 'w:strike', 'w:vanish'] as const;

type Toggle = (typeof toggles)[number];

/** Run properties while they are being merged: undefined where no layer has stated them. */
export interface RunLayer extends Partial<Record<Toggle, boolean>> {
  readonly doubleStrike?: boolean;
  readonly underline?: boolean;
  readonly vertical?: string;
  readonly highlight?: string;
  readonly color?: string;
  readonly latinFont?: string;
  readonly eastAsianFont?: string;
  readonly complexFont?: string;
  readonly size?: number;
  readonly complexSize?: number;
  readonly language?: string;
  readonly eastAsianLanguage?: string;
  readonly complexLanguage?: string;
  readonly rightToLeft?: boolean;
  readonly complexScript?: boolean;
  readonly eastAsianHint?: boolean;
}

/** What one `w:rPr` states, without what lies below it. */
export function runLayer(properties: XmlElement | undefined, theme: ThemeFonts): RunLayer {
  if (properties === undefined) {
    return {};
  }
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const language = child(properties, 'w:lang')?.attributes ?? {};
  const underline = child(properties, 'w:u');
  const color = value(properties, 'w:color');
  const layer: RunLayer = {
    doubleStrike: onOff(properties, 'w:dstrike'),
    underline: underline === undefined ? undefined : (underline.attributes['w:val'] ?? 'none') !== 'none',
    vertical: value(properties, 'w:vertAlign'),
    highlight: value(properties, 'w:highlight'),
    color: color === undefined ? undefined : color.toUpperCase(),
    // On one element the theme font wins over the plain one (ISO/IEC 29500-1 clause 17.3.2.26).
    latinFont:
      theme(fonts['w:asciiTheme']) ?? theme(fonts['w:hAnsiTheme']) ?? fonts['w:ascii'] ?? fonts['w:hAnsi'],
    eastAsianFont: theme(fonts['w:eastAsiaTheme']) ?? fonts['w:eastAsia'],
    complexFont: theme(fonts['w:cstheme']) ?? fonts['w:cs'],
    size: integerOf(value(properties, 'w:sz')),
    complexSize: integerOf(value(properties, 'w:szCs')),
    language: language['w:val'],
    eastAsianLanguage: language['w:eastAsia'],
    complexLanguage: language['w:bidi'],
    rightToLeft: onOff(properties, 'w:rtl'),
    complexScript: onOff(properties, 'w:cs'),
    eastAsianHint: fonts['w:hint'] === undefined ? undefined : fonts['w:hint'] === 'eastAsia',
  };
  const stated: Partial<Record<Toggle, boolean>> = {};
  for (const toggle of toggles) {
    stated[toggle] = onOff(properties, toggle);
  }
  return { ...layer, ...stated };
}

/**
 * Lays the style levels over the document defaults. Toggle properties that are on in the defaults stay on; else they
 * are on where an odd number of style levels turns them on (ISO/IEC 29500-1 clause 17.7.3).
 */
export function mergeStyles(defaults: RunLayer, levels: readonly RunLayer[]): RunLayer {
  const merged: RunLayer = levels.reduce((below, level) => overlay(below, level), defaults);
  const combined: Partial<Record<Toggle, boolean>> = {};
  for (const toggle of toggles) {
    const on = levels.filter((level) => level[toggle] === true).length;
    combined[toggle] = defaults[toggle] === true || on % 2 === 1;
  }
  return { ...merged, ...combined };
}

/** The format as the tree shows it: only what is there. */
export function runFormat(layer: RunLayer, styleName: string | undefined): RunFormat {
  const rightToLeft = layer.rightToLeft === true;
  const isComplex = rightToLeft || layer.complexScript === true;
  const isEastAsian = layer.eastAsianHint === true;
  const format: RunFormat = {
    bold: only(isComplex ? layer['w:bCs'] : layer['w:b']),
    italic: only(isComplex ? layer['w:iCs'] : layer['w:i']),
    underline: only(layer.underline),
    strike: only(layer['w:strike'] === true || layer.doubleStrike === true),
    superscript: only(layer.vertical === 'superscript'),
    subscript: only(layer.vertical === 'subscript'),
    smallCaps: only(layer['w:smallCaps']),
    allCaps: only(layer['w:caps']),
    hidden: only(layer['w:vanish']),
    highlight: layer.highlight === 'none' ? undefined : layer.highlight,
    color: layer.color === 'AUTO' ? undefined : layer.color,
    font: pick(layer.latinFont, layer.eastAsianFont, layer.complexFont, isEastAsian, isComplex),
    size: isComplex ? layer.complexSize : layer.size,
    language: pick(layer.language, layer.eastAsianLanguage, layer.complexLanguage, isEastAsian, isComplex),
    rightToLeft: only(rightToLeft),
    styleName,
  };
  return Object.fromEntries(Object.entries(format).filter(([, shown]) => shown !== undefined));
}

function only(on: boolean | undefined): true | undefined {
  return on === true ? true : undefined;
}

function pick(
  latin: string | undefined,
  eastAsian: string | undefined,
  complex: string | undefined,
  isEastAsian: boolean,
  isComplex: boolean,
): string | undefined {
  if (isComplex) {
    return complex;
  }
  return isEastAsian ? (eastAsian ?? latin) : latin;
}
