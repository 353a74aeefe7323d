import type { PhraseTexts } from '../../messages.ts';

/** Chinese: edition. */
export const edition: PhraseTexts = {
  'Judged by the rulebook of {edition}: {because}.': '按{edition}版规则判断：{because}。',
  'Of its own texts only digests were at hand.': '其自身文本只有摘要可用。',
  '{name} of the source, {other} in the TD': '源文件的{name}，临时文件中为{other}',
  'it was asked for': '按要求',
};
