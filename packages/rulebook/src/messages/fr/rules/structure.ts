import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: structure. */
export const structure: RuleTexts = {
  'structure/body-from-six': {
    title: 'Le texte proprement dit commence au paragraphe 6',
    messages: {
      number: {
        message: '{name} est le premier paragraphe du texte proprement dit, mais ne porte pas le numéro 6.',
        advice:
          'Numérotez à partir de 6 les paragraphes qui suivent les « Conventions », et corrigez les renvois.',
      },
      nothing: {
        message: 'Aucun paragraphe ne suit les paragraphes fixes 1 à 5.',
        advice:
          "Les dispositions d'une Recommandation figurent au paragraphe 6 et dans les suivants. Ajoutez-les.",
      },
    },
  },
  'structure/electronic-attachment': {
    title: 'Une pièce jointe électronique est normative ou informative, et ses droits sont réglés',
    messages: {
      mentioned: {
        message: 'Le texte mentionne une pièce jointe électronique.',
        advice:
          "Dites si elle est normative ou informative, envoyez-la avec le texte et remplissez les formulaires du TSB sur les droits d'auteur relatifs aux logiciels et sur les brevets.",
      },
    },
  },
  'structure/empty-clause': {
    title: "Un paragraphe n'est jamais laissé vide",
    messages: {
      none: {
        message: '{name} est vide.',
        advice:
          'Un paragraphe 2 à 5 sans contenu est conservé et porte la mention « {none} ». Ajoutez le contenu ou cette mention.',
      },
      empty: {
        message: '{name} a un titre et pas de texte.',
        advice: 'Rédigez le paragraphe, ou supprimez son titre et renumérotez les suivants.',
      },
    },
  },
  'structure/fixed-clauses': {
    title: 'Les paragraphes 1 à 5 sont toujours présents, avec un numéro et un titre fixes',
    messages: {
      missing: {
        message: 'Le paragraphe {number} « {title} » manque.',
        advice:
          "Une Recommandation contient toujours les paragraphes 1 à 5. Ajoutez le paragraphe; s'il n'a pas de contenu, il porte la mention « Néant. ».",
      },
      number: {
        message: 'Le paragraphe « {title} » porte le numéro {found} au lieu de {number}.',
        advice:
          'Les cinq premiers paragraphes ont un numéro fixe. Renumérotez les paragraphes et corrigez les renvois.',
      },
      unnumbered: {
        message: "Le paragraphe « {title} » n'a pas de numéro; c'est le paragraphe {number}.",
        advice: 'Les cinq premiers paragraphes ont un numéro fixe. Numérotez-le, ainsi que les suivants.',
      },
      title: {
        message: 'Le paragraphe {number} est intitulé « {found} » au lieu de « {title} ».',
        advice: 'Les titres des paragraphes 1 à 5 sont fixés mot pour mot. Employez le titre fixe.',
      },
    },
  },
  'structure/formal-language': {
    title: "Le code ne contient que des caractères qu'un compilateur accepte",
    messages: {
      character: {
        message: 'Une ligne de code contient {what}.',
        advice: "N'employez dans le code que les caractères simples du clavier.",
      },
    },
  },
  'structure/heading-form': {
    title:
      "Le titre d'un paragraphe se compose d'un numéro sans point final, d'une tabulation et d'un intitulé",
    messages: {
      stop: {
        message: 'Le numéro de paragraphe « {number} » se termine par un point.',
        advice: "Les numéros de paragraphe s'écrivent sans point final, par exemple « 8.3.1 ». Supprimez-le.",
      },
      stops: {
        message: 'Numéros de paragraphe terminés par un point: {count}; le premier est « {number} ».',
        advice:
          "Les numéros de paragraphe s'écrivent sans point final, par exemple « 8.3.1 ». Supprimez les points.",
      },
      separator: {
        message: "Dans le titre du paragraphe {number}, aucune tabulation ne sépare le numéro de l'intitulé.",
        advice: "Une tabulation sépare le numéro de l'intitulé. Insérez-la.",
      },
      separators: {
        message:
          'Titres sans tabulation entre numéro et intitulé: {count}; le premier est celui du paragraphe {number}.',
        advice: "Une tabulation sépare le numéro de l'intitulé. Insérez les tabulations.",
      },
      untitled: {
        message: "Le paragraphe {number} n'a pas de titre.",
        advice: 'Tout paragraphe a un titre, qui permet au lecteur de le trouver. Donnez-lui-en un.',
      },
    },
  },
  'structure/introduction-overlap': {
    title: "L'introduction ne répète ni le résumé ni le domaine d'application",
    messages: {
      repeats: {
        message: "L'introduction répète {share} % des suites de mots de {other}.",
        advice:
          "Ne gardez dans l'introduction que ce que ni le résumé ni le domaine d'application ne disent, ou supprimez-la.",
      },
    },
  },
  'structure/list-numbering': {
    title: "Les éléments d'une liste numérotée sont marqués a), 1) ou i)",
    messages: {
      marker: {
        message: 'La liste qui commence ici est marquée « {marker} » au lieu de « {better} ».',
        advice:
          "Marquez les éléments d'une liste numérotée d'une lettre ou d'un chiffre suivi d'une parenthèse fermante.",
      },
    },
  },
  'structure/lists': {
    title: 'Les listes ont trois niveaux au plus, et une liste qui a des sous-listes est numérotée',
    messages: {
      deep: {
        message: 'Cet élément de liste est au niveau {level}; les listes ont trois niveaux au plus.',
        advice: 'Divisez la liste, ou faites de ses éléments principaux des sous-paragraphes.',
      },
      unnumbered: {
        message: 'Cette liste a des sous-éléments, mais ses éléments principaux ne sont pas numérotés.',
        advice:
          "Lorsqu'une liste a des sous-listes, numérotez les éléments principaux a), b), c), afin que tous puissent être cités.",
      },
    },
  },
  'structure/none-without-lead': {
    title: 'Un paragraphe sans contenu porte seulement « Néant. », sans phrase introductive',
    messages: {
      lead: {
        message: "{name} annonce une liste, puis indique qu'il n'y en a pas.",
        advice: 'Supprimez la phrase introductive et gardez « Néant. ».',
      },
    },
  },
  'structure/numbering': {
    title: 'Les numéros de paragraphe se suivent sans lacune ni répétition',
    messages: {
      repeat: {
        message: 'Le numéro de paragraphe {number} apparaît deux fois: « {first} » et « {second} ».',
        advice: 'Donnez à chaque paragraphe son propre numéro et corrigez les renvois.',
      },
      gap: {
        message: 'Le paragraphe {number} suit {before}: {missing} manque.',
        advice: 'Numérotez les paragraphes sans lacune, ou rétablissez celui qui manque.',
      },
      backwards: {
        message: 'Le paragraphe {number} figure après {before}.',
        advice: "Numérotez les paragraphes en ordre croissant, dans l'ordre où ils figurent.",
      },
      alone: {
        message: 'Le paragraphe {number} est le seul sous-paragraphe de son paragraphe.',
        advice:
          'On divise un paragraphe en deux parties ou plus. Supprimez le sous-titre ou ajoutez celui qui manque.',
      },
    },
  },
  'structure/order': {
    title: "Les parties préliminaires et les paragraphes figurent dans l'ordre fixé",
    messages: {
      misplaced: {
        message: "{name} n'est pas à sa place: {neighbour}.",
        advice:
          "L'ordre des parties d'une Recommandation est fixe. Déplacez-la à cet endroit avec tout ce qui la suit.",
      },
    },
  },
  'structure/page-numbers': {
    title: 'Les pages préliminaires sont numérotées i, ii, iii; le texte commence à la page 1',
    messages: {
      roman: {
        message: 'Les pages du résumé ne sont pas numérotées en petits chiffres romains.',
        advice: 'Réglez le format de numérotation des pages de la section préliminaire sur i, ii, iii.',
      },
      one: {
        message: 'La section du paragraphe 1 ne commence pas à la page 1.',
        advice:
          'Commencez une section sur une page de droite, avant le titre qui précède le paragraphe 1, et numérotez-la à partir de 1.',
      },
    },
  },
  'structure/term-clauses': {
    title: 'Le paragraphe 3 se compose de 3.1 et 3.2, aux titres fixes',
    messages: {
      missing: {
        message: "Le paragraphe 3 n'a pas de paragraphe {number} « {title} ».",
        advice:
          "Les termes définis ailleurs et les termes définis ici figurent aux paragraphes 3.1 et 3.2. Ajoutez-le, avec « Néant. » s'il est vide.",
      },
      title: {
        message: 'Le paragraphe {number} est intitulé « {found} » au lieu de « {title} ».',
        advice: 'Les titres des paragraphes 3.1 et 3.2 sont fixes. Employez le titre fixe.',
      },
      number: {
        message: 'Le paragraphe « {title} » porte le numéro {found} au lieu de {number}.',
        advice:
          'Les termes définis ailleurs figurent au paragraphe 3.1, les termes définis ici au paragraphe 3.2. Renumérotez-le.',
      },
    },
  },
  'structure/title-twice': {
    title: 'Un texte publié porte deux fois son numéro et son titre',
    messages: {
      once: {
        message: "Le titre « {title} » ne figure qu'une fois.",
        advice:
          'Un texte publié répète le numéro et le titre juste avant le paragraphe 1. Répétez-les à cet endroit.',
      },
      differ: {
        message: 'Le titre qui précède le paragraphe 1, « {second} », diffère du premier, « {first} ».',
        advice: 'Les deux doivent être le titre approuvé. Rendez-les identiques.',
      },
    },
  },
  'structure/use-cases': {
    title: "Les études de cas et les cas d'utilisation figurent dans un appendice",
    messages: {
      cases: {
        message: 'La partie normative contient le paragraphe « {title} ».',
        advice:
          "Déplacez-le dans un appendice ou, s'il énonce des exigences, donnez-lui un titre qui le dise.",
      },
    },
  },
};
