import type { PhraseTexts } from '../../messages.ts';

/** French: command. */
export const command: PhraseTexts = {
  'nothing on the cover or in the title says what it is':
    "ni la couverture ni le titre ne disent ce que c'est",
  'it has the fixed clauses of a Recommendation': "il a les paragraphes fixes d'une Recommandation",
  'as given': 'indiqué',
  met: 'respecté',
  due: 'en cours',
  missed: 'dépassé',
  'What it was for is gone or was changed. Remove the waiver, or give it anew for what is there now.':
    "Ce qu'elle visait a disparu ou a changé. Supprimez la dérogation, ou donnez-la de nouveau pour l'état actuel.",
  'Put right what it was for, or have it prolonged by the person who gave it.':
    "Corrigez ce qu'elle visait, ou faites-la prolonger par la personne qui l'a donnée.",
  'Remove the waiver and follow the rule: what is fixed by law or by the calendar cannot be waived.':
    'Supprimez la dérogation et suivez la règle: ce que fixe le droit ou le calendrier ne souffre pas de dérogation.',
  '{rule}': '{rule}',
  '{rule} in {clause}': '{rule} dans {clause}',
  'The rule {rule} cannot be waived, though {who} did.':
    "La règle {rule} n'admet pas de dérogation, bien que {who} en ait donné une.",
  'The waiver of {waived} by {who} is for nothing that is found.':
    'La dérogation à {waived} donnée par {who} ne vise rien de ce qui est trouvé.',
  'The waiver of {waived} by {who} ended on {until}.':
    'La dérogation à {waived} donnée par {who} a pris fin le {until}.',
};
