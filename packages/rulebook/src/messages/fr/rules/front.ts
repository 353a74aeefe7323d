import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: front. */
export const front: RuleTexts = {
  'front/edition': {
    title: "Un projet ne porte pas d'année d'édition",
    messages: {
      draft: {
        message: "Le numéro de ce projet porte l'édition « ({edition}) ».",
        advice: "Supprimez-la; le TSB ajoute l'année et le mois lorsque la Recommandation est approuvée.",
      },
    },
  },
  'front/history': {
    title:
      "L'historique indique l'édition, le numéro, l'approbation, la commission d'études et l'identifiant unique",
    messages: {
      columns: {
        message: "L'historique n'indique pas: {missing}.",
        advice: 'Laissez le TSB compléter le tableau.',
      },
    },
  },
  'front/keyword-form': {
    title: 'La ligne des mots clés commence par une majuscule et se termine par un point',
    messages: {
      capital: {
        message: "Le premier mot clé, « {word} », n'a pas de majuscule.",
        advice: 'Commencez la ligne des mots clés par une majuscule.',
      },
      stop: {
        message: 'La ligne des mots clés ne se termine pas par un point.',
        advice: 'Terminez la ligne des mots clés par un point.',
      },
    },
  },
  'front/keyword-number': {
    title: 'Les mots clés sont en nombre limité et tiennent sur une ligne',
    messages: {
      many: {
        message: 'Nombre de mots clés: {count}.',
        advice: 'Gardez ceux par lesquels un lecteur chercherait le texte.',
      },
      lines: {
        message: 'Les mots clés occupent {count} lignes.',
        advice: 'Mettez-les sur une ligne, séparés par des virgules.',
      },
    },
  },
  'front/keyword-order': {
    title: 'Les mots clés figurent sur une ligne, par ordre alphabétique, séparés par des virgules',
    messages: {
      order: {
        message: "Les mots clés ne sont pas par ordre alphabétique: « {word} » n'est pas à sa place.",
        advice: 'Rangez-les par ordre alphabétique.',
      },
      separator: {
        message: 'Les mots clés sont séparés par « {separator} » au lieu de virgules.',
        advice: 'Séparez les mots clés par une virgule et une espace.',
      },
      lines: {
        message: 'Les mots clés occupent {lines} lignes.',
        advice: 'Mettez tous les mots clés sur une ligne, séparés par des virgules.',
      },
    },
  },
  'front/keywords': {
    title: 'Il y a des mots clés',
    messages: {
      missing: {
        message: "Il n'y a pas de mots clés.",
        advice:
          'Après le résumé, sous « {heading} », donnez quelques mots clés par ordre alphabétique, séparés par des virgules.',
      },
      empty: {
        message: 'Aucun mot clé ne suit le titre « Mots clés ».',
        advice: 'Donnez quelques mots clés par ordre alphabétique, séparés par des virgules.',
      },
    },
  },
  'front/number-form': {
    title: "Le numéro se compose de la lettre d'une série et d'un nombre",
    messages: {
      missing: {
        message: "Le texte n'a ni numéro de Recommandation ni nom de sujet d'étude.",
        advice:
          "Placez au-dessus du titre le numéro ou le nom du sujet d'étude (par exemple X.sensor). La commission d'études l'attribue.",
      },
      form: {
        message: "« {number} » n'est ni un numéro de Recommandation ni un nom de sujet d'étude.",
        advice:
          "Un numéro se compose d'une lettre de série, d'un point et de chiffres (X.1234); dans le nom d'un sujet d'étude, un mot remplace les chiffres (X.sensor).",
      },
      series: {
        message: "Le numéro « {number} » désigne une série qui n'existe pas.",
        advice: "Il n'y a pas de séries B, C et W. Demandez le numéro à la commission d'études.",
      },
    },
  },
  'front/number-heading': {
    title: 'La ligne du numéro se lit « Recommandation UIT-T X.1234 »',
    messages: {
      form: {
        message: 'La ligne du numéro porte « {found} » au lieu de « {expected} ».',
        advice: 'Écrivez le numéro sous la forme fixe, sans rien avant ni après.',
      },
    },
  },
  'front/summary-opening': {
    title: 'Un résumé commence par le nom de la Recommandation',
    messages: {
      opening: {
        message: 'Le résumé ne commence pas par le nom de la Recommandation.',
        advice:
          'Commencez par « La Recommandation UIT-T X.1234 définit » (ou décrit, fournit), avec son numéro.',
      },
    },
  },
  'front/summary': {
    title: 'Il y a un résumé, et il est bref',
    messages: {
      missing: {
        message: "Il n'y a pas de résumé.",
        advice: "Ajoutez un bref aperçu de l'objet et du contenu sous le titre « {heading} ».",
      },
      empty: { message: 'Le résumé est vide.', advice: "Donnez un bref aperçu de l'objet et du contenu." },
      long: {
        message: 'Le résumé dépasse une page ({length}).',
        advice:
          "Abrégez-le: c'est un bref aperçu; les détails ont leur place dans l'introduction ou les paragraphes.",
      },
    },
  },
  'front/title-series': {
    title: 'Le titre ne répète pas celui de la série',
    messages: {
      series: {
        message: 'Le titre répète celui de la série, « {series} ».',
        advice: 'Omettez ce que la série dit déjà.',
      },
    },
  },
  'front/title': {
    title: 'Le titre est concis et sans sigle',
    messages: {
      missing: { message: "Le texte n'a pas de titre.", advice: 'Donnez un titre concis sous le numéro.' },
      acronym: {
        message: 'Le titre emploie le sigle {acronym}.',
        advice: 'Écrivez-le en toutes lettres: les titres ne portent pas de sigles.',
      },
      long: {
        message: 'Le titre compte {length} caractères.',
        advice: 'Abrégez-le: un titre est concis et tient de préférence sur une ligne.',
      },
    },
  },
};
