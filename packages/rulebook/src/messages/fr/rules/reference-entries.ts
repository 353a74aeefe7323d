import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: reference entries. */
export const referenceEntries: RuleTexts = {
  'references/author-entry-form': {
    title: "Les livres et articles indiquent l'année entre parenthèses après les auteurs",
    messages: {
      year: {
        message: "L'entrée [{tag}] n'indique pas l'année entre parenthèses après les auteurs.",
        advice: "Écrivez les auteurs, l'année entre parenthèses, une virgule et le titre.",
      },
    },
  },
  'references/bibliography-heading': {
    title: 'La bibliographie est intitulée « Bibliographie », sans numéro',
    messages: {
      number: {
        message: 'La bibliographie porte le numéro {number}.',
        advice: 'Supprimez le numéro et placez la bibliographie après les appendices.',
      },
      title: {
        message: 'La bibliographie est intitulée « {title} » au lieu de « {expected} ».',
        advice: 'Intitulez-la « {expected} ».',
      },
    },
  },
  'references/bibliography-sentence': {
    title: 'Les entrées de la bibliographie commencent juste sous son titre',
    messages: {
      sentence: {
        message: 'Sous le titre de la bibliographie figure « {found} ».',
        advice: 'Supprimez la phrase: elle a sa place sous le titre des appendices.',
      },
    },
  },
  'references/duplicate-entries': {
    title: "Une désignation désigne une seule entrée, et un document n'est indiqué qu'une fois",
    messages: {
      tag: {
        message: 'La désignation [{tag}] précède deux entrées.',
        advice: 'Donnez à chaque entrée sa propre désignation, ou supprimez le doublon.',
      },
      lists: {
        message: '[{tag}] figure au paragraphe 2 et dans la bibliographie.',
        advice: "Gardez-le au paragraphe 2 si ses dispositions s'appliquent, sinon dans la bibliographie.",
      },
    },
  },
  'references/entry-form': {
    title:
      "Une entrée se compose d'une désignation entre crochets, d'une tabulation, du nom du document avec l'année, du titre en italique et d'un point",
    messages: {
      faults: {
        message: 'Entrée « {entry} » ({list}): {faults}.',
        advice: 'Écrivez: [désignation], tabulation, nom (année), titre en italique, point.',
      },
    },
  },
  'references/ietf-entry-form': {
    title: 'Une RFC est indiquée sous la forme « [IETF RFC 1042] IETF RFC 1042 (1988), Title. »',
    messages: {
      tag: {
        message: "La désignation [{tag}] d'une RFC n'a pas la forme [{expected}].",
        advice: "Nommez l'éditeur dans la désignation: « IETF RFC » et le numéro.",
      },
      form: {
        message: "L'entrée [{tag}] ne commence pas par « {expected} ».",
        advice: "Écrivez « IETF RFC », le numéro, l'année entre parenthèses, une virgule et le titre.",
      },
    },
  },
  'references/internet-drafts': {
    title: "Les documents de l'IETF sont désignés par leur numéro de RFC, jamais comme Internet-Drafts",
    messages: {
      draft: {
        message: "L'entrée [{tag}] renvoie à un document en cours d'élaboration (« {found} »).",
        advice: 'Renvoyez à la RFC qui en est issue, ou supprimez la référence.',
      },
      series: {
        message: "L'entrée [{tag}] est désignée par son numéro de série « {found} ».",
        advice: 'Renvoyez à la RFC par son propre numéro.',
      },
    },
  },
  'references/iso-entry-form': {
    title:
      "Les documents de l'ISO et de la CEI sont indiqués sous la forme « ISO 23599:2012, Title. » ou « IEC 61883-4 (2004), Title. »",
    messages: {
      form: {
        message: "L'entrée [{tag}] ne commence pas par l'éditeur, le numéro et l'année.",
        advice: 'Écrivez-la sous la forme « ISO/IEC 9834-1:2012, Title. » ou « IEC 61883-4 (2004), Title. »',
      },
    },
  },
  'references/itu-entry-form': {
    title: 'Une Recommandation est indiquée sous la forme « Recommendation ITU-T X.nnn (YYYY), Title. »',
    messages: {
      name: {
        message: "L'entrée {entry} porte « {found} » au lieu de « {expected} ».",
        advice: 'Nommez une Recommandation « Recommendation ITU-T X.nnn ».',
      },
      year: {
        message: "L'entrée {entry} indique l'édition par « {found} » au lieu de « {expected} ».",
        advice: "Dans les listes de références, l'édition est l'année seule.",
      },
      noYear: {
        message: "L'entrée {entry} n'indique pas d'édition.",
        advice: "Indiquez l'année de l'édition entre parenthèses après le numéro.",
      },
    },
  },
  'references/order': {
    title: 'Les références sont par ordre alphanumérique',
    messages: {
      misplaced: {
        message: "L'entrée [{tag}] n'est pas à sa place dans l'ordre alphanumérique.",
        advice: "Placez-la là où sa désignation l'exige.",
      },
      several: {
        message:
          "Entrées de la liste qui ne sont pas à leur place dans l'ordre alphanumérique: {count}; la première est [{tag}].",
        advice: "Triez la liste par désignation; les textes de l'UIT peuvent venir en premier.",
      },
    },
  },
  'references/organization-entry-form': {
    title: "Les documents d'autres organisations commencent par l'éditeur et le numéro, et indiquent l'année",
    messages: {
      form: {
        message: "L'entrée [{tag}] ne commence pas par son éditeur, {publisher}.",
        advice: "Écrivez l'éditeur, le numéro, l'année entre parenthèses, une virgule et le titre.",
      },
    },
  },
  'references/supplement-entry-form': {
    title:
      'Un Supplément figure dans la bibliographie, sous la forme « ITU-T G-series Recommendations – Supplement 41 (2010), Title. »',
    messages: {
      normative: {
        message: 'Le paragraphe 2 contient le Supplément [{tag}].',
        advice: 'Déplacez-le dans la bibliographie: un Supplément est informatif.',
      },
      form: {
        message:
          "Le Supplément [{tag}] n'a pas la forme « ITU-T X-series Recommendations – Supplement n (year) ».",
        advice: 'Écrivez-le sous cette forme.',
      },
    },
  },
  'references/web-address-line': {
    title: "L'adresse d'un document de référence figure sur une ligne à part",
    messages: {
      line: {
        message: "L'adresse « {found} » figure dans la ligne du titre.",
        advice: "Insérez un saut de ligne avant l'adresse.",
      },
    },
  },
};
