import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: definitions. */
export const definitions: RuleTexts = {
  'definitions/abbreviations': {
    title: 'Las abreviaturas de una definición se desarrollan en ella',
    messages: {
      unexpanded: {
        message: 'La definición de «{term}» emplea la abreviatura {acronym} sin sus palabras.',
        advice: 'Escriba las palabras, con la abreviatura entre paréntesis.',
      },
    },
  },
  'definitions/bold-span': {
    title: 'La negrita termina con el término; etiqueta, dos puntos y definición van en redonda',
    messages: {
      bold: {
        message: 'En la entrada «{term}» la negrita se extiende a la {what}.',
        advice: 'Ponga el número y el término en negrita, y todo lo que sigue en redonda.',
      },
    },
  },
  'definitions/capital': {
    title: 'La definición empieza por mayúscula después de los dos puntos',
    messages: {
      small: {
        message: 'Definiciones que empiezan por minúscula: {count}; la primera es la de «{term}».',
        advice: 'Empiece las definiciones con mayúscula.',
      },
    },
  },
  'definitions/circular': {
    title: 'Un término no figura en su propia definición',
    messages: {
      self: {
        message: 'La definición de «{term}» emplea el propio término.',
        advice: 'Diga a qué clase pertenece y qué lo distingue.',
      },
    },
  },
  'definitions/duplicate-term': {
    title: 'Un término se define una vez',
    messages: {
      twice: {
        message: 'El término «{term}» está definido dos veces: {first} y {second}.',
        advice: 'Deje una sola definición.',
      },
    },
  },
  'definitions/entry-form': {
    title:
      'Una definición es un número, el término en negrita y minúsculas, dos puntos y una frase con su punto',
    messages: {
      faults: {
        message: 'Definición de «{term}»: {faults}.',
        advice:
          'Escríbala así: número, tabulador, término en negrita y minúsculas, dos puntos, definición, punto.',
      },
    },
  },
  'definitions/generic-term': {
    title: 'No se define ninguna palabra de uso corriente (proyecto de lista de verificación del GANT D2)',
    messages: {
      generic: {
        message: '«{term}» es una palabra de uso corriente.',
        advice: 'Omita la definición, o defina la noción más estrecha a la que se refiere.',
      },
    },
  },
  'definitions/numbering': {
    title: 'Las definiciones se numeran consecutivamente, sin saltos ni repeticiones',
    messages: {
      twice: {
        message: 'Dos definiciones llevan el número {number}.',
        advice: 'Numere las definiciones en el orden en que figuran.',
      },
      gap: {
        message: 'Saltos en los números de las definiciones: {count}; el primero: {number} sigue a {before}.',
        advice: 'Numere las definiciones sin saltos, en el orden en que figuran.',
      },
    },
  },
  'definitions/opening': {
    title: 'Una definición empieza por la clase de la cosa, no por «is when» o «refers to»',
    messages: {
      opening: {
        message: 'La definición de «{term}» empieza por «{found}».',
        advice: 'Empiece por la clase de la cosa: «A device that …».',
      },
    },
  },
  'definitions/order': {
    title: 'Los términos están en orden alfabético',
    messages: {
      misplaced: {
        message: '{name}: el término «{term}» está fuera del orden alfabético.',
        advice: 'Póngalo en su lugar y renumere los términos.',
      },
      several: {
        message: '{name}: términos fuera del orden alfabético: {count}; el primero es «{term}».',
        advice: 'Ordene los términos y renumérelos.',
      },
    },
  },
  'definitions/quoted': {
    title: 'Las definiciones copiadas de otras organizaciones están autorizadas',
    messages: {
      copied: {
        message: 'La definición de «{term}» reproduce las palabras de [{tag}].',
        advice: 'Pregunte a la TSB si hay que consultar al titular, o dé solo la referencia.',
      },
    },
  },
  'definitions/requirement': {
    title: 'Las definiciones no contienen requisitos',
    messages: {
      requirement: {
        message: 'La definición de «{term}» contiene la palabra de requisito «{word}».',
        advice: 'Diga qué es la cosa, y traslade el requisito a la cláusula 6 o posteriores.',
      },
    },
  },
  'definitions/several-explanations': {
    title: 'Varias explicaciones de un término se separan con punto y coma',
    messages: {
      semicolon: {
        message:
          'Las explicaciones de «{term}» están numeradas en la línea pero no separadas con punto y coma.',
        advice: 'Ponga punto y coma entre ellas.',
      },
    },
  },
  'definitions/source-tag': {
    title: 'Cada término de la cláusula 3.1 nombra el texto que lo define',
    messages: {
      missing: {
        message: 'El término «{term}» de la cláusula 3.1 no nombra ninguna fuente.',
        advice:
          'Añada la etiqueta del texto que lo define, como en «{term} [ITU-T X.nnn]:», o traslade el término a 3.2.',
      },
    },
  },
  'definitions/stand-alone': {
    title: 'Una definición se entiende sin el resto del texto',
    messages: {
      pointer: {
        message: 'La definición de «{term}» remite a otro texto («{found}»).',
        advice: 'Diga en la definición lo necesario, y traslade el resto a una NOTA debajo.',
      },
    },
  },
  'definitions/supplementary': {
    title: 'Lo que complementa una definición figura en una NOTA debajo',
    messages: {
      sentences: {
        message: 'La definición de «{term}» tiene {count} frases.',
        advice: 'Deje la primera como definición y ponga las demás en una NOTA debajo.',
      },
    },
  },
};
