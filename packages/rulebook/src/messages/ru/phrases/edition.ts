import type { PhraseTexts } from '../../messages.ts';

/** Russian: edition. */
export const edition: PhraseTexts = {
  'Judged by the rulebook of {edition}: {because}.': 'Оценено по правилам {edition}: {because}.',
  'Of its own texts only digests were at hand.': 'Из ее собственных текстов были доступны только обзоры.',
  '{name} of the source, {other} in the TD': '{name} источника, {other} в TD',
  'it was asked for': 'так запрошено',
};
