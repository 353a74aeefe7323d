import type { PhraseTexts } from '../../messages.ts';

/** Spanish: reasons. */
export const reasons: PhraseTexts = {
  'Its tag begins with b-: the author cites it for information.':
    'Su etiqueta empieza por b-: el autor lo cita a título informativo.',
  'It stands under “{title}”.': 'Figura bajo «{title}».',
  'It is a text of a Focus Group, which lays down nothing: such texts are listed for information.':
    'Es un texto de un Grupo Temático, que no establece nada: tales textos se incluyen a título informativo.',
  'It is an article, book or report, and no requirement leans on it: clause 2 lists provisions of Recommendations and standards.':
    'Es un artículo, libro o informe, y ningún requisito se apoya en él: la cláusula 2 contiene disposiciones de Recomendaciones y normas.',
  'The text cites it only where it informs: in appendices, notes or the introduction.':
    'El texto lo cita solo donde informa: apéndices, notas o introducción.',
  'Put right here as a tracked change: accept it, or reject it.':
    'Corregido aquí como cambio controlado: acéptelo o rechácelo.',
  '{code}: see the first comment of this rule.': '{code}: véase el primer comentario de esta regla.',
  block: 'bloque',
  'its page is that of the text around it; all pages are numbered alike':
    'su página es la del texto que lo rodea; todas las páginas se numeran igual',
  'layout table': 'cuadro de maquetación',
  'its content is set out in order, without the frame': 'su contenido se pone en orden, sin el marco',
  'cover table': 'cuadro de cubierta',
  'its lines stand on the cover of the TD or in the transfer note':
    'sus líneas están en la cubierta del DT o en la nota de transferencia',
  'a TD goes out without comments; --keep-revisions keeps them':
    'un DT sale sin comentarios; --keep-revisions los conserva',
  'content control': 'control de contenido',
  'its content is kept as text': 'su contenido se conserva como texto',
  revision: 'cambio',
  'tracked changes are accepted; the TD shows the text in its final state':
    'los cambios controlados se aceptan; el DT muestra el texto en su estado final',
  'tracked changes are rejected; the TD shows the text in its original state':
    'los cambios controlados se rechazan; el DT muestra el texto en su estado original',
  'Word finds no number in headings whose numbers are typed; the number that it showed is typed too':
    'Word no encuentra número en títulos con número escrito; el número que mostraba también se escribe',
  'another change touches the same characters': 'otro cambio afecta a los mismos caracteres',
  'another change gives the paragraph other properties': 'otro cambio da al párrafo otras propiedades',
  'another change removes or moves the block': 'otro cambio suprime o mueve el bloque',
  'another change inserts or moves something to the same place':
    'otro cambio inserta o mueve algo al mismo lugar',
  'there is no such paragraph': 'no existe ese párrafo',
  'the paragraph has no such characters': 'el párrafo no tiene esos caracteres',
  'the document of the author has no such place': 'el documento del autor no tiene ese lugar',
  'no paragraph follows that could take up what is left':
    'no sigue ningún párrafo que pueda recoger lo que queda',
  'a content control is locked, filled from data or a choice from a list':
    'un control de contenido está bloqueado, rellenado con datos o elegido de una lista',
  'the words are the result of a field, which Word would write again':
    'las palabras son el resultado de un campo, que Word volvería a escribir',
  'the words belong to a formula': 'las palabras pertenecen a una fórmula',
  'the formatting of the paragraph is under revision already': 'el formato del párrafo ya está en revisión',
  'the words stand partly inside a link and partly outside':
    'las palabras están en parte dentro de un vínculo y en parte fuera',
  'a link would lose all its words': 'un vínculo perdería todas sus palabras',
  'a comment, note or bookmark that is pointed at would be parted from its words':
    'un comentario, nota o marcador al que se remite quedaría separado de sus palabras',
  'a picture, object, note reference or formula stands between the words':
    'hay una imagen, objeto, llamada de nota o fórmula entre las palabras',
  'somebody else has changed the same place, and it is not decided yet':
    'otra persona ha cambiado el mismo lugar y aún no está decidido',
  'the words carry a reading aid': 'las palabras llevan una ayuda de lectura',
  'a section ends with the paragraph': 'una sección termina con el párrafo',
  'the XML there is of a form that cannot be edited safely':
    'el XML tiene allí una forma que no puede editarse con seguridad',
  'Word has no comments there': 'Word no tiene comentarios allí',
  'the look of characters is changed in drafts only':
    'el aspecto de los caracteres solo se cambia en proyectos',
  'the document has no styles': 'el documento no tiene estilos',
  'the words are in the file twice, for newer and for older versions of Word, and the two are not alike':
    'las palabras están dos veces en el archivo, para versiones nuevas y antiguas de Word, y no coinciden',
  'a TD asks for nothing outside itself; what the field showed last is its text':
    'un TD no pide nada fuera de sí mismo; lo último que mostró el campo es su texto',
};
