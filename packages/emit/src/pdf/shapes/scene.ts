import { child, descendant, elements, type XmlElement } from '@fg2rec/ooxml';
import { fromEmu } from '../typst-code.ts';

/** A shape or picture of a drawing at its place; lengths in points. */
export interface PlacedShape {
  readonly kind: 'shape' | 'picture';
  readonly element: XmlElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly flipped: { readonly across: boolean; readonly down: boolean };
}

interface Transform {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}

const mostShapes = 2000;
const groups = new Set(['wpg:wgp', 'wpg:grpSp', 'a:grpSp', 'dsp:spTree', 'dsp:grpSp']);
const shapes = new Set(['wps:wsp', 'dsp:sp', 'a:sp', 'wps:cxnSp', 'a:cxnSp']);
const pictures = new Set(['pic:pic', 'a:pic']);

/** The shapes of a group, canvas or SmartArt drawing, inner groups opened (ISO/IEC 29500-1 clause 20.1.7.5). */
export function readScene(root: XmlElement): PlacedShape[] {
  const found: PlacedShape[] = [];
  // The outermost group stands where the drawing stands; a group on a canvas has its own place.
  const outermost = descendant(root, 'wpc:wpc') === undefined ? descendant(root, 'wpg:wgp') : undefined;
  const visit = (element: XmlElement, transform: Transform): void => {
    if (found.length >= mostShapes) {
      return;
    }
    if (shapes.has(element.name) || pictures.has(element.name)) {
      const placed = place(element, transform);
      if (placed !== undefined) {
        found.push(placed);
      }
    } else if (element.name === 'mc:AlternateContent') {
      const branch = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      visitAll(branch, transform);
    } else if (element.name !== 'w:txbxContent') {
      visitAll(
        element,
        groups.has(element.name) ? within(element, transform, element === outermost) : transform,
      );
    }
  };
  const visitAll = (element: XmlElement | undefined, transform: Transform): void => {
    for (const inner of element === undefined ? [] : elements(element)) {
      visit(inner, transform);
    }
  };
  visit(root, { scaleX: 1, scaleY: 1, x: 0, y: 0 });
  return found;
}

function within(group: XmlElement, outer: Transform, isOutermost: boolean): Transform {
  const properties = elements(group).find(({ name }) => name.endsWith(':grpSpPr'));
  const frame = child(properties, 'a:xfrm');
  const [offset, extent, innerOffset, innerExtent] = ['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map(
    (name) => child(frame, name)?.attributes,
  );
  const ratio = (shown: string | undefined, inner: string | undefined): number =>
    Number(shown) > 0 && Number(inner) > 0 ? Number(shown) / Number(inner) : 1;
  const [x, y] = isOutermost ? [0, 0] : [Number(offset?.x ?? 0), Number(offset?.y ?? 0)];
  const scaleX = ratio(extent?.cx, innerExtent?.cx);
  const scaleY = ratio(extent?.cy, innerExtent?.cy);
  return {
    scaleX: outer.scaleX * scaleX,
    scaleY: outer.scaleY * scaleY,
    x: outer.x + outer.scaleX * (x - scaleX * Number(innerOffset?.x ?? 0)),
    y: outer.y + outer.scaleY * (y - scaleY * Number(innerOffset?.y ?? 0)),
  };
}

function place(element: XmlElement, transform: Transform): PlacedShape | undefined {
  const frame = child(properties(element), 'a:xfrm') ?? descendant(element, 'a:xfrm');
  const offset = child(frame, 'a:off')?.attributes;
  const extent = child(frame, 'a:ext')?.attributes;
  if (extent === undefined) {
    return undefined;
  }
  const numbers = {
    x: fromEmu(transform.x + transform.scaleX * Number(offset?.x ?? 0)),
    y: fromEmu(transform.y + transform.scaleY * Number(offset?.y ?? 0)),
    width: fromEmu(transform.scaleX * Number(extent.cx ?? 0)),
    height: fromEmu(transform.scaleY * Number(extent.cy ?? 0)),
    turn: Number(frame?.attributes.rot ?? 0) / 60_000,
  };
  return Object.values(numbers).every(Number.isFinite)
    ? {
        kind: pictures.has(element.name) ? 'picture' : 'shape',
        element,
        ...numbers,
        flipped: { across: isOn(frame?.attributes.flipH), down: isOn(frame?.attributes.flipV) },
      }
    : undefined;
}

/** The `spPr` of a shape in any of its namespaces. */
export function properties(shape: XmlElement): XmlElement | undefined {
  return elements(shape).find(({ name }) => name.endsWith(':spPr'));
}

/** The `style` of a shape in any of its namespaces. */
export function shapeStyle(shape: XmlElement): XmlElement | undefined {
  return elements(shape).find(({ name }) => name.endsWith(':style'));
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
