import type { PhraseTexts } from '../../messages.ts';

/** Russian: command. */
export const command: PhraseTexts = {
  'nothing on the cover or in the title says what it is': 'ни обложка, ни название не говорят, что это такое',
  'it has the fixed clauses of a Recommendation': 'в нем есть фиксированные пункты Рекомендации',
  'as given': 'как указано',
  met: 'соблюден',
  due: 'ожидается',
  missed: 'пропущен',
  'What it was for is gone or was changed. Remove the waiver, or give it anew for what is there now.':
    'То, для чего оно было дано, исчезло или изменилось. Удалите исключение или дайте его заново.',
  'Put right what it was for, or have it prolonged by the person who gave it.':
    'Исправьте то, для чего оно было дано, или пусть его продлит тот, кто его дал.',
  'Remove the waiver and follow the rule: what is fixed by law or by the calendar cannot be waived.':
    'Удалите исключение и следуйте правилу: установленное правом или календарем исключений не допускает.',
  '{rule}': '{rule}',
  '{rule} in {clause}': '{rule} в {clause}',
  'The rule {rule} cannot be waived, though {who} did.':
    'Правило {rule} не допускает исключений, хотя {who} дал исключение.',
  'The waiver of {waived} by {who} is for nothing that is found.':
    'Исключение для {waived} ({who}) не относится ни к чему найденному.',
  'The waiver of {waived} by {who} ended on {until}.': 'Исключение для {waived} ({who}) закончилось {until}.',
};
