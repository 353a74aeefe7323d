import type { MeasureText } from '../text-width.ts';
import type { Axis, Plot } from './chart-data.ts';
import type { Place } from './frame.ts';
import { labelOf, scaleOf } from './scale.ts';
import { chartSize, colorOf, cut, fixed, label, line } from './svg.ts';

const grid = '#bfbfbf';

/** A spoke for each category, from the top clockwise, and a ring of lines for each series. */
export function radar(
  plot: Plot,
  names: readonly string[],
  axis: Axis,
  place: Place,
  measure: MeasureText,
): string[] {
  const count = Math.max(3, names.length);
  const room = Math.min(
    place.width * 0.25,
    Math.max(0, ...names.map((name) => measure(name, chartSize * 1.12, {}))),
  );
  const radius = Math.max(10, Math.min(place.width / 2 - room - 8, place.height / 2 - chartSize * 1.6));
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const values = plot.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const scale = scaleOf(values, axis, false);
  const at = (index: number, out: number) => {
    const angle = (index / count) * 2 * Math.PI;
    return { x: middle.x + out * Math.sin(angle), y: middle.y - out * Math.cos(angle) };
  };
  const out = (value: number): number =>
    radius * Math.min(1, Math.max(0, (value - scale.minimum) / (scale.maximum - scale.minimum)));
  const ring = (places: readonly { readonly x: number; readonly y: number }[], look: string): string =>
    `<path d="${places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'} ${fixed(x)} ${fixed(y)}`).join(' ')} Z" ${look}/>`;
  const spokes = Array.from({ length: count }, (_, index) => index);
  const rings = scale.ticks.map((tick) =>
    ring(
      spokes.map((index) => at(index, out(tick))),
      `fill="none" stroke="${grid}" stroke-width="0.5"`,
    ),
  );
  const lines = spokes.map((index) => {
    const end = at(index, radius);
    return line(middle.x, middle.y, end.x, end.y);
  });
  const drawn = plot.series.map(({ points, color, isFilled }, index) => {
    const look = colorOf(index, color);
    return ring(
      points.flatMap(({ value }, spoke) => (value === undefined ? [] : [at(spoke, out(value))])),
      isFilled
        ? `fill="${look}" fill-opacity="0.5" stroke="${look}" stroke-width="1.5"`
        : `fill="none" stroke="${look}" stroke-width="1.5"`,
    );
  });
  const numbers = scale.ticks.map((tick) => {
    const { x, y } = at(0, out(tick));
    return label(labelOf(tick), x - 3, y, { anchor: 'end', size: chartSize - 1 });
  });
  const words = names.map((name, index) => {
    const { x, y } = at(index, radius + 6);
    const side = Math.sin((index / count) * 2 * Math.PI);
    const anchor = Math.abs(side) < 0.1 ? 'middle' : side > 0 ? 'start' : 'end';
    return label(
      cut(name, place.width * 0.25, measure),
      x,
      anchor === 'middle' ? y + (y > middle.y ? 4 : -3) : y,
      {
        anchor,
      },
    );
  });
  return [...rings, ...lines, ...drawn, ...numbers, ...words];
}
