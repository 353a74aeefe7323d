import type { PhraseTexts } from '../../messages.ts';

/** French: edition. */
export const edition: PhraseTexts = {
  'Judged by the rulebook of {edition}: {because}.': 'Jugé selon les règles de {edition}: {because}.',
  'Of its own texts only digests were at hand.':
    'De ses propres textes, seuls des résumés étaient disponibles.',
  '{name} of the source, {other} in the TD': '{name} de la source, {other} dans le TD',
  'it was asked for': 'elle a été demandée',
};
