import type { QuantityTexts } from '../messages.ts';

/** Numbers of things in French. */
export const quantities: QuantityTexts = {
  'abbreviation is': { other: '{count}' },
  'annex or appendix begins': { other: '{count}' },
  'definition begins': { other: '{count}' },
  'figure is one of the': { other: '{count}' },
  'paragraph with curly quotation marks': { other: '{count}' },
  'with straight ones': { other: '{count}' },
  'paragraph is': { other: '{count}' },
  comment: { one: '{count} commentaire', other: '{count} commentaires' },
  'open tracked change': {
    one: '{count} modification suivie ouverte',
    other: '{count} modifications suivies ouvertes',
  },
  day: { one: '{count} jour', other: '{count} jours' },
  gap: { one: '{count}', other: '{count}' },
  character: { one: '{count} caractère', other: '{count} caractères' },
  word: { one: '{count} mot', other: '{count} mots' },
  entry: { one: '{count} entrée', other: '{count} entrées' },
  time: { one: '{count} fois', other: '{count} fois' },
};
