import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: definitions. */
export const definitions: RuleTexts = {
  'definitions/abbreviations': {
    title: 'Les abréviations employées dans une définition y sont développées',
    messages: {
      unexpanded: {
        message: "La définition de « {term} » emploie l'abréviation {acronym} sans la développer.",
        advice: "Écrivez les mots, suivis de l'abréviation entre parenthèses.",
      },
    },
  },
  'definitions/bold-span': {
    title: "Le gras s'arrête au terme; désignation, deux-points et définition sont en romain",
    messages: {
      bold: {
        message: "Dans l'entrée « {term} », le gras se prolonge dans la {what}.",
        advice: 'Mettez le numéro et le terme en gras, et tout ce qui suit en romain.',
      },
    },
  },
  'definitions/capital': {
    title: 'La définition commence par une majuscule après les deux-points',
    messages: {
      small: {
        message: 'Définitions commençant par une minuscule: {count}; la première est celle de « {term} ».',
        advice: 'Commencez les définitions par une majuscule.',
      },
    },
  },
  'definitions/circular': {
    title: 'Un terme ne figure pas dans sa propre définition',
    messages: {
      self: {
        message: 'La définition de « {term} » emploie le terme lui-même.',
        advice: "Dites à quelle classe il appartient et ce qui l'en distingue.",
      },
    },
  },
  'definitions/duplicate-term': {
    title: 'Un terme est défini une fois',
    messages: {
      twice: {
        message: 'Le terme « {term} » est défini deux fois: {first} et {second}.',
        advice: 'Gardez une seule définition.',
      },
    },
  },
  'definitions/entry-form': {
    title:
      "Une définition se compose d'un numéro, du terme en gras et en minuscules, de deux-points et d'une phrase avec son point",
    messages: {
      faults: {
        message: 'Définition de « {term} »: {faults}.',
        advice:
          'Écrivez: numéro, tabulation, terme en gras et en minuscules, deux-points, définition, point.',
      },
    },
  },
  'definitions/generic-term': {
    title: "Aucun mot d'usage courant n'est défini (projet de liste de contrôle du GCNT D2)",
    messages: {
      generic: {
        message: "« {term} » est un mot d'usage courant.",
        advice: 'Omettez la définition, ou définissez la notion plus étroite qui est visée.',
      },
    },
  },
  'definitions/numbering': {
    title: 'Les définitions sont numérotées à la suite, sans lacune ni répétition',
    messages: {
      twice: {
        message: 'Deux définitions portent le numéro {number}.',
        advice: "Numérotez les définitions dans l'ordre où elles figurent.",
      },
      gap: {
        message: 'Lacunes dans les numéros des définitions: {count}; la première: {number} suit {before}.',
        advice: "Numérotez les définitions sans lacune, dans l'ordre où elles figurent.",
      },
    },
  },
  'definitions/opening': {
    title: 'Une définition commence par la classe de la chose, et non par « is when » ou « refers to »',
    messages: {
      opening: {
        message: 'La définition de « {term} » commence par « {found} ».',
        advice: 'Commencez par la classe de la chose: « A device that … ».',
      },
    },
  },
  'definitions/order': {
    title: 'Les termes sont par ordre alphabétique',
    messages: {
      misplaced: {
        message: "{name}: le terme « {term} » n'est pas à sa place dans l'ordre alphabétique.",
        advice: 'Mettez-le à sa place et renumérotez les termes.',
      },
      several: {
        message:
          "{name}: termes qui ne sont pas à leur place dans l'ordre alphabétique: {count}; le premier est « {term} ».",
        advice: 'Triez les termes et renumérotez-les.',
      },
    },
  },
  'definitions/quoted': {
    title: "Les définitions copiées d'autres organisations sont autorisées",
    messages: {
      copied: {
        message: 'La définition de « {term} » est reproduite dans les termes de [{tag}].',
        advice: "Demandez au TSB si le titulaire doit être consulté, ou n'indiquez que la référence.",
      },
    },
  },
  'definitions/requirement': {
    title: 'Les définitions ne contiennent aucune exigence',
    messages: {
      requirement: {
        message: "La définition de « {term} » contient le mot d'exigence « {word} ».",
        advice: "Dites ce qu'est la chose, et déplacez l'exigence au paragraphe 6 ou après.",
      },
    },
  },
  'definitions/several-explanations': {
    title: "Plusieurs explications d'un terme sont séparées par des points-virgules",
    messages: {
      semicolon: {
        message:
          'Les explications de « {term} » sont numérotées dans la ligne, mais ne sont pas séparées par des points-virgules.',
        advice: 'Séparez-les par un point-virgule.',
      },
    },
  },
  'definitions/source-tag': {
    title: 'Chaque terme du paragraphe 3.1 nomme le texte qui le définit',
    messages: {
      missing: {
        message: "Le terme « {term} » du paragraphe 3.1 n'indique pas de source.",
        advice:
          'Ajoutez la désignation du texte qui le définit, comme dans « {term} [ITU-T X.nnn]: », ou déplacez le terme au paragraphe 3.2.',
      },
    },
  },
  'definitions/stand-alone': {
    title: 'Une définition se comprend sans le reste du texte',
    messages: {
      pointer: {
        message: 'La définition de « {term} » renvoie à un autre texte (« {found} »).',
        advice:
          'Dites dans la définition ce qui est nécessaire, et mettez le reste dans une NOTE au-dessous.',
      },
    },
  },
  'definitions/supplementary': {
    title: 'Ce qui complète une définition figure dans une NOTE au-dessous',
    messages: {
      sentences: {
        message: 'La définition de « {term} » compte {count} phrases.',
        advice: 'Gardez la première comme définition et mettez les autres dans une NOTE au-dessous.',
      },
    },
  },
};
