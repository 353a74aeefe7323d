import { noteLine } from '@fg2rec/document';
import { eachLine, type Pass } from './verdict.ts';

/** Notes: "NOTE – …" and its forms in six languages. Where only the style says so, it is a note with less certainty. */
export const notes: Pass = eachLine((line, { patterns }) => {
  const read = noteLine(line.text, patterns);
  const styled = line.style?.role === 'note';
  if (read !== undefined && read.text !== '' && line.line.length > read.label.length + 2) {
    return { role: 'note', confidence: styled ? 0.98 : 0.9, because: `begins with "${read.label}"` };
  }
  return undefined;
});
