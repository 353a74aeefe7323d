import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: boilerplate. */
export const boilerplate: RuleTexts = {
  'boilerplate/abbreviations-lead': {
    title: 'La cláusula 4 empieza con su frase fija',
    messages: {
      missing: {
        message: 'Falta la frase fija que abre la cláusula 4.',
        advice: 'Ponga esta frase antes de las abreviaturas: «{expected}»',
      },
      differs: {
        message: 'La frase que abre la cláusula 4 difiere del texto fijo.',
        advice: 'Emplee la frase fija: «{expected}»',
      },
    },
  },
  'boilerplate/amendment-note': {
    title: 'Una enmienda o corrigéndum dice cómo se señalan los cambios',
    messages: {
      missing: {
        message: 'La enmienda no dice cómo se señalan sus cambios.',
        advice: 'Ponga al principio, en cursiva: «{expected}»',
      },
    },
  },
  'boilerplate/annex-sentence': {
    title: 'Cada anexo dice que forma parte integrante de la Recomendación',
    messages: {
      missing: {
        message: '{annex} no dice que forma parte integrante de la Recomendación.',
        advice:
          'Ponga esta frase bajo su título, centrada: «{expected}» Si el anexo no es vinculante, conviértalo en apéndice.',
      },
      differs: {
        message: 'La frase bajo el título de {annex} difiere del texto fijo.',
        advice: 'Emplee la frase fija: «{expected}»',
      },
      other: {
        message: '{annex} dice que no forma parte integrante de la Recomendación, como los apéndices.',
        advice: 'Si es vinculante, emplee esta frase: «{expected}» De lo contrario, conviértalo en apéndice.',
      },
    },
  },
  'boilerplate/appendix-sentence': {
    title: 'Cada apéndice dice que no forma parte integrante de la Recomendación',
    messages: {
      missing: {
        message: '{annex} no dice que no forma parte integrante de la Recomendación.',
        advice: 'Ponga esta frase bajo su título, centrada: «{expected}»',
      },
      differs: {
        message: 'La frase bajo el título de {annex} difiere del texto fijo.',
        advice: 'Emplee la frase fija: «{expected}»',
      },
      other: {
        message: '{annex} dice que forma parte integrante de la Recomendación, como los anexos.',
        advice: 'Si no es vinculante, emplee esta frase: «{expected}» De lo contrario, conviértalo en anexo.',
      },
      bibliography: {
        message: 'La bibliografía lleva la frase de un apéndice.',
        advice: 'Suprímala: la bibliografía no lleva número ni frase.',
      },
    },
  },
  'boilerplate/change-log': {
    title:
      'Un Informe Técnico, un Documento Técnico o un resultado de Grupo Temático tiene registro de cambios',
    messages: {
      missing: {
        message: 'No hay registro de cambios que indique la versión y la aprobación.',
        advice:
          'Añada un registro de cambios: «This document contains Version n of the Technical Report on … approved at the … meeting held in …»',
      },
    },
  },
  'boilerplate/focus-group-notice': {
    title: 'Un resultado de Grupo Temático dice que no es una Recomendación',
    messages: {
      missing: {
        message: 'El texto no dice que los resultados de los Grupos Temáticos no son Recomendaciones UIT-T.',
        advice:
          'Dígalo en el prefacio: «Los resultados de los Grupos Temáticos no son Recomendaciones UIT-T.»',
      },
    },
  },
  'boilerplate/foreword': {
    title: 'El prefacio de un texto publicado tiene los párrafos que imprime la TSB',
    messages: {
      missing: {
        message: 'No hay prefacio.',
        advice: 'Un texto publicado lleva el prefacio; lo añade la TSB.',
      },
      paragraph: {
        message: 'En el prefacio falta el párrafo {name}, o está redactado de otro modo.',
        advice: 'Compare con el texto actual de la TSB: «{expected}»',
      },
    },
  },
  'boilerplate/informative-note': {
    title: 'Un Informe Técnico o Documento Técnico dice que es informativo',
    messages: {
      missing: {
        message: 'El texto no dice que es informativo.',
        advice: 'Añada una nota después del resumen: «{expected}»',
      },
      differs: {
        message: 'La nota que dice que el texto es informativo difiere de la redacción fija.',
        advice: 'Emplee la redacción fija: «{expected}»',
      },
    },
  },
  'boilerplate/none': {
    title: 'Una cláusula sin contenido dice «Ninguno.»',
    messages: {
      form: {
        message: '{name} dice «{found}» en lugar de «{expected}».',
        advice: 'Emplee la palabra fija, con su punto.',
      },
    },
  },
  'boilerplate/patent-notice': {
    title: 'El prefacio dice si se recibió notificación de patentes',
    messages: {
      open: {
        message: 'El prefacio deja abierto si la UIT recibió notificación de patentes: «{choice}».',
        advice: 'Consulte las declaraciones de patentes de este texto y deje la redacción que sea cierta.',
      },
    },
  },
  'boilerplate/prepublication-notice': {
    title: 'Un texto prepublicado dice que no está editado',
    messages: {
      missing: {
        message: 'Falta el aviso de prepublicación.',
        advice: 'La TSB pone en la cubierta: «{expected}»',
      },
    },
  },
  'boilerplate/references-lead': {
    title: 'La cláusula 2 empieza con el párrafo fijo sobre las referencias',
    messages: {
      missing: {
        message: 'Falta el párrafo fijo que abre las referencias.',
        advice: 'Ponga este párrafo antes de la lista: «{expected}»',
      },
      differs: {
        message: 'El párrafo que abre las referencias difiere del texto fijo.',
        advice: 'Es una fórmula jurídica. Emplee el texto fijo: «{expected}»',
      },
    },
  },
  'boilerplate/supplement-foreword': {
    title: 'El prefacio de un Suplemento habla de «esta publicación»',
    messages: {
      name: {
        message: 'El prefacio de este Suplemento dice «this Recommendation».',
        advice: 'Escriba «this publication».',
      },
    },
  },
  'boilerplate/terms-elsewhere-lead': {
    title: 'La cláusula 3.1 empieza con su frase fija',
    messages: {
      missing: {
        message: 'Falta la frase fija que abre la cláusula 3.1.',
        advice: 'Ponga esta frase antes de los términos: «{expected}»',
      },
      differs: {
        message: 'La frase que abre la cláusula 3.1 difiere del texto fijo.',
        advice: 'Emplee la frase fija: «{expected}»',
      },
    },
  },
  'boilerplate/terms-here-lead': {
    title: 'La cláusula 3.2 empieza con su frase fija',
    messages: {
      missing: {
        message: 'Falta la frase fija que abre la cláusula 3.2.',
        advice: 'Ponga esta frase antes de los términos: «{expected}»',
      },
      differs: {
        message: 'La frase que abre la cláusula 3.2 difiere del texto fijo.',
        advice: 'Emplee la frase fija: «{expected}»',
      },
    },
  },
};
