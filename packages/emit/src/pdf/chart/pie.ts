import type { Plot } from './chart-data.ts';
import type { Place } from './frame.ts';
import { colorOf, fixed, label } from './svg.ts';

/** A pie, or for a doughnut its rings, with the share of each slice that has room for it. */
export function pie(plot: Plot, place: Place): string[] {
  const radius = Math.max(5, Math.min(place.width, place.height) / 2 - 2);
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const series = plot.kind === 'pie' ? plot.series.slice(0, 1) : plot.series;
  const hole = plot.kind === 'pie' ? 0 : radius * 0.5;
  const ring = (radius - hole) / Math.max(1, series.length);
  return series.flatMap(({ points }, index) => {
    const inner = hole + index * ring;
    const total = points.reduce((sum, { value }) => sum + Math.max(0, value ?? 0), 0);
    let turn = 0;
    return points.flatMap(({ value, color }, slice) => {
      const share = total === 0 ? 0 : Math.max(0, value ?? 0) / total;
      if (share === 0) {
        return [];
      }
      const [from, to] = [turn, turn + share];
      turn = to;
      const path = `<path d="${sector(middle, inner, inner + ring, from, to)}" fill="${colorOf(slice, color)}" stroke="#ffffff" stroke-width="0.75"/>`;
      const angle = (from + to) * Math.PI;
      const out = inner + ring * (inner === 0 ? 0.65 : 0.5);
      const text = `${Math.round(share * 100)} %`;
      const mark = label(text, middle.x + out * Math.sin(angle), middle.y - out * Math.cos(angle), {
        color: '#ffffff',
        bold: true,
      });
      return share > 0.05 ? [path, mark] : [path];
    });
  });
}

/** From the top, clockwise; `from` and `to` are parts of the whole turn. */
function sector(
  middle: { readonly x: number; readonly y: number },
  inner: number,
  outer: number,
  from: number,
  to: number,
): string {
  const end = Math.min(to, from + 0.99999);
  const at = (radius: number, turn: number): string =>
    `${fixed(middle.x + radius * Math.sin(turn * 2 * Math.PI))} ${fixed(middle.y - radius * Math.cos(turn * 2 * Math.PI))}`;
  const large = end - from > 0.5 ? 1 : 0;
  const out = `M ${at(outer, from)} A ${fixed(outer)} ${fixed(outer)} 0 ${large} 1 ${at(outer, end)}`;
  return inner === 0
    ? `${out} L ${fixed(middle.x)} ${fixed(middle.y)} Z`
    : `${out} L ${at(inner, end)} A ${fixed(inner)} ${fixed(inner)} 0 ${large} 0 ${at(inner, from)} Z`;
}
