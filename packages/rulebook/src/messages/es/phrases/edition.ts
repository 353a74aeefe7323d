import type { PhraseTexts } from '../../messages.ts';

/** Spanish: edition. */
export const edition: PhraseTexts = {
  'Judged by the rulebook of {edition}: {because}.': 'Juzgado según las reglas de {edition}: {because}.',
  'Of its own texts only digests were at hand.': 'De sus propios textos solo había resúmenes.',
  '{name} of the source, {other} in the TD': '{name} de la fuente, {other} en el DT',
  'it was asked for': 'se pidió',
};
