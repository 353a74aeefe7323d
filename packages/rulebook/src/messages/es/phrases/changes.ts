import type { PhraseTexts } from '../../messages.ts';

/** Spanish: changes. */
export const changes: PhraseTexts = {
  'The note begins “{lead}”.': 'La nota empieza por «{lead}».',
  'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.':
    'Las notas empiezan por NOTE en mayúsculas, numeradas dentro de su cláusula, y una raya corta.',
  '“{short} {expansion}” is proposed for clause 4, marked to be confirmed.':
    'Se propone «{short} {expansion}» para la cláusula 4, marcado para confirmar.',
  'Clause 4 lists all abbreviations used; the text explains this one where it first uses it.':
    'La cláusula 4 contiene todas las abreviaturas usadas; el texto explica esta en su primer uso.',
  'One abbreviation is in its place.': 'Una abreviatura está en su lugar.',
  '{count} abbreviations are in their places.': 'Abreviaturas puestas en su lugar: {count}.',
  'Clause 4 is in alphabetical order (Author’s guide clause 8.4).':
    'La cláusula 4 está en orden alfabético (Guía del autor, cláusula 8.4).',
  'abbreviations of the text are proposed in its place': 'en su lugar se proponen abreviaturas del texto',
  '{count} items of lists within lists are marked a), below them 1), below them i).':
    'Elementos de listas dentro de listas marcados a), debajo 1) y después i): {count}.',
  'The guide has one sequence of markers; no text cites these items by another (Author’s guide clause 9.3.3).':
    'La guía tiene una sola secuencia de marcas; ningún texto cita estos elementos por otra (Guía del autor, cláusula 9.3.3).',
  'One bullet is now a typed en dash.': 'Una viñeta es ahora una raya corta escrita.',
  '{count} bullets are now typed: en dashes, and bullets below them.':
    'Viñetas ahora escritas, rayas cortas y viñetas debajo: {count}.',
  'The template’s list styles have typed markers.':
    'Los estilos de lista de la plantilla tienen marcas escritas.',
  'One typed marker has the form 1), a) or i).': 'Una marca escrita tiene la forma 1), a) o i).',
  '{count} typed markers have the form 1), a) or i).': 'Marcas escritas con la forma 1), a) o i): {count}.',
  'Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).':
    'Los elementos se marcan a), después 1), después i), con un tabulador (Guía del autor, cláusula 9.3.3).',
  'One computed number is now typed.': 'Un número automático está ahora escrito.',
  '{count} computed numbers are now typed.': 'Números automáticos ahora escritos: {count}.',
  'ITU texts have typed numbers, which no list setting can change.':
    'Los textos de la UIT tienen números escritos, que ningún ajuste de lista puede cambiar.',
  'The fixed opening sentence is inserted.': 'Se inserta la frase introductoria fija.',
  'The opening sentence has its fixed wording.': 'La frase introductoria tiene su redacción fija.',
  'a clause that says “None.” has no opening sentence':
    'una cláusula que dice «Ninguno.» no tiene frase introductoria',
  'The opening sentence before “None.” is gone.': 'Se suprime la frase introductoria antes de «Ninguno.».',
  'It announces entries, and there are none.': 'Anuncia entradas, y no hay ninguna.',
  '“{said}” reads “{now}”.': '«{said}» pasa a ser «{now}».',
  'The Author’s guide words it so (Table 1, note c).': 'La Guía del autor lo redacta así (Cuadro 1, nota c).',
  'The sentence is a fixed formula of the Author’s guide.':
    'La frase es una fórmula fija de la Guía del autor.',
  'The Note that the text is informative is inserted.': 'Se inserta la nota de que el texto es informativo.',
  'A {title} says so in fixed words, so that no Recommendation leans on it.':
    '{title}: lo dice con palabras fijas, para que ninguna Recomendación se apoye en él.',
  'The entry has the tag [{tag}].': 'La entrada tiene la etiqueta [{tag}].',
  'The text cites an entry by its tag (Author’s guide clause 8.2).':
    'El texto cita una entrada por su etiqueta (Guía del autor, cláusula 8.2).',
  'the one citation': 'la única cita',
  'The reference [{before}] is [{tag}].': 'La referencia [{before}] pasa a ser [{tag}].',
  'The reference [{before}] is [{tag}], and so in {cited}.':
    'La referencia [{before}] pasa a ser [{tag}], también en {cited}.',
  'A tag names the document, so that the reader sees what is cited (Author’s guide clauses 8.2 and 9.7.2).':
    'Una etiqueta nombra el documento, para que el lector vea qué se cita (Guía del autor, cláusulas 8.2 y 9.7.2).',
  'Tags of the Bibliography begin with b- (Author’s guide clause 8.10).':
    'Las etiquetas de la bibliografía empiezan por b- (Guía del autor, cláusula 8.10).',
  'The title of the figure stands below it.': 'El título de la figura está debajo de ella.',
  'The title of the table stands above it.': 'El título del cuadro está encima de él.',
  'Titles of tables stand above, those of figures below (Author’s guide clause 9.5).':
    'Los títulos de los cuadros van encima, los de las figuras debajo (Guía del autor, cláusula 9.5).',
  'Equation ({before}) is now ({after}).': 'La ecuación ({before}) pasa a ser ({after}).',
  'Equations are numbered by clause, and the clause has another number.':
    'Las ecuaciones se numeran por cláusula, y la cláusula tiene otro número.',
  'The entry [{tag}] is in the Bibliography.': 'La entrada [{tag}] está en la bibliografía.',
  'clause {number}': 'cláusula {number}',
  'The entry [{tag}] of {name} is in its place.': '{name}: la entrada [{tag}] está en su lugar.',
  '{count} entries of {name} are in their places.': '{name}: entradas puestas en su lugar: {count}.',
  'Entries stand in alphanumeric order (Author’s guide clause 8.2).':
    'Las entradas están en orden alfanumérico (Guía del autor, cláusula 8.2).',
  'informative references stand in the Bibliography, so that clause 2 is one list':
    'las referencias informativas figuran en la bibliografía, de modo que la cláusula 2 es una sola lista',
  'The heading “{title}” is gone.': 'Se suprime el título «{title}».',
  'Clause 2 lists normative references only; the others are in the Bibliography.':
    'La cláusula 2 contiene solo referencias normativas; las demás están en la bibliografía.',
  '“{name}” is in the transfer note.': '«{name}» está en la nota de transferencia.',
  'What stands before the first heading': 'Lo que precede al primer título',
  'The template of a draft has no place for it: TSB adds such matter when it publishes.':
    'La plantilla de un proyecto no tiene lugar para ello: la TSB lo añade al publicar.',
  'One term of clause {number} is in its place.': 'Un término de la cláusula {number} está en su lugar.',
  '{count} terms of clause {number} are in their places.':
    'Términos de la cláusula {number} puestos en su lugar: {count}.',
  'Terms stand in alphabetical order (Author’s guide clause B.4).':
    'Los términos están en orden alfabético (Guía del autor, cláusula B.4).',
  '{count} with a source in 3.1': '{count} con fuente en 3.1',
  '{count} in 3.2': '{count} en 3.2',
  'The {count} terms stand in two lists: {counts}.': 'Los {count} términos están en dos listas: {counts}.',
  'A term that names its source is defined elsewhere, and that text governs it (Author’s guide clause 8.3).':
    'Un término que nombra su fuente está definido en otro documento, que es el que rige (Guía del autor, cláusula 8.3).',
  '{label} {number} is now {label} {after}.': '{label} {number} pasa a ser {label} {after}.',
  'Figures and tables are numbered from 1, or by clause as in 7-1, and with the letter of their annex as in A.1.':
    'Las figuras y los cuadros se numeran desde 1, o por cláusula como 7-1, y con la letra de su anexo como A.1.',
  'The caption has the form “{form}”.': 'El pie tiene la forma «{form}».',
  'Number and title stand on one line, with an en dash between (Author’s guide clause 9.5).':
    'El número y el título están en una línea, con una raya corta entre ambos (Guía del autor, cláusula 9.5).',
  'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.':
    'El índice sigue los números del proyecto; sus números de página deben actualizarse en Word.',
  'Clauses were numbered anew or the table was set with other tabs.':
    'Las cláusulas se renumeraron o el índice tenía otros tabuladores.',
  'it stands on the cover of the TD': 'está en la cubierta del DT',
  'it stands in the clause Keywords': 'está en la cláusula Palabras clave',
  'the cover of the TD has a label of its own': 'la cubierta del DT tiene su propio rótulo',
  'a label with nothing behind it, which the cover of the TD has as well':
    'un rótulo sin nada detrás, que la cubierta del DT también tiene',
  'the label stands in front of its value': 'el rótulo está delante de su valor',
  'the emblem: the cover of the TD has its own place for one':
    'el emblema: la cubierta del DT tiene su propio lugar para él',
  'The number {number} is gone from “{title}”.': 'Se suprime el número {number} de «{title}».',
  'Introductory matter and the Bibliography are not numbered.':
    'Las partes preliminares y la bibliografía no se numeran.',
  'Clause {number} “{title}” is now {after}.': 'La cláusula {number} «{title}» pasa a ser {after}.',
  'Clauses 1 to 5 have fixed numbers; those that follow are numbered on.':
    'Las cláusulas 1 a 5 tienen números fijos; las siguientes se numeran a continuación.',
  'The number {number} is typed, with a tab before the title.':
    'El número {number} está escrito, con un tabulador antes del título.',
  'ITU texts have typed clause numbers, which no list setting can change.':
    'Los textos de la UIT tienen números de cláusula escritos, que ningún ajuste de lista puede cambiar.',
  'A clause heading is number, tab, title.':
    'El encabezamiento de una cláusula es número, tabulador, título.',
  'The title “{title}” reads “{now}”.': 'El título «{title}» pasa a ser «{now}».',
  'The titles of clauses 1 to 5 and of the introductory parts are fixed.':
    'Los títulos de las cláusulas 1 a 5 y de las partes preliminares son fijos.',
  'Clause “{name}” is inserted.': 'Se inserta la cláusula «{name}».',
  'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).':
    'Las cláusulas 1 a 5 son fijas y están siempre presentes (Guía del autor, Cuadro 1).',
  'the symbol': 'el símbolo',
  'the {count} symbols': 'los {count} símbolos',
  'Below “{lead}”, {symbols} of the equation stand each before a tab and its explanation.':
    'Bajo «{lead}», {symbols} de la ecuación con su explicación después de un tabulador.',
  'Symbols are explained below their equation, one on a line (Author’s guide clause 9.4.1).':
    'Los símbolos se explican debajo de su ecuación, uno por línea (Guía del autor, cláusula 9.4.1).',
  'the source stands after the term': 'la fuente figura después del término',
  'The source of “{term}” stands after the term: [{tag}].':
    'La fuente de «{term}» figura después del término: [{tag}].',
  'A colon stands between “{term}” and its definition.': 'Dos puntos separan «{term}» de su definición.',
  'A term defined elsewhere names its source after the term (Author’s guide clause 8.3, NOTE 1).':
    'Un término definido en otro documento nombra su fuente después del término (Guía del autor, cláusula 8.3, NOTA 1).',
  'An entry is number, term in bold, colon, definition (Author’s guide clause B.4).':
    'Una entrada es número, término en negrita, dos puntos, definición (Guía del autor, cláusula B.4).',
  'A {title} begins with its number and title.': '{title}: empieza por su número y su título.',
  'A {title} begins with its title.': '{title}: empieza por su título.',
  'The title stands at the head of the draft without the kind and number that the focus group gave it; its whole line is in the transfer note.':
    'El título está al principio del proyecto sin el tipo ni el número que le dio el Grupo Temático; su línea completa está en la nota de transferencia.',
  'The title stands at the head of the draft.': 'El título está al principio del proyecto.',
  'Its number stands before it, as its own title has it.':
    'Su número va delante, como lo tiene su propio título.',
  'Its number is to be assigned.': 'Su número está por asignar.',
  '{said} {next}': '{said} {next}',
  'the same number and title stand at the head of the draft':
    'el mismo número y título están al principio del proyecto',
  'The repeated number and title before clause 1 are gone.':
    'Se suprimen el número y el título repetidos antes de la cláusula 1.',
  'Only a published text repeats them; TSB does so when it publishes.':
    'Solo un texto publicado los repite; la TSB lo hace al publicar.',
  '“{official}” is inserted.': 'Se inserta «{official}».',
  'A {title} must have one (Author’s guide clauses 7.1 and 7.2).':
    '{title}: debe tener esta parte (Guía del autor, cláusulas 7.1 y 7.2).',
  'The empty clause says “None.”.': 'La cláusula vacía dice «Ninguno.».',
  'The empty clause has a placeholder.': 'La cláusula vacía tiene un espacio reservado.',
  'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).':
    'Una cláusula fija se mantiene aunque no tenga contenido (Guía del autor, Cuadro 1, nota c).',
  'References follow the numbers of the draft, and a numbered part of an ITU text is a clause.':
    'Las remisiones siguen los números del proyecto, y una parte numerada de un texto de la UIT es una «clause».',
  'clauses 3.1 and 3.2 each say so': 'las cláusulas 3.1 y 3.2 lo dicen cada una',
  'the fixed opening sentence stands in its place': 'la frase introductoria fija ocupa su lugar',
  term: 'término',
  'Entries of clause 3 are number, tab, term in bold, colon, definition.':
    'Las entradas de la cláusula 3 son número, tabulador, término en negrita, dos puntos, definición.',
  abbreviation: 'abreviatura',
  'Entries of clause 4 are abbreviation, tab, expansion.':
    'Las entradas de la cláusula 4 son abreviatura, tabulador, forma completa.',
  reference: 'referencia',
  'Entries are tag in brackets, tab, document.':
    'Las entradas son etiqueta entre corchetes, tabulador, documento.',
  'One {name} entry is set in the form of the template.':
    'Una entrada ({name}) tiene la forma de la plantilla.',
  '{count} {name} entries are set in the form of the template.':
    'Entradas ({name}) con la forma de la plantilla: {count}.',
  'One equation is set by tabs.': 'Una ecuación se coloca con tabuladores.',
  '{count} equations are set by tabs.': 'Ecuaciones colocadas con tabuladores: {count}.',
  'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).':
    'Una ecuación está en el centro y su número en el margen derecho (Guía del autor, cláusula 9.4.2).',
  '“{heading}” has moved to its place in the draft.':
    '«{heading}» se ha trasladado a su lugar en el proyecto.',
  'The Author’s guide fixes the order of the parts of a Recommendation (Table 1).':
    'La Guía del autor fija el orden de las partes de una Recomendación (Cuadro 1).',
  'Equations are cited by their number in the draft, as “Equation 6-3” (Author’s guide clause 9.4.2).':
    'Las ecuaciones se citan por su número en el proyecto, como «Equation 6-3» (Guía del autor, cláusula 9.4.2).',
  'So in {more} more places.': 'Así también en {more} lugares más.',
  '{said}': '{said}',
  'The number of “{words}” reads “{number}”.': 'El número de «{words}» pasa a ser «{number}».',
  'It is set as {role}.': 'Se le da el formato {role}.',
  '“{before}” is gone.': 'Se suprime «{before}».',
  'It has moved to its place.': 'Se ha trasladado a su lugar.',
  'The TD has a cover of its own; nothing of the old one is lost.':
    'El DT tiene su propia cubierta; nada de la antigua se pierde.',
  'What the cover of the TD does not say of the source’s own cover is in the transfer note.':
    'Lo que la cubierta del DT no recoge de la cubierta de la fuente está en la nota de transferencia.',
  "The source's own cover is in the transfer note.":
    'La cubierta de la fuente está en la nota de transferencia.',
  'The source’s own cover has become the cover of the TD.':
    'La cubierta de la fuente es ahora la cubierta del DT.',
  'its words are in the annex heading now': 'sus palabras están ahora en el título del anexo',
  '“{designation}” and its title stand in one paragraph, with two line breaks between.':
    '«{designation}» y su título están en un párrafo, con dos saltos de línea entre ambos.',
  'So the template has it, and so Word can build the table of contents.':
    'Así lo tiene la plantilla, y así Word puede formar el índice.',
  'The sentence is fixed: it tells what binds and what does not (Author’s guide clauses 8.7 and 8.8).':
    'La frase es fija: dice qué es vinculante y qué no (Guía del autor, cláusulas 8.7 y 8.8).',
  'The sentence reads “{official}”.': 'La frase pasa a ser «{official}».',
};
