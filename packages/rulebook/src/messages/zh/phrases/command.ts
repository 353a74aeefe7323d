import type { PhraseTexts } from '../../messages.ts';

/** Chinese: command. */
export const command: PhraseTexts = {
  'nothing on the cover or in the title says what it is': '封面和标题都没有说明其类型',
  'it has the fixed clauses of a Recommendation': '它具有建议书的固定各节',
  'as given': '按指定',
  met: '已满足',
  due: '待提交',
  missed: '已错过',
  'What it was for is gone or was changed. Remove the waiver, or give it anew for what is there now.':
    '其所针对的内容已不存在或已更改。请删除豁免，或针对现有内容重新给予。',
  'Put right what it was for, or have it prolonged by the person who gave it.':
    '更正其所针对的内容，或由给予者延期。',
  'Remove the waiver and follow the rule: what is fixed by law or by the calendar cannot be waived.':
    '删除豁免并遵守规则：法律或日程所定的不得豁免。',
  '{rule}': '{rule}',
  '{rule} in {clause}': '{clause}中的{rule}',
  'The rule {rule} cannot be waived, though {who} did.': '规则{rule}不得豁免，但{who}给予了豁免。',
  'The waiver of {waived} by {who} is for nothing that is found.': '{who}对{waived}的豁免没有对应的问题。',
  'The waiver of {waived} by {who} ended on {until}.': '{who}对{waived}的豁免已于{until}结束。',
};
