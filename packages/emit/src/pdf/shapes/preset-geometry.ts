import { fixed } from '../chart/svg.ts';

/** A preset shape drawn as an SVG path in a box; lengths in points. */
export interface Outline {
  readonly path: string;
  /** Lines enclose nothing. */
  readonly isOpen: boolean;
}

type Corner = readonly [x: number, y: number];

/** Corners as parts of width and height. */
const polygons: Readonly<Record<string, string>> = {
  triangle: '0.5 0, 1 1, 0 1',
  rtTriangle: '0 0, 1 1, 0 1',
  diamond: '0.5 0, 1 0.5, 0.5 1, 0 0.5',
  flowChartDecision: '0.5 0, 1 0.5, 0.5 1, 0 0.5',
  parallelogram: '0.25 0, 1 0, 0.75 1, 0 1',
  flowChartInputOutput: '0.2 0, 1 0, 0.8 1, 0 1',
  trapezoid: '0.25 0, 0.75 0, 1 1, 0 1',
  flowChartManualOperation: '0 0, 1 0, 0.8 1, 0.2 1',
  hexagon: '0.25 0, 0.75 0, 1 0.5, 0.75 1, 0.25 1, 0 0.5',
  flowChartPreparation: '0.2 0, 0.8 0, 1 0.5, 0.8 1, 0.2 1, 0 0.5',
  octagon: '0.29 0, 0.71 0, 1 0.29, 1 0.71, 0.71 1, 0.29 1, 0 0.71, 0 0.29',
  pentagon: '0.5 0, 1 0.38, 0.81 1, 0.19 1, 0 0.38',
  plus: '0.33 0, 0.67 0, 0.67 0.33, 1 0.33, 1 0.67, 0.67 0.67, 0.67 1, 0.33 1, 0.33 0.67, 0 0.67, 0 0.33, 0.33 0.33',
  star5: '0.5 0, 0.62 0.38, 1 0.38, 0.69 0.62, 0.81 1, 0.5 0.76, 0.19 1, 0.31 0.62, 0 0.38, 0.38 0.38',
  upDownArrow: '0.5 0, 1 0.25, 0.75 0.25, 0.75 0.75, 1 0.75, 0.5 1, 0 0.75, 0.25 0.75, 0.25 0.25, 0 0.25',
};

function cornersOf(name: string): Corner[] {
  return (polygons[name] ?? '0 0, 1 0, 1 1, 0 1').split(', ').map((corner) => {
    const [x = 0, y = 0] = corner.split(' ').map(Number);
    return [x, y];
  });
}

/** Arrows that point right, by how far their head reaches; turned for the other directions. */
function arrow(width: number, height: number, turned: boolean): Corner[] {
  const [along, across] = turned ? [height, width] : [width, height];
  const head = Math.max(0, 1 - (across * 0.5) / Math.max(along, 0.01));
  return [
    [0, 0.25],
    [head, 0.25],
    [head, 0],
    [1, 0.5],
    [head, 1],
    [head, 0.75],
    [0, 0.75],
  ];
}

const lines = new Set(['line', 'straightConnector1', 'lineInv']);

/**
 * The outline of a preset shape (ISO/IEC 29500-1 clause 20.1.10.56), with its handles at their places. Shapes that are
 * not in the list are drawn as their rectangle.
 */
