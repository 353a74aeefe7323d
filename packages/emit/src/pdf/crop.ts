import type { Anchor } from '@fg2rec/document';
import type { OpcPackage } from '@fg2rec/ooxml';

/** What is cut off at each side, as fractions of the whole picture; a negative one adds space. */
export interface Crop {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * What the author cut off a picture: `a:srcRect` in thousandths of a percent (ISO/IEC 29500-1 clause 20.1.8.55), or
 * VML's `crop...` attributes. Undefined where the picture is whole.
 */
export function cropOf(anchor: Anchor, opc: OpcPackage): Crop | undefined {
  if (anchor.part === '' || !opc.has(anchor.part)) {
    return undefined;
  }
  const xml = opc.text(anchor.part).slice(anchor.start, anchor.end);
  const source = /<a:srcRect\b([^>]*)>/.exec(xml)?.[1];
  const side = (drawing: string, vml: string): number =>
    source === undefined
      ? vmlFraction(attribute(xml, vml))
      : Number(attribute(source, drawing) ?? 0) / 100_000;
  const crop = {
    left: within(side('l', 'cropleft')),
    top: within(side('t', 'croptop')),
    right: within(side('r', 'cropright')),
    bottom: within(side('b', 'cropbottom')),
  };
  const isWhole = Object.values(crop).every((value) => value === 0);
  // Less than a hundredth of the picture left would only show noise, blown up.
  const isUsable = crop.left + crop.right < 0.99 && crop.top + crop.bottom < 0.99;
  return isWhole || !isUsable ? undefined : crop;
}

function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1];
}

/** `6554f` are 65536ths; without the letter it is a fraction. */
function vmlFraction(value: string | undefined): number {
  const number = Number.parseFloat(value ?? '0');
  return value?.endsWith('f') ? number / 65_536 : number;
}

function within(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, -1), 1) : 0;
}
