import type { MessageCatalogue } from './index.ts';

/** Messages in Spanish, by `rule:message`. */
export const spanish: MessageCatalogue = {
  'structure/fixed-clauses:missing': {
    message: 'Falta la cláusula {number} "{title}".',
    advice:
      'Una Recomendación tiene siempre las cláusulas 1 a 5. Añada la cláusula; si no tiene contenido, que lo diga.',
  },
  'structure/fixed-clauses:title': {
    message: 'La cláusula {number} se titula "{found}" en lugar de "{title}".',
    advice: 'Póngale el título que fija la guía.',
  },
  'structure/empty-clause:empty': {
    message: '{name} tiene título y no tiene texto.',
    advice: 'Añada el texto o suprima el título.',
  },
  'front/summary:missing': {
    message: 'No hay resumen.',
    advice: 'Añada una breve visión del objeto y del contenido bajo el título "{heading}".',
  },
  'front/keywords:missing': {
    message: 'No hay palabras clave.',
    advice:
      'Tras el resumen, bajo "{heading}", dé algunas palabras clave por orden alfabético, separadas por comas.',
  },
  'front/number-heading:form': {
    message: 'La línea del número dice "{found}" en lugar de "{expected}".',
    advice: 'Escríbala en la forma de la guía.',
  },
  'front/title:missing': {
    message: 'El texto no tiene título.',
    advice: 'Ponga un título conciso bajo el número.',
  },
  'front/title:acronym': {
    message: 'El título usa la sigla {acronym}.',
    advice: 'Escríbala completa: los títulos no llevan siglas.',
  },
  'boilerplate/references-lead:missing': {
    message: 'Falta el párrafo fijo que abre las referencias.',
    advice: 'Póngalo al principio de la cláusula 2.',
  },
  'boilerplate/references-lead:differs': {
    message: 'El párrafo que abre las referencias difiere del texto fijo.',
    advice: 'Sustitúyalo por el texto fijo.',
  },
  'boilerplate/annex-sentence:missing': {
    message: '{annex} no dice que forma parte integrante de la Recomendación.',
    advice: 'Ponga esta frase bajo su título, centrada: "{expected}"',
  },
  'boilerplate/appendix-sentence:missing': {
    message: '{annex} no dice que no forma parte integrante de la Recomendación.',
    advice: 'Ponga esta frase bajo su título, centrada: "{expected}"',
  },
  'boilerplate/abbreviations-lead:missing': {
    message: 'Falta la frase fija que abre la cláusula 4.',
    advice: 'Añada: "{expected}"',
  },
  'references/citations-resolve:unknown': {
    message: 'El texto cita [{tag}], que no está en ninguna lista de referencias.',
    advice:
      'Añada la entrada a la cláusula 2 (normativa) o a la bibliografía (informativa), o corrija la cita.',
  },
  'references/entries-cited:uncited': {
    message: 'El texto no cita [{tag}].',
    advice: 'Cítela donde se apliquen sus disposiciones, pásela a la bibliografía o suprímala.',
  },
  'references/numeric-tags:entry': {
    message: 'La referencia [{tag}] se conoce por un número.',
    advice: 'Dele una etiqueta que nombre el documento.',
  },
  'notes/label:form': {
    message: 'La nota empieza por "{found}" en lugar de "{expected}".',
    advice: 'Escríbala en esa forma.',
  },
  'cover/deadline:missed': {
    message: 'El plazo para el TD, {deadline}, ha vencido ({days}); la reunión empieza el {meeting}.',
    advice: 'Pregunte al grupo rector si acepta el documento con retraso, o envíelo a la reunión siguiente.',
  },
  'cover/deadline:due': {
    message: 'El TD debe enviarse a más tardar el {deadline} ({days}); la reunión empieza el {meeting}.',
    advice: 'Envíelo a la TSB antes de ese día: cuatro semanas antes de la reunión.',
  },
  'completion/placeholders:left': {
    message: 'Queda un texto por completar: "{words}".',
    advice: 'Complételo o suprímalo.',
  },
  'references/clause-exists:missing': {
    message: 'El texto remite a {word} {number}, que no existe.',
    advice: 'Corrija el número, o nombre el documento al que se refiere.',
  },
  'references/figure-exists:missing': {
    message: 'El texto remite a {word} {number}, que no existe.',
    advice: 'Corrija el número, o añada lo que falta.',
  },
};
