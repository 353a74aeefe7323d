import type { PhraseTexts } from '../../messages.ts';

/** Chinese: reasons. */
export const reasons: PhraseTexts = {
  'Its tag begins with b-: the author cites it for information.': '其标号以b-开头：作者将其作为资料引用。',
  'It stands under “{title}”.': '它列在“{title}”之下。',
  'It is a text of a Focus Group, which lays down nothing: such texts are listed for information.':
    '它是焦点组的文本，不作任何规定：此类文本作为资料列出。',
  'It is an article, book or report, and no requirement leans on it: clause 2 lists provisions of Recommendations and standards.':
    '它是文章、书籍或报告，没有要求以其为依据：第2节列出建议书和标准的规定。',
  'The text cites it only where it informs: in appendices, notes or the introduction.':
    '文本只在提供资料之处引用：附录、注或引言。',
  'Put right here as a tracked change: accept it, or reject it.': '已在此处以修订更正：请接受或拒绝。',
  '{code}: see the first comment of this rule.': '{code}：见此规则的第一条批注。',
  block: '块',
  'its page is that of the text around it; all pages are numbered alike':
    '其页面与周围文字相同；所有页面编号方式一致',
  'layout table': '布局表格',
  'its content is set out in order, without the frame': '其内容按顺序排列，不带框',
  'cover table': '封面表格',
  'its lines stand on the cover of the TD or in the transfer note': '其各行在临时文件的封面或移交说明中',
  'a TD goes out without comments; --keep-revisions keeps them': '临时文件不带批注；--keep-revisions可予保留',
  'content control': '内容控件',
  'its content is kept as text': '其内容作为文字保留',
  revision: '修订',
  'tracked changes are accepted; the TD shows the text in its final state':
    '修订已接受；临时文件显示文本的最终状态',
  'tracked changes are rejected; the TD shows the text in its original state':
    '修订已拒绝；临时文件显示文本的原始状态',
  'Word finds no number in headings whose numbers are typed; the number that it showed is typed too':
    '标题的编号是键入的，Word找不到编号；其所显示的编号也已键入',
  'another change touches the same characters': '另一更改涉及相同字符',
  'another change gives the paragraph other properties': '另一更改赋予该段落其他属性',
  'another change removes or moves the block': '另一更改移除或移动了该块',
  'another change inserts or moves something to the same place': '另一更改在同一位置插入或移动内容',
  'there is no such paragraph': '没有该段落',
  'the paragraph has no such characters': '该段落没有这些字符',
  'the document of the author has no such place': '作者的文件没有该位置',
  'no paragraph follows that could take up what is left': '后面没有可容纳剩余内容的段落',
  'a content control is locked, filled from data or a choice from a list':
    '内容控件被锁定、由数据填充或取自列表',
  'the words are the result of a field, which Word would write again': '文字是域的结果，Word会重新写入',
  'the words belong to a formula': '文字属于公式',
  'the formatting of the paragraph is under revision already': '该段落的格式已在修订中',
  'the words stand partly inside a link and partly outside': '文字部分在链接内，部分在链接外',
  'a link would lose all its words': '链接将失去全部文字',
  'a comment, note or bookmark that is pointed at would be parted from its words':
    '被引用的批注、注或书签将与其文字分离',
  'a picture, object, note reference or formula stands between the words':
    '文字之间有图片、对象、注引用或公式',
  'somebody else has changed the same place, and it is not decided yet': '他人已更改同一处，尚未决定',
  'the words carry a reading aid': '文字带有注音',
  'a section ends with the paragraph': '分节随该段落结束',
  'the XML there is of a form that cannot be edited safely': '该处的XML形式无法安全编辑',
  'Word has no comments there': 'Word在该处没有批注',
  'the look of characters is changed in drafts only': '字符外观只在草案中更改',
  'the document has no styles': '文件没有样式',
  'the words are in the file twice, for newer and for older versions of Word, and the two are not alike':
    '文字在文件中出现两次，分别供新旧版本的Word使用，且两者不同',
  'a TD asks for nothing outside itself; what the field showed last is its text':
    'TD 不向自身以外索取任何内容；域最后显示的内容成为其文本',
};
