import type { MeasureText } from '../text-width.ts';
import type { Chart } from './chart-data.ts';
import type { Place } from './frame.ts';
import { labelOf, type Scale } from './scale.ts';
import { chartSize, cut, label, line } from './svg.ts';

export interface Axes {
  readonly content: readonly string[];
  readonly plot: Place;
}

/** What stands below the plot: categories, each in the middle of its share, or the ticks of a scale. */
export type Below = { readonly categories: readonly string[] } | { readonly scale: Scale };

/**
 * The axes of a chart with their titles and labels.
 * @param lies the values run across and the categories down.
 */
export function axes(
  chart: Chart,
  place: Place,
  values: Scale,
  below: Below,
  lies: boolean,
  isShare: boolean,
  measure: MeasureText,
): Axes {
  const numbers = values.ticks.map((tick) => (isShare ? `${labelOf(tick)} %` : labelOf(tick)));
  const names = 'categories' in below ? below.categories : below.scale.ticks.map(labelOf);
  const [left, bottom] = lies ? [names, numbers] : [numbers, names];
  const [leftTitle, bottomTitle] = lies
    ? [chart.categoryAxis.title, chart.valueAxis.title]
    : [chart.valueAxis.title, chart.categoryAxis.title];
  const widest = Math.max(0, ...left.map((text) => measure(text, chartSize * 1.12, {})));
  const leftRoom = Math.min(widest, place.width * 0.35) + 6 + (leftTitle === '' ? 0 : chartSize * 1.6);
  const count = Math.max(1, bottom.length);
  const share = (place.width - leftRoom) / count;
  const slants =
    !lies && bottom.some((text) => measure(text, chartSize * 1.12, {}) > share * (count > 12 ? 0.9 : 1.6));
  const bottomRoom = (slants ? 42 : chartSize * 1.5) + (bottomTitle === '' ? 0 : chartSize * 1.6);
  const plot: Place = {
    x: place.x + leftRoom,
    y: place.y + 4,
    width: Math.max(20, place.width - leftRoom - 6),
    height: Math.max(20, place.height - bottomRoom - 4),
  };
  const content: string[] = [];
  const floor = plot.y + plot.height;
  const leftAt = (index: number): number =>
    lies
      ? plot.y + ((index + 0.5) * plot.height) / left.length
      : floor - (index * plot.height) / Math.max(1, left.length - 1);
  for (const [index, text] of left.entries()) {
    if (!lies) {
      content.push(line(plot.x, leftAt(index), plot.x + plot.width, leftAt(index)));
    }
    content.push(label(cut(text, place.width * 0.35, measure), plot.x - 4, leftAt(index), { anchor: 'end' }));
  }
  const isScale = lies || 'scale' in below;
  // Where there are very many categories, not every one is named.
  const each = isScale ? 1 : Math.max(1, Math.ceil((bottom.length * chartSize * 1.1) / plot.width));
  for (const [index, text] of bottom.entries()) {
    const x = isScale
      ? plot.x + (index * plot.width) / Math.max(1, bottom.length - 1)
      : plot.x + ((index + 0.5) * plot.width) / bottom.length;
    if (isScale) {
      content.push(line(x, plot.y, x, floor));
    }
    if (index % each === 0) {
      content.push(
        slants
          ? label(cut(text, 50, measure), x + 2, floor + 7, { anchor: 'end', turn: -40 })
          : label(cut(text, isScale ? 60 : share * 1.5, measure), x, floor + 8),
      );
    }
  }
  content.push(
    line(plot.x, floor, plot.x + plot.width, floor, '#7f7f7f', 0.75),
    line(plot.x, plot.y, plot.x, floor, '#7f7f7f', 0.75),
  );
  if (bottomTitle !== '') {
    content.push(
      label(cut(bottomTitle, plot.width, measure), plot.x + plot.width / 2, place.y + place.height - 5, {
        bold: true,
      }),
    );
  }
  if (leftTitle !== '') {
    content.push(
      label(cut(leftTitle, plot.height, measure), place.x + 5, plot.y + plot.height / 2, {
        bold: true,
        turn: -90,
      }),
    );
  }
  return { content, plot };
}
