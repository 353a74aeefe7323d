import type { XmlElement } from '@fg2rec/ooxml';
import type { MeasureText } from '../text-width.ts';
import { axes } from './axes.ts';
import { type Chart, type PlotKind, readChart } from './chart-data.ts';
import { framed, type Place } from './frame.ts';
import { pie } from './pie.ts';
import { bars, categoriesOf, lines, type Stacked, stacked } from './plots.ts';
import { radar } from './radar.ts';
import { labelOf, scaleOf } from './scale.ts';
import { stock } from './stock.ts';
import { surface } from './surface.ts';
import { svg } from './svg.ts';

/** A chart as a picture, with its numbers in words for those who cannot see it. */
export interface DrawnChart {
  readonly svg: string;
  readonly words: string;
}

const mostWords = 1500;

/**
 * Draws a chart from the data in its part: columns, bars, lines, areas, scatter, pies, doughnuts, radar,
 * stock, and surfaces seen from above.
 * @param size in points.
 * @returns undefined for kinds that are not drawn.
 */
export function drawChart(
  tree: XmlElement,
  size: { readonly width: number; readonly height: number },
  measure: MeasureText,
): DrawnChart | undefined {
  const chart = readChart(tree);
  if (chart === undefined) {
    return undefined;
  }
  const width = Math.max(120, size.width);
  const height = Math.max(90, size.height);
  const frame = framed(chart, width, height, measure);
  const content = alone(chart, frame.place, measure) ?? plotted(chart, frame.place, measure);
  return { svg: svg(width, height, [...frame.content, ...content]), words: wordsOf(chart) };
}

/** Plots of kinds that share their place with no other. */
function alone(chart: Chart, place: Place, measure: MeasureText): string[] | undefined {
  for (const plot of chart.plots) {
    switch (plot.kind) {
      case 'pie':
      case 'doughnut':
        return pie(plot, place);
      case 'radar':
        return radar(plot, categoriesOf(chart), chart.valueAxis, place, measure);
      case 'surface':
        return surface(plot, categoriesOf(chart), place, measure);
    }
  }
  return undefined;
}

function plotted(chart: Chart, place: Place, measure: MeasureText): string[] {
  const drawn: { readonly plot: Chart['plots'][number]; readonly series: Stacked[] }[] = [];
  for (const plot of chart.plots) {
    drawn.push({
      plot,
      series: stacked(
        plot,
        drawn.reduce((sum, { series }) => sum + series.length, 0),
      ),
    });
  }
  const points = drawn.flatMap(({ series }) => series.flatMap((one) => one.points));
  const isShare = chart.plots.every(({ grouping }) => grouping === 'percent');
  const fits = chart.plots.every(({ kind }) => /^(?:line|scatter|stock)$/.test(kind));
  const values = scaleOf(
    points.flatMap(({ from, to }) => (to === undefined ? [] : [from, to].slice(from === 0 && fits ? 1 : 0))),
    isShare ? { minimum: 0, maximum: 100 } : chart.valueAxis,
    fits,
  );
  const isScatter = chart.plots.every(({ kind }) => kind === 'scatter');
  const across = scaleOf(
    points.map(({ x }) => x),
    chart.categoryAxis,
    true,
  );
  const names = categoriesOf(chart);
  const lies = chart.plots.some(({ kind }) => kind === 'bar');
  const below = isScatter ? { scale: across } : { categories: names };
  const { content, plot: area } = axes(chart, place, values, below, lies, isShare, measure);
  const layers = [...drawn].sort((one, other) => layerOf(one.plot.kind) - layerOf(other.plot.kind));
  return [
    ...content,
    ...layers.flatMap(({ plot, series }) => {
      switch (plot.kind) {
        case 'column':
        case 'bar':
          return bars(series, plot, area, values, names.length);
        case 'stock':
          return stock(series, area, values, names.length);
        default:
          return lines(series, plot, area, values, ({ x }, index) =>
            isScatter
              ? (x - across.minimum) / (across.maximum - across.minimum)
              : (index + 0.5) / Math.max(1, names.length),
          );
      }
    }),
  ];
}

/** Areas lie at the bottom, then columns, then lines. */
function layerOf(kind: PlotKind): number {
  return (
    ({ area: 0, column: 1, bar: 1, line: 2, scatter: 3 } as Partial<Record<PlotKind, number>>)[kind] ?? 1
  );
}

/** Title, axes, then each series with its points: what a reader would read off the chart. */
function wordsOf(chart: Chart): string {
  const { title, categoryAxis, valueAxis } = chart;
  const axesWords = [categoryAxis.title, valueAxis.title].filter((text) => text !== '').join(' / ');
  const series = chart.plots.flatMap((plot) =>
    plot.series.map(({ name, points }) => {
      const said = points.flatMap(({ category, x, value }) =>
        value === undefined ? [] : [`${plot.kind === 'scatter' ? labelOf(x) : category}: ${labelOf(value)}`],
      );
      return `${name === '' || name === title ? '' : `${name} \u2013 `}${said.join(', ')}`;
    }),
  );
  const text = [title, axesWords, ...series].filter((part) => part !== '').join('. ');
  return text.length > mostWords ? `${text.slice(0, mostWords)}\u2026` : text;
}
