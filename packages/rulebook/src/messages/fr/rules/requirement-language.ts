import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: requirement language. */
export const requirementLanguage: RuleTexts = {
  'requirement-language/capitalized': {
    title: "Les mots d'exigence s'écrivent en minuscules",
    messages: {
      capitals: { message: 'Le texte porte « {found} » en majuscules.', advice: 'Écrivez « {expected} ».' },
    },
  },
  'requirement-language/declaration-wording': {
    title: "Les déclarations de mots clés ont le libellé que l'UIT imprime",
    messages: {
      differs: {
        message: "La déclaration de « {keyword} » n'a pas le libellé imprimé.",
        advice: 'Le libellé connu est: {expected}',
      },
    },
  },
  'requirement-language/first-person': {
    title: 'Le texte ne dit pas « we » ni « our »',
    messages: {
      person: { message: 'Le texte porte « {found} ».', advice: 'Dites qui agit, ou énoncez un fait.' },
    },
  },
  'requirement-language/informative': {
    title:
      "Les notes, le domaine d'application, les appendices et la bibliographie ne contiennent aucune exigence",
    messages: {
      requirement: {
        message: "{place}: présence du mot d'exigence « {word} ».",
        advice:
          "Déplacez l'exigence dans un paragraphe ou une annexe, ou énoncez-la comme un fait ou une possibilité.",
      },
    },
  },
  'requirement-language/introductory': {
    title: "Le résumé, les mots clés et l'introduction ne contiennent aucune exigence",
    messages: {
      requirement: {
        message: "{name}: présence du mot d'exigence « {word} ».",
        advice: "Déplacez l'exigence dans les paragraphes, ou énoncez un fait.",
      },
    },
  },
  'requirement-language/mixed-keywords': {
    title:
      "Si « shall » et « is required to » sont employés tous deux, le paragraphe 5 dit qu'ils ont le même sens",
    messages: {
      mixed: {
        message:
          'Le texte emploie {shall} fois « shall » et {required} fois « is required to » ou « is prohibited from ».',
        advice: "N'employez que l'un des deux, ou dites au paragraphe 5 qu'ils ont le même sens.",
      },
    },
  },
  'requirement-language/rfc': {
    title: 'Les mots clés de la RFC 2119 ne sont pas repris',
    messages: {
      sentence: {
        message: 'Le texte reprend les mots clés de la RFC 2119.',
        advice:
          "Dites au paragraphe 5 ce que signifient les mots de ce texte, dans le libellé que l'UIT imprime.",
      },
    },
  },
  'requirement-language/sparing': {
    title: '« Shall » et « must » sont employés avec parcimonie',
    messages: {
      many: {
        message: 'Les paragraphes et annexes comptent {rate} « shall » et « must » pour 1000 mots.',
        advice: "Réservez-les à ce qu'il faut faire pour être conforme; énoncez le reste comme des faits.",
      },
    },
  },
  'requirement-language/undeclared': {
    title: 'Les mots clés tels que « is required to » et « can optionally » sont déclarés au paragraphe 5',
    messages: {
      undeclared: {
        message:
          "Le texte emploie {times} fois « {keyword} », et le paragraphe 5 ne dit pas ce qu'il signifie.",
        advice: 'Déclarez le mot clé au paragraphe 5, ou employez « shall », « should » et « may ».',
      },
    },
  },
  'requirement-language/unused-declaration': {
    title: 'Seuls les mots clés employés sont déclarés (projet de liste de contrôle du GCNT C1)',
    messages: {
      unused: {
        message: "Le paragraphe 5 déclare « {keyword} », que le texte n'emploie pas.",
        advice: 'Supprimez la déclaration.',
      },
    },
  },
};
