import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: figures and tables. */
export const figuresAndTables: RuleTexts = {
  'figures/caption-form': {
    title: 'Un pie dice «Figura 1 – Título», con raya corta y sin punto final',
    messages: {
      separator: {
        message:
          'En el pie de {label} {number}, el número y el título están separados por «{found}» en lugar de una raya corta.',
        advice: 'Escriba «{label} {number} – {title}».',
      },
      untitled: {
        message: '{label} {number} no tiene título.',
        advice: 'Dele un título después de una raya corta: «{label} {number} – ».',
      },
      stop: {
        message: 'El pie de {label} {number} termina en punto.',
        advice: 'Los pies terminan sin punto. Suprímalo.',
      },
      label: {
        message: 'El pie dice «{found}» en lugar de «{expected}».',
        advice: 'Escriba la palabra completa, con mayúscula solo en la primera letra.',
      },
      capital: {
        message: 'El título de {label} {number} empieza por minúscula.',
        advice: 'Empiece el título con mayúscula.',
      },
    },
  },
  'figures/caption-position': {
    title: 'El título de una figura va debajo de ella; el de un cuadro, encima',
    messages: {
      figure: {
        message: 'El título de {label} {number} está encima de la figura.',
        advice: 'Póngalo debajo de la figura.',
      },
      table: {
        message: 'El título de {label} {number} está debajo del cuadro.',
        advice: 'Póngalo encima del cuadro.',
      },
    },
  },
  'figures/captioned': {
    title: 'Cada figura y cada cuadro tiene número y título',
    messages: {
      figure: {
        message: 'Una figura no tiene título.',
        advice: 'Numérela y póngale un título debajo: «Figura n – Título».',
      },
      table: {
        message: 'El cuadro que empieza por «{words}» no tiene título.',
        advice: 'Numérelo y póngale un título encima: «Cuadro n – Título».',
      },
    },
  },
  'figures/editable': {
    title: 'Las figuras se entregan en una forma que se pueda editar',
    messages: {
      raster: {
        message: 'Figuras en imagen de mapa de bits: {count} ({names}).',
        advice:
          'Entregue la fuente de los dibujos, o dibújelos de nuevo; con las fotografías no hay nada que hacer.',
      },
    },
  },
  'figures/numbering': {
    title: 'Las figuras y los cuadros se numeran desde 1 sin saltos ni repeticiones, con un solo sistema',
    messages: {
      repeat: {
        message: '{label} {number} aparece dos veces: «{first}» y «{second}».',
        advice: 'Dé a cada uno su propio número y corrija las remisiones.',
      },
      gap: {
        message: '{label} {number} sigue a {label} {before}: falta un número.',
        advice: 'Numere sin saltos y corrija las remisiones.',
      },
      mixed: {
        message: '{label} {number} está numerado por cláusula; otros, de forma continua.',
        advice: 'Emplee un solo sistema en todo el texto: 1, 2, 3 o cláusula y número.',
      },
      none: {
        message: 'El título «{title}» no tiene número.',
        advice: 'Numere todas las figuras y todos los cuadros, cada clase desde 1.',
      },
    },
  },
  'figures/parts': {
    title: 'Las partes de una figura se numeran Figura 6-a, Figura 6-b',
    messages: {
      part: {
        message: 'La parte está numerada {found} en lugar de {expected}.',
        advice: 'Ponga un guion entre el número y la letra.',
      },
    },
  },
  'figures/referred': {
    title: 'El texto remite a cada figura y cada cuadro',
    messages: {
      unmentioned: {
        message: 'El texto nunca remite a {label} {number}.',
        advice: 'Remita por su número donde el lector lo necesite.',
      },
    },
  },
  'tables/head-row': {
    title: 'Los encabezados de columna van en negrita, centrados y empiezan por mayúscula',
    messages: {
      faults: {
        message: 'Encabezados de columna de {name}: {faults}.',
        advice:
          'Ponga la fila de cabecera en negrita, centrada y con mayúscula inicial (estilo «Table_head»).',
      },
    },
  },
  'tables/repeated-head': {
    title: 'Los cuadros largos repiten su cabecera en cada página',
    messages: {
      head: {
        message: '{name} tiene {rows} filas y ninguna fila de cabecera que se repita.',
        advice: 'Marque su fila de cabecera «Repetir como fila de encabezado».',
      },
    },
  },
};
