import { child, childrenNamed, elements, type XmlElement } from '@fg2rec/ooxml';
import { fixed } from '../chart/svg.ts';
import type { Outline } from './preset-geometry.ts';

/**
 * A freely drawn shape (`a:custGeom`, ISO/IEC 29500-1 clause 20.1.9.8) as an SVG path in a box of this size.
 * @returns undefined where it uses guides that would have to be computed.
 */
export function customOutline(geometry: XmlElement, width: number, height: number): Outline | undefined {
  const paths = childrenNamed(child(geometry, 'a:pathLst'), 'a:path');
  const drawn = paths.map((path) => pathData(path, width, height));
  if (drawn.length === 0 || drawn.some((data) => data === undefined)) {
    return undefined;
  }
  const path = drawn.join(' ');
  return { path, isOpen: !path.includes('Z') };
}

const letters: Readonly<Record<string, string>> = {
  'a:moveTo': 'M',
  'a:lnTo': 'L',
  'a:cubicBezTo': 'C',
  'a:quadBezTo': 'Q',
};

function pathData(path: XmlElement, width: number, height: number): string | undefined {
  const across = width / (Number(path.attributes.w) || width * 12_700 || 1);
  const down = height / (Number(path.attributes.h) || height * 12_700 || 1);
  const pieces: string[] = [];
  for (const step of elements(path)) {
    const letter = letters[step.name];
    if (step.name === 'a:close') {
      pieces.push('Z');
      continue;
    }
    const points = childrenNamed(step, 'a:pt').map(({ attributes }) => [
      numeric(attributes.x, across, width),
      numeric(attributes.y, down, height),
    ]);
    if (letter === undefined || points.some((point) => point.some((part) => part === undefined))) {
      return undefined;
    }
    pieces.push(
      `${letter} ${points.map((point) => point.map((part) => fixed(part ?? 0)).join(' ')).join(' ')}`,
    );
  }
  return pieces.length === 0 ? undefined : pieces.join(' ');
}

/** A number in the path's own units, or one of the guides that every shape has. */
function numeric(value: string | undefined, scale: number, length: number): number | undefined {
  const known: Readonly<Record<string, number>> = {
    l: 0,
    t: 0,
    r: length,
    b: length,
    w: length,
    h: length,
    hc: length / 2,
    vc: length / 2,
  };
  const guide = known[value ?? ''];
  const number = Number(value);
  return guide ?? (value === undefined || !Number.isFinite(number) ? undefined : number * scale);
}
