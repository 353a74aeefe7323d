import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: kinds. */
export const kinds: RuleTexts = {
  'kinds/implementers-guide': {
    title: "Un guide à l'intention des responsables de la mise en œuvre dit comment signaler les erreurs",
    messages: {
      procedure: {
        message: "Aucun titre ne parle du signalement d'erreurs ou de défauts.",
        advice:
          'Ajoutez un paragraphe sur la façon de signaler et de corriger les défauts, et le formulaire correspondant.',
      },
    },
  },
  'kinds/report-structure': {
    title: 'Un rapport technique ou un document technique nomme ses éditeurs',
    messages: {
      editors: {
        message: "Le texte ne nomme pas d'éditeurs.",
        advice:
          'Ajoutez, après le journal des modifications, un titre « Editor(s) » avec nom, organisme et adresse électronique.',
      },
    },
  },
  'kinds/self-name': {
    title: "Un texte se désigne pour ce qu'il est, une Recommandation ou un autre texte",
    messages: {
      name: {
        message: '{kind}: le texte se désigne par « {found} ».',
        advice: 'Écrivez « {expected} ».',
      },
    },
  },
  'kinds/supplement-heading': {
    title: 'Un Supplément est intitulé « Supplement 6 to ITU-T J-series Recommendations »',
    messages: {
      form: {
        message: 'Le Supplément est intitulé « {found} ».',
        advice: 'Intitulez-le « Supplement n to ITU-T X-series Recommendations ».',
      },
    },
  },
  'kinds/supplement-references': {
    title: 'Les textes informatifs ne disent pas que les références « constituent des dispositions »',
    messages: {
      formula: {
        message: "Le paragraphe 2 d'un texte informatif contient la phrase sur les dispositions.",
        advice: 'Supprimez la phrase.',
      },
    },
  },
  'common-text/annex-sentence': {
    title: "Les annexes d'un texte commun portent « this Recommendation | International Standard »",
    messages: {
      missing: {
        message:
          "L'Annexe {number} n'indique pas si elle fait partie intégrante de la Recommandation | Norme internationale.",
        advice: 'Placez la phrase entre parenthèses sous son titre.',
      },
    },
  },
  'common-text/may-not': {
    title: 'Un texte commun dit « need not » ou « shall not », jamais « may not »',
    messages: {
      ambiguous: {
        message: 'Le texte porte « {found} ».',
        advice: 'Dites « shall not » pour une interdiction, « need not » pour une dispense.',
      },
    },
  },
  'common-text/no-appendix': {
    title: "Un texte commun n'a que des annexes, les intégrantes d'abord",
    messages: {
      appendix: {
        message: 'Le texte commun a un appendice, « {title} ».',
        advice: "Faites-en une annexe, avec la phrase indiquant qu'elle n'est pas intégrante.",
      },
    },
  },
  'common-text/normative-references': {
    title: "Le paragraphe 2 d'un texte commun est intitulé « Normative references »",
    messages: {
      title: {
        message: 'Le paragraphe {number} est intitulé « {title} ».',
        advice: 'Intitulez-le « Normative references ».',
      },
    },
  },
};
