import type { MessageCatalogue } from './index.ts';

/** Messages in Chinese, by `rule:message`. */
export const chinese: MessageCatalogue = {
  'structure/fixed-clauses:missing': {
    message: '缺少第{number}节"{title}"。',
    advice: '建议书总有第1至5节。请补上该节;若无内容,请注明。',
  },
  'structure/fixed-clauses:title': {
    message: '第{number}节的标题是"{found}",应为"{title}"。',
    advice: '请采用指南规定的标题。',
  },
  'structure/empty-clause:empty': { message: '{name}有标题而无正文。', advice: '请补充正文或删除标题。' },
  'front/summary:missing': { message: '没有摘要。', advice: '请在标题"{heading}"下简述目的和内容。' },
  'front/keywords:missing': {
    message: '没有关键词。',
    advice: '请在摘要之后、标题"{heading}"下按字母顺序列出若干关键词,以逗号分隔。',
  },
  'front/number-heading:form': {
    message: '编号行为"{found}",应为"{expected}"。',
    advice: '请按指南的形式书写。',
  },
  'front/title:missing': { message: '文本没有标题。', advice: '请在编号下给出简洁的标题。' },
  'front/title:acronym': { message: '标题使用了缩写{acronym}。', advice: '请写出全称:标题不用缩写。' },
  'boilerplate/references-lead:missing': {
    message: '缺少参考文献开头的固定段落。',
    advice: '请将其置于第2节开头。',
  },
  'boilerplate/references-lead:differs': {
    message: '参考文献开头的段落与固定文字不同。',
    advice: '请改用固定文字。',
  },
  'boilerplate/annex-sentence:missing': {
    message: '{annex}没有说明它是建议书的组成部分。',
    advice: '请在标题下居中写明:"{expected}"',
  },
  'boilerplate/appendix-sentence:missing': {
    message: '{annex}没有说明它不是建议书的组成部分。',
    advice: '请在标题下居中写明:"{expected}"',
  },
  'boilerplate/abbreviations-lead:missing': {
    message: '缺少第4节开头的固定句子。',
    advice: '请加上:"{expected}"',
  },
  'references/citations-resolve:unknown': {
    message: '文中引用了[{tag}],但任何文献清单中都没有。',
    advice: '请将其列入第2节(规范性)或参考资料(资料性),或更正引用。',
  },
  'references/entries-cited:uncited': {
    message: '文中没有引用[{tag}]。',
    advice: '请在适用之处引用,或移至参考资料,或删除。',
  },
  'references/numeric-tags:entry': {
    message: '参考文献[{tag}]以数字标识。',
    advice: '请改用能说明文件的标识。',
  },
  'notes/label:form': { message: '注以"{found}"开头,应为"{expected}"。', advice: '请按此形式书写。' },
  'cover/deadline:missed': {
    message: '临时文件的截止日期{deadline}已过({days});会议于{meeting}开始。',
    advice: '请询问主管组是否接受逾期文件,或提交下次会议。',
  },
  'cover/deadline:due': {
    message: '临时文件应于{deadline}前提交({days});会议于{meeting}开始。',
    advice: '请在此之前送交电信标准化局:会议前四周。',
  },
  'completion/placeholders:left': { message: '尚有待填之处:"{words}"。', advice: '请填写或删除。' },
  'references/clause-exists:missing': {
    message: '文中提到{word}{number},但并不存在。',
    advice: '请更正编号,或写明所指文件。',
  },
  'references/figure-exists:missing': {
    message: '文中提到{word}{number},但并不存在。',
    advice: '请更正编号,或补上所缺内容。',
  },
};
