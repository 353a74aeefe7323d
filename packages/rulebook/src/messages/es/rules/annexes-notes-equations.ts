import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: annexes notes equations. */
export const annexesNotesEquations: RuleTexts = {
  'annexes/contents-entry': {
    title: 'El índice presenta los anexos como «Anexo A – Título»',
    messages: {
      dash: {
        message: 'El índice dice «{found}».',
        advice: 'Ponga una raya corta entre el número y el título.',
      },
    },
  },
  'annexes/heading-form': {
    title: 'Un anexo o apéndice tiene título, en el mismo párrafo que su número',
    messages: {
      untitled: {
        message: '{annex} no tiene título.',
        advice: 'Dele un título en una línea nueva del mismo párrafo.',
      },
      oneLine: {
        message: '{annex} tiene el número y el título en una sola línea.',
        advice:
          'Ponga un salto de línea entre el número y el título, en un solo párrafo de estilo «Annex_No & title».',
      },
    },
  },
  'annexes/inner-numbering': {
    title: 'Dentro de un anexo o apéndice, los números llevan su letra o número romano',
    messages: {
      clause: {
        message: '{annex}: la cláusula «{number}» no empieza por «{prefix}».',
        advice: 'Numere las cláusulas de un anexo o apéndice {prefix}1, {prefix}2, etc.',
      },
      caption: {
        message: '{annex}: {label} {number} no empieza por «{prefix}».',
        advice: 'Numere las figuras y cuadros de un anexo o apéndice {prefix}1, {prefix}2, etc.',
      },
    },
  },
  'annexes/numbering': {
    title: 'Los anexos llevan las letras A, B, C y los apéndices los números I, II, III',
    messages: {
      wrong: {
        message: '{kind}, puesto {place}: se llama «{found}» en lugar de «{expected}».',
        advice:
          'Designe los anexos A, B, C y los apéndices I, II, III, en el orden en que figuran, aunque haya uno solo.',
      },
    },
  },
  'annexes/page-break': {
    title: 'Los anexos y apéndices empiezan en página nueva',
    messages: {
      page: {
        message:
          'Anexos o apéndices que empiezan en la página de lo que precede: {count}; el primero es «{title}».',
        advice: 'Empiécelo en página nueva; una conversión lo hace.',
      },
    },
  },
  'annexes/placement': {
    title: 'Los anexos siguen a las cláusulas; después van los apéndices, la bibliografía y el índice',
    messages: {
      misplaced: {
        message: '{name} está en un lugar equivocado.',
        advice: 'El orden es: cláusulas, anexos, apéndices, bibliografía, índice. Trasládelo allí.',
      },
    },
  },
  'annexes/referred': {
    title: 'El texto remite a cada anexo y apéndice',
    messages: {
      unmentioned: {
        message: 'El texto nunca remite a {annex}.',
        advice: 'Remita a él donde el lector lo necesite, o considere si hace falta.',
      },
    },
  },
  'notes/footnotes': {
    title: 'Las notas al pie no contienen requisitos',
    messages: {
      requirement: {
        message: 'Una nota al pie contiene la palabra de requisito «{word}».',
        advice: 'Traslade el requisito al texto de una cláusula o anexo.',
      },
    },
  },
  'notes/label': {
    title: 'Una nota empieza por «NOTA – » en mayúsculas, con raya corta',
    messages: {
      form: {
        message: 'La nota empieza por «{found}» en lugar de «{expected}».',
        advice: 'Emplee mayúsculas y una raya corta con un espacio a cada lado.',
      },
    },
  },
  'notes/numbering': {
    title: 'Una nota única de una cláusula no lleva número; si son varias, se numeran 1, 2, 3',
    messages: {
      single: {
        message: 'La única nota de la cláusula lleva el número {number}.',
        advice: 'Una nota única no lleva número: «NOTA – ».',
      },
      several: {
        message: 'La cláusula tiene {count} notas, y esta lleva {found} en lugar del número {number}.',
        advice: 'Numere las notas de una cláusula 1, 2, 3: «NOTA {number} – ».',
      },
    },
  },
  'notes/position': {
    title: 'Una nota sigue al párrafo al que pertenece',
    messages: {
      first: {
        message: 'La cláusula {number} empieza con una nota.',
        advice: 'Ponga la nota después del párrafo al que pertenece.',
      },
    },
  },
  'notes/table-notes': {
    title: 'Las notas de un cuadro figuran dentro de su recuadro, en la última fila',
    messages: {
      outside: {
        message: 'Hay una nota justo debajo de {name}, fuera de su recuadro.',
        advice: 'Si pertenece al cuadro, póngala en la última fila; si no, ponga texto entre ambos.',
      },
    },
  },
  'equations/citation': {
    title: 'Las ecuaciones se citan como «Equation 6-3»',
    messages: {
      form: { message: 'El texto cita una ecuación como «{found}».', advice: 'Escriba «Equation {number}».' },
    },
  },
  'equations/number-form': {
    title: 'Las ecuaciones se numeran por cláusula y orden, por ejemplo (6-3)',
    messages: {
      form: {
        message: 'La ecuación está numerada ({number}), no por cláusula y orden.',
        advice: 'Numérela cláusula-guion-orden, por ejemplo ({expected}).',
      },
    },
  },
  'equations/number-sequence': {
    title: 'Cada ecuación tiene su propio número, por orden',
    messages: {
      twice: {
        message: 'Dos ecuaciones llevan el número ({number}).',
        advice: 'Dé a cada uno su propio número y corrija las remisiones.',
      },
      gap: {
        message: 'La ecuación ({number}) sigue a ({before}): falta un número.',
        advice: 'Numere las ecuaciones sin saltos y corrija las remisiones.',
      },
    },
  },
  'equations/symbols': {
    title: 'Los símbolos de una ecuación se explican junto a ella',
    messages: {
      where: {
        message: 'Nada cerca de la ecuación {number} dice qué son sus símbolos.',
        advice: 'Añada debajo una lista de símbolos, introducida por «where:».',
      },
    },
  },
};
