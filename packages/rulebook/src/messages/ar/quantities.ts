import type { QuantityTexts } from '../messages.ts';

/** Numbers of things in Arabic. */
export const quantities: QuantityTexts = {
  'abbreviation is': { other: '{count}' },
  'annex or appendix begins': { other: '{count}' },
  'definition begins': { other: '{count}' },
  'figure is one of the': { other: '{count}' },
  'paragraph with curly quotation marks': { other: '{count}' },
  'with straight ones': { other: '{count}' },
  'paragraph is': { other: '{count}' },
  comment: {
    one: 'تعليق واحد',
    two: 'تعليقان',
    few: '{count} تعليقات',
    many: '{count} تعليقاً',
    other: '{count} تعليق',
  },
  'open tracked change': {
    one: 'تغيير متعقَّب مفتوح واحد',
    two: 'تغييران متعقَّبان مفتوحان',
    few: '{count} تغييرات متعقَّبة مفتوحة',
    many: '{count} تغييراً متعقَّباً مفتوحاً',
    other: '{count} تغيير متعقَّب مفتوح',
  },
  day: { one: 'يوم واحد', two: 'يومان', few: '{count} أيام', many: '{count} يوماً', other: '{count} يوم' },
  gap: { other: '{count}' },
  character: {
    one: 'حرف واحد',
    two: 'حرفان',
    few: '{count} أحرف',
    many: '{count} حرفاً',
    other: '{count} حرف',
  },
  word: {
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '{count} كلمات',
    many: '{count} كلمة',
    other: '{count} كلمة',
  },
  entry: {
    one: 'مدخل واحد',
    two: 'مدخلان',
    few: '{count} مداخل',
    many: '{count} مدخلاً',
    other: '{count} مدخل',
  },
  time: { one: 'مرة واحدة', two: 'مرتان', few: '{count} مرات', many: '{count} مرة', other: '{count} مرة' },
};
