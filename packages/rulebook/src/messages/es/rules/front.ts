import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: front. */
export const front: RuleTexts = {
  'front/edition': {
    title: 'Un proyecto no lleva año de edición',
    messages: {
      draft: {
        message: 'El número de este proyecto lleva la edición «({edition})».',
        advice: 'Suprímala; la TSB añade el año y el mes cuando se aprueba la Recomendación.',
      },
    },
  },
  'front/history': {
    title: 'La Historia indica edición, número, aprobación, Comisión de Estudio e identificador único',
    messages: {
      columns: {
        message: 'La Historia no indica: {missing}.',
        advice: 'Deje que la TSB complete el cuadro.',
      },
    },
  },
  'front/keyword-form': {
    title: 'La línea de palabras clave empieza por mayúscula y termina en punto',
    messages: {
      capital: {
        message: 'La primera palabra clave, «{word}», no lleva mayúscula.',
        advice: 'Empiece la línea de palabras clave con mayúscula.',
      },
      stop: {
        message: 'La línea de palabras clave no termina en punto.',
        advice: 'Termine la línea de palabras clave con un punto.',
      },
    },
  },
  'front/keyword-number': {
    title: 'Las palabras clave son limitadas y caben en una línea',
    messages: {
      many: {
        message: 'Número de palabras clave: {count}.',
        advice: 'Deje aquellas por las que un lector buscaría el texto.',
      },
      lines: {
        message: 'Las palabras clave ocupan {count} líneas.',
        advice: 'Póngalas en una línea, separadas por comas.',
      },
    },
  },
  'front/keyword-order': {
    title: 'Las palabras clave figuran en una línea, en orden alfabético, separadas por comas',
    messages: {
      order: {
        message: 'Las palabras clave no están en orden alfabético: «{word}» no está en su lugar.',
        advice: 'Ordénelas alfabéticamente.',
      },
      separator: {
        message: 'Las palabras clave están separadas por «{separator}» en lugar de comas.',
        advice: 'Separe las palabras clave con una coma y un espacio.',
      },
      lines: {
        message: 'Las palabras clave ocupan {lines} líneas.',
        advice: 'Ponga todas las palabras clave en una línea, separadas por comas.',
      },
    },
  },
  'front/keywords': {
    title: 'Hay palabras clave',
    messages: {
      missing: {
        message: 'No hay palabras clave.',
        advice:
          'Tras el resumen, bajo «{heading}», dé algunas palabras clave en orden alfabético, separadas por comas.',
      },
      empty: {
        message: 'Al título «Palabras clave» no le sigue ninguna palabra clave.',
        advice: 'Dé algunas palabras clave en orden alfabético, separadas por comas.',
      },
    },
  },
  'front/number-form': {
    title: 'El número es una letra de serie y un número',
    messages: {
      missing: {
        message: 'El texto no tiene número de Recomendación ni nombre de tema de trabajo.',
        advice:
          'Ponga encima del título el número o el nombre del tema de trabajo (por ejemplo X.sensor). Lo asigna la Comisión de Estudio.',
      },
      form: {
        message: '«{number}» no es un número de Recomendación ni un nombre de tema de trabajo.',
        advice:
          'Un número consta de una letra de serie, un punto y cifras (X.1234); en el nombre de un tema de trabajo, una palabra ocupa el lugar de las cifras (X.sensor).',
      },
      series: {
        message: 'El número «{number}» nombra una serie que no existe.',
        advice: 'No existen las series B, C y W. Pida el número a la Comisión de Estudio.',
      },
    },
  },
  'front/number-heading': {
    title: 'La línea del número dice «Recomendación UIT-T X.1234»',
    messages: {
      form: {
        message: 'La línea del número dice «{found}» en lugar de «{expected}».',
        advice: 'Escriba el número en la forma fija, sin nada antes ni después.',
      },
    },
  },
  'front/summary-opening': {
    title: 'Un resumen empieza por el nombre de la Recomendación',
    messages: {
      opening: {
        message: 'El resumen no empieza por el nombre de la Recomendación.',
        advice:
          'Empiece por «La Recomendación UIT-T X.1234 especifica» (o describe, proporciona), con su número.',
      },
    },
  },
  'front/summary': {
    title: 'Hay un resumen, y es breve',
    messages: {
      missing: {
        message: 'No hay resumen.',
        advice: 'Añada una breve descripción de la finalidad y el contenido bajo el título «{heading}».',
      },
      empty: {
        message: 'El resumen está vacío.',
        advice: 'Dé una breve descripción de la finalidad y el contenido.',
      },
      long: {
        message: 'El resumen ocupa más de una página ({length}).',
        advice:
          'Abrévielo: es una breve descripción; los detalles corresponden a la introducción o a las cláusulas.',
      },
    },
  },
  'front/title-series': {
    title: 'El título no repite el de la serie',
    messages: {
      series: {
        message: 'El título repite el de la serie, «{series}».',
        advice: 'Omita lo que la serie ya dice.',
      },
    },
  },
  'front/title': {
    title: 'El título es conciso y no lleva siglas',
    messages: {
      missing: { message: 'El texto no tiene título.', advice: 'Ponga un título conciso debajo del número.' },
      acronym: {
        message: 'El título emplea la sigla {acronym}.',
        advice: 'Escríbala con todas sus palabras: los títulos no llevan siglas.',
      },
      long: {
        message: 'El título tiene {length} caracteres.',
        advice: 'Abrévielo: un título es conciso, preferentemente de una línea.',
      },
    },
  },
};
