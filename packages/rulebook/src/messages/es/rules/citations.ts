import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: citations. */
export const citations: RuleTexts = {
  'references/annex-exists': {
    title: 'Existe el anexo o apéndice al que remite el texto',
    messages: {
      missing: {
        message: 'El texto remite a {word} {number}, que no existe.',
        advice: 'Corrija la letra, o nombre el documento a cuyo anexo se refiere.',
      },
    },
  },
  'references/citation-brackets': {
    title: 'Los documentos de la lista se citan por su etiqueta entre corchetes',
    messages: {
      bare: { message: 'El texto nombra «{found}» sin su etiqueta [{tag}].', advice: 'Cítelo como [{tag}].' },
    },
  },
  'references/citation-order': {
    title: 'Las partes de otros documentos se citan como «clause 2 of [ITU-T A.5]»',
    messages: {
      order: { message: 'El texto cita «{found}».', advice: 'Escriba «{expected}».' },
    },
  },
  'references/citations-resolve': {
    title: 'Toda etiqueta citada está en la cláusula 2 o en la bibliografía',
    messages: {
      unknown: {
        message: 'El texto cita [{tag}], que no está en ninguna lista de referencias.',
        advice:
          'Añada la entrada a la cláusula 2 (normativa) o a la bibliografía (informativa), o corrija la etiqueta.',
      },
      spelling: {
        message: 'El texto cita [{tag}], pero la lista tiene [{listed}].',
        advice: 'Escriba la etiqueta del mismo modo en la lista y en el texto.',
      },
    },
  },
  'references/cited-before-clause-six': {
    title:
      'Las fuentes que solo sirven a definiciones van en la bibliografía (proyecto de lista de verificación del GANT R1, D1)',
    messages: {
      early: {
        message: '[{tag}] de la cláusula 2 se cita solo antes de la cláusula 6.',
        advice:
          'Considere trasladar la entrada a la bibliografía: lo pide el proyecto de lista de verificación del GANT.',
      },
    },
  },
  'references/clause-case': {
    title: '«clause» lleva minúscula dentro de una frase',
    messages: {
      capital: {
        message: 'El texto dice «{found}» dentro de una frase.',
        advice: 'Escriba «clause» con minúscula.',
      },
    },
  },
  'references/clause-exists': {
    title: 'Existe la cláusula a la que remite el texto',
    messages: {
      missing: {
        message: 'El texto remite a {word} {number}, que no existe.',
        advice:
          'Corrija el número, o nombre el documento a cuya cláusula se refiere: «clause 7 of [ITU-T A.5]».',
      },
    },
  },
  'references/clause-word': {
    title: 'Las partes del texto se llaman «clauses»',
    messages: {
      word: {
        message: 'El texto dice «{found}» en lugar de «{expected}».',
        advice: 'Llame «clauses» a las partes de este texto.',
      },
    },
  },
  'references/entries-cited': {
    title: 'Toda entrada de la cláusula 2 y de la bibliografía se cita',
    messages: {
      uncited: {
        message: 'El texto no cita [{tag}].',
        advice: 'Cítela donde se apliquen sus disposiciones, trasládela a la bibliografía o suprímala.',
      },
      uncitedInformative: {
        message: 'El texto no cita [{tag}] de la bibliografía.',
        advice: 'Cítela donde sea útil, o suprímala.',
      },
    },
  },
  'references/figure-case': {
    title: 'Figura, Cuadro, Anexo y Apéndice llevan mayúscula delante de su número',
    messages: {
      small: { message: 'El texto dice «{found}» con minúscula.', advice: 'Escriba «{expected}».' },
    },
  },
  'references/figure-exists': {
    title: 'Existe la figura o el cuadro al que remite el texto',
    messages: {
      missing: {
        message: 'El texto remite a {word} {number}, que no existe.',
        advice: 'Corrija el número, o añada lo que falta.',
      },
    },
  },
  'references/focus-group-entry': {
    title: 'Los resultados de los Grupos Temáticos figuran en la bibliografía, nunca en la cláusula 2',
    messages: {
      normative: {
        message: 'La cláusula 2 contiene el resultado de Grupo Temático [{tag}].',
        advice: 'Trasládelo a la bibliografía con una etiqueta como [b-FG-NRR].',
      },
    },
  },
  'references/informative-tags': {
    title: 'Las etiquetas de la bibliografía empiezan por «b-»; las de la cláusula 2, no',
    messages: {
      bibliography: {
        message: 'La etiqueta [{tag}] de la bibliografía no empieza por «b-».',
        advice:
          'Escriba [b-{tag}], aquí y donde se cite; o traslade la entrada a la cláusula 2 si es normativa.',
      },
      references: {
        message: 'La etiqueta [{tag}] de la cláusula 2 empieza por «b-».',
        advice:
          'Suprima el prefijo si la referencia es normativa; de lo contrario, traslade la entrada a la bibliografía.',
      },
    },
  },
  'references/normative-use': {
    title: 'La cláusula 2 contiene solo lo que citan las cláusulas y los anexos',
    messages: {
      informative: {
        message: '[{tag}] de la cláusula 2 se cita solo en {where}.',
        advice:
          'Traslade la entrada a la bibliografía con la etiqueta [b-{tag}], o cítela donde se apliquen sus disposiciones.',
      },
    },
  },
  'references/numeric-tags': {
    title: 'Las etiquetas nombran el documento citado, no un número de lista',
    messages: {
      list: {
        message: 'Los números hacen de etiquetas en {list} ({count}).',
        advice:
          'Dé a cada una una etiqueta que nombre el documento, por ejemplo [ITU-T A.5]; en cada entrada figura una propuesta.',
      },
      entry: {
        message: 'La referencia [{tag}] se identifica por un número.',
        advice: 'Escriba [{better}], aquí y donde se cite ({times}).',
      },
      several: {
        message: 'La cita [{tag}] nombra varias referencias por su número.',
        advice: 'Cite cada una por su etiqueta: {better}.',
      },
      unlisted: {
        message: 'El texto cita [{tag}] por un número, y ninguna lista tiene tal entrada.',
        advice:
          'Añada la entrada a la cláusula 2 o a la bibliografía, y cítela por una etiqueta que la nombre.',
      },
    },
  },
  'references/page-reference': {
    title: 'El texto remite a cláusulas, figuras y cuadros, nunca a páginas',
    messages: {
      page: {
        message: 'El texto remite a la página {number}.',
        advice: 'Remita en su lugar a la cláusula, figura o cuadro.',
      },
    },
  },
  'references/qualified-organization': {
    title:
      'Las referencias normativas a otras organizaciones tienen justificación según la Recomendación A.5',
    messages: {
      form: {
        message: '[{tag}] de la cláusula 2 no está publicado por la UIT, la ISO ni la CEI.',
        advice:
          'Añada la justificación que pide la Recomendación UIT-T A.5, o traslade la entrada a la bibliografía.',
      },
    },
  },
  'references/tag-matches-entry': {
    title: 'La etiqueta y la entrada nombran el mismo documento',
    messages: {
      differs: {
        message: 'La etiqueta [{tag}] precede a una entrada sobre {found}.',
        advice: 'Corrija la etiqueta o la entrada.',
      },
    },
  },
  'references/unavailable-documents': {
    title: 'Las referencias remiten a documentos que todo lector puede obtener',
    messages: {
      working: {
        message: 'La entrada [{tag}] remite a un documento de trabajo («{found}»).',
        advice: 'Remita al texto publicado, o diga en este texto lo que se necesita.',
      },
    },
  },
  'references/web-address-in-text': {
    title: 'El texto cita las fuentes por etiqueta, no por dirección web',
    messages: {
      address: {
        message: 'El texto da la dirección web «{found}».',
        advice: 'Ponga la fuente en la bibliografía y cite su etiqueta.',
      },
    },
  },
};
