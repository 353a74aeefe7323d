import type { PhraseTexts } from '../../messages.ts';

/** Arabic: edition. */
export const edition: PhraseTexts = {
  'Judged by the rulebook of {edition}: {because}.': 'حُكم عليه بقواعد {edition}: {because}.',
  'Of its own texts only digests were at hand.': 'لم تتوفر من نصوصها إلا خلاصات.',
  '{name} of the source, {other} in the TD': '{name} في المصدر، {other} في الوثيقة المؤقتة',
  'it was asked for': 'هكذا طُلب',
};
