import type { PhraseTexts } from '../../messages.ts';

/** Arabic: command. */
export const command: PhraseTexts = {
  'nothing on the cover or in the title says what it is': 'لا يبين الغلاف ولا العنوان ما هي',
  'it has the fixed clauses of a Recommendation': 'فيها الفقرات الثابتة للتوصية',
  'as given': 'كما هو محدد',
  met: 'استُوفي',
  due: 'منتظر',
  missed: 'فات',
  'What it was for is gone or was changed. Remove the waiver, or give it anew for what is there now.':
    'زال ما مُنح الإعفاء من أجله أو تغير. احذف الإعفاء أو امنحه من جديد لما هو قائم الآن.',
  'Put right what it was for, or have it prolonged by the person who gave it.':
    'صحح ما مُنح من أجله، أو ليمدده من منحه.',
  'Remove the waiver and follow the rule: what is fixed by law or by the calendar cannot be waived.':
    'احذف الإعفاء واتبع القاعدة: فما يحدده القانون أو التقويم لا إعفاء منه.',
  '{rule}': '{rule}',
  '{rule} in {clause}': '{rule} في {clause}',
  'The rule {rule} cannot be waived, though {who} did.': 'لا إعفاء من القاعدة {rule}، وإن منحه {who}.',
  'The waiver of {waived} by {who} is for nothing that is found.':
    'إعفاء {waived} الذي منحه {who} لا يقابله شيء.',
  'The waiver of {waived} by {who} ended on {until}.': 'انتهى إعفاء {waived} الذي منحه {who} في {until}.',
};
