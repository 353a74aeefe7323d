import type { PhraseTexts } from '../../messages.ts';

/** French: checklists. */
export const checklists: PhraseTexts = {
  'What the rules leave to people': 'Ce que les règles laissent aux personnes',
  'Author’s guide, Annex D': "Guide de l'auteur, Annexe D",
  'TSAG draft checklist for deliverables': 'Projet de liste de contrôle du GCNT pour les résultats',
  'The text is technically accurate.': 'Le texte est techniquement exact.',
  'The technical solution is sound and has few options.':
    "La solution technique est solide et comporte peu d'options.",
  'It does not conflict with approved Recommendations.':
    "Il n'est pas en conflit avec des Recommandations approuvées.",
  'The normative part has no case studies.': "La partie normative ne contient pas d'études de cas.",
  'Examples in the normative part are short.': 'Les exemples de la partie normative sont courts.',
  'The text follows the Author’s guide and the templates.':
    "Le texte suit le Guide de l'auteur et les modèles.",
  'Spelling and grammar are checked.': "L'orthographe et la grammaire sont vérifiées.",
  'Definitions are checked against the ITU database of terms and Annex B of the guide.':
    "Les définitions sont vérifiées dans la base de données terminologiques de l'UIT et à l'Annexe B du guide.",
  'All acronyms are spelt out, those in figures and tables too.':
    'Tous les sigles sont développés, y compris dans les figures et tableaux.',
  'The normative part uses all references of clause 2.':
    'La partie normative utilise toutes les références du paragraphe 2.',
  'Clause 2 is qualified according to Recommendation ITU-T A.5.':
    'Le paragraphe 2 est conforme à la Recommandation UIT-T A.5.',
  'The Scope says what the body does, and the body does what the Scope says.':
    "Le domaine d'application dit ce que fait le texte, et le texte fait ce qu'il dit.",
  'Documents that are cited before clause 6 only are in the Bibliography.':
    'Les documents cités seulement avant le paragraphe 6 sont dans la bibliographie.',
  'References are in order: ITU-T and ITU-R first, then ISO, IEC and others.':
    "Les références sont dans l'ordre: UIT-T et UIT-R d'abord, puis ISO, CEI et autres.",
  'Normative references to other organizations are qualified under Recommendation ITU-T A.5.':
    "Les références normatives à d'autres organisations sont justifiées au titre de la Recommandation UIT-T A.5.",
  'Sources of definitions alone are in the Bibliography.':
    'Les sources des seules définitions sont dans la bibliographie.',
  'No word of everyday use is defined.': "Aucun mot d'usage courant n'est défini.",
  'Only keywords that are used are declared.': 'Seuls les mots clés employés sont déclarés.',
  'Shapes and line styles of figures are explained in a legend or in clause 5.':
    'Les formes et styles de traits des figures sont expliqués dans une légende ou au paragraphe 5.',
  'Use cases stand in an appendix.': "Les cas d'utilisation figurent dans un appendice.",
  'Figures: terms are explained, and functional architectures show how their parts are joined.':
    'Figures: les termes sont expliqués, et les architectures fonctionnelles montrent comment leurs parties sont reliées.',
  'The text of this item was not at hand; see the draft itself.':
    "Le texte de cet élément n'était pas disponible; voir le projet lui-même.",
  'The terms of reference say which deliverables are expected, formatted base material for draft Recommendations or informative texts among them.':
    'Le mandat indique les résultats attendus, dont des textes de base mis en forme pour des projets de Recommandation ou des textes informatifs.',
  'The deliverable is drafted and formatted in the form that the study group works with, such as the structure of a Recommendation.':
    "Le résultat est rédigé et mis en forme comme la commission d'études l'emploie, par exemple selon la structure d'une Recommandation.",
  'The parent group sees to it that the deliverable reaches the right study group or groups in time, above all where it is not plain which that is.':
    "Le groupe de rattachement veille à ce que le résultat parvienne à temps à la bonne commission d'études, surtout lorsque celle-ci n'est pas évidente.",
  'Those who lead the work have experience in drafting, or are trained in it.':
    "Ceux qui dirigent les travaux ont l'expérience de la rédaction ou y sont formés.",
  "A deliverable meant to become a Recommendation or Supplement follows the Author's guide, and its content suits such a text.":
    "Un résultat destiné à devenir une Recommandation ou un Supplément suit le Guide de l'auteur, et son contenu convient à un tel texte.",
  'Drafts are shared regularly with the parent group, and as soon as possible with another study group whose field they touch.':
    "Les projets sont régulièrement communiqués au groupe de rattachement et, dès que possible, à toute autre commission d'études dont ils touchent le domaine.",
  'Once mature, the deliverable is approved by the focus group and sent to the parent group.':
    'Une fois mûr, le résultat est approuvé par le groupe spécialisé et envoyé au groupe de rattachement.',
  'The parent group keeps count of the Recommendations approved and informative texts agreed on the basis of focus group deliverables.':
    'Le groupe de rattachement tient le compte des Recommandations approuvées et des textes informatifs acceptés sur la base de résultats de groupes spécialisés.',
};
