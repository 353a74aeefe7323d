import type { PhraseTexts } from '../../messages.ts';

/** Spanish: checklists. */
export const checklists: PhraseTexts = {
  'What the rules leave to people': 'Lo que las reglas dejan a las personas',
  'Author’s guide, Annex D': 'Guía del autor, Anexo D',
  'TSAG draft checklist for deliverables': 'Proyecto de lista de verificación del GANT para resultados',
  'The text is technically accurate.': 'El texto es técnicamente exacto.',
  'The technical solution is sound and has few options.':
    'La solución técnica es sólida y tiene pocas opciones.',
  'It does not conflict with approved Recommendations.':
    'No está en conflicto con Recomendaciones aprobadas.',
  'The normative part has no case studies.': 'La parte normativa no contiene estudios de casos.',
  'Examples in the normative part are short.': 'Los ejemplos de la parte normativa son breves.',
  'The text follows the Author’s guide and the templates.':
    'El texto sigue la Guía del autor y las plantillas.',
  'Spelling and grammar are checked.': 'La ortografía y la gramática están revisadas.',
  'Definitions are checked against the ITU database of terms and Annex B of the guide.':
    'Las definiciones se han comprobado con la base de datos terminológica de la UIT y el Anexo B de la guía.',
  'All acronyms are spelt out, those in figures and tables too.':
    'Todas las siglas están desarrolladas, también en figuras y cuadros.',
  'The normative part uses all references of clause 2.':
    'La parte normativa utiliza todas las referencias de la cláusula 2.',
  'Clause 2 is qualified according to Recommendation ITU-T A.5.':
    'La cláusula 2 cumple la Recomendación UIT-T A.5.',
  'The Scope says what the body does, and the body does what the Scope says.':
    'El alcance dice lo que hace el texto, y el texto hace lo que dice el alcance.',
  'Documents that are cited before clause 6 only are in the Bibliography.':
    'Los documentos citados solo antes de la cláusula 6 están en la bibliografía.',
  'References are in order: ITU-T and ITU-R first, then ISO, IEC and others.':
    'Las referencias están en orden: primero UIT-T y UIT-R, después ISO, CEI y otros.',
  'Normative references to other organizations are qualified under Recommendation ITU-T A.5.':
    'Las referencias normativas a otras organizaciones están justificadas según la Recomendación UIT-T A.5.',
  'Sources of definitions alone are in the Bibliography.':
    'Las fuentes que solo sirven a definiciones están en la bibliografía.',
  'No word of everyday use is defined.': 'No se define ninguna palabra de uso corriente.',
  'Only keywords that are used are declared.': 'Solo se declaran las palabras clave empleadas.',
  'Shapes and line styles of figures are explained in a legend or in clause 5.':
    'Las formas y los estilos de línea de las figuras se explican en una leyenda o en la cláusula 5.',
  'Use cases stand in an appendix.': 'Los casos de uso figuran en un apéndice.',
  'Figures: terms are explained, and functional architectures show how their parts are joined.':
    'Figuras: los términos se explican, y las arquitecturas funcionales muestran cómo se unen sus partes.',
  'The text of this item was not at hand; see the draft itself.':
    'No se disponía del texto de este punto; véase el propio proyecto.',
  'The terms of reference say which deliverables are expected, formatted base material for draft Recommendations or informative texts among them.':
    'El mandato indica los resultados previstos, incluido material de base con formato para proyectos de Recomendación o textos informativos.',
  'The deliverable is drafted and formatted in the form that the study group works with, such as the structure of a Recommendation.':
    'El resultado está redactado y presentado en la forma con que trabaja la Comisión de Estudio, por ejemplo la estructura de una Recomendación.',
  'The parent group sees to it that the deliverable reaches the right study group or groups in time, above all where it is not plain which that is.':
    'El grupo rector vela por que el resultado llegue a tiempo a la Comisión de Estudio adecuada, sobre todo cuando no está claro cuál es.',
  'Those who lead the work have experience in drafting, or are trained in it.':
    'Quienes dirigen los trabajos tienen experiencia en redacción o están formados en ella.',
  "A deliverable meant to become a Recommendation or Supplement follows the Author's guide, and its content suits such a text.":
    'Un resultado destinado a ser Recomendación o Suplemento sigue la Guía del autor, y su contenido conviene a tal texto.',
  'Drafts are shared regularly with the parent group, and as soon as possible with another study group whose field they touch.':
    'Los proyectos se comparten periódicamente con el grupo rector y, lo antes posible, con otra Comisión de Estudio cuyo ámbito toquen.',
  'Once mature, the deliverable is approved by the focus group and sent to the parent group.':
    'Una vez maduro, el resultado es aprobado por el Grupo Temático y enviado al grupo rector.',
  'The parent group keeps count of the Recommendations approved and informative texts agreed on the basis of focus group deliverables.':
    'El grupo rector lleva la cuenta de las Recomendaciones aprobadas y los textos informativos acordados a partir de resultados de Grupos Temáticos.',
};
