import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: citations. */
export const citations: RuleTexts = {
  'references/annex-exists': {
    title: "L'annexe ou l'appendice auquel le texte renvoie existe",
    messages: {
      missing: {
        message: "Le texte renvoie à {word} {number}, qui n'existe pas.",
        advice: "Corrigez la lettre, ou nommez le document dont l'annexe est visée.",
      },
    },
  },
  'references/citation-brackets': {
    title: 'Les documents de la liste sont cités par leur désignation entre crochets',
    messages: {
      bare: {
        message: 'Le texte nomme « {found} » sans sa désignation [{tag}].',
        advice: 'Citez-le sous la forme [{tag}].',
      },
    },
  },
  'references/citation-order': {
    title: "Les parties d'autres documents sont citées sous la forme « clause 2 of [ITU-T A.5] »",
    messages: {
      order: { message: 'Le texte cite « {found} ».', advice: 'Écrivez « {expected} ».' },
    },
  },
  'references/citations-resolve': {
    title: 'Toute désignation citée figure au paragraphe 2 ou dans la bibliographie',
    messages: {
      unknown: {
        message: 'Le texte cite [{tag}], qui ne figure dans aucune liste de références.',
        advice:
          "Ajoutez l'entrée au paragraphe 2 (normative) ou à la bibliographie (informative), ou corrigez la désignation.",
      },
      spelling: {
        message: 'Le texte cite [{tag}], mais la liste porte [{listed}].',
        advice: 'Écrivez la désignation de la même façon dans la liste et dans le texte.',
      },
    },
  },
  'references/cited-before-clause-six': {
    title:
      'Les sources des seules définitions figurent dans la bibliographie (projet de liste de contrôle du GCNT R1, D1)',
    messages: {
      early: {
        message: "[{tag}] du paragraphe 2 n'est cité qu'avant le paragraphe 6.",
        advice:
          "Envisagez de déplacer l'entrée dans la bibliographie: le projet de liste de contrôle du GCNT le demande.",
      },
    },
  },
  'references/clause-case': {
    title: "« clause » prend une minuscule à l'intérieur d'une phrase",
    messages: {
      capital: {
        message: "Le texte porte « {found} » à l'intérieur d'une phrase.",
        advice: 'Écrivez « clause » avec une minuscule.',
      },
    },
  },
  'references/clause-exists': {
    title: 'Le paragraphe auquel le texte renvoie existe',
    messages: {
      missing: {
        message: "Le texte renvoie à {word} {number}, qui n'existe pas.",
        advice:
          'Corrigez le numéro, ou nommez le document dont le paragraphe est visé: « clause 7 of [ITU-T A.5] ».',
      },
    },
  },
  'references/clause-word': {
    title: 'Les parties du texte sont appelées « clauses »',
    messages: {
      word: {
        message: 'Le texte porte « {found} » au lieu de « {expected} ».',
        advice: 'Appelez « clauses » les parties de ce texte.',
      },
    },
  },
  'references/entries-cited': {
    title: 'Toute entrée du paragraphe 2 et de la bibliographie est citée',
    messages: {
      uncited: {
        message: 'Le texte ne cite pas [{tag}].',
        advice:
          "Citez-la là où ses dispositions s'appliquent, déplacez-la dans la bibliographie ou supprimez-la.",
      },
      uncitedInformative: {
        message: 'Le texte ne cite pas [{tag}] de la bibliographie.',
        advice: 'Citez-la là où elle est utile, ou supprimez-la.',
      },
    },
  },
  'references/figure-case': {
    title: 'Figure, Tableau, Annexe et Appendice prennent une majuscule devant leur numéro',
    messages: {
      small: { message: 'Le texte porte « {found} » avec une minuscule.', advice: 'Écrivez « {expected} ».' },
    },
  },
  'references/figure-exists': {
    title: 'La figure ou le tableau auquel le texte renvoie existe',
    messages: {
      missing: {
        message: "Le texte renvoie à {word} {number}, qui n'existe pas.",
        advice: 'Corrigez le numéro, ou ajoutez ce qui manque.',
      },
    },
  },
  'references/focus-group-entry': {
    title: 'Les résultats des groupes spécialisés figurent dans la bibliographie, jamais au paragraphe 2',
    messages: {
      normative: {
        message: 'Le paragraphe 2 contient le résultat de groupe spécialisé [{tag}].',
        advice: 'Déplacez-le dans la bibliographie avec une désignation telle que [b-FG-NRR].',
      },
    },
  },
  'references/informative-tags': {
    title: 'Les désignations de la bibliographie commencent par « b- », celles du paragraphe 2 non',
    messages: {
      bibliography: {
        message: 'La désignation [{tag}] de la bibliographie ne commence pas par « b- ».',
        advice:
          "Écrivez [b-{tag}], ici et là où elle est citée; ou déplacez l'entrée au paragraphe 2 si elle est normative.",
      },
      references: {
        message: 'La désignation [{tag}] du paragraphe 2 commence par « b- ».',
        advice:
          "Supprimez le préfixe si la référence est normative; sinon, déplacez l'entrée dans la bibliographie.",
      },
    },
  },
  'references/normative-use': {
    title: 'Le paragraphe 2 ne contient que ce que les paragraphes et annexes citent',
    messages: {
      informative: {
        message: "[{tag}] du paragraphe 2 n'est cité que dans {where}.",
        advice:
          "Déplacez l'entrée dans la bibliographie avec la désignation [b-{tag}], ou citez-la là où ses dispositions s'appliquent.",
      },
    },
  },
  'references/numeric-tags': {
    title: 'Une désignation nomme le document cité, et non un numéro de liste',
    messages: {
      list: {
        message: 'Des numéros tiennent lieu de désignations dans {list} ({count}).',
        advice:
          'Donnez à chaque entrée une désignation qui nomme le document, par exemple [ITU-T A.5]; une proposition figure à chaque entrée.',
      },
      entry: {
        message: 'La référence [{tag}] est désignée par un numéro.',
        advice: 'Écrivez [{better}], ici et partout où elle est citée ({times}).',
      },
      several: {
        message: 'La citation [{tag}] désigne plusieurs références par leur numéro.',
        advice: 'Citez chacune par sa désignation: {better}.',
      },
      unlisted: {
        message: "Le texte cite [{tag}] par un numéro, et aucune liste n'a cette entrée.",
        advice:
          "Ajoutez l'entrée au paragraphe 2 ou à la bibliographie, et citez-la par une désignation qui la nomme.",
      },
    },
  },
  'references/page-reference': {
    title: 'Le texte renvoie à des paragraphes, figures et tableaux, jamais à des pages',
    messages: {
      page: {
        message: 'Le texte renvoie à la page {number}.',
        advice: 'Renvoyez plutôt au paragraphe, à la figure ou au tableau.',
      },
    },
  },
  'references/qualified-organization': {
    title:
      "Les références normatives à d'autres organisations sont justifiées au titre de la Recommandation A.5",
    messages: {
      form: {
        message: "[{tag}] du paragraphe 2 n'est publié ni par l'UIT, ni par l'ISO, ni par la CEI.",
        advice:
          "Ajoutez la justification que demande la Recommandation UIT-T A.5, ou déplacez l'entrée dans la bibliographie.",
      },
    },
  },
  'references/tag-matches-entry': {
    title: "La désignation et l'entrée nomment le même document",
    messages: {
      differs: {
        message: 'La désignation [{tag}] précède une entrée qui porte sur {found}.',
        advice: "Corrigez la désignation ou l'entrée.",
      },
    },
  },
  'references/unavailable-documents': {
    title: 'Les références renvoient à des documents que tout lecteur peut obtenir',
    messages: {
      working: {
        message: "L'entrée [{tag}] renvoie à un document de travail (« {found} »).",
        advice: 'Renvoyez au texte publié, ou dites ici ce qui est nécessaire.',
      },
    },
  },
  'references/web-address-in-text': {
    title: 'Le texte cite les sources par leur désignation, et non par une adresse web',
    messages: {
      address: {
        message: "Le texte indique l'adresse web « {found} ».",
        advice: 'Indiquez la source dans la bibliographie et citez sa désignation.',
      },
    },
  },
};
