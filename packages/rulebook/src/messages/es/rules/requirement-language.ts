import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: requirement language. */
export const requirementLanguage: RuleTexts = {
  'requirement-language/capitalized': {
    title: 'Las palabras de requisito van en minúsculas',
    messages: {
      capitals: { message: 'El texto dice «{found}» en mayúsculas.', advice: 'Escriba «{expected}».' },
    },
  },
  'requirement-language/declaration-wording': {
    title: 'Las declaraciones de palabras clave tienen la redacción que imprime la UIT',
    messages: {
      differs: {
        message: 'La declaración de «{keyword}» está redactada de modo distinto a la impresa.',
        advice: 'La redacción conocida es: {expected}',
      },
    },
  },
  'requirement-language/first-person': {
    title: 'El texto no dice «we» ni «our»',
    messages: {
      person: { message: 'El texto dice «{found}».', advice: 'Diga quién actúa, o expréselo como un hecho.' },
    },
  },
  'requirement-language/informative': {
    title: 'Las notas, el alcance, los apéndices y la bibliografía no contienen requisitos',
    messages: {
      requirement: {
        message: '{place}: contiene la palabra de requisito «{word}».',
        advice: 'Traslade el requisito a una cláusula o anexo, o expréselo como un hecho o una posibilidad.',
      },
    },
  },
  'requirement-language/introductory': {
    title: 'El resumen, las palabras clave y la introducción no contienen requisitos',
    messages: {
      requirement: {
        message: '{name}: contiene la palabra de requisito «{word}».',
        advice: 'Traslade el requisito a las cláusulas, o expréselo como un hecho.',
      },
    },
  },
  'requirement-language/mixed-keywords': {
    title: 'Si se emplean «shall» e «is required to», la cláusula 5 dice que significan lo mismo',
    messages: {
      mixed: {
        message:
          'El texto emplea {shall} veces «shall» y {required} veces «is required to» o «is prohibited from».',
        advice: 'Emplee uno solo de los dos, o diga en la cláusula 5 que significan lo mismo.',
      },
    },
  },
  'requirement-language/rfc': {
    title: 'No se importan las palabras clave de la RFC 2119',
    messages: {
      sentence: {
        message: 'El texto adopta las palabras clave de la RFC 2119.',
        advice:
          'Diga en la cláusula 5 qué significan las palabras de este texto, con la redacción que imprime la UIT.',
      },
    },
  },
  'requirement-language/sparing': {
    title: '«Shall» y «must» se emplean con moderación',
    messages: {
      many: {
        message: 'Las cláusulas y los anexos tienen {rate} «shall» y «must» por cada 1000 palabras.',
        advice: 'Resérvelos para lo que hay que hacer para ser conforme; exprese lo demás como hechos.',
      },
    },
  },
  'requirement-language/undeclared': {
    title: 'Las palabras clave como «is required to» y «can optionally» se declaran en la cláusula 5',
    messages: {
      undeclared: {
        message: 'El texto emplea {times} veces «{keyword}», y la cláusula 5 no dice qué significa.',
        advice: 'Declare la palabra clave en la cláusula 5, o emplee «shall», «should» y «may».',
      },
    },
  },
  'requirement-language/unused-declaration': {
    title: 'Solo se declaran las palabras clave empleadas (proyecto de lista de verificación del GANT C1)',
    messages: {
      unused: {
        message: 'La cláusula 5 declara «{keyword}», que el texto no emplea.',
        advice: 'Suprima la declaración.',
      },
    },
  },
};
