import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: reference entries. */
export const referenceEntries: RuleTexts = {
  'references/author-entry-form': {
    title: 'Los libros y artículos indican el año entre paréntesis después de los autores',
    messages: {
      year: {
        message: 'La entrada [{tag}] no indica el año entre paréntesis después de los autores.',
        advice: 'Escriba los autores, el año entre paréntesis, una coma y el título.',
      },
    },
  },
  'references/bibliography-heading': {
    title: 'La bibliografía se titula «Bibliografía», sin número',
    messages: {
      number: {
        message: 'La bibliografía lleva el número {number}.',
        advice: 'Suprima el número y ponga la bibliografía después de los apéndices.',
      },
      title: {
        message: 'La bibliografía se titula «{title}» en lugar de «{expected}».',
        advice: 'Titúlela «{expected}».',
      },
    },
  },
  'references/bibliography-sentence': {
    title: 'Las entradas de la bibliografía empiezan justo debajo de su título',
    messages: {
      sentence: {
        message: 'Bajo el título de la bibliografía figura «{found}».',
        advice: 'Suprima la frase: corresponde a los títulos de los apéndices.',
      },
    },
  },
  'references/duplicate-entries': {
    title: 'Una etiqueta designa una sola entrada, y un documento figura una sola vez',
    messages: {
      tag: {
        message: 'La etiqueta [{tag}] precede a dos entradas.',
        advice: 'Dé a cada entrada su propia etiqueta, o suprima la duplicada.',
      },
      lists: {
        message: '[{tag}] figura en la cláusula 2 y en la bibliografía.',
        advice: 'Déjela en la cláusula 2 si sus disposiciones se aplican; si no, en la bibliografía.',
      },
    },
  },
  'references/entry-form': {
    title:
      'Una entrada es una etiqueta, un tabulador, la designación con el año, el título en cursiva y un punto',
    messages: {
      faults: {
        message: 'Entrada «{entry}» ({list}): {faults}.',
        advice: 'Escríbala así: [etiqueta], tabulador, designación (año), título en cursiva, punto.',
      },
    },
  },
  'references/ietf-entry-form': {
    title: 'Una RFC figura como «[IETF RFC 1042] IETF RFC 1042 (1988), Title.»',
    messages: {
      tag: {
        message: 'La etiqueta [{tag}] de una RFC no tiene la forma [{expected}].',
        advice: 'Nombre al editor en la etiqueta: «IETF RFC» y el número.',
      },
      form: {
        message: 'La entrada [{tag}] no empieza por «{expected}».',
        advice: 'Escriba «IETF RFC», el número, el año entre paréntesis, una coma y el título.',
      },
    },
  },
  'references/internet-drafts': {
    title: 'Los documentos del IETF se citan por número de RFC, nunca como Internet-Drafts',
    messages: {
      draft: {
        message: 'La entrada [{tag}] remite a un trabajo en curso («{found}»).',
        advice: 'Remita a la RFC resultante, o suprima la referencia.',
      },
      series: {
        message: 'La entrada [{tag}] se cita por su número de serie «{found}».',
        advice: 'Remita a la RFC por su propio número.',
      },
    },
  },
  'references/iso-entry-form': {
    title: 'Los documentos de ISO y CEI figuran como «ISO 23599:2012, Title.» o «IEC 61883-4 (2004), Title.»',
    messages: {
      form: {
        message: 'La entrada [{tag}] no empieza por editor, número y año.',
        advice: 'Escríbala como «ISO/IEC 9834-1:2012, Title.» o «IEC 61883-4 (2004), Title.»',
      },
    },
  },
  'references/itu-entry-form': {
    title: 'Una Recomendación figura como «Recommendation ITU-T X.nnn (YYYY), Title.»',
    messages: {
      name: {
        message: 'La entrada {entry} dice «{found}» en lugar de «{expected}».',
        advice: 'Nombre una Recomendación «Recommendation ITU-T X.nnn».',
      },
      year: {
        message: 'La entrada {entry} da la edición como «{found}» en lugar de «{expected}».',
        advice: 'En las listas de referencias, la edición es solo el año.',
      },
      noYear: {
        message: 'La entrada {entry} no indica edición.',
        advice: 'Ponga el año de la edición entre paréntesis después del número.',
      },
    },
  },
  'references/order': {
    title: 'Las referencias están en orden alfanumérico',
    messages: {
      misplaced: {
        message: 'La entrada [{tag}] está fuera del orden alfanumérico.',
        advice: 'Póngala donde corresponda a su etiqueta.',
      },
      several: {
        message: 'Entradas de la lista fuera del orden alfanumérico: {count}; la primera es [{tag}].',
        advice: 'Ordene la lista por etiqueta; los textos de la UIT pueden ir primero.',
      },
    },
  },
  'references/organization-entry-form': {
    title: 'Los documentos de otras organizaciones empiezan por editor y número, e indican el año',
    messages: {
      form: {
        message: 'La entrada [{tag}] no empieza por su editor, {publisher}.',
        advice: 'Escriba editor, número, año entre paréntesis, una coma y el título.',
      },
    },
  },
  'references/supplement-entry-form': {
    title:
      'Un Suplemento figura en la bibliografía, como «ITU-T G-series Recommendations – Supplement 41 (2010), Title.»',
    messages: {
      normative: {
        message: 'La cláusula 2 contiene el Suplemento [{tag}].',
        advice: 'Trasládelo a la bibliografía: un Suplemento es informativo.',
      },
      form: {
        message:
          'El Suplemento [{tag}] no figura como «ITU-T X-series Recommendations – Supplement n (year)».',
        advice: 'Escríbalo de esa forma.',
      },
    },
  },
  'references/web-address-line': {
    title: 'La dirección de un documento de referencia ocupa una línea propia',
    messages: {
      line: {
        message: 'La dirección «{found}» está en la línea del título.',
        advice: 'Ponga un salto de línea antes de la dirección.',
      },
    },
  },
};
