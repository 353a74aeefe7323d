import type { Place } from './frame.ts';
import type { Stacked } from './plots.ts';
import type { Scale } from './scale.ts';
import { line, rectangle } from './svg.ts';

const ink = '#262626';

/**
 * Prices by day: a line from the lowest to the highest. With four series the first and the last are where the day began
 * and ended, and a bar stands between them, filled where it ended lower; with three the last is a stroke to the right.
 */
export function stock(series: readonly Stacked[], place: Place, scale: Scale, count: number): string[] {
  const room = place.width / Math.max(1, count);
  const thick = Math.min(room * 0.5, 14);
  const y = (value: number): number =>
    place.y +
    place.height * (1 - Math.min(1, Math.max(0, (value - scale.minimum) / (scale.maximum - scale.minimum))));
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const values = series.map(({ points }) => points[index]?.value);
    const known = values.filter((value) => value !== undefined);
    const x = place.x + (index + 0.5) * room;
    const last = values.at(-1);
    const first = series.length > 3 ? values[0] : undefined;
    if (known.length === 0) {
      return [];
    }
    const span = line(x, y(Math.max(...known)), x, y(Math.min(...known)), ink, 1);
    if (last === undefined) {
      return [span];
    }
    if (first === undefined) {
      return [span, line(x, y(last), x + thick / 2, y(last), ink, 1.5)];
    }
    const [top, bottom] = [y(Math.max(first, last)), y(Math.min(first, last))];
    const fill = last < first ? '#404040' : '#ffffff';
    return [
      span,
      rectangle(x - thick / 2 - 0.75, top - 0.75, thick + 1.5, bottom - top + 1.5, ink),
      rectangle(x - thick / 2, top, thick, bottom - top, fill),
    ];
  });
}
