import type { PhraseTexts } from '../../messages.ts';

/** French: pipeline. */
export const pipeline: PhraseTexts = {
  'The review copy has no place for this comment: {message}':
    "La copie annotée n'a pas de place pour ce commentaire: {message}",
  'The macros of the file were left out of the copy.':
    "Les macros du fichier n'ont pas été reprises dans la copie.",
  'A fix of {code} ({quote}) was not made: {reason}.':
    "Une correction de {code} ({quote}) n'a pas été faite: {reason}.",
  'The words “{words}” of the paragraph “{place}” are in the file, but were not understood. Nothing was checked or changed in them.':
    "Les mots « {words} » de l'alinéa « {place} » sont dans le fichier, mais n'ont pas été compris. Rien n'y a été vérifié ni modifié.",
  'And {count} more: see the remarks of the report.': 'Et {count} de plus: voir les remarques du rapport.',
  'the words “{words}” of the paragraph “{place}” are': "les mots « {words} » de l'alinéa « {place} »",
  'the {what} “{quote}” is': '{what} « {quote} »',
  'the {what} “{quote}” near “{place}” is': '{what} « {quote} » près de « {place} »',
  'Of the source, {lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.':
    'Manque dans le TD, par rapport à la source: {lost}. Veuillez le rétablir à la main et en informer les responsables de fg2rec.',
  'Install the npm package that is named and convert again: letters are missing without it.':
    'Installez le paquet npm indiqué et convertissez de nouveau: sans lui, des lettres manquent.',
  'Write these characters otherwise, or with characters of Unicode that are no private use.':
    "Écrivez ces caractères autrement, ou avec des caractères Unicode qui ne sont pas d'usage privé.",
  'Put the picture itself into the Word file: Insert, Pictures, and not as a link.':
    "Mettez l'image elle-même dans le fichier Word: Insertion, Images, et non comme lien.",
  'Save the picture as PNG or SVG and insert it again: readers of the PDF see a box in its place.':
    "Enregistrez l'image en PNG ou SVG et insérez-la de nouveau: les lecteurs du PDF voient un cadre à sa place.",
  'Make the picture smaller and insert it again: readers of the PDF see a box in its place.':
    "Réduisez l'image et insérez-la de nouveau: les lecteurs du PDF voient un cadre à sa place.",
  'Save the drawing as a picture and insert that: readers of the PDF see its words alone.':
    "Enregistrez le dessin comme image et insérez-la: les lecteurs du PDF n'en voient que les mots.",
  'Say in a sentence or two what the figure shows (in Word: View Alt Text). Those who cannot see it hear nothing else.':
    "Dites en une phrase ou deux ce que montre la figure (dans Word: Afficher le texte de remplacement). Ceux qui ne la voient pas n'entendent rien d'autre.",
  'Open the file in Word, which merges the content, and save it.':
    'Ouvrez le fichier dans Word, qui fusionne le contenu, et enregistrez-le.',
  'Delete the call of the note, or write the note again.': "Supprimez l'appel de note, ou récrivez la note.",
  'Compare the place with the Word file and make it simpler there.':
    "Comparez l'endroit avec le fichier Word et simplifiez-le.",
  'The PDF can be read, but is not fit for the archive. Mend what the message names and convert again.':
    "Le PDF est lisible, mais ne convient pas à l'archivage. Corrigez ce que le message indique et convertissez de nouveau.",
  'Mend what the message names and convert again: some readers will not get all of the PDF.':
    "Corrigez ce que le message indique et convertissez de nouveau: certains lecteurs n'auront pas tout le PDF.",
  'Save the deliverable as .docx in Word. Macros are never run, and no output has them.':
    'Enregistrez le document en .docx dans Word. Les macros ne sont jamais exécutées et ne figurent dans aucun fichier produit.',
  'Keep the signed file: no file made from it can carry the signature. The author may sign the TD again.':
    "Conservez le fichier signé: aucun fichier qui en est tiré ne peut porter la signature. L'auteur peut signer de nouveau le TD.",
  'Put the thing itself into the file. It is not fetched from elsewhere, and readers without that place do not have it.':
    "Mettez l'objet lui-même dans le fichier. Il n'est pas cherché ailleurs, et les lecteurs sans cet accès ne l'ont pas.",
  'Word looks for this template whenever the file is opened (Developer, Document Template). It is not fetched, and the TD has none.':
    "Word cherche ce modèle à chaque ouverture du fichier (Développeur, Modèle de document). Il n'est pas cherché ici, et le TD n'en a pas.",
  'Turn the field into its text (Ctrl+Shift+F9 in Word). What it names is not opened; the TD has its last result as text.':
    "Changez le champ en texte (Ctrl+Maj+F9 dans Word). Ce qu'il désigne n'est pas ouvert; le TD contient son dernier résultat sous forme de texte.",
  'Open the file in Word, which merges the other one into it, and save it. Until then its text is not checked.':
    "Ouvrez le fichier dans Word, qui y fusionne l'autre, et enregistrez-le. D'ici là, son texte n'est pas vérifié.",
  'The file holds macros.': 'Le fichier contient des macros.',
  'The file is digitally signed.': 'Le fichier est signé numériquement.',
  'A field {kind} asks for something outside the file.':
    'Un champ {kind} demande quelque chose hors du fichier.',
  'Another file is embedded in the text, to be merged by Word.':
    'Un autre fichier est incorporé dans le texte, à fusionner par Word.',
  'The template lies outside the file.': 'Le modèle se trouve hors du fichier.',
  'A picture lies outside the file.': 'Une image se trouve hors du fichier.',
  'An embedded object lies outside the file.': 'Un objet incorporé se trouve hors du fichier.',
  'An embedded file lies outside the file.': 'Un fichier incorporé se trouve hors du fichier.',
  'A text to be merged in lies outside the file.': 'Un texte à fusionner se trouve hors du fichier.',
  'A part of the master document lies outside the file.':
    'Une partie du document maître se trouve hors du fichier.',
  'The content of a frame lies outside the file.': "Le contenu d'un cadre se trouve hors du fichier.",
  'The data of a mail merge lies outside the file.':
    "Les données d'un publipostage se trouvent hors du fichier.",
  'A recording lies outside the file.': 'Un enregistrement se trouve hors du fichier.',
  'A film lies outside the file.': 'Un film se trouve hors du fichier.',
  'Something ({kind}) lies outside the file.': 'Un élément ({kind}) se trouve hors du fichier.',
  'The deliverable was taken for a {title}: {reason}.': 'Le document a été pris pour: {title} ({reason}).',
  'It becomes a draft {draft}.': 'Il devient un projet: {draft}.',
  'nothing in the text refers to it, so Word does not show it':
    "rien dans le texte n'y renvoie, Word ne l'affiche donc pas",
  'its text stands in the body; the table only gave it its place':
    'son texte est dans le corps; le tableau ne faisait que le placer',
  'the cell is empty': 'la cellule est vide',
  'another bookmark before it has this name; Word goes to the first':
    'un autre signet avant lui porte ce nom; Word va au premier',
  'nothing points at it': 'rien ne pointe vers lui',
  'the cover of the TD takes its place; its words stand there or in the transfer note':
    'la couverture du TD la remplace; ses mots y figurent ou sont dans la note de transfert',
  'the TD has the look of the template': "le TD a l'aspect du modèle",
  'an empty paragraph, whose white space the styles make': 'un alinéa vide, dont les styles font le blanc',
  table: 'tableau',
  'table cell': 'cellule de tableau',
  figure: 'figure',
  picture: 'image',
  equation: 'équation',
  'embedded object': 'objet incorporé',
  footnote: 'note de bas de page',
  endnote: 'note de fin',
  field: 'champ',
  comment: 'commentaire',
  section: 'section',
  bookmark: 'signet',
  hyperlink: 'lien hypertexte',
  'list item': 'élément de liste',
};
