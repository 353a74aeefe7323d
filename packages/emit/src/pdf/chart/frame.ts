import type { MeasureText } from '../text-width.ts';
import type { Chart } from './chart-data.ts';
import { bandsOf } from './surface.ts';
import { chartSize, colorOf, cut, label, rectangle } from './svg.ts';

/** Where the plot stands inside the chart, in points. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Framed {
  readonly content: readonly string[];
  readonly place: Place;
}

const edge = 8;
const row = chartSize * 1.5;

/** The title above, the legend below in rows, and the place that is left. */
export function framed(chart: Chart, width: number, height: number, measure: MeasureText): Framed {
  const content: string[] = [];
  let top = edge;
  if (chart.title !== '') {
    content.push(
      label(cut(chart.title, width - 2 * edge, measure, 12), width / 2, edge + 7, { size: 12, bold: true }),
    );
    top += 22;
  }
  const rows = chart.hasLegend ? legendRows(chart, width - 2 * edge, measure) : [];
  const bottom = height - edge - rows.length * row;
  for (const [index, items] of rows.entries()) {
    const y = bottom + (index + 0.6) * row;
    let x = (width - items.reduce((sum, item) => sum + item.width, 0)) / 2;
    for (const item of items) {
      content.push(rectangle(x, y - 3.5, 7, 7, item.color), label(item.name, x + 10, y, { anchor: 'start' }));
      x += item.width;
    }
  }
  const height_ = Math.max(20, bottom - top - (rows.length > 0 ? 4 : 0));
  return { content, place: { x: edge, y: top, width: width - 2 * edge, height: height_ } };
}

interface LegendItem {
  readonly name: string;
  readonly color: string;
  readonly width: number;
}

function legendRows(chart: Chart, width: number, measure: MeasureText): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { name, color } of legend(chart)) {
    const shown = cut(name, width - 20, measure);
    const needed = 10 + measure(shown, chartSize * 1.12, {}) + 12;
    if (used + needed > width) {
      rows.push([]);
      used = 0;
    }
    used += needed;
    rows.at(-1)?.push({ name: shown, color, width: needed });
  }
  // A legend may not push the chart out of its place.
  return rows.slice(0, 8);
}

/** Names of series, or in pies of their slices, in their colours. */
function legend(chart: Chart): { readonly name: string; readonly color: string }[] {
  const round = chart.plots.find(({ kind }) => kind === 'pie' || kind === 'doughnut');
  if (round !== undefined) {
    return (round.series[0]?.points ?? []).map(({ category, color }, index) => ({
      name: category,
      color: colorOf(index, color),
    }));
  }
  const seenFromAbove = chart.plots.find(({ kind }) => kind === 'surface');
  if (seenFromAbove !== undefined) {
    return bandsOf(seenFromAbove);
  }
  // Prices are drawn in one ink: their series have no colours to name.
  return chart.plots
    .flatMap(({ kind, series }) => (kind === 'stock' ? [] : series))
    .map(({ name, color }, index) => ({
      name: name === '' ? String(index + 1) : name,
      color: colorOf(index, color),
    }));
}
