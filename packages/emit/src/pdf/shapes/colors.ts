import type { Deliverable } from '@fg2rec/document';
import { child, descendant, elements, type XmlElement } from '@fg2rec/ooxml';

/** Colours of the document's theme by their names in DrawingML, RRGGBB. */
export type ThemeColors = ReadonlyMap<string, string>;

export interface Color {
  /** RRGGBB */
  readonly value: string;
  /** 0 to 1 */
  readonly opacity: number;
}

const otherNames: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

const ordinary: ThemeColors = new Map([
  ['dk1', '000000'],
  ['lt1', 'ffffff'],
  ['dk2', '44546a'],
  ['lt2', 'e7e6e6'],
  ['accent1', '4472c4'],
  ['accent2', 'ed7d31'],
  ['accent3', 'a5a5a5'],
  ['accent4', 'ffc000'],
  ['accent5', '5b9bd5'],
  ['accent6', '70ad47'],
]);

const presets: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'ffffff',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  gray: '808080',
  grey: '808080',
  orange: 'ffa500',
};

/** The colour scheme of the theme (ISO/IEC 29500-1 clause 20.1.6.2), or Office's own. */
export function themeColors(deliverable: Deliverable): ThemeColors {
  const part = deliverable.package.related(deliverable.mainPart, 'theme');
  const scheme = part === undefined ? undefined : descendant(deliverable.package.tree(part), 'a:clrScheme');
  const found = new Map(ordinary);
  for (const entry of scheme === undefined ? [] : elements(scheme)) {
    const value = child(entry, 'a:srgbClr')?.attributes.val ?? child(entry, 'a:sysClr')?.attributes.lastClr;
    if (value !== undefined && /^[0-9a-f]{6}$/i.test(value)) {
      found.set(entry.name.replace('a:', ''), value.toLowerCase());
    }
  }
  return found;
}

/** The colour that an element holds, such as `a:solidFill`; undefined where it holds none that is known. */
export function colorIn(
  holder: XmlElement | undefined,
  theme: ThemeColors,
  placeholder?: Color,
): Color | undefined {
  for (const element of holder === undefined ? [] : elements(holder)) {
    const { val, lastClr } = element.attributes;
    const base = {
      'a:srgbClr': val,
      'a:sysClr': lastClr,
      'a:prstClr': presets[val ?? ''],
      'a:schemeClr': val === 'phClr' ? placeholder?.value : theme.get(otherNames[val ?? ''] ?? val ?? ''),
    }[element.name];
    if (base !== undefined && /^[0-9a-f]{6}$/i.test(base)) {
      return changed(base, element);
    }
  }
  return undefined;
}

/** Lighter, darker or clearer, as the children of a colour say (ISO/IEC 29500-1 clause 20.1.2.3). */
function changed(base: string, element: XmlElement): Color {
  let rgb = [0, 2, 4].map((at) => Number.parseInt(base.slice(at, at + 2), 16) / 255);
  let opacity = 1;
  for (const change of elements(element)) {
    const amount = Number(change.attributes.val ?? 100_000) / 100_000;
    switch (change.name) {
      case 'a:alpha':
        opacity = amount;
        break;
      case 'a:shade':
        rgb = rgb.map((part) => part * amount);
        break;
      case 'a:tint':
        rgb = rgb.map((part) => part * amount + 1 - amount);
        break;
      case 'a:lumMod':
        rgb = lit(rgb, (light) => light * amount);
        break;
      case 'a:lumOff':
        rgb = lit(rgb, (light) => light + amount);
        break;
    }
  }
  const value = rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return { value, opacity };
}

/** Another lightness, with hue and saturation kept. */
function lit(rgb: readonly number[], change: (light: number) => number): number[] {
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const light = (high + low) / 2;
  const wanted = Math.min(1, Math.max(0, change(light)));
  if (high === low) {
    return rgb.map(() => wanted);
  }
  const chroma = (high - low) / (1 - Math.abs(2 * light - 1));
  const spread = (1 - Math.abs(2 * wanted - 1)) * chroma;
  return rgb.map((part) => ((part - light) / (high - low)) * spread + wanted);
}
