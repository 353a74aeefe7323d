import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: annexes notes equations. */
export const annexesNotesEquations: RuleTexts = {
  'annexes/contents-entry': {
    title: 'La table des matières présente les annexes sous la forme « Annexe A – Titre »',
    messages: {
      dash: {
        message: 'La table des matières porte « {found} ».',
        advice: 'Mettez un tiret demi-cadratin entre le numéro et le titre.',
      },
    },
  },
  'annexes/heading-form': {
    title: 'Une annexe ou un appendice a un titre, dans le même alinéa que son numéro',
    messages: {
      untitled: {
        message: '{annex}: pas de titre.',
        advice: 'Donnez-lui un titre sur une nouvelle ligne du même alinéa.',
      },
      oneLine: {
        message: '{annex}: le numéro et le titre sont sur une seule ligne.',
        advice:
          'Insérez un saut de ligne entre le numéro et le titre, dans un seul alinéa de style « Annex_No & title ».',
      },
    },
  },
  'annexes/inner-numbering': {
    title: 'Dans une annexe ou un appendice, les numéros en portent la lettre ou le chiffre',
    messages: {
      clause: {
        message: '{annex}: le paragraphe « {number} » ne commence pas par « {prefix} ».',
        advice: "Numérotez les paragraphes d'une annexe ou d'un appendice {prefix}1, {prefix}2, etc.",
      },
      caption: {
        message: '{annex}: {label} {number} ne commence pas par « {prefix} ».',
        advice: "Numérotez les figures et tableaux d'une annexe ou d'un appendice {prefix}1, {prefix}2, etc.",
      },
    },
  },
  'annexes/numbering': {
    title: 'Les annexes portent les lettres A, B, C et les appendices les numéros I, II, III',
    messages: {
      wrong: {
        message: '{kind}, rang {place}: le titre porte « {found} » au lieu de « {expected} ».',
        advice:
          "Désignez les annexes par A, B, C et les appendices par I, II, III, dans l'ordre où ils figurent, même s'il n'y en a qu'un.",
      },
    },
  },
  'annexes/page-break': {
    title: 'Les annexes et appendices commencent sur une nouvelle page',
    messages: {
      page: {
        message:
          'Annexes ou appendices qui commencent sur la page de ce qui précède: {count}; le premier est « {title} ».',
        advice: 'Commencez sur une nouvelle page; une conversion le fait.',
      },
    },
  },
  'annexes/placement': {
    title: "Les annexes suivent les paragraphes, puis viennent les appendices, la bibliographie et l'index",
    messages: {
      misplaced: {
        message: "{name} n'est pas à sa place.",
        advice:
          "L'ordre est: paragraphes, annexes, appendices, bibliographie, index. Placez-le en conséquence.",
      },
    },
  },
  'annexes/referred': {
    title: 'Le texte renvoie à chaque annexe et à chaque appendice',
    messages: {
      unmentioned: {
        message: 'Le texte ne renvoie jamais à: {annex}.',
        advice: "Renvoyez-y là où le lecteur en a besoin, ou demandez-vous s'il est nécessaire.",
      },
    },
  },
  'notes/footnotes': {
    title: 'Les notes de bas de page ne contiennent aucune exigence',
    messages: {
      requirement: {
        message: "Une note de bas de page contient le mot d'exigence « {word} ».",
        advice: "Déplacez l'exigence dans le texte d'un paragraphe ou d'une annexe.",
      },
    },
  },
  'notes/label': {
    title: 'Une note commence par « NOTE – » en majuscules, avec un tiret demi-cadratin',
    messages: {
      form: {
        message: 'La note commence par « {found} » au lieu de « {expected} ».',
        advice: 'Employez des majuscules et un tiret demi-cadratin entre espaces.',
      },
    },
  },
  'notes/numbering': {
    title: "La note unique d'un paragraphe n'a pas de numéro; plusieurs notes sont numérotées 1, 2, 3",
    messages: {
      single: {
        message: 'La seule note du paragraphe porte le numéro {number}.',
        advice: "Une note unique n'a pas de numéro: « NOTE – ».",
      },
      several: {
        message: 'Le paragraphe compte {count} notes, et celle-ci porte {found} au lieu du numéro {number}.',
        advice: "Numérotez les notes d'un paragraphe 1, 2, 3: « NOTE {number} – ».",
      },
    },
  },
  'notes/position': {
    title: "Une note suit l'alinéa auquel elle se rapporte",
    messages: {
      first: {
        message: 'Le paragraphe {number} commence par une note.',
        advice: "Placez la note après l'alinéa auquel elle se rapporte.",
      },
    },
  },
  'notes/table-notes': {
    title: "Les notes d'un tableau figurent dans son cadre, à la dernière ligne",
    messages: {
      outside: {
        message: 'Une note figure juste au-dessous de {name}, hors du cadre.',
        advice:
          'Si elle se rapporte au tableau, mettez-la à la dernière ligne; sinon, insérez du texte entre les deux.',
      },
    },
  },
  'equations/citation': {
    title: 'Les équations sont citées sous la forme « Equation 6-3 »',
    messages: {
      form: {
        message: 'Le texte cite une équation sous la forme « {found} ».',
        advice: 'Écrivez « Equation {number} ».',
      },
    },
  },
  'equations/number-form': {
    title: 'Les équations sont numérotées par paragraphe et rang, par exemple (6-3)',
    messages: {
      form: {
        message: "L'équation est numérotée ({number}), et non par paragraphe et rang.",
        advice: "Numérotez-la paragraphe-trait d'union-rang, par exemple ({expected}).",
      },
    },
  },
  'equations/number-sequence': {
    title: 'Chaque équation a son propre numéro, à la suite',
    messages: {
      twice: {
        message: 'Deux équations portent le numéro ({number}).',
        advice: 'Donnez à chacun son propre numéro et corrigez les renvois.',
      },
      gap: {
        message: "L'équation ({number}) suit ({before}): un numéro manque.",
        advice: 'Numérotez les équations sans lacune et corrigez les renvois.',
      },
    },
  },
  'equations/symbols': {
    title: "Les symboles d'une équation sont expliqués à côté d'elle",
    messages: {
      where: {
        message: "Rien, près de l'équation {number}, ne dit ce que sont ses symboles.",
        advice: 'Ajoutez au-dessous une liste de symboles, introduite par « where: ».',
      },
    },
  },
};
