import type { Anchor, Deliverable, Drawing } from '@fg2rec/document';
import { elements, type OpcPackage, type XmlElement } from '@fg2rec/ooxml';
import { drawChart } from './chart/draw-chart.ts';
import { fixed } from './chart/svg.ts';
import { drawingKey } from './drawing-key.ts';
import type { DrawablePicture } from './pictures.ts';
import { type ThemeColors, themeColors } from './shapes/colors.ts';
import { type PlacedShape, readScene } from './shapes/scene.ts';
import { shapeSvg } from './shapes/shape-svg.ts';
import { withOurFonts } from './svg-fonts.ts';
import type { MeasureText } from './text-width.ts';
import { fromEmu } from './typst-code.ts';

/** What is drawn of charts, SmartArt, groups and shapes from what the file says of them. */
export interface DrawnObjects {
  /** Charts, and the outlines of shapes, under {@link drawingKey}. */
  readonly pictures: readonly DrawablePicture[];
  /** Shapes at their places, for the text and pictures that stand in them. */
  readonly scenes: ReadonlyMap<string, Scene>;
}

export interface Scene {
  readonly shapes: readonly PlacedShape[];
  readonly theme: ThemeColors;
}

/** Space around the outlines in points, so that lines at the edge are not cut. */
export const sceneMargin = 2;

export function drawObjects(
  deliverable: Deliverable,
  drawings: readonly Drawing[],
  measure: MeasureText,
): DrawnObjects {
  const theme = themeColors(deliverable);
  const pictures: DrawablePicture[] = [];
  const scenes = new Map<string, Scene>();
  for (const [index, drawing] of drawings.entries()) {
    const key = drawingKey(drawing);
    const path = `/drawing-${index + 1}.svg`;
    const size = { width: fromEmu(drawing.width), height: fromEmu(drawing.height) };
    const tree = treeOf(drawing, deliverable.package);
    if (tree === undefined) {
      continue;
    }
    if (drawing.kind === 'chart') {
      const chart = drawChart(tree, size, measure);
      if (chart !== undefined) {
        pictures.push({ part: key, path, bytes: utf8(chart.svg), words: chart.words });
      }
      continue;
    }
    const shapes = readScene(tree);
    const outlines = shapes.filter(({ kind }) => kind === 'shape').map((shape) => shapeSvg(shape, theme));
    if (shapes.length > 0 && size.width >= 1 && size.height >= 0) {
      scenes.set(key, { shapes, theme });
      if (outlines.some((outline) => outline !== '')) {
        pictures.push({ part: key, path, bytes: utf8(withOurFonts(sceneSvg(size, outlines))) });
      }
    }
  }
  return { pictures, scenes };
}

function sceneSvg(
  size: { readonly width: number; readonly height: number },
  outlines: readonly string[],
): string {
  const [width, height] = [size.width + 2 * sceneMargin, size.height + 2 * sceneMargin].map(fixed);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="${-sceneMargin} ${-sceneMargin} ${width} ${height}">${outlines.join('')}</svg>`;
}

/** The part of a chart or SmartArt drawing, or for shapes the element in the text. */
function treeOf(drawing: Drawing, opc: OpcPackage): XmlElement | undefined {
  if (drawing.kind === 'chart' || drawing.kind === 'diagram') {
    return drawing.part !== undefined && opc.has(drawing.part) ? opc.tree(drawing.part) : undefined;
  }
  return elementAt(drawing.anchor, opc);
}

function elementAt({ part, start, end }: Anchor, opc: OpcPackage): XmlElement | undefined {
  let found = part !== '' && opc.has(part) ? opc.tree(part) : undefined;
  while (found !== undefined && (found.start !== start || found.end !== end)) {
    found = elements(found).find((inner) => inner.start <= start && inner.end >= end);
  }
  return found;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
