import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: typography and language. */
export const typographyAndLanguage: RuleTexts = {
  'numbers/decimal-comma': {
    title: 'Les textes anglais ont un point décimal',
    messages: {
      comma: {
        message: '« {found} » ressemble à un nombre avec une virgule décimale.',
        advice: 'Employez un point comme séparateur décimal en anglais.',
      },
    },
  },
  'numbers/italic-digits': {
    title: 'Les chiffres sont en romain',
    messages: {
      italic: {
        message: 'Le nombre {found} est en italique.',
        advice: 'Mettez les chiffres en romain; seules les lettres désignant des grandeurs sont en italique.',
      },
    },
  },
  'numbers/thousands': {
    title: 'Les milliers sont séparés par une espace, et non par une virgule',
    messages: {
      comma: {
        message: '« {found} » sépare ses milliers par une virgule.',
        advice: 'Séparez-les par une espace insécable.',
      },
    },
  },
  'numbers/unit-space': {
    title: 'Une espace sépare un nombre de son unité',
    messages: {
      space: {
        message: "« {found} » n'a pas d'espace entre le nombre et l'unité.",
        advice: 'Écrivez « {expected} », avec une espace insécable.',
      },
    },
  },
  'language/chair': {
    title: "Les mots désignant des personnes ne disent pas s'il s'agit d'hommes ou de femmes",
    messages: {
      man: {
        message: 'Le texte porte « {found} » au lieu de « {expected} ».',
        advice: 'Écrivez « chair » ou « vice-chair ».',
      },
    },
  },
  'language/ize': {
    title: "Les verbes s'écrivent avec -ize, comme dans standardization",
    messages: {
      ise: {
        message: "« {found} » est écrit avec s; les textes de l'UIT portent « {expected} ».",
        advice: 'Écrivez-le avec z, sauf dans les noms et les citations.',
      },
    },
  },
  'language/spelling': {
    title: "Les textes anglais suivent l'orthographe britannique",
    messages: {
      american: {
        message: "« {found} » suit l'orthographe américaine; les textes de l'UIT portent « {expected} ».",
        advice: "Suivez l'orthographe britannique, sauf dans les noms et les citations.",
      },
    },
  },
  'language/trademarks': {
    title: 'Les marques sont examinées',
    messages: {
      mark: {
        message: 'Le texte porte le signe de marque « {found} ».',
        advice:
          'Dites ce qui est visé sans nommer le produit, ou gardez le nom si aucun autre mot ne convient.',
      },
    },
  },
  'typography/caption-capitals': {
    title: "Les titres de figures et tableaux n'ont de majuscule qu'au premier mot",
    messages: {
      capitals: {
        message: 'Le titre « {title} » de {label} {number} a des majuscules à des mots courants.',
        advice: 'Gardez la première majuscule et celles des noms et des sigles.',
      },
    },
  },
  'typography/curly-quotes': {
    title: "Les guillemets sont d'une seule sorte",
    messages: {
      mixed: {
        message: 'Alinéas avec guillemets courbes: {curly}; avec guillemets droits: {straight}.',
        advice: 'Employez partout des guillemets doubles droits.',
      },
    },
  },
  'typography/direct-formatting': {
    title: "Le texte n'est ni coloré ni surligné",
    messages: {
      color: {
        message: 'Le texte est coloré.',
        advice: 'Mettez-le en noir; dites en toutes lettres ce que la couleur devait dire.',
      },
      highlight: {
        message: 'Le texte est surligné.',
        advice: 'Réglez ce qui était surligné et supprimez le surlignage.',
      },
    },
  },
  'typography/emphasis': {
    title: "Le texte courant n'est ni gras ni souligné",
    messages: {
      bold: {
        message: 'Une phrase entière est en gras.',
        advice: "Mettez-la en romain, ou faites-en un titre si c'en est un.",
      },
      underlined: {
        message: 'Une phrase entière est soulignée.',
        advice: 'Supprimez le soulignement, réservé aux adresses.',
      },
    },
  },
  'typography/heading-capitals': {
    title: "Les titres n'ont de majuscule qu'au premier mot",
    messages: {
      capitals: {
        message: 'Le titre « {title} » a des majuscules à des mots courants.',
        advice: 'Gardez la première majuscule et celles des noms et des sigles.',
      },
    },
  },
  'typography/page-size': {
    title: 'Les pages sont au format A4',
    messages: {
      size: {
        message: 'Les pages mesurent {width} sur {height} mm, et non A4.',
        advice: 'Réglez la page sur A4; une conversion le fait.',
      },
    },
  },
  'typography/styles': {
    title: 'Les alinéas ont les styles du modèle',
    messages: {
      styles: {
        message: "Alinéas dont le style n'est pas du modèle: {count} ({names}).",
        advice: 'Employez les styles du modèle UIT-T, ou convertissez le document, ce qui les met en place.',
      },
    },
  },
};
