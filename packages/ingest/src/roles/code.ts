import { eachLine, type Pass } from './verdict.ts';

/** Code: by style, or set in a monospaced font throughout. */
export const code: Pass = eachLine((line) => {
  if (line.style?.role === 'code' && (line.style.confidence > 0.7 || line.shape.monospaced)) {
    return { role: 'code', confidence: line.style.confidence, because: `style ${line.style.style}` };
  }
  return line.shape.monospaced && line.place !== 'cover'
    ? { role: 'code', confidence: 0.8, because: 'set in a monospaced font' }
    : undefined;
});
