import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Spanish: typography and language. */
export const typographyAndLanguage: RuleTexts = {
  'numbers/decimal-comma': {
    title: 'Los textos en inglés tienen punto decimal',
    messages: {
      comma: {
        message: '«{found}» parece un número con coma decimal.',
        advice: 'Emplee el punto como separador decimal en inglés.',
      },
    },
  },
  'numbers/italic-digits': {
    title: 'Las cifras van en redonda',
    messages: {
      italic: {
        message: 'El número {found} está en cursiva.',
        advice: 'Ponga las cifras en redonda; solo las letras de magnitudes van en cursiva.',
      },
    },
  },
  'numbers/thousands': {
    title: 'Los millares se separan con un espacio, no con una coma',
    messages: {
      comma: {
        message: '«{found}» separa los millares con una coma.',
        advice: 'Sepárelos con un espacio de no separación.',
      },
    },
  },
  'numbers/unit-space': {
    title: 'Hay un espacio entre un número y su unidad',
    messages: {
      space: {
        message: '«{found}» no tiene espacio entre número y unidad.',
        advice: 'Escriba «{expected}», con un espacio de no separación.',
      },
    },
  },
  'language/chair': {
    title: 'Las palabras para personas no dicen si son hombres o mujeres',
    messages: {
      man: {
        message: 'El texto dice «{found}» en lugar de «{expected}».',
        advice: 'Escriba «chair» o «vice-chair».',
      },
    },
  },
  'language/ize': {
    title: 'Los verbos se escriben con -ize, como en standardization',
    messages: {
      ise: {
        message: '«{found}» está escrito con s; los textos de la UIT dicen «{expected}».',
        advice: 'Escríbalo con z, salvo en nombres y citas.',
      },
    },
  },
  'language/spelling': {
    title: 'Los textos en inglés siguen la ortografía británica',
    messages: {
      american: {
        message: '«{found}» es ortografía estadounidense; los textos de la UIT dicen «{expected}».',
        advice: 'Siga la ortografía británica, salvo en nombres y citas.',
      },
    },
  },
  'language/trademarks': {
    title: 'Las marcas comerciales se examinan',
    messages: {
      mark: {
        message: 'El texto lleva el signo de marca «{found}».',
        advice:
          'Diga lo que se quiere decir sin el producto, o deje el nombre si ninguna otra palabra sirve.',
      },
    },
  },
  'typography/caption-capitals': {
    title: 'Los títulos de figuras y cuadros llevan mayúscula solo en la primera palabra',
    messages: {
      capitals: {
        message: 'El título «{title}» de {label} {number} lleva mayúsculas en palabras comunes.',
        advice: 'Deje la primera mayúscula y las de nombres y siglas.',
      },
    },
  },
  'typography/curly-quotes': {
    title: 'Las comillas son de una sola clase',
    messages: {
      mixed: {
        message: 'Párrafos con comillas curvas: {curly}; con comillas rectas: {straight}.',
        advice: 'Emplee siempre comillas dobles rectas.',
      },
    },
  },
  'typography/direct-formatting': {
    title: 'El texto no va en color ni resaltado',
    messages: {
      color: {
        message: 'El texto está en color.',
        advice: 'Póngalo en negro; diga con palabras lo que el color debía decir.',
      },
      highlight: {
        message: 'El texto está resaltado.',
        advice: 'Resuelva lo que estaba resaltado y quite el resaltado.',
      },
    },
  },
  'typography/emphasis': {
    title: 'El texto corriente no va en negrita ni subrayado',
    messages: {
      bold: {
        message: 'Una frase entera está en negrita.',
        advice: 'Póngala en redonda, o conviértala en título si lo es.',
      },
      underlined: {
        message: 'Una frase entera está subrayada.',
        advice: 'Quite el subrayado, que es para direcciones.',
      },
    },
  },
  'typography/heading-capitals': {
    title: 'Los títulos llevan mayúscula solo en la primera palabra',
    messages: {
      capitals: {
        message: 'El título «{title}» lleva mayúsculas en palabras comunes.',
        advice: 'Deje la primera mayúscula y las de nombres y siglas.',
      },
    },
  },
  'typography/page-size': {
    title: 'Las páginas son A4',
    messages: {
      size: {
        message: 'Las páginas miden {width} por {height} mm, no A4.',
        advice: 'Fije la página en A4; una conversión lo hace.',
      },
    },
  },
  'typography/styles': {
    title: 'Los párrafos tienen los estilos de la plantilla',
    messages: {
      styles: {
        message: 'Párrafos cuyo estilo no es de la plantilla: {count} ({names}).',
        advice: 'Emplee los estilos de la plantilla del UIT-T, o convierta el documento, lo que los aplica.',
      },
    },
  },
};
