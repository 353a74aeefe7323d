import { eachLine, type Pass } from './verdict.ts';

/** Lines whose place leaves no choice: empty ones, those of a cover table, and those of page margins and notes. */
export const settled: Pass = eachLine((line) => {
  const { paragraph, shape } = line;
  if (/^(?:header|footer|footnote|endnote)$/.test(paragraph.role)) {
    return { role: paragraph.role, confidence: 1, because: 'stands outside the body' };
  }
  if (line.line === '' && !shape.picture && !shape.formula && !shape.textBox) {
    return { role: 'empty', confidence: 1, because: 'no text' };
  }
  if (line.place === 'cover') {
    return { role: 'cover', confidence: 0.9, because: 'in a cover table' };
  }
  return undefined;
});
