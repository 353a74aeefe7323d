import type { PhraseTexts } from '../../messages.ts';

/** French: changes. */
export const changes: PhraseTexts = {
  'The note begins “{lead}”.': 'La note commence par « {lead} ».',
  'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.':
    'Les notes commencent par NOTE en majuscules, numérotées dans leur paragraphe, et un tiret demi-cadratin.',
  '“{short} {expansion}” is proposed for clause 4, marked to be confirmed.':
    '« {short} {expansion} » est proposé pour le paragraphe 4, marqué à confirmer.',
  'Clause 4 lists all abbreviations used; the text explains this one where it first uses it.':
    'Le paragraphe 4 contient toutes les abréviations employées; le texte explique celle-ci à son premier emploi.',
  'One abbreviation is in its place.': 'Une abréviation est à sa place.',
  '{count} abbreviations are in their places.': 'Abréviations mises à leur place: {count}.',
  'Clause 4 is in alphabetical order (Author’s guide clause 8.4).':
    "Le paragraphe 4 est par ordre alphabétique (Guide de l'auteur, paragraphe 8.4).",
  'abbreviations of the text are proposed in its place':
    'des abréviations du texte sont proposées à sa place',
  '{count} items of lists within lists are marked a), below them 1), below them i).':
    'Éléments de listes dans des listes marqués a), au-dessous 1), puis i): {count}.',
  'The guide has one sequence of markers; no text cites these items by another (Author’s guide clause 9.3.3).':
    "Le guide a une seule suite de marques; aucun texte ne cite ces éléments autrement (Guide de l'auteur, paragraphe 9.3.3).",
  'One bullet is now a typed en dash.': 'Une puce est maintenant un tiret demi-cadratin saisi.',
  '{count} bullets are now typed: en dashes, and bullets below them.':
    'Puces maintenant saisies, tirets puis puces au-dessous: {count}.',
  'The template’s list styles have typed markers.': 'Les styles de liste du modèle ont des marques saisies.',
  'One typed marker has the form 1), a) or i).': 'Une marque saisie a la forme 1), a) ou i).',
  '{count} typed markers have the form 1), a) or i).':
    'Marques saisies ayant la forme 1), a) ou i): {count}.',
  'Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).':
    "Les éléments sont marqués a), puis 1), puis i), avec une tabulation (Guide de l'auteur, paragraphe 9.3.3).",
  'One computed number is now typed.': 'Un numéro calculé est maintenant saisi.',
  '{count} computed numbers are now typed.': 'Numéros calculés maintenant saisis: {count}.',
  'ITU texts have typed numbers, which no list setting can change.':
    "Les textes de l'UIT ont des numéros saisis, qu'aucun réglage de liste ne peut changer.",
  'The fixed opening sentence is inserted.': 'La phrase introductive fixe est insérée.',
  'The opening sentence has its fixed wording.': 'La phrase introductive a son libellé fixe.',
  'a clause that says “None.” has no opening sentence':
    "un paragraphe qui porte « Néant. » n'a pas de phrase introductive",
  'The opening sentence before “None.” is gone.': 'La phrase introductive avant « Néant. » est supprimée.',
  'It announces entries, and there are none.': "Elle annonce des entrées, et il n'y en a pas.",
  '“{said}” reads “{now}”.': '« {said} » devient « {now} ».',
  'The Author’s guide words it so (Table 1, note c).':
    "Le Guide de l'auteur le formule ainsi (Tableau 1, note c).",
  'The sentence is a fixed formula of the Author’s guide.':
    "La phrase est une formule fixe du Guide de l'auteur.",
  'The Note that the text is informative is inserted.':
    'La note indiquant que le texte est informatif est insérée.',
  'A {title} says so in fixed words, so that no Recommendation leans on it.':
    "{title}: le texte le dit en termes fixes, afin qu'aucune Recommandation ne s'appuie sur lui.",
  'The entry has the tag [{tag}].': "L'entrée a la désignation [{tag}].",
  'The text cites an entry by its tag (Author’s guide clause 8.2).':
    "Le texte cite une entrée par sa désignation (Guide de l'auteur, paragraphe 8.2).",
  'the one citation': 'la seule citation',
  'The reference [{before}] is [{tag}].': 'La référence [{before}] devient [{tag}].',
  'The reference [{before}] is [{tag}], and so in {cited}.':
    'La référence [{before}] devient [{tag}], de même que dans {cited}.',
  'A tag names the document, so that the reader sees what is cited (Author’s guide clauses 8.2 and 9.7.2).':
    "Une désignation nomme le document, pour que le lecteur voie ce qui est cité (Guide de l'auteur, paragraphes 8.2 et 9.7.2).",
  'Tags of the Bibliography begin with b- (Author’s guide clause 8.10).':
    "Les désignations de la bibliographie commencent par b- (Guide de l'auteur, paragraphe 8.10).",
  'The title of the figure stands below it.': 'Le titre de la figure est placé au-dessous.',
  'The title of the table stands above it.': 'Le titre du tableau est placé au-dessus.',
  'Titles of tables stand above, those of figures below (Author’s guide clause 9.5).':
    "Les titres de tableaux sont au-dessus, ceux de figures au-dessous (Guide de l'auteur, paragraphe 9.5).",
  'Equation ({before}) is now ({after}).': "L'équation ({before}) devient ({after}).",
  'Equations are numbered by clause, and the clause has another number.':
    'Les équations sont numérotées par paragraphe, et le paragraphe a un autre numéro.',
  'The entry [{tag}] is in the Bibliography.': "L'entrée [{tag}] est dans la bibliographie.",
  'clause {number}': 'paragraphe {number}',
  'The entry [{tag}] of {name} is in its place.': "{name}: l'entrée [{tag}] est à sa place.",
  '{count} entries of {name} are in their places.': '{name}: entrées mises à leur place: {count}.',
  'Entries stand in alphanumeric order (Author’s guide clause 8.2).':
    "Les entrées sont par ordre alphanumérique (Guide de l'auteur, paragraphe 8.2).",
  'informative references stand in the Bibliography, so that clause 2 is one list':
    'les références informatives figurent dans la bibliographie, le paragraphe 2 formant une seule liste',
  'The heading “{title}” is gone.': 'Le titre « {title} » est supprimé.',
  'Clause 2 lists normative references only; the others are in the Bibliography.':
    'Le paragraphe 2 ne contient que des références normatives; les autres sont dans la bibliographie.',
  '“{name}” is in the transfer note.': '« {name} » est dans la note de transfert.',
  'What stands before the first heading': 'Ce qui précède le premier titre',
  'The template of a draft has no place for it: TSB adds such matter when it publishes.':
    "Le modèle d'un projet n'a pas de place pour cela: le TSB l'ajoute à la publication.",
  'One term of clause {number} is in its place.': 'Un terme du paragraphe {number} est à sa place.',
  '{count} terms of clause {number} are in their places.':
    'Termes du paragraphe {number} mis à leur place: {count}.',
  'Terms stand in alphabetical order (Author’s guide clause B.4).':
    "Les termes sont par ordre alphabétique (Guide de l'auteur, paragraphe B.4).",
  '{count} with a source in 3.1': '{count} avec une source au 3.1',
  '{count} in 3.2': '{count} au 3.2',
  'The {count} terms stand in two lists: {counts}.': 'Les {count} termes sont en deux listes: {counts}.',
  'A term that names its source is defined elsewhere, and that text governs it (Author’s guide clause 8.3).':
    "Un terme qui nomme sa source est défini ailleurs, et ce texte fait foi (Guide de l'auteur, paragraphe 8.3).",
  '{label} {number} is now {label} {after}.': '{label} {number} devient {label} {after}.',
  'Figures and tables are numbered from 1, or by clause as in 7-1, and with the letter of their annex as in A.1.':
    'Les figures et tableaux sont numérotés à partir de 1, ou par paragraphe comme 7-1, et avec la lettre de leur annexe comme A.1.',
  'The caption has the form “{form}”.': 'La légende a la forme « {form} ».',
  'Number and title stand on one line, with an en dash between (Author’s guide clause 9.5).':
    "Numéro et titre sont sur une ligne, séparés par un tiret demi-cadratin (Guide de l'auteur, paragraphe 9.5).",
  'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.':
    'La table des matières suit les numéros du projet; ses numéros de page sont à mettre à jour dans Word.',
  'Clauses were numbered anew or the table was set with other tabs.':
    "Les paragraphes ont été renumérotés ou la table était composée avec d'autres tabulations.",
  'it stands on the cover of the TD': 'cela figure sur la couverture du TD',
  'it stands in the clause Keywords': 'cela figure dans le paragraphe Mots clés',
  'the cover of the TD has a label of its own': 'la couverture du TD a son propre libellé',
  'a label with nothing behind it, which the cover of the TD has as well':
    'un libellé sans rien à la suite, que la couverture du TD a aussi',
  'the label stands in front of its value': 'le libellé est placé devant sa valeur',
  'the emblem: the cover of the TD has its own place for one':
    "l'emblème: la couverture du TD a sa propre place pour un emblème",
  'The number {number} is gone from “{title}”.': 'Le numéro {number} est supprimé de « {title} ».',
  'Introductory matter and the Bibliography are not numbered.':
    'Les parties préliminaires et la bibliographie ne sont pas numérotées.',
  'Clause {number} “{title}” is now {after}.': 'Le paragraphe {number} « {title} » devient {after}.',
  'Clauses 1 to 5 have fixed numbers; those that follow are numbered on.':
    'Les paragraphes 1 à 5 ont un numéro fixe; les suivants sont numérotés à la suite.',
  'The number {number} is typed, with a tab before the title.':
    'Le numéro {number} est saisi, avec une tabulation avant le titre.',
  'ITU texts have typed clause numbers, which no list setting can change.':
    "Les textes de l'UIT ont des numéros de paragraphe saisis, qu'aucun réglage de liste ne peut changer.",
  'A clause heading is number, tab, title.':
    "Le titre d'un paragraphe se compose d'un numéro, d'une tabulation et d'un intitulé.",
  'The title “{title}” reads “{now}”.': 'Le titre « {title} » devient « {now} ».',
  'The titles of clauses 1 to 5 and of the introductory parts are fixed.':
    'Les titres des paragraphes 1 à 5 et des parties préliminaires sont fixes.',
  'Clause “{name}” is inserted.': 'Le paragraphe « {name} » est inséré.',
  'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).':
    "Les paragraphes 1 à 5 sont fixes et toujours présents (Guide de l'auteur, Tableau 1).",
  'the symbol': 'le symbole',
  'the {count} symbols': 'les {count} symboles',
  'Below “{lead}”, {symbols} of the equation stand each before a tab and its explanation.':
    "Sous « {lead} », {symbols} de l'équation avec, après une tabulation, l'explication.",
  'Symbols are explained below their equation, one on a line (Author’s guide clause 9.4.1).':
    "Les symboles sont expliqués sous leur équation, un par ligne (Guide de l'auteur, paragraphe 9.4.1).",
  'the source stands after the term': 'la source suit le terme',
  'The source of “{term}” stands after the term: [{tag}].': 'La source de « {term} » suit le terme: [{tag}].',
  'A colon stands between “{term}” and its definition.': 'Deux-points séparent « {term} » de sa définition.',
  'A term defined elsewhere names its source after the term (Author’s guide clause 8.3, NOTE 1).':
    "Un terme défini ailleurs nomme sa source après le terme (Guide de l'auteur, paragraphe 8.3, NOTE 1).",
  'An entry is number, term in bold, colon, definition (Author’s guide clause B.4).':
    "Une entrée se compose d'un numéro, du terme en gras, de deux-points et de la définition (Guide de l'auteur, paragraphe B.4).",
  'A {title} begins with its number and title.': '{title}: le texte commence par son numéro et son titre.',
  'A {title} begins with its title.': '{title}: le texte commence par son titre.',
  'The title stands at the head of the draft without the kind and number that the focus group gave it; its whole line is in the transfer note.':
    'Le titre figure en tête du projet sans le type ni le numéro que le groupe spécialisé lui a donnés; sa ligne entière est dans la note de transfert.',
  'The title stands at the head of the draft.': 'Le titre figure en tête du projet.',
  'Its number stands before it, as its own title has it.':
    'Son numéro le précède, comme dans son propre titre.',
  'Its number is to be assigned.': 'Son numéro est à attribuer.',
  '{said} {next}': '{said} {next}',
  'the same number and title stand at the head of the draft':
    'le même numéro et le même titre figurent en tête du projet',
  'The repeated number and title before clause 1 are gone.':
    'La répétition du numéro et du titre avant le paragraphe 1 est supprimée.',
  'Only a published text repeats them; TSB does so when it publishes.':
    'Seul un texte publié les répète; le TSB le fait à la publication.',
  '“{official}” is inserted.': '« {official} » est inséré.',
  'A {title} must have one (Author’s guide clauses 7.1 and 7.2).':
    "{title}: cette partie est obligatoire (Guide de l'auteur, paragraphes 7.1 et 7.2).",
  'The empty clause says “None.”.': 'Le paragraphe vide porte « Néant. ».',
  'The empty clause has a placeholder.': 'Le paragraphe vide a un emplacement réservé.',
  'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).':
    "Un paragraphe fixe est conservé même sans contenu (Guide de l'auteur, Tableau 1, note c).",
  'References follow the numbers of the draft, and a numbered part of an ITU text is a clause.':
    "Les renvois suivent les numéros du projet, et une partie numérotée d'un texte de l'UIT est un paragraphe (« clause »).",
  'clauses 3.1 and 3.2 each say so': 'les paragraphes 3.1 et 3.2 le disent chacun',
  'the fixed opening sentence stands in its place': 'la phrase introductive fixe la remplace',
  term: 'terme',
  'Entries of clause 3 are number, tab, term in bold, colon, definition.':
    'Les entrées du paragraphe 3: numéro, tabulation, terme en gras, deux-points, définition.',
  abbreviation: 'abréviation',
  'Entries of clause 4 are abbreviation, tab, expansion.':
    'Les entrées du paragraphe 4: abréviation, tabulation, forme développée.',
  reference: 'référence',
  'Entries are tag in brackets, tab, document.':
    'Les entrées: désignation entre crochets, tabulation, document.',
  'One {name} entry is set in the form of the template.': 'Une entrée ({name}) a la forme du modèle.',
  '{count} {name} entries are set in the form of the template.':
    'Entrées ({name}) mises à la forme du modèle: {count}.',
  'One equation is set by tabs.': 'Une équation est placée par des tabulations.',
  '{count} equations are set by tabs.': 'Équations placées par des tabulations: {count}.',
  'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).':
    "Une équation est au milieu, son numéro à la marge droite (Guide de l'auteur, paragraphe 9.4.2).",
  '“{heading}” has moved to its place in the draft.': '« {heading} » est à sa place dans le projet.',
  'The Author’s guide fixes the order of the parts of a Recommendation (Table 1).':
    "Le Guide de l'auteur fixe l'ordre des parties d'une Recommandation (Tableau 1).",
  'Equations are cited by their number in the draft, as “Equation 6-3” (Author’s guide clause 9.4.2).':
    "Les équations sont citées par leur numéro dans le projet, comme « Equation 6-3 » (Guide de l'auteur, paragraphe 9.4.2).",
  'So in {more} more places.': 'De même à {more} autres endroits.',
  '{said}': '{said}',
  'The number of “{words}” reads “{number}”.': 'Le numéro de « {words} » devient « {number} ».',
  'It is set as {role}.': 'Mis en forme: {role}.',
  '“{before}” is gone.': '« {before} » est supprimé.',
  'It has moved to its place.': 'Déplacé à sa place.',
  'The TD has a cover of its own; nothing of the old one is lost.':
    "Le TD a sa propre couverture; rien de l'ancienne n'est perdu.",
  'What the cover of the TD does not say of the source’s own cover is in the transfer note.':
    'Ce que la couverture du TD ne reprend pas de celle de la source est dans la note de transfert.',
  "The source's own cover is in the transfer note.":
    'La couverture de la source est dans la note de transfert.',
  'The source’s own cover has become the cover of the TD.':
    'La couverture de la source est devenue celle du TD.',
  'its words are in the annex heading now': "ses mots sont maintenant dans le titre de l'annexe",
  '“{designation}” and its title stand in one paragraph, with two line breaks between.':
    '« {designation} » et son titre sont dans un seul alinéa, avec deux sauts de ligne.',
  'So the template has it, and so Word can build the table of contents.':
    'Ainsi le veut le modèle, et Word peut établir la table des matières.',
  'The sentence is fixed: it tells what binds and what does not (Author’s guide clauses 8.7 and 8.8).':
    "La phrase est fixe: elle dit ce qui est contraignant et ce qui ne l'est pas (Guide de l'auteur, paragraphes 8.7 et 8.8).",
  'The sentence reads “{official}”.': 'La phrase devient « {official} ».',
};
