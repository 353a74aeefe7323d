import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: abbreviations. */
export const abbreviations: RuleTexts = {
  'abbreviations/duplicate': {
    title: 'Una abreviatura figura una sola vez',
    messages: {
      twice: {
        message: 'La cláusula 4 contiene {short} dos veces: «{first}» y «{second}».',
        advice: 'Deje una entrada; emplee otras letras para el otro significado.',
      },
    },
  },
  'abbreviations/first-use': {
    title: 'Una abreviatura se desarrolla la primera vez que se usa',
    messages: {
      unexplained: {
        message: 'Abreviaturas nunca desarrolladas en el texto: {count}; la primera es {short}.',
        advice: 'Escriba las palabras en el primer uso, con la abreviatura entre paréntesis.',
      },
    },
  },
  'abbreviations/initials': {
    title: 'En la cláusula 4, las letras que forman la abreviatura son mayúsculas',
    messages: {
      capitals: {
        message:
          'Entradas cuyas mayúsculas no forman la abreviatura: {count}; la primera es {short} («{expansion}»).',
        advice: 'Ponga en mayúscula las letras que forman la abreviatura, o corrija las palabras.',
      },
    },
  },
  'abbreviations/layout': {
    title: 'Una entrada de la cláusula 4 es la abreviatura, un tabulador y su forma completa',
    messages: {
      separator: {
        message:
          'La abreviatura {acronym} está separada de su forma completa por {separator} en lugar de un tabulador.',
        advice: 'Ponga un tabulador entre ellas, sin otros signos.',
      },
      several: {
        message:
          'Abreviaturas separadas de su forma completa por {separator} en lugar de un tabulador: {count}.',
        advice: 'Ponga un tabulador entre la abreviatura y la forma completa, sin otros signos.',
      },
    },
  },
  'abbreviations/needless': {
    title: 'Las unidades y los nombres de organismos de normalización no figuran en la cláusula 4',
    messages: {
      known: {
        message: 'La cláusula 4 contiene {short}, que no hace falta incluir.',
        advice: 'Puede omitirla: las unidades y los organismos de normalización son conocidos.',
      },
    },
  },
  'abbreviations/order': {
    title: 'Las abreviaturas están en orden alfabético',
    messages: {
      misplaced: {
        message: 'La abreviatura {acronym} está fuera del orden alfabético.',
        advice: 'Póngala en su lugar.',
      },
      several: {
        message: 'Abreviaturas fuera del orden alfabético: {count}; la primera es {acronym}.',
        advice: 'Ordene la lista.',
      },
    },
  },
  'abbreviations/plural': {
    title: 'El plural de una abreviatura lleva s minúscula y no lleva apóstrofo',
    messages: {
      apostrophe: {
        message: 'El texto dice «{found}».',
        advice: 'Para el plural escriba «{expected}»; para el genitivo puede ser correcto.',
      },
      capital: {
        message: 'El texto dice «{found}», que la cláusula 4 incluye sin la S.',
        advice: 'Para el plural escriba «{expected}».',
      },
    },
  },
  'abbreviations/unlisted': {
    title: 'Toda abreviatura empleada figura en la cláusula 4',
    messages: {
      unlisted: {
        message: 'La abreviatura {acronym} se emplea ({times}) y no está en la cláusula 4.',
        advice: 'Añádala a la cláusula 4 con su forma completa, o escríbala con todas sus palabras.',
      },
    },
  },
  'abbreviations/unused': {
    title: 'Toda abreviatura de la cláusula 4 se emplea',
    messages: {
      unused: {
        message: 'La abreviatura {acronym} de la cláusula 4 no se emplea en el texto.',
        advice: 'Suprima la entrada, salvo que una figura emplee la abreviatura.',
      },
    },
  },
};
