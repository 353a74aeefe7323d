import type { PhraseTexts } from '../../messages.ts';

/** Spanish: pipeline. */
export const pipeline: PhraseTexts = {
  'The review copy has no place for this comment: {message}':
    'La copia de revisión no tiene lugar para este comentario: {message}',
  'The macros of the file were left out of the copy.': 'Las macros del archivo no se incluyeron en la copia.',
  'A fix of {code} ({quote}) was not made: {reason}.':
    'No se hizo una corrección de {code} ({quote}): {reason}.',
  'The words “{words}” of the paragraph “{place}” are in the file, but were not understood. Nothing was checked or changed in them.':
    'Las palabras «{words}» del párrafo «{place}» están en el archivo, pero no se entendieron. En ellas no se comprobó ni cambió nada.',
  'And {count} more: see the remarks of the report.': 'Y {count} más: véanse las notas del informe.',
  'the words “{words}” of the paragraph “{place}” are': 'las palabras «{words}» del párrafo «{place}»',
  'the {what} “{quote}” is': '{what} «{quote}»',
  'the {what} “{quote}” near “{place}” is': '{what} «{quote}» cerca de «{place}»',
  'Of the source, {lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.':
    'Falta en el DT, respecto de la fuente: {lost}. Restitúyalo a mano y avise a los responsables de fg2rec.',
  'Install the npm package that is named and convert again: letters are missing without it.':
    'Instale el paquete npm indicado y convierta de nuevo: sin él faltan letras.',
  'Write these characters otherwise, or with characters of Unicode that are no private use.':
    'Escriba estos caracteres de otro modo, o con caracteres Unicode que no sean de uso privado.',
  'Put the picture itself into the Word file: Insert, Pictures, and not as a link.':
    'Ponga la propia imagen en el archivo Word: Insertar, Imágenes, y no como vínculo.',
  'Save the picture as PNG or SVG and insert it again: readers of the PDF see a box in its place.':
    'Guarde la imagen como PNG o SVG e insértela de nuevo: los lectores del PDF ven un recuadro en su lugar.',
  'Make the picture smaller and insert it again: readers of the PDF see a box in its place.':
    'Reduzca la imagen e insértela de nuevo: los lectores del PDF ven un recuadro en su lugar.',
  'Save the drawing as a picture and insert that: readers of the PDF see its words alone.':
    'Guarde el dibujo como imagen e insértela: los lectores del PDF solo ven sus palabras.',
  'Say in a sentence or two what the figure shows (in Word: View Alt Text). Those who cannot see it hear nothing else.':
    'Diga en una o dos frases lo que muestra la figura (en Word: Ver texto alternativo). Quienes no la ven no oyen otra cosa.',
  'Open the file in Word, which merges the content, and save it.':
    'Abra el archivo en Word, que combina el contenido, y guárdelo.',
  'Delete the call of the note, or write the note again.':
    'Elimine la llamada de la nota, o escriba la nota de nuevo.',
  'Compare the place with the Word file and make it simpler there.':
    'Compare el lugar con el archivo Word y simplifíquelo.',
  'The PDF can be read, but is not fit for the archive. Mend what the message names and convert again.':
    'El PDF puede leerse, pero no es apto para el archivo. Corrija lo que indica el mensaje y convierta de nuevo.',
  'Mend what the message names and convert again: some readers will not get all of the PDF.':
    'Corrija lo que indica el mensaje y convierta de nuevo: algunos lectores no recibirán todo el PDF.',
  'Save the deliverable as .docx in Word. Macros are never run, and no output has them.':
    'Guarde el documento como .docx en Word. Las macros nunca se ejecutan y ningún archivo producido las contiene.',
  'Keep the signed file: no file made from it can carry the signature. The author may sign the TD again.':
    'Conserve el archivo firmado: ningún archivo hecho a partir de él puede llevar la firma. El autor puede firmar de nuevo el DT.',
  'Put the thing itself into the file. It is not fetched from elsewhere, and readers without that place do not have it.':
    'Ponga el propio objeto en el archivo. No se busca en otro lugar, y los lectores sin ese acceso no lo tienen.',
  'Word looks for this template whenever the file is opened (Developer, Document Template). It is not fetched, and the TD has none.':
    'Word busca esta plantilla cada vez que se abre el archivo (Programador, Plantilla de documento). Aquí no se busca, y el DT no tiene ninguna.',
  'Turn the field into its text (Ctrl+Shift+F9 in Word). What it names is not opened; the TD has its last result as text.':
    'Convierta el campo en texto (Ctrl+Mayús+F9 en Word). Lo que nombra no se abre; el TD contiene su último resultado como texto.',
  'Open the file in Word, which merges the other one into it, and save it. Until then its text is not checked.':
    'Abra el archivo en Word, que combina el otro con él, y guárdelo. Hasta entonces su texto no se comprueba.',
  'The file holds macros.': 'El archivo contiene macros.',
  'The file is digitally signed.': 'El archivo está firmado digitalmente.',
  'A field {kind} asks for something outside the file.': 'Un campo {kind} pide algo fuera del archivo.',
  'Another file is embedded in the text, to be merged by Word.':
    'Otro archivo está incrustado en el texto, para que Word lo combine.',
  'The template lies outside the file.': 'La plantilla está fuera del archivo.',
  'A picture lies outside the file.': 'Una imagen está fuera del fichero.',
  'An embedded object lies outside the file.': 'Un objeto incrustado está fuera del fichero.',
  'An embedded file lies outside the file.': 'Un fichero incrustado está fuera del fichero.',
  'A text to be merged in lies outside the file.': 'Un texto que se ha de insertar está fuera del fichero.',
  'A part of the master document lies outside the file.':
    'Una parte del documento maestro está fuera del fichero.',
  'The content of a frame lies outside the file.': 'El contenido de un marco está fuera del fichero.',
  'The data of a mail merge lies outside the file.':
    'Los datos de una combinación de correspondencia están fuera del fichero.',
  'A recording lies outside the file.': 'Una grabación está fuera del fichero.',
  'A film lies outside the file.': 'Una película está fuera del fichero.',
  'Something ({kind}) lies outside the file.': 'Algo ({kind}) está fuera del archivo.',
  'The deliverable was taken for a {title}: {reason}.': 'El documento se tomó por: {title} ({reason}).',
  'It becomes a draft {draft}.': 'Se convierte en proyecto: {draft}.',
  'nothing in the text refers to it, so Word does not show it':
    'nada en el texto remite a ello, así que Word no lo muestra',
  'its text stands in the body; the table only gave it its place':
    'su texto está en el cuerpo; el cuadro solo le daba su lugar',
  'the cell is empty': 'la celda está vacía',
  'another bookmark before it has this name; Word goes to the first':
    'otro marcador anterior tiene este nombre; Word va al primero',
  'nothing points at it': 'nada apunta a él',
  'the cover of the TD takes its place; its words stand there or in the transfer note':
    'la cubierta del DT ocupa su lugar; sus palabras están en ella o en la nota de transferencia',
  'the TD has the look of the template': 'el DT tiene el aspecto de la plantilla',
  'an empty paragraph, whose white space the styles make': 'un párrafo vacío, cuyo espacio dan los estilos',
  table: 'cuadro',
  'table cell': 'celda de cuadro',
  figure: 'figura',
  picture: 'imagen',
  equation: 'ecuación',
  'embedded object': 'objeto incrustado',
  footnote: 'nota al pie',
  endnote: 'nota final',
  field: 'campo',
  comment: 'comentario',
  section: 'sección',
  bookmark: 'marcador',
  hyperlink: 'hipervínculo',
  'list item': 'elemento de lista',
};
