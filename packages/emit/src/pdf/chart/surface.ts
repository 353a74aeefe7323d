import type { MeasureText } from '../text-width.ts';
import type { Plot } from './chart-data.ts';
import type { Place } from './frame.ts';
import { labelOf, scaleOf } from './scale.ts';
import { chartSize, cut, label, rectangle } from './svg.ts';

/** From low to high; each is darker than the one before, so that they stay apart in grey. */
const ramp = ['deebf7', 'c6dbef', '9ecae1', '6baed6', '4292c6', '2171b5', '08519c', '08306b'];

/** The bands of values of a surface, as its legend names them. */
export function bandsOf(
  plot: Plot,
): { readonly name: string; readonly color: string; readonly low: number }[] {
  const { ticks } = scaleOf(
    plot.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    {},
    true,
  );
  const bands = Math.max(1, ticks.length - 1);
  return ticks.slice(0, -1).map((low, index) => ({
    low,
    name: `${labelOf(low)} \u2013 ${labelOf(ticks[index + 1] ?? low)}`,
    color: `#${ramp[Math.round((index / Math.max(1, bands - 1)) * (ramp.length - 1))] ?? '08306b'}`,
  }));
}

/** A surface seen from above: a field for each value, in the colour of its band; series up, categories across. */
export function surface(plot: Plot, names: readonly string[], place: Place, measure: MeasureText): string[] {
  const bands = bandsOf(plot);
  const rows = Math.max(1, plot.series.length);
  const columns = Math.max(1, names.length);
  const widest = Math.max(0, ...plot.series.map(({ name }) => measure(name, chartSize * 1.12, {})));
  const left = Math.min(widest, place.width * 0.3) + 6;
  const width = Math.max(20, place.width - left) / columns;
  const height = Math.max(20, place.height - chartSize * 1.6) / rows;
  const floor = place.y + height * rows;
  const fields = plot.series.flatMap(({ points, name }, row) => {
    const top = floor - (row + 1) * height;
    return [
      label(cut(name, left - 6, measure), place.x + left - 4, top + height / 2, { anchor: 'end' }),
      ...points.flatMap(({ value }, column) => {
        const band = bands.findLast(({ low }) => value !== undefined && value >= low) ?? bands[0];
        return value === undefined || band === undefined
          ? []
          : [rectangle(place.x + left + column * width, top, width, height, band.color)];
      }),
    ];
  });
  const each = Math.max(1, Math.ceil(((chartSize + 3) * 2) / width));
  const below = names.flatMap((name, column) =>
    column % each === 0
      ? [label(cut(name, width * each, measure), place.x + left + (column + 0.5) * width, floor + 8)]
      : [],
  );
  return [...fields, ...below];
}
