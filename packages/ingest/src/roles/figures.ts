import type { Line } from './line.ts';
import type { Pass, Verdict } from './verdict.ts';

/** Paragraphs that only hold pictures or drawings. On the front page they are part of the cover. */
export const figures: Pass = (lines, verdicts) => {
  const begin = verdicts.findIndex(
    (verdict) => verdict !== undefined && verdict.role !== 'empty' && verdict.role !== 'cover',
  );
  return lines.map((line, index) => verdicts[index] ?? pictured(line, begin !== -1 && index > begin));
};

function pictured(line: Line, begun: boolean): Verdict | undefined {
  const { picture, textBox } = line.shape;
  if (line.line !== '' || !(picture || textBox)) {
    return undefined;
  }
  return begun || line.place !== 'body'
    ? { role: 'figure', confidence: 0.9, because: 'holds only a picture or drawing' }
    : { role: 'cover', confidence: 0.6, because: 'a picture on the front page' };
}
