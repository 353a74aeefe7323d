import type { MeasureText } from '../text-width.ts';

/** Pieces of an SVG drawing; lengths in points, which are its units. */
export const chartFont = 'Arimo';
export const chartSize = 9;

/** Colours that can be told apart in grey too, in the order of use. */
const palette = [
  '1f77b4',
  'ff7f0e',
  '2ca02c',
  'd62728',
  '9467bd',
  '8c564b',
  'e377c2',
  '7f7f7f',
  'bcbd22',
  '17becf',
];

export function colorOf(index: number, given: string | undefined): string {
  const color = given !== undefined && /^[0-9a-f]{6}$/i.test(given) ? given : palette[index % palette.length];
  return `#${color ?? '000000'}`;
}

export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function line(x1: number, y1: number, x2: number, y2: number, color = '#bfbfbf', width = 0.5): string {
  return `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${color}" stroke-width="${width}"/>`;
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(Math.max(0, width))}" height="${fixed(Math.max(0, height))}" fill="${fill}"/>`;
}

export interface Lettering {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Degrees, clockwise about the point. */
  readonly turn?: number;
}

/** Text whose middle line is at `y`. */
export function label(text: string, x: number, y: number, look: Lettering = {}): string {
  const { anchor = 'middle', size = chartSize, bold = false, color = '#262626', turn } = look;
  const turned = turn === undefined ? '' : ` transform="rotate(${turn} ${fixed(x)} ${fixed(y)})"`;
  return `<text x="${fixed(x)}" y="${fixed(y + size * 0.35)}" font-family="${chartFont}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${color}" text-anchor="${anchor}"${turned}>${escaped(text)}</text>`;
}

/** Text cut to a width, with an ellipsis where something is left out. */
export function cut(text: string, width: number, measure: MeasureText, size = chartSize): string {
  // Arimo is a little wider than the Times that is measured.
  const wide = (part: string): boolean => measure(part, size * 1.12, {}) > width;
  if (!wide(text)) {
    return text;
  }
  const characters = [...text];
  while (characters.length > 1 && wide(`${characters.join('')}\u2026`)) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}\u2026`;
}

export function svg(width: number, height: number, content: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${fixed(width)}pt" height="${fixed(height)}pt" viewBox="0 0 ${fixed(width)} ${fixed(height)}">${rectangle(0, 0, width, height, '#ffffff')}${content.join('')}</svg>`;
}
