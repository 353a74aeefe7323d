import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: kinds. */
export const kinds: RuleTexts = {
  'kinds/implementers-guide': {
    title: 'Una guía para implementadores dice cómo se notifican los errores',
    messages: {
      procedure: {
        message: 'Ningún título habla de notificar errores o defectos.',
        advice:
          'Añada una cláusula sobre cómo se notifican y resuelven los defectos, y el formulario para ello.',
      },
    },
  },
  'kinds/report-structure': {
    title: 'Un Informe Técnico o Documento Técnico nombra a sus editores',
    messages: {
      editors: {
        message: 'El texto no nombra editores.',
        advice:
          'Añada un título «Editor(s)» con nombre, afiliación y correo electrónico después del registro de cambios.',
      },
    },
  },
  'kinds/self-name': {
    title: 'Un texto se llama por lo que es, Recomendación u otro texto',
    messages: {
      name: {
        message: '{kind}: el texto se llama a sí mismo «{found}».',
        advice: 'Escriba «{expected}».',
      },
    },
  },
  'kinds/supplement-heading': {
    title: 'Un Suplemento se titula «Supplement 6 to ITU-T J-series Recommendations»',
    messages: {
      form: {
        message: 'El Suplemento se titula «{found}».',
        advice: 'Titúlelo «Supplement n to ITU-T X-series Recommendations».',
      },
    },
  },
  'kinds/supplement-references': {
    title: 'Los textos informativos no dicen que las referencias «constituyen disposiciones»',
    messages: {
      formula: {
        message: 'La cláusula 2 de un texto informativo contiene la frase sobre disposiciones.',
        advice: 'Suprima la frase.',
      },
    },
  },
  'common-text/annex-sentence': {
    title: 'Los anexos de un texto común dicen «this Recommendation | International Standard»',
    messages: {
      missing: {
        message:
          'El Anexo {number} no dice si forma parte integrante de la Recomendación | Norma Internacional.',
        advice: 'Ponga la frase entre paréntesis bajo su título.',
      },
    },
  },
  'common-text/may-not': {
    title: 'Un texto común dice «need not» o «shall not», nunca «may not»',
    messages: {
      ambiguous: {
        message: 'El texto dice «{found}».',
        advice: 'Diga «shall not» para una prohibición y «need not» para una dispensa.',
      },
    },
  },
  'common-text/no-appendix': {
    title: 'Un texto común solo tiene anexos, primero los integrantes',
    messages: {
      appendix: {
        message: 'El texto común tiene un apéndice, «{title}».',
        advice: 'Conviértalo en anexo, con la frase de que no es integrante.',
      },
    },
  },
  'common-text/normative-references': {
    title: 'La cláusula 2 de un texto común se titula «Normative references»',
    messages: {
      title: {
        message: 'La cláusula {number} se titula «{title}».',
        advice: 'Titúlela «Normative references».',
      },
    },
  },
};
