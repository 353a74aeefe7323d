import type { PhraseTexts } from '../../messages.ts';

/** French: reasons. */
export const reasons: PhraseTexts = {
  'Its tag begins with b-: the author cites it for information.':
    "Sa désignation commence par b-: l'auteur le cite à titre d'information.",
  'It stands under “{title}”.': 'Il figure sous « {title} ».',
  'It is a text of a Focus Group, which lays down nothing: such texts are listed for information.':
    "C'est un texte de groupe spécialisé, qui ne fixe rien: de tels textes sont indiqués à titre d'information.",
  'It is an article, book or report, and no requirement leans on it: clause 2 lists provisions of Recommendations and standards.':
    "C'est un article, un livre ou un rapport, et aucune exigence ne s'appuie sur lui: le paragraphe 2 contient des dispositions de Recommandations et de normes.",
  'The text cites it only where it informs: in appendices, notes or the introduction.':
    'Le texte ne le cite que là où il informe: appendices, notes ou introduction.',
  'Put right here as a tracked change: accept it, or reject it.':
    'Corrigé ici par une modification suivie: acceptez-la ou refusez-la.',
  '{code}: see the first comment of this rule.': '{code}: voir le premier commentaire de cette règle.',
  block: 'bloc',
  'its page is that of the text around it; all pages are numbered alike':
    "sa page est celle du texte qui l'entoure; toutes les pages sont numérotées de la même façon",
  'layout table': 'tableau de mise en page',
  'its content is set out in order, without the frame': 'son contenu est mis à la suite, sans le cadre',
  'cover table': 'tableau de couverture',
  'its lines stand on the cover of the TD or in the transfer note':
    'ses lignes figurent sur la couverture du TD ou dans la note de transfert',
  'a TD goes out without comments; --keep-revisions keeps them':
    'un TD part sans commentaires; --keep-revisions les conserve',
  'content control': 'contrôle de contenu',
  'its content is kept as text': 'son contenu est conservé comme texte',
  revision: 'modification',
  'tracked changes are accepted; the TD shows the text in its final state':
    'les modifications suivies sont acceptées; le TD montre le texte dans son état final',
  'tracked changes are rejected; the TD shows the text in its original state':
    "les modifications suivies sont refusées; le TD montre le texte dans son état d'origine",
  'Word finds no number in headings whose numbers are typed; the number that it showed is typed too':
    "Word ne trouve pas de numéro dans des titres dont le numéro est saisi; le numéro qu'il affichait est saisi aussi",
  'another change touches the same characters': 'une autre modification touche les mêmes caractères',
  'another change gives the paragraph other properties':
    "une autre modification donne à l'alinéa d'autres propriétés",
  'another change removes or moves the block': 'une autre modification supprime ou déplace le bloc',
  'another change inserts or moves something to the same place':
    'une autre modification insère ou déplace quelque chose au même endroit',
  'there is no such paragraph': "cet alinéa n'existe pas",
  'the paragraph has no such characters': "l'alinéa n'a pas ces caractères",
  'the document of the author has no such place': "le document de l'auteur n'a pas cet endroit",
  'no paragraph follows that could take up what is left':
    'aucun alinéa ne suit qui puisse recueillir le reste',
  'a content control is locked, filled from data or a choice from a list':
    'un contrôle de contenu est verrouillé, rempli par des données ou choisi dans une liste',
  'the words are the result of a field, which Word would write again':
    "les mots sont le résultat d'un champ, que Word récrirait",
  'the words belong to a formula': 'les mots appartiennent à une formule',
  'the formatting of the paragraph is under revision already':
    "la mise en forme de l'alinéa est déjà en révision",
  'the words stand partly inside a link and partly outside':
    'les mots sont en partie dans un lien et en partie en dehors',
  'a link would lose all its words': 'un lien perdrait tous ses mots',
  'a comment, note or bookmark that is pointed at would be parted from its words':
    'un commentaire, une note ou un signet visé par un renvoi serait séparé de ses mots',
  'a picture, object, note reference or formula stands between the words':
    'une image, un objet, un appel de note ou une formule se trouve entre les mots',
  'somebody else has changed the same place, and it is not decided yet':
    "quelqu'un d'autre a modifié le même endroit, et ce n'est pas encore tranché",
  'the words carry a reading aid': 'les mots portent une aide à la lecture',
  'a section ends with the paragraph': "une section se termine avec l'alinéa",
  'the XML there is of a form that cannot be edited safely':
    "le XML y est d'une forme qui ne peut être modifiée sans risque",
  'Word has no comments there': "Word n'a pas de commentaires à cet endroit",
  'the look of characters is changed in drafts only':
    "l'aspect des caractères n'est changé que dans les projets",
  'the document has no styles': "le document n'a pas de styles",
  'the words are in the file twice, for newer and for older versions of Word, and the two are not alike':
    'les mots sont deux fois dans le fichier, pour les versions récentes et anciennes de Word, et les deux diffèrent',
  'a TD asks for nothing outside itself; what the field showed last is its text':
    'un TD ne demande rien en dehors de lui-même; ce que le champ a affiché en dernier en est le texte',
};
