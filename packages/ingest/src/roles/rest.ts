import { eachLine, type Pass } from './verdict.ts';

/** Everything else is text. */
export const rest: Pass = eachLine((line) => {
  if (line.line === '') {
    return { role: line.shape.formula ? 'equation' : 'figure', confidence: 0.6, because: 'no text' };
  }
  if (line.style?.role === 'note') {
    return { role: 'note', confidence: 0.75, because: `style ${line.style.style}` };
  }
  return { role: 'body', confidence: line.place === 'body' ? 0.7 : 0.6, because: 'nothing says otherwise' };
});
