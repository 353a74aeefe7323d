import type { QuantityTexts } from '../messages.ts';

/** Numbers of things in Spanish. */
export const quantities: QuantityTexts = {
  'abbreviation is': { other: '{count}' },
  'annex or appendix begins': { other: '{count}' },
  'definition begins': { other: '{count}' },
  'figure is one of the': { other: '{count}' },
  'paragraph with curly quotation marks': { other: '{count}' },
  'with straight ones': { other: '{count}' },
  'paragraph is': { other: '{count}' },
  comment: { one: '{count} comentario', other: '{count} comentarios' },
  'open tracked change': {
    one: '{count} cambio controlado abierto',
    other: '{count} cambios controlados abiertos',
  },
  day: { one: '{count} día', other: '{count} días' },
  gap: { one: '{count}', other: '{count}' },
  character: { one: '{count} carácter', other: '{count} caracteres' },
  word: { one: '{count} palabra', other: '{count} palabras' },
  entry: { one: '{count} entrada', other: '{count} entradas' },
  time: { one: '{count} vez', other: '{count} veces' },
};
