import { naturalCompare } from '@fg2rec/check';
import type { Language } from '@fg2rec/document';

/**
 * How terms are sorted in a language; undefined for Chinese, where texts keep the order of the English ones. In English
 * as the rule on their order has it, elsewhere with the letters of the alphabet in their places: ñ after n, ё with е.
 */
export function termCompare(language: Language): ((one: string, other: string) => number) | undefined {
  if (language === 'zh') {
    return undefined;
  }
  if (language === 'en') {
    return naturalCompare;
  }
  const collator = new Intl.Collator(language, {
    numeric: true,
    sensitivity: 'base',
    ignorePunctuation: true,
  });
  return (one, other) => collator.compare(one, other);
}
