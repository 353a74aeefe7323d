import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: structure. */
export const structure: RuleTexts = {
  'structure/body-from-six': {
    title: 'El texto propiamente dicho empieza en la cláusula 6',
    messages: {
      number: {
        message: '{name} es la primera cláusula del texto propiamente dicho, pero no lleva el número 6.',
        advice: 'Numere a partir de 6 las cláusulas que siguen a «Convenios» y corrija las remisiones.',
      },
      nothing: {
        message: 'No hay ninguna cláusula después de las cláusulas fijas 1 a 5.',
        advice: 'Las disposiciones de una Recomendación figuran en la cláusula 6 y siguientes. Añádalas.',
      },
    },
  },
  'structure/electronic-attachment': {
    title: 'Un archivo electrónico adjunto es normativo o informativo, y sus derechos están resueltos',
    messages: {
      mentioned: {
        message: 'El texto menciona un archivo electrónico adjunto.',
        advice:
          'Diga si es normativo o informativo, envíelo con el texto y rellene los formularios de la TSB sobre derechos de autor de software y patentes.',
      },
    },
  },
  'structure/empty-clause': {
    title: 'Una cláusula nunca se deja vacía',
    messages: {
      none: {
        message: '{name} está vacía.',
        advice:
          'Una cláusula 2 a 5 sin contenido se mantiene y dice «{none}» Añada el contenido o esa palabra.',
      },
      empty: {
        message: '{name} tiene título y no tiene texto.',
        advice: 'Redacte la cláusula, o suprima su título y renumere las siguientes.',
      },
    },
  },
  'structure/fixed-clauses': {
    title: 'Las cláusulas 1 a 5 están siempre presentes, con número y título fijos',
    messages: {
      missing: {
        message: 'Falta la cláusula {number} «{title}».',
        advice:
          'Una Recomendación contiene siempre las cláusulas 1 a 5. Añada la cláusula; si no tiene contenido, que diga «Ninguno.»',
      },
      number: {
        message: 'La cláusula «{title}» lleva el número {found} en lugar de {number}.',
        advice:
          'Las cinco primeras cláusulas tienen número fijo. Renumere las cláusulas y corrija las remisiones.',
      },
      unnumbered: {
        message: 'La cláusula «{title}» no tiene número; es la cláusula {number}.',
        advice: 'Las cinco primeras cláusulas tienen número fijo. Numérela, y también las siguientes.',
      },
      title: {
        message: 'La cláusula {number} se titula «{found}» en lugar de «{title}».',
        advice:
          'Los títulos de las cláusulas 1 a 5 están fijados palabra por palabra. Emplee el título fijo.',
      },
    },
  },
  'structure/formal-language': {
    title: 'El código solo tiene caracteres que un compilador acepta',
    messages: {
      character: {
        message: 'Una línea de código contiene {what}.',
        advice: 'Emplee en el código solo los caracteres simples del teclado.',
      },
    },
  },
  'structure/heading-form': {
    title: 'El encabezamiento de una cláusula es un número sin punto final, un tabulador y un título',
    messages: {
      stop: {
        message: 'El número de cláusula «{number}» termina en punto.',
        advice: 'Los números de cláusula se escriben sin punto final, por ejemplo «8.3.1». Suprímalo.',
      },
      stops: {
        message: 'Números de cláusula terminados en punto: {count}; el primero es «{number}».',
        advice:
          'Los números de cláusula se escriben sin punto final, por ejemplo «8.3.1». Suprima los puntos.',
      },
      separator: {
        message: 'En el encabezamiento de la cláusula {number} no hay tabulador entre el número y el título.',
        advice: 'Un tabulador separa el número del título. Insértelo.',
      },
      separators: {
        message:
          'Encabezamientos sin tabulador entre número y título: {count}; el primero es el de la cláusula {number}.',
        advice: 'Un tabulador separa el número del título. Inserte los tabuladores.',
      },
      untitled: {
        message: 'La cláusula {number} no tiene título.',
        advice: 'Toda cláusula tiene un título, por el que los lectores la encuentran. Dele uno.',
      },
    },
  },
  'structure/introduction-overlap': {
    title: 'La introducción no repite el resumen ni el alcance',
    messages: {
      repeats: {
        message: 'La introducción repite el {share} % de las secuencias de palabras de {other}.',
        advice: 'Deje en la introducción solo lo que no dicen ni el resumen ni el alcance, o suprímala.',
      },
    },
  },
  'structure/list-numbering': {
    title: 'Los elementos de una lista numerada se marcan a), 1) o i)',
    messages: {
      marker: {
        message: 'La lista que empieza aquí está marcada «{marker}» en lugar de «{better}».',
        advice:
          'Marque los elementos de una lista numerada con una letra o un número y un paréntesis de cierre.',
      },
    },
  },
  'structure/lists': {
    title: 'Las listas tienen tres niveles como máximo, y una lista con sublistas está numerada',
    messages: {
      deep: {
        message:
          'Este elemento de lista está en el nivel {level}; las listas tienen tres niveles como máximo.',
        advice: 'Divida la lista, o haga subcláusulas de sus elementos principales.',
      },
      unnumbered: {
        message: 'Esta lista tiene subelementos, pero sus elementos principales no están numerados.',
        advice:
          'Si una lista tiene sublistas, numere los elementos principales a), b), c), para que todos puedan citarse.',
      },
    },
  },
  'structure/none-without-lead': {
    title: 'Una cláusula sin contenido dice solo «Ninguno.», sin frase introductoria',
    messages: {
      lead: {
        message: '{name} anuncia una lista y luego dice que no hay ninguna.',
        advice: 'Suprima la frase introductoria y deje «Ninguno.»',
      },
    },
  },
  'structure/numbering': {
    title: 'Los números de cláusula se suceden sin saltos ni repeticiones',
    messages: {
      repeat: {
        message: 'El número de cláusula {number} aparece dos veces: «{first}» y «{second}».',
        advice: 'Dé a cada cláusula su propio número y corrija las remisiones.',
      },
      gap: {
        message: 'La cláusula {number} sigue a {before}: falta {missing}.',
        advice: 'Numere las cláusulas sin saltos, o restablezca la que falta.',
      },
      backwards: {
        message: 'La cláusula {number} figura después de {before}.',
        advice: 'Numere las cláusulas en orden ascendente, según aparecen.',
      },
      alone: {
        message: 'La cláusula {number} es la única subcláusula de su cláusula.',
        advice: 'Una cláusula se divide en dos o más. Suprima el subtítulo o añada el que falta.',
      },
    },
  },
  'structure/order': {
    title: 'Las partes preliminares y las cláusulas figuran en el orden fijado',
    messages: {
      misplaced: {
        message: '{name} no está en su lugar: {neighbour}.',
        advice:
          'El orden de las partes de una Recomendación es fijo. Trasládela a ese lugar con todo lo que la sigue.',
      },
    },
  },
  'structure/page-numbers': {
    title: 'Las páginas preliminares se numeran i, ii, iii; el texto empieza en la página 1',
    messages: {
      roman: {
        message: 'Las páginas del resumen no están numeradas en números romanos minúsculos.',
        advice: 'Fije el formato de numeración de páginas de la sección preliminar en i, ii, iii.',
      },
      one: {
        message: 'La sección de la cláusula 1 no empieza en la página 1.',
        advice:
          'Empiece una sección en página derecha antes del título que precede a la cláusula 1 y numérela desde 1.',
      },
    },
  },
  'structure/term-clauses': {
    title: 'La cláusula 3 consta de 3.1 y 3.2, con títulos fijos',
    messages: {
      missing: {
        message: 'La cláusula 3 no tiene la cláusula {number} «{title}».',
        advice:
          'Los términos definidos en otros documentos y los definidos aquí figuran en 3.1 y 3.2. Añádala, con «Ninguno.» si está vacía.',
      },
      title: {
        message: 'La cláusula {number} se titula «{found}» en lugar de «{title}».',
        advice: 'Los títulos de 3.1 y 3.2 son fijos. Emplee el título fijo.',
      },
      number: {
        message: 'La cláusula «{title}» lleva el número {found} en lugar de {number}.',
        advice: 'Los términos definidos en otros documentos son 3.1 y los definidos aquí 3.2. Renumérela.',
      },
    },
  },
  'structure/title-twice': {
    title: 'Un texto publicado lleva su número y título dos veces',
    messages: {
      once: {
        message: 'El título «{title}» figura solo una vez.',
        advice:
          'Un texto publicado repite el número y el título justo antes de la cláusula 1. Repítalos allí.',
      },
      differ: {
        message: 'El título que precede a la cláusula 1, «{second}», difiere del primero, «{first}».',
        advice: 'Ambos deben ser el título aprobado. Haga que coincidan.',
      },
    },
  },
  'structure/use-cases': {
    title: 'Los estudios de casos y los casos de uso figuran en un apéndice',
    messages: {
      cases: {
        message: 'La parte normativa contiene la cláusula «{title}».',
        advice: 'Trasládela a un apéndice o, si establece requisitos, déle un título que lo diga.',
      },
    },
  },
};
