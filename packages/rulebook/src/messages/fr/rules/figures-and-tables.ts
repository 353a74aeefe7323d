import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: figures and tables. */
export const figuresAndTables: RuleTexts = {
  'figures/caption-form': {
    title: 'Une légende se lit « Figure 1 – Titre », avec un tiret demi-cadratin et sans point final',
    messages: {
      separator: {
        message:
          "Dans la légende {label} {number}, numéro et titre sont séparés par « {found} » au lieu d'un tiret demi-cadratin.",
        advice: 'Écrivez « {label} {number} – {title} ».',
      },
      untitled: {
        message: "{label} {number} n'a pas de titre.",
        advice: 'Donnez-lui un titre après un tiret demi-cadratin: « {label} {number} – ».',
      },
      stop: {
        message: 'La légende {label} {number} se termine par un point.',
        advice: "Les légendes n'ont pas de point final. Supprimez-le.",
      },
      label: {
        message: 'La légende porte « {found} » au lieu de « {expected} ».',
        advice: 'Écrivez le mot en entier, avec une majuscule à la première lettre seulement.',
      },
      capital: {
        message: 'Le titre de {label} {number} commence par une minuscule.',
        advice: 'Commencez le titre par une majuscule.',
      },
    },
  },
  'figures/caption-position': {
    title: "La légende d'une figure est placée au-dessous, celle d'un tableau au-dessus",
    messages: {
      figure: {
        message: 'La légende {label} {number} est placée au-dessus de la figure.',
        advice: 'Placez-la au-dessous de la figure.',
      },
      table: {
        message: 'La légende {label} {number} est placée au-dessous du tableau.',
        advice: 'Placez-la au-dessus du tableau.',
      },
    },
  },
  'figures/captioned': {
    title: 'Chaque figure et chaque tableau a un numéro et un titre',
    messages: {
      figure: {
        message: "Une figure n'a pas de légende.",
        advice: 'Numérotez-la et donnez-lui un titre au-dessous: « Figure n – Titre ».',
      },
      table: {
        message: "Le tableau qui commence par « {words} » n'a pas de légende.",
        advice: 'Numérotez-le et donnez-lui un titre au-dessus: « Tableau n – Titre ».',
      },
    },
  },
  'figures/editable': {
    title: 'Les figures sont remises sous une forme modifiable',
    messages: {
      raster: {
        message: 'Figures en image matricielle: {count} ({names}).',
        advice:
          "Remettez la source des dessins, ou refaites-les; pour les photographies, il n'y a rien à faire.",
      },
    },
  },
  'figures/numbering': {
    title:
      'Les figures et tableaux sont numérotés à partir de 1 sans lacune ni répétition, selon un seul système',
    messages: {
      repeat: {
        message: '{label} {number} apparaît deux fois: « {first} » et « {second} ».',
        advice: 'Donnez à chacun son propre numéro et corrigez les renvois.',
      },
      gap: {
        message: '{label} {number} suit {label} {before}: un numéro manque.',
        advice: 'Numérotez sans lacune et corrigez les renvois.',
      },
      mixed: {
        message: "{label} {number} est numéroté par paragraphe, d'autres le sont en continu.",
        advice: 'Employez un seul système dans tout le texte: 1, 2, 3 ou paragraphe et numéro.',
      },
      none: {
        message: "La légende « {title} » n'a pas de numéro.",
        advice: 'Numérotez toutes les figures et tous les tableaux, chaque sorte à partir de 1.',
      },
    },
  },
  'figures/parts': {
    title: "Les parties d'une figure sont numérotées Figure 6-a, Figure 6-b",
    messages: {
      part: {
        message: 'La partie est numérotée {found} au lieu de {expected}.',
        advice: "Mettez un trait d'union entre le numéro et la lettre.",
      },
    },
  },
  'figures/referred': {
    title: 'Le texte renvoie à chaque figure et à chaque tableau',
    messages: {
      unmentioned: {
        message: 'Le texte ne renvoie jamais à {label} {number}.',
        advice: 'Renvoyez-y par son numéro là où le lecteur en a besoin.',
      },
    },
  },
  'tables/head-row': {
    title: 'Les titres de colonnes sont en gras, centrés et commencent par une majuscule',
    messages: {
      faults: {
        message: 'Titres de colonnes de {name}: {faults}.',
        advice:
          'Mettez la ligne de tête en gras, centrée, avec des majuscules initiales (style « Table_head »).',
      },
    },
  },
  'tables/repeated-head': {
    title: 'Les longs tableaux répètent leur tête sur chaque page',
    messages: {
      head: {
        message: "{name} compte {rows} lignes et n'a pas de ligne de tête répétée.",
        advice: 'Marquez sa ligne de tête « Répéter en haut de chaque page ».',
      },
    },
  },
};
