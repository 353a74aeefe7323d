import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: boilerplate. */
export const boilerplate: RuleTexts = {
  'boilerplate/abbreviations-lead': {
    title: 'Le paragraphe 4 commence par sa phrase fixe',
    messages: {
      missing: {
        message: 'La phrase fixe qui ouvre le paragraphe 4 manque.',
        advice: 'Placez cette phrase avant les abréviations: « {expected} »',
      },
      differs: {
        message: 'La phrase qui ouvre le paragraphe 4 diffère du texte fixe.',
        advice: 'Employez la phrase fixe: « {expected} »',
      },
    },
  },
  'boilerplate/amendment-note': {
    title: 'Un amendement ou un corrigendum indique comment les modifications sont signalées',
    messages: {
      missing: {
        message: "L'amendement n'indique pas comment ses modifications sont signalées.",
        advice: 'Placez en tête, en italique: « {expected} »',
      },
    },
  },
  'boilerplate/annex-sentence': {
    title: "Chaque annexe indique qu'elle fait partie intégrante de la Recommandation",
    messages: {
      missing: {
        message: "{annex}: il n'est pas indiqué que l'annexe fait partie intégrante de la Recommandation.",
        advice:
          "Placez cette phrase sous son titre, centrée: « {expected} » Si l'annexe n'est pas contraignante, faites-en un appendice.",
      },
      differs: {
        message: '{annex}: la phrase sous le titre diffère du texte fixe.',
        advice: 'Employez la phrase fixe: « {expected} »',
      },
      other: {
        message:
          "{annex}: il est indiqué que l'annexe ne fait pas partie intégrante de la Recommandation, comme pour un appendice.",
        advice:
          'Si elle est contraignante, employez cette phrase: « {expected} » Sinon, faites-en un appendice.',
      },
    },
  },
  'boilerplate/appendix-sentence': {
    title: "Chaque appendice indique qu'il ne fait pas partie intégrante de la Recommandation",
    messages: {
      missing: {
        message:
          "{annex}: il n'est pas indiqué que l'appendice ne fait pas partie intégrante de la Recommandation.",
        advice: 'Placez cette phrase sous son titre, centrée: « {expected} »',
      },
      differs: {
        message: '{annex}: la phrase sous le titre diffère du texte fixe.',
        advice: 'Employez la phrase fixe: « {expected} »',
      },
      other: {
        message:
          "{annex}: il est indiqué que l'appendice fait partie intégrante de la Recommandation, comme pour une annexe.",
        advice:
          "S'il n'est pas contraignant, employez cette phrase: « {expected} » Sinon, faites-en une annexe.",
      },
      bibliography: {
        message: "La bibliographie porte la phrase d'un appendice.",
        advice: "Supprimez-la: la bibliographie n'a ni numéro ni phrase.",
      },
    },
  },
  'boilerplate/change-log': {
    title:
      'Un rapport technique, un document technique ou un résultat de groupe spécialisé a un journal des modifications',
    messages: {
      missing: {
        message: "Aucun journal des modifications n'indique la version et l'approbation.",
        advice:
          'Ajoutez un journal des modifications: « This document contains Version n of the Technical Report on … approved at the … meeting held in … »',
      },
    },
  },
  'boilerplate/focus-group-notice': {
    title: "Un résultat de groupe spécialisé indique qu'il n'est pas une Recommandation",
    messages: {
      missing: {
        message:
          "Le texte n'indique pas que les résultats des groupes spécialisés ne sont pas des Recommandations UIT-T.",
        advice:
          "Dites-le dans l'avant-propos: « Les résultats des groupes spécialisés ne sont pas des Recommandations UIT-T. »",
      },
    },
  },
  'boilerplate/foreword': {
    title: "L'avant-propos d'un texte publié contient les alinéas que le TSB imprime",
    messages: {
      missing: {
        message: "Il n'y a pas d'avant-propos.",
        advice: "Un texte publié porte l'avant-propos; le TSB l'ajoute.",
      },
      paragraph: {
        message: "L'alinéa {name} manque dans l'avant-propos, ou y est rédigé autrement.",
        advice: 'Comparez avec le texte actuel du TSB: « {expected} »',
      },
    },
  },
  'boilerplate/informative-note': {
    title: "Un rapport technique ou un document technique indique qu'il est informatif",
    messages: {
      missing: {
        message: "Le texte n'indique pas qu'il est informatif.",
        advice: 'Ajoutez une note après le résumé: « {expected} »',
      },
      differs: {
        message: 'La note indiquant que le texte est informatif diffère du libellé fixe.',
        advice: 'Employez le libellé fixe: « {expected} »',
      },
    },
  },
  'boilerplate/none': {
    title: 'Un paragraphe sans contenu porte la mention « Néant. »',
    messages: {
      form: {
        message: '{name} porte « {found} » au lieu de « {expected} ».',
        advice: 'Employez la mention fixe, avec son point.',
      },
    },
  },
  'boilerplate/patent-notice': {
    title: "L'avant-propos indique si des brevets ont été notifiés",
    messages: {
      open: {
        message:
          "L'avant-propos laisse ouverte la question de savoir si l'UIT a été avisée de brevets: « {choice} ».",
        advice: 'Consultez les déclarations de brevets relatives à ce texte et gardez le libellé exact.',
      },
    },
  },
  'boilerplate/prepublication-notice': {
    title: "Un texte prépublié indique qu'il n'a pas été édité",
    messages: {
      missing: {
        message: "L'avis de prépublication manque.",
        advice: 'Le TSB place sur la couverture: « {expected} »',
      },
    },
  },
  'boilerplate/references-lead': {
    title: "Le paragraphe 2 commence par l'alinéa fixe sur les références",
    messages: {
      missing: {
        message: "L'alinéa fixe qui ouvre les références manque.",
        advice: 'Placez cet alinéa avant la liste: « {expected} »',
      },
      differs: {
        message: "L'alinéa qui ouvre les références diffère du texte fixe.",
        advice: "C'est une formule juridique. Employez le texte fixe: « {expected} »",
      },
    },
  },
  'boilerplate/supplement-foreword': {
    title: "L'avant-propos d'un Supplément parle de « la présente publication »",
    messages: {
      name: {
        message: "L'avant-propos de ce Supplément dit « this Recommendation ».",
        advice: 'Écrivez « this publication ».',
      },
    },
  },
  'boilerplate/terms-elsewhere-lead': {
    title: 'Le paragraphe 3.1 commence par sa phrase fixe',
    messages: {
      missing: {
        message: 'La phrase fixe qui ouvre le paragraphe 3.1 manque.',
        advice: 'Placez cette phrase avant les termes: « {expected} »',
      },
      differs: {
        message: 'La phrase qui ouvre le paragraphe 3.1 diffère du texte fixe.',
        advice: 'Employez la phrase fixe: « {expected} »',
      },
    },
  },
  'boilerplate/terms-here-lead': {
    title: 'Le paragraphe 3.2 commence par sa phrase fixe',
    messages: {
      missing: {
        message: 'La phrase fixe qui ouvre le paragraphe 3.2 manque.',
        advice: 'Placez cette phrase avant les termes: « {expected} »',
      },
      differs: {
        message: 'La phrase qui ouvre le paragraphe 3.2 diffère du texte fixe.',
        advice: 'Employez la phrase fixe: « {expected} »',
      },
    },
  },
};