export function presetOutline(
  name: string,
  width: number,
  height: number,
  adjust: number | undefined,
): Outline {
  const w = Math.max(width, 0.01);
  const h = Math.max(height, 0.01);
  const closed = (path: string): Outline => ({ path, isOpen: false });
  if (lines.has(name)) {
    return { path: `M 0 0 L ${fixed(width)} ${fixed(height)}`, isOpen: true };
  }
  if (/^bentConnector/.test(name)) {
    const middle = fixed(w * (adjust ?? 0.5));
    return {
      path:
        name === 'bentConnector2'
          ? `M 0 0 H ${fixed(w)} V ${fixed(h)}`
          : `M 0 0 H ${middle} V ${fixed(h)} H ${fixed(w)}`,
      isOpen: true,
    };
  }
  if (/^curvedConnector/.test(name)) {
    return {
      path: `M 0 0 C ${fixed(w / 2)} 0 ${fixed(w / 2)} ${fixed(h)} ${fixed(w)} ${fixed(h)}`,
      isOpen: true,
    };
  }
  switch (name) {
    case 'ellipse':
    case 'flowChartConnector':
    case 'donut':
      return closed(ellipse(w / 2, h / 2, w / 2, h / 2));
    case 'roundRect':
    case 'flowChartAlternateProcess':
      return closed(rounded(w, h, Math.min(w, h) * Math.min(0.5, adjust ?? 0.16667)));
    case 'flowChartTerminator':
      return closed(rounded(w, h, Math.min(w, h) / 2));
    case 'homePlate':
      return closed(
        polygon(
          [
            [0, 0],
            [point(w, h, adjust), 0],
            [1, 0.5],
            [point(w, h, adjust), 1],
            [0, 1],
          ],
          w,
          h,
        ),
      );
    case 'chevron':
      return closed(
        polygon(
          [
            [0, 0],
            [point(w, h, adjust), 0],
            [1, 0.5],
            [point(w, h, adjust), 1],
            [0, 1],
            [1 - point(w, h, adjust), 0.5],
          ],
          w,
          h,
        ),
      );
    case 'rightArrow':
      return closed(polygon(arrow(w, h, false), w, h));
    case 'leftArrow':
      return closed(
        polygon(
          arrow(w, h, false).map(([x, y]) => [1 - x, y] as const),
          w,
          h,
        ),
      );
    case 'downArrow':
      return closed(
        polygon(
          arrow(w, h, true).map(([x, y]) => [y, x] as const),
          w,
          h,
        ),
      );
    case 'upArrow':
      return closed(
        polygon(
          arrow(w, h, true).map(([x, y]) => [y, 1 - x] as const),
          w,
          h,
        ),
      );
    case 'leftRightArrow':
      return closed(
        polygon(
          cornersOf('upDownArrow').map(([x, y]) => [y, x] as const),
          w,
          h,
        ),
      );
    case 'can':
    case 'flowChartMagneticDisk':
      return closed(can(w, h, Math.min(h / 3, w * (adjust ?? 0.25) * 0.5)));
    case 'flowChartDocument':
      return closed(
        `M 0 0 H ${fixed(w)} V ${fixed(h * 0.85)} C ${fixed(w * 0.6)} ${fixed(h * 0.75)} ${fixed(w * 0.45)} ${fixed(h * 1.1)} 0 ${fixed(h * 0.93)} Z`,
      );
    case 'cloud':
    case 'cloudCallout':
      return closed(cloud(w, h));
    case 'leftBracket':
      return { path: `M ${fixed(w)} 0 H 0 V ${fixed(h)} H ${fixed(w)}`, isOpen: true };
    case 'rightBracket':
      return { path: `M 0 0 H ${fixed(w)} V ${fixed(h)} H 0`, isOpen: true };
    case 'leftBrace':
      return { path: brace(w, h, false), isOpen: true };
    case 'rightBrace':
      return { path: brace(w, h, true), isOpen: true };
    case 'arc':
      return {
        path: `M ${fixed(w / 2)} 0 A ${fixed(w / 2)} ${fixed(h / 2)} 0 0 1 ${fixed(w)} ${fixed(h / 2)}`,
        isOpen: true,
      };
    default:
      return closed(polygon(cornersOf(name), w, h));
  }
}

/** Where the point of a plate begins. */
function point(width: number, height: number, adjust: number | undefined): number {
  return Math.max(0, 1 - (height * (adjust ?? 0.5)) / width);
}

function polygon(corners: readonly Corner[], w: number, h: number): string {
  return `M ${corners.map(([x, y]) => `${fixed(x * w)} ${fixed(y * h)}`).join(' L ')} Z`;
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  const [a, b] = [fixed(rx), fixed(ry)];
  return `M ${fixed(x - rx)} ${fixed(y)} A ${a} ${b} 0 1 1 ${fixed(x + rx)} ${fixed(y)} A ${a} ${b} 0 1 1 ${fixed(x - rx)} ${fixed(y)} Z`;
}

function rounded(w: number, h: number, radius: number): string {
  const r = fixed(radius);
  const corner = (x: number, y: number): string => `A ${r} ${r} 0 0 1 ${fixed(x)} ${fixed(y)}`;
  return `M ${r} 0 H ${fixed(w - radius)} ${corner(w, radius)} V ${fixed(h - radius)} ${corner(w - radius, h)} H ${r} ${corner(0, h - radius)} V ${r} ${corner(radius, 0)} Z`;
}

function can(w: number, h: number, lid: number): string {
  const [a, b] = [fixed(w / 2), fixed(lid)];
  return `M 0 ${b} A ${a} ${b} 0 0 1 ${fixed(w)} ${b} V ${fixed(h - lid)} A ${a} ${b} 0 0 1 0 ${fixed(h - lid)} Z M ${fixed(w)} ${b} A ${a} ${b} 0 0 1 0 ${b}`;
}

function cloud(w: number, h: number): string {
  const at = (x: number, y: number): string => `${fixed(x * w)} ${fixed(y * h)}`;
  return `M ${at(0.2, 0.8)} C ${at(-0.05, 0.85)} ${at(-0.05, 0.4)} ${at(0.15, 0.4)} C ${at(0.15, 0.05)} ${at(0.45, 0)} ${at(0.52, 0.18)} C ${at(0.65, -0.05)} ${at(0.92, 0.05)} ${at(0.87, 0.32)} C ${at(1.05, 0.4)} ${at(1.05, 0.8)} ${at(0.83, 0.8)} C ${at(0.75, 1.03)} ${at(0.5, 1.05)} ${at(0.45, 0.88)} C ${at(0.38, 1)} ${at(0.22, 1)} ${at(0.2, 0.8)} Z`;
}

function brace(w: number, h: number, right: boolean): string {
  const x = (part: number): string => fixed((right ? part : 1 - part) * w);
  const q = fixed(h / 2);
  return `M ${x(0)} 0 C ${x(0.7)} 0 ${x(0.3)} ${q} ${x(1)} ${q} C ${x(0.3)} ${q} ${x(0.7)} ${fixed(h)} ${x(0)} ${fixed(h)}`;
}
