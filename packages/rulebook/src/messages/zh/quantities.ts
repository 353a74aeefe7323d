import type { QuantityTexts } from '../messages.ts';

/** Numbers of things in Chinese. */
export const quantities: QuantityTexts = {
  'abbreviation is': { other: '{count}' },
  'annex or appendix begins': { other: '{count}' },
  'definition begins': { other: '{count}' },
  'figure is one of the': { other: '{count}' },
  'paragraph with curly quotation marks': { other: '{count}' },
  'with straight ones': { other: '{count}' },
  'paragraph is': { other: '{count}' },
  comment: { other: '{count}条批注' },
  'open tracked change': { other: '{count}处未处理的修订' },
  day: { other: '{count}天' },
  gap: { other: '{count}处空缺' },
  character: { other: '{count}个字符' },
  word: { other: '{count}个词' },
  entry: { other: '{count}个条目' },
  time: { other: '{count}次' },
};
