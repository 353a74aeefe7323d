import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: cover and completion. */
export const coverAndCompletion: RuleTexts = {
  'cover/abstract-length': {
    title: 'El resumen de la cubierta tiene menos de 200 palabras',
    messages: {
      long: { message: 'El resumen tiene {words} palabras.', advice: 'Redúzcalo a menos de 200 palabras.' },
    },
  },
  'cover/deadline': {
    title: 'El DT se envía cuatro semanas civiles antes de la reunión del grupo rector',
    messages: {
      missed: {
        message: 'El plazo del DT, {deadline}, venció hace {days}; la reunión empieza el {meeting}.',
        advice:
          'Pregunte al grupo rector si acepta el documento con retraso, o envíelo a la reunión siguiente.',
      },
      due: {
        message:
          'El DT debe entregarse a más tardar el {deadline}, dentro de {days}; la reunión empieza el {meeting}.',
        advice: 'Envíelo a la TSB para entonces: cuatro semanas civiles antes de la reunión.',
      },
      met: {
        message:
          'El plazo del DT, {deadline}, puede cumplirse: quedan {days}; la reunión empieza el {meeting}.',
        advice:
          'Envíelo para entonces; si es el texto de un proyecto de Recomendación, preferentemente a más tardar el {encouraged}, seis semanas antes.',
      },
      invalid: {
        message: 'La fecha de la reunión, «{meeting}», no es una fecha.',
        advice: 'Indíquela como año-mes-día, por ejemplo 2026-09-07.',
      },
    },
  },
  'cover/missing-fields': {
    title: 'La cubierta del DT está completa',
    messages: {
      missing: {
        message: 'En la cubierta del DT falta: {field}.',
        advice: 'Indíquelo como opción o en la configuración, o rellene el espacio reservado en el DT.',
      },
    },
  },
  'cover/td-number': {
    title: 'El número del documento tiene la forma «SG17-TD2484»',
    messages: {
      form: {
        message: 'El número de documento «{number}» no tiene la forma de un número de DT.',
        advice: 'Emplee el número que asignó la TSB, por ejemplo «SG17-TD2484» o «TSAG-TD011R1/GEN».',
      },
    },
  },
  'cover/title-form': {
    title: 'El DT de un proyecto de Recomendación se titula «Draft new Recommendation ITU-T X.x: title»',
    messages: {
      form: {
        message:
          'El título del DT, «{title}», no empieza por «Draft new Recommendation» o «Draft revised Recommendation».',
        advice: 'Titúlelo «Draft new Recommendation ITU-T X.x: title».',
      },
    },
  },
  'completion/amendment-revisions': {
    title: 'Una enmienda o corrigéndum muestra sus cambios con marcas de revisión',
    messages: {
      none: {
        message: 'La enmienda no tiene marcas de revisión.',
        advice: 'Muestre lo nuevo y lo suprimido como control de cambios respecto del texto vigente.',
      },
    },
  },
  'completion/comments': {
    title: 'No queda ningún comentario abierto',
    messages: {
      open: {
        message: 'El documento tiene {comments}.',
        advice: 'Resuelva lo que piden y elimínelos en Word.',
      },
    },
  },
  'completion/placeholders': {
    title: 'No queda ningún espacio por completar',
    messages: {
      left: {
        message: 'Queda un espacio por completar: «{words}».',
        advice: 'Sustitúyalo por el texto que corresponda, o suprímalo.',
      },
    },
  },
  'completion/tracked-changes': {
    title: 'No queda ningún cambio controlado abierto',
    messages: {
      open: {
        message: 'El documento tiene {changes} ({authors}).',
        advice:
          'Acepte o rechace cada uno en Word. Este informe los lee como aceptados, salvo que haya pedido el texto original.',
      },
    },
  },
};
