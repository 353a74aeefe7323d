import type { MessageCatalogue } from './index.ts';

/** Messages in French, by `rule:message`. */
export const french: MessageCatalogue = {
  'structure/fixed-clauses:missing': {
    message: 'La clause {number} « {title} » manque.',
    advice:
      'Une Recommandation a toujours les clauses 1 à 5. Ajoutez la clause; si elle est vide, elle le dit.',
  },
  'structure/fixed-clauses:title': {
    message: 'La clause {number} est intitulée « {found} » au lieu de « {title} ».',
    advice: 'Donnez-lui le titre fixé par le guide.',
  },
  'structure/empty-clause:empty': {
    message: '{name} a un titre et pas de texte.',
    advice: 'Ajoutez le texte ou supprimez le titre.',
  },
  'front/summary:missing': {
    message: "Il n'y a pas de résumé.",
    advice: "Ajoutez un bref aperçu de l'objet et du contenu sous le titre « {heading} ».",
  },
  'front/keywords:missing': {
    message: "Il n'y a pas de mots clés.",
    advice:
      'Après le résumé, sous « {heading} », donnez quelques mots clés par ordre alphabétique, séparés par des virgules.',
  },
  'front/number-heading:form': {
    message: 'La ligne du numéro porte « {found} » au lieu de « {expected} ».',
    advice: 'Écrivez-la sous la forme du guide.',
  },
  'front/title:missing': {
    message: "Le texte n'a pas de titre.",
    advice: 'Donnez un titre concis sous le numéro.',
  },
  'front/title:acronym': {
    message: 'Le titre emploie le sigle {acronym}.',
    advice: 'Écrivez-le en toutes lettres: les titres ne portent pas de sigles.',
  },
  'boilerplate/references-lead:missing': {
    message: 'Le paragraphe fixe qui ouvre les références manque.',
    advice: 'Placez-le en tête de la clause 2.',
  },
  'boilerplate/references-lead:differs': {
    message: 'Le paragraphe qui ouvre les références diffère du texte fixe.',
    advice: 'Remplacez-le par le texte fixe.',
  },
  'boilerplate/annex-sentence:missing': {
    message: "{annex} ne dit pas qu'elle fait partie intégrante de la Recommandation.",
    advice: 'Placez cette phrase sous son titre, centrée: « {expected} »',
  },
  'boilerplate/appendix-sentence:missing': {
    message: "{annex} ne dit pas qu'il ne fait pas partie intégrante de la Recommandation.",
    advice: 'Placez cette phrase sous son titre, centrée: « {expected} »',
  },
  'boilerplate/abbreviations-lead:missing': {
    message: 'La phrase fixe qui ouvre la clause 4 manque.',
    advice: 'Ajoutez: « {expected} »',
  },
  'references/citations-resolve:unknown': {
    message: 'Le texte cite [{tag}], qui ne figure dans aucune liste de références.',
    advice:
      "Ajoutez l'entrée à la clause 2 (normative) ou à la bibliographie (informative), ou corrigez la citation.",
  },
  'references/entries-cited:uncited': {
    message: 'Le texte ne cite pas [{tag}].',
    advice:
      "Citez-la là où ses dispositions s'appliquent, déplacez-la dans la bibliographie ou supprimez-la.",
  },
  'references/numeric-tags:entry': {
    message: 'La référence [{tag}] est désignée par un numéro.',
    advice: 'Donnez-lui une désignation qui nomme le document.',
  },
  'notes/label:form': {
    message: 'La note commence par « {found} » au lieu de « {expected} ».',
    advice: 'Écrivez-la sous cette forme.',
  },
  'cover/deadline:missed': {
    message: 'Le délai pour le TD, {deadline}, est dépassé ({days}); la réunion commence le {meeting}.',
    advice:
      "Demandez au groupe de rattachement s'il accepte le document en retard, ou soumettez-le à la réunion suivante.",
  },
  'cover/deadline:due': {
    message: 'Le TD est attendu le {deadline} au plus tard ({days}); la réunion commence le {meeting}.',
    advice: "Envoyez-le au TSB d'ici là: quatre semaines avant la réunion.",
  },
  'completion/placeholders:left': {
    message: 'Il reste un passage à compléter: « {words} ».',
    advice: 'Complétez-le ou supprimez-le.',
  },
  'references/clause-exists:missing': {
    message: "Le texte renvoie à {word} {number}, qui n'existe pas.",
    advice: "Corrigez le numéro, ou nommez le document dont il s'agit.",
  },
  'references/figure-exists:missing': {
    message: "Le texte renvoie à {word} {number}, qui n'existe pas.",
    advice: 'Corrigez le numéro, ou ajoutez ce qui manque.',
  },
};
