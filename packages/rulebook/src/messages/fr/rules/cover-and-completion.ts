import type { RuleTexts } from '../../messages.ts';

/** What the rules say in French: cover and completion. */
export const coverAndCompletion: RuleTexts = {
  'cover/abstract-length': {
    title: 'Le résumé de la couverture compte moins de 200 mots',
    messages: {
      long: { message: 'Le résumé compte {words} mots.', advice: 'Ramenez-le à moins de 200 mots.' },
    },
  },
  'cover/deadline': {
    title: 'Le TD est envoyé quatre semaines calendaires avant la réunion du groupe de rattachement',
    messages: {
      missed: {
        message: 'Le délai pour le TD, {deadline}, est dépassé de {days}; la réunion commence le {meeting}.',
        advice:
          "Demandez au groupe de rattachement s'il accepte le document en retard, ou soumettez-le à la réunion suivante.",
      },
      due: {
        message:
          'Le TD est attendu le {deadline} au plus tard, dans {days}; la réunion commence le {meeting}.',
        advice: "Envoyez-le au TSB d'ici là: quatre semaines avant la réunion.",
      },
      met: {
        message:
          'Le délai pour le TD, {deadline}, peut être tenu: il reste {days}; la réunion commence le {meeting}.',
        advice:
          "Envoyez-le d'ici là; s'il s'agit du texte d'un projet de Recommandation, de préférence le {encouraged} au plus tard, six semaines avant.",
      },
      invalid: {
        message: "La date de la réunion, « {meeting} », n'est pas une date.",
        advice: 'Indiquez-la sous la forme année-mois-jour, par exemple 2026-09-07.',
      },
    },
  },
  'cover/missing-fields': {
    title: 'La couverture du TD est complète',
    messages: {
      missing: {
        message: 'Il manque sur la couverture du TD: {field}.',
        advice:
          "Indiquez-le par une option ou dans la configuration, ou remplissez l'emplacement réservé dans le TD.",
      },
    },
  },
  'cover/td-number': {
    title: 'Le numéro du document a la forme « SG17-TD2484 »',
    messages: {
      form: {
        message: "Le numéro de document « {number} » n'a pas la forme d'un numéro de TD.",
        advice:
          'Employez le numéro attribué par le TSB, par exemple « SG17-TD2484 » ou « TSAG-TD011R1/GEN ».',
      },
    },
  },
  'cover/title-form': {
    title: "Le TD d'un projet de Recommandation est intitulé « Draft new Recommendation ITU-T X.x: title »",
    messages: {
      form: {
        message:
          'Le titre du TD, « {title} », ne commence pas par « Draft new Recommendation » ou « Draft revised Recommendation ».',
        advice: 'Intitulez-le « Draft new Recommendation ITU-T X.x: title ».',
      },
    },
  },
  'completion/amendment-revisions': {
    title: 'Un amendement ou un corrigendum signale ses modifications par des marques de révision',
    messages: {
      none: {
        message: "L'amendement n'a pas de marques de révision.",
        advice:
          'Signalez les ajouts et les suppressions par des modifications suivies, par rapport au texte en vigueur.',
      },
    },
  },
  'completion/comments': {
    title: 'Aucun commentaire ne reste ouvert',
    messages: {
      open: {
        message: 'Le document contient {comments}.',
        advice: "Réglez ce qu'ils demandent et supprimez-les dans Word.",
      },
    },
  },
  'completion/placeholders': {
    title: 'Aucun passage ne reste à compléter',
    messages: {
      left: {
        message: 'Il reste un passage à compléter: « {words} ».',
        advice: 'Remplacez-le par le texte voulu, ou supprimez-le.',
      },
    },
  },
  'completion/tracked-changes': {
    title: 'Aucune modification suivie ne reste ouverte',
    messages: {
      open: {
        message: 'Le document contient {changes} ({authors}).',
        advice:
          'Acceptez ou refusez chacune dans Word. Le présent rapport les lit comme acceptées, sauf si vous avez demandé le texte original.',
      },
    },
  },
};
