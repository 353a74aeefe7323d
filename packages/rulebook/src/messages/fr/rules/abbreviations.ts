import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: abbreviations. */
export const abbreviations: RuleTexts = {
  'abbreviations/duplicate': {
    title: 'Une abréviation figure une seule fois dans la liste',
    messages: {
      twice: {
        message: 'Le paragraphe 4 contient deux fois {short}: « {first} » et « {second} ».',
        advice: "Gardez une entrée; employez d'autres lettres pour l'autre sens.",
      },
    },
  },
  'abbreviations/first-use': {
    title: 'Une abréviation est développée à son premier emploi',
    messages: {
      unexplained: {
        message: 'Abréviations jamais développées dans le texte: {count}; la première est {short}.',
        advice: "Écrivez les mots au premier emploi, suivis de l'abréviation entre parenthèses.",
      },
    },
  },
  'abbreviations/initials': {
    title: "Au paragraphe 4, les lettres qui forment l'abréviation sont en majuscules",
    messages: {
      capitals: {
        message:
          "Entrées dont les majuscules ne forment pas l'abréviation: {count}; la première est {short} (« {expansion} »).",
        advice: "Mettez en majuscules les lettres qui forment l'abréviation, ou corrigez les mots.",
      },
    },
  },
  'abbreviations/layout': {
    title:
      "Une entrée du paragraphe 4 se compose de l'abréviation, d'une tabulation et de sa forme développée",
    messages: {
      separator: {
        message:
          "L'abréviation {acronym} est séparée de sa forme développée par {separator} au lieu d'une tabulation.",
        advice: 'Insérez entre elles une tabulation, sans autre signe.',
      },
      several: {
        message:
          "Abréviations séparées de leur forme développée par {separator} au lieu d'une tabulation: {count}.",
        advice: "Insérez une tabulation entre l'abréviation et sa forme développée, sans autre signe.",
      },
    },
  },
  'abbreviations/needless': {
    title: "Les unités et les noms d'organismes de normalisation ne figurent pas au paragraphe 4",
    messages: {
      known: {
        message: "Le paragraphe 4 contient {short}, qui n'a pas à y figurer.",
        advice: "Vous pouvez l'omettre: les unités et les organismes de normalisation sont connus.",
      },
    },
  },
  'abbreviations/order': {
    title: 'Les abréviations sont par ordre alphabétique',
    messages: {
      misplaced: {
        message: "L'abréviation {acronym} n'est pas à sa place dans l'ordre alphabétique.",
        advice: 'Mettez-la à sa place.',
      },
      several: {
        message:
          "Abréviations qui ne sont pas à leur place dans l'ordre alphabétique: {count}; la première est {acronym}.",
        advice: 'Triez la liste.',
      },
    },
  },
  'abbreviations/plural': {
    title: "Le pluriel d'une abréviation prend un petit s, sans apostrophe",
    messages: {
      apostrophe: {
        message: 'Le texte porte « {found} ».',
        advice: 'Pour le pluriel, écrivez « {expected} »; pour le génitif, la forme peut être juste.',
      },
      capital: {
        message: 'Le texte porte « {found} », que le paragraphe 4 indique sans le S.',
        advice: 'Pour le pluriel, écrivez « {expected} ».',
      },
    },
  },
  'abbreviations/unlisted': {
    title: 'Toute abréviation employée figure au paragraphe 4',
    messages: {
      unlisted: {
        message: "L'abréviation {acronym} est employée ({times}) et ne figure pas au paragraphe 4.",
        advice: 'Ajoutez-la au paragraphe 4 avec sa forme développée, ou écrivez-la en toutes lettres.',
      },
    },
  },
  'abbreviations/unused': {
    title: 'Toute abréviation du paragraphe 4 est employée',
    messages: {
      unused: {
        message: "L'abréviation {acronym} du paragraphe 4 n'est pas employée dans le texte.",
        advice: "Supprimez l'entrée, sauf si une figure emploie l'abréviation.",
      },
    },
  },
};
