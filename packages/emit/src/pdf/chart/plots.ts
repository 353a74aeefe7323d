import type { Chart, Plot } from './chart-data.ts';
import type { Place } from './frame.ts';
import { labelOf, type Scale } from './scale.ts';
import { chartSize, colorOf, fixed, label, rectangle } from './svg.ts';

/** A series with its values as they are plotted: stacked on those before, or as shares. */
export interface Stacked {
  readonly name: string;
  readonly color: string;
  readonly showsValues: boolean;
  readonly isJoined: boolean;
  readonly points: readonly {
    readonly x: number;
    readonly from: number;
    readonly to: number | undefined;
    readonly value: number | undefined;
    readonly color?: string;
  }[];
}

/** @param before number of series in the plots before it, for their colours. */
export function stacked(plot: Plot, before: number): Stacked[] {
  const totals: number[] = [];
  for (const { points } of plot.series) {
    for (const [index, { value }] of points.entries()) {
      totals[index] = (totals[index] ?? 0) + Math.abs(value ?? 0);
    }
  }
  const above: number[] = [];
  const under: number[] = [];
  return plot.series.map((series, index) => ({
    name: series.name,
    color: colorOf(before + index, series.color),
    showsValues: series.showsValues,
    isJoined: series.isJoined,
    points: series.points.map(({ value, x, color }, at) => {
      if (plot.grouping === 'clustered' || value === undefined) {
        return { x, from: 0, to: value, value, color };
      }
      const amount = plot.grouping === 'percent' ? (100 * value) / (totals[at] || 1) : value;
      const stack = amount < 0 ? under : above;
      const from = stack[at] ?? 0;
      stack[at] = from + amount;
      return { x, from, to: from + amount, value, color };
    }),
  }));
}

/** Columns, or bars where the values run across. */
export function bars(
  series: readonly Stacked[],
  plot: Plot,
  place: Place,
  scale: Scale,
  count: number,
): string[] {
  const lies = plot.kind === 'bar';
  const isStacked = plot.grouping !== 'clustered';
  const room = (lies ? place.height : place.width) / Math.max(1, count);
  const side = isStacked ? 1 : Math.max(1, series.length);
  const thick = (room * 0.7) / side;
  const along = (value: number): number => share(value, scale) * (lies ? place.width : place.height);
  return series.flatMap(({ points, color, showsValues }, index) =>
    points.flatMap((point, at) => {
      if (point.to === undefined) {
        return [];
      }
      const start = at * room + room * 0.15 + (isStacked ? 0 : index * thick);
      const [low, high] = [along(Math.min(point.from, point.to)), along(Math.max(point.from, point.to))];
      const fill = point.color === undefined ? color : colorOf(0, point.color);
      const drawn = lies
        ? rectangle(place.x + low, place.y + start, high - low, thick, fill)
        : rectangle(place.x + start, place.y + place.height - high, thick, high - low, fill);
      if (!showsValues || point.value === undefined) {
        return [drawn];
      }
      const text = labelOf(point.value);
      return [
        drawn,
        lies
          ? label(text, place.x + high + 3, place.y + start + thick / 2, {
              anchor: 'start',
              size: chartSize - 1,
            })
          : label(text, place.x + start + thick / 2, place.y + place.height - high - 5, {
              size: chartSize - 1,
            }),
      ];
    }),
  );
}

const marks = ['circle', 'square', 'diamond', 'triangle'] as const;

/** Lines with a mark at each point; areas down to the axis; for scatter charts by their own x. */
export function lines(
  series: readonly Stacked[],
  plot: Plot,
  place: Place,
  scale: Scale,
  across: (point: { readonly x: number }, index: number) => number,
): string[] {
  const y = (value: number): number => place.y + place.height - share(value, scale) * place.height;
  return series.flatMap(({ points, color, isJoined, showsValues }, index) => {
    const shown = points.flatMap((point, at) =>
      point.to === undefined
        ? []
        : [{ ...point, to: point.to, place: place.x + across(point, at) * place.width }],
    );
    const path = shown
      .map(({ place: x, to }, at) => `${at === 0 ? 'M' : 'L'} ${fixed(x)} ${fixed(y(to))}`)
      .join(' ');
    if (plot.kind === 'area') {
      const back = [...shown].reverse().map(({ place: x, from }) => `L ${fixed(x)} ${fixed(y(from))}`);
      return shown.length === 0
        ? []
        : [`<path d="${path} ${back.join(' ')} Z" fill="${color}" fill-opacity="0.8"/>`];
    }
    const joined =
      isJoined && shown.length > 1
        ? [`<path d="${path}" fill="none" stroke="${color}" stroke-width="1.5"/>`]
        : [];
    const dots =
      shown.length > 60 && isJoined ? [] : shown.map(({ place: x, to }) => mark(x, y(to), color, index));
    const values = showsValues
      ? shown.flatMap(({ place: x, to, value }) =>
          value === undefined ? [] : [label(labelOf(value), x, y(to) - 8, { size: chartSize - 1 })],
        )
      : [];
    return [...joined, ...dots, ...values];
  });
}

function mark(x: number, y: number, color: string, index: number): string {
  const [a, b] = [fixed(x), fixed(y)];
  switch (marks[index % marks.length]) {
    case 'square':
      return rectangle(x - 2.2, y - 2.2, 4.4, 4.4, color);
    case 'diamond':
      return `<path d="M ${a} ${fixed(y - 3)} L ${fixed(x + 3)} ${b} L ${a} ${fixed(y + 3)} L ${fixed(x - 3)} ${b} Z" fill="${color}"/>`;
    case 'triangle':
      return `<path d="M ${a} ${fixed(y - 3)} L ${fixed(x + 3)} ${fixed(y + 2.5)} L ${fixed(x - 3)} ${fixed(y + 2.5)} Z" fill="${color}"/>`;
    default:
      return `<circle cx="${a}" cy="${b}" r="2.5" fill="${color}"/>`;
  }
}

function share(value: number, { minimum, maximum }: Scale): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

/** The categories of the longest series. */
export function categoriesOf({ plots }: Chart): string[] {
  const longest = plots
    .flatMap(({ series }) => series)
    .reduce<readonly { readonly category: string }[]>(
      (best, { points }) => (points.length > best.length ? points : best),
      [],
    );
  return longest.map(({ category }) => category);
}
