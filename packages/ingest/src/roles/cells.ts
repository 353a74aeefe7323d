import { headRows } from './head-rows.ts';
import type { Line } from './line.ts';
import { listMarker } from './list-marker.ts';
import type { Pass, Verdict } from './verdict.ts';

/** Text of table cells: heads and the rest. Lists inside cells stay lists. */
export const cells: Pass = (lines, verdicts) => {
  const heads = headRows(lines);
  return lines.map((line, index) => verdicts[index] ?? inCell(line, heads));
};

function inCell(line: Line, heads: ReadonlySet<unknown>): Verdict | undefined {
  if (line.cell === undefined || line.place !== 'cell') {
    return undefined;
  }
  if (line.style?.role === 'table-head' || heads.has(line.cell.row)) {
    const because =
      line.style?.role === 'table-head' ? `style ${line.style.style}` : 'in the head of the table';
    return { role: 'table-head', confidence: 0.9, because };
  }
  if (line.style?.role === 'list-item' || listMarker(line) !== undefined) {
    return undefined;
  }
  return { role: 'table-text', confidence: 0.95, because: 'in a table' };
}
