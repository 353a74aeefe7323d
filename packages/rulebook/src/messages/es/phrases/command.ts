import type { PhraseTexts } from '../../messages.ts';

/** Spanish: command. */
export const command: PhraseTexts = {
  'nothing on the cover or in the title says what it is': 'ni la cubierta ni el título dicen qué es',
  'it has the fixed clauses of a Recommendation': 'tiene las cláusulas fijas de una Recomendación',
  'as given': 'según lo indicado',
  met: 'cumplido',
  due: 'pendiente',
  missed: 'vencido',
  'What it was for is gone or was changed. Remove the waiver, or give it anew for what is there now.':
    'Aquello para lo que se dio ya no existe o ha cambiado. Suprima la exención, o désela de nuevo a lo que hay ahora.',
  'Put right what it was for, or have it prolonged by the person who gave it.':
    'Corrija aquello para lo que se dio, o haga que la prorrogue quien la dio.',
  'Remove the waiver and follow the rule: what is fixed by law or by the calendar cannot be waived.':
    'Suprima la exención y siga la regla: lo que fija el derecho o el calendario no admite exención.',
  '{rule}': '{rule}',
  '{rule} in {clause}': '{rule} en {clause}',
  'The rule {rule} cannot be waived, though {who} did.':
    'La regla {rule} no admite exención, aunque {who} la dio.',
  'The waiver of {waived} by {who} is for nothing that is found.':
    'La exención de {waived} dada por {who} no corresponde a nada encontrado.',
  'The waiver of {waived} by {who} ended on {until}.':
    'La exención de {waived} dada por {who} terminó el {until}.',
};
