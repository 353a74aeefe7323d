import type { QuantityTexts } from '../messages.ts';

/** Numbers of things in Russian. */
export const quantities: QuantityTexts = {
  'abbreviation is': { other: '{count}' },
  'annex or appendix begins': { other: '{count}' },
  'definition begins': { other: '{count}' },
  'figure is one of the': { other: '{count}' },
  'paragraph with curly quotation marks': { other: '{count}' },
  'with straight ones': { other: '{count}' },
  'paragraph is': { other: '{count}' },
  comment: {
    one: '{count} комментарий',
    few: '{count} комментария',
    many: '{count} комментариев',
    other: '{count} комментариев',
  },
  'open tracked change': {
    one: '{count} открытое исправление',
    few: '{count} открытых исправления',
    many: '{count} открытых исправлений',
    other: '{count} открытых исправлений',
  },
  day: { one: '{count} день', few: '{count} дня', many: '{count} дней', other: '{count} дней' },
  gap: { other: '{count}' },
  character: { one: '{count} знак', few: '{count} знака', many: '{count} знаков', other: '{count} знаков' },
  word: { one: '{count} слово', few: '{count} слова', many: '{count} слов', other: '{count} слов' },
  entry: { one: '{count} запись', few: '{count} записи', many: '{count} записей', other: '{count} записей' },
  time: { one: '{count} раз', few: '{count} раза', many: '{count} раз', other: '{count} раз' },
};
