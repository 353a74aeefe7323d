import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';
import { fixed } from '../chart/svg.ts';
import { fromEmu } from '../typst-code.ts';
import { type Color, colorIn, type ThemeColors } from './colors.ts';
import { customOutline } from './custom-geometry.ts';
import { type Outline, presetOutline } from './preset-geometry.ts';
import { type PlacedShape, properties, shapeStyle } from './scene.ts';

const dashes: Readonly<Record<string, string>> = {
  dash: '4 3',
  sysDash: '3 1',
  lgDash: '8 3',
  dot: '1 2',
  sysDot: '1 1',
  dashDot: '4 2 1 2',
  lgDashDot: '8 3 1 3',
};

/** The outline and filling of a shape as SVG; empty where it shows neither. */
export function shapeSvg(shape: PlacedShape, theme: ThemeColors): string {
  const look = properties(shape.element);
  const style = shapeStyle(shape.element);
  const outline = outlineOf(look, shape.width, shape.height);
  const fill = outline.isOpen ? undefined : fillOf(look, style, theme);
  const line = lineOf(look, style, theme);
  if (fill === undefined && line === undefined) {
    return '';
  }
  const gradient = fill === undefined ? undefined : gradientOf(shape, look, theme);
  const flat = fill === undefined ? 'fill="none"' : `fill="#${fill.value}"${opacity('fill', fill)}`;
  const painted = gradient === undefined ? flat : `fill="url(#${gradient.name})"`;
  const drawn = `<path d="${outline.path}" ${painted}${line === undefined ? '' : ` ${line.attributes}`}/>`;
  const heads = line === undefined || !outline.isOpen ? '' : arrowHeads(child(look, 'a:ln'), shape, line);
  return `<g transform="${transformOf(shape)}">${gradient?.definition ?? ''}${drawn}${heads}</g>`;
}

function transformOf({ x, y, width, height, turn, flipped }: PlacedShape): string {
  const steps = [`translate(${fixed(x)} ${fixed(y)})`];
  if (turn !== 0) {
    steps.push(`rotate(${fixed(turn)} ${fixed(width / 2)} ${fixed(height / 2)})`);
  }
  if (flipped.across || flipped.down) {
    steps.push(
      `translate(${fixed(flipped.across ? width : 0)} ${fixed(flipped.down ? height : 0)}) scale(${flipped.across ? -1 : 1} ${flipped.down ? -1 : 1})`,
    );
  }
  return steps.join(' ');
}

function outlineOf(look: XmlElement | undefined, width: number, height: number): Outline {
  const custom = child(look, 'a:custGeom');
  const preset = child(look, 'a:prstGeom');
  const guide = childrenNamed(child(preset, 'a:avLst'), 'a:gd')[0]?.attributes.fmla;
  const adjust = Number(/^val (-?\d+)$/.exec(guide ?? '')?.[1] ?? Number.NaN) / 100_000;
  const drawn = custom === undefined ? undefined : customOutline(custom, width, height);
  return (
    drawn ??
    presetOutline(
      preset?.attributes.prst ?? 'rect',
      width,
      height,
      Number.isFinite(adjust) ? adjust : undefined,
    )
  );
}

function fillOf(
  look: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: ThemeColors,
): Color | undefined {
  if (child(look, 'a:noFill') !== undefined || child(look, 'a:blipFill') !== undefined) {
    return undefined;
  }
  const stops = childrenNamed(child(child(look, 'a:gradFill'), 'a:gsLst'), 'a:gs');
  const own =
    colorIn(child(look, 'a:solidFill'), theme) ??
    colorIn(stops[Math.floor(stops.length / 2)], theme) ??
    colorIn(child(child(look, 'a:pattFill'), 'a:fgClr'), theme);
  const reference = child(style, 'a:fillRef');
  const styled =
    reference === undefined || reference.attributes.idx === '0' ? undefined : colorIn(reference, theme);
  return own ?? styled;
}

/** A gradient along a line; the others are painted in one colour. */
function gradientOf(
  { element }: PlacedShape,
  look: XmlElement | undefined,
  theme: ThemeColors,
): { readonly name: string; readonly definition: string } | undefined {
  const gradient = child(look, 'a:gradFill');
  const line = child(gradient, 'a:lin');
  const stops = childrenNamed(child(gradient, 'a:gsLst'), 'a:gs').flatMap((stop) => {
    const color = colorIn(stop, theme);
    const at = Number(stop.attributes.pos ?? 0) / 1000;
    return color === undefined || !Number.isFinite(at)
      ? []
      : [`<stop offset="${fixed(at)}%" stop-color="#${color.value}"${opacity('stop', color)}/>`];
  });
  if (line === undefined || stops.length < 2) {
    return undefined;
  }
  const name = `g${element.start}`;
  const angle = fixed(Number(line.attributes.ang ?? 0) / 60_000);
  return {
    name,
    definition: `<linearGradient id="${name}" gradientTransform="rotate(${angle} 0.5 0.5)">${stops.join('')}</linearGradient>`,
  };
}

interface Stroke {
  readonly attributes: string;
  readonly color: Color;
  readonly width: number;
}

function lineOf(
  look: XmlElement | undefined,
  style: XmlElement | undefined,
  theme: ThemeColors,
): Stroke | undefined {
  const line = child(look, 'a:ln');
  if (child(line, 'a:noFill') !== undefined) {
    return undefined;
  }
  const reference = child(style, 'a:lnRef');
  const styled =
    reference === undefined || reference.attributes.idx === '0' ? undefined : colorIn(reference, theme);
  const color = colorIn(child(line, 'a:solidFill'), theme) ?? styled;
  if (color === undefined) {
    return undefined;
  }
  const width = Math.max(0.25, fromEmu(Number(line?.attributes.w ?? 9525)));
  const dash = dashes[child(line, 'a:prstDash')?.attributes.val ?? ''];
  const dashed =
    dash === undefined
      ? ''
      : ` stroke-dasharray="${dash
          .split(' ')
          .map((part) => fixed(Number(part) * width))
          .join(' ')}"`;
  return {
    attributes: `stroke="#${color.value}" stroke-width="${fixed(width)}"${opacity('stroke', color)}${dashed}`,
    color,
    width,
  };
}

function opacity(what: 'fill' | 'stroke' | 'stop', { opacity: amount }: Color): string {
  return amount >= 1 ? '' : ` ${what}-opacity="${fixed(amount)}"`;
}

/** Heads of a straight line's arrows; on bent lines they point along the last leg. */
function arrowHeads(line: XmlElement | undefined, { width, height }: PlacedShape, stroke: Stroke): string {
  const head = (end: 'a:headEnd' | 'a:tailEnd'): boolean =>
    !['none', ''].includes(child(line, end)?.attributes.type ?? 'none');
  const angle = Math.atan2(height, width);
  const size = Math.max(4, stroke.width * 3);
  const tip = (x: number, y: number, direction: number): string => {
    const side = (turn: number): string =>
      `${fixed(x - size * Math.cos(direction + turn))} ${fixed(y - size * Math.sin(direction + turn))}`;
    return `<path d="M ${fixed(x)} ${fixed(y)} L ${side(0.4)} L ${side(-0.4)} Z" fill="#${stroke.color.value}"/>`;
  };
  return `${head('a:headEnd') ? tip(0, 0, angle + Math.PI) : ''}${head('a:tailEnd') ? tip(width, height, angle) : ''}`;
}
