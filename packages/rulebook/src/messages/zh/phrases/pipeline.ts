import type { PhraseTexts } from '../../messages.ts';

/** Chinese: pipeline. */
export const pipeline: PhraseTexts = {
  'The review copy has no place for this comment: {message}': '审阅稿中没有放置此批注的位置：{message}',
  'The macros of the file were left out of the copy.': '文件的宏没有放入副本。',
  'A fix of {code} ({quote}) was not made: {reason}.': '{code}的一处更正（{quote}）没有进行：{reason}。',
  'The words “{words}” of the paragraph “{place}” are in the file, but were not understood. Nothing was checked or changed in them.':
    '段落“{place}”中的文字“{words}”在文件中，但未能理解。没有对其进行检查或更改。',
  'And {count} more: see the remarks of the report.': '另有{count}处：见报告的说明。',
  'the words “{words}” of the paragraph “{place}” are': '段落“{place}”的文字“{words}”',
  'the {what} “{quote}” is': '{what}“{quote}”',
  'the {what} “{quote}” near “{place}” is': '“{place}”附近的{what}“{quote}”',
  'Of the source, {lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.':
    '源文件的{lost}不在临时文件中。请手工恢复，并告知fg2rec的维护者。',
  'Install the npm package that is named and convert again: letters are missing without it.':
    '安装所指的npm包并重新转换：否则会缺字。',
  'Write these characters otherwise, or with characters of Unicode that are no private use.':
    '用其他方式书写这些字符，或使用非私用区的Unicode字符。',
  'Put the picture itself into the Word file: Insert, Pictures, and not as a link.':
    '将图片本身放入Word文件：插入、图片，而不是链接。',
  'Save the picture as PNG or SVG and insert it again: readers of the PDF see a box in its place.':
    '将图片另存为PNG或SVG并重新插入：PDF读者看到的是一个方框。',
  'Make the picture smaller and insert it again: readers of the PDF see a box in its place.':
    '缩小图片并重新插入：PDF读者看到的是一个方框。',
  'Save the drawing as a picture and insert that: readers of the PDF see its words alone.':
    '将绘图另存为图片并插入：PDF读者只能看到其中的文字。',
  'Say in a sentence or two what the figure shows (in Word: View Alt Text). Those who cannot see it hear nothing else.':
    '用一两句话说明图的内容（Word中：查看替代文字）。看不见图的人只能听到这些。',
  'Open the file in Word, which merges the content, and save it.': '在Word中打开文件，由其合并内容，并保存。',
  'Delete the call of the note, or write the note again.': '删除注的引用标记，或重新写注。',
  'Compare the place with the Word file and make it simpler there.': '将该处与Word文件比较并简化。',
  'The PDF can be read, but is not fit for the archive. Mend what the message names and convert again.':
    'PDF可以阅读，但不适合存档。修正消息所指之处并重新转换。',
  'Mend what the message names and convert again: some readers will not get all of the PDF.':
    '修正消息所指之处并重新转换：否则部分读者无法获得PDF的全部内容。',
  'Save the deliverable as .docx in Word. Macros are never run, and no output has them.':
    '在Word中将可交付成果另存为.docx。宏从不运行，任何输出文件都不含宏。',
  'Keep the signed file: no file made from it can carry the signature. The author may sign the TD again.':
    '保留签名文件：由其生成的文件无法带有该签名。作者可以再次签署临时文件。',
  'Put the thing itself into the file. It is not fetched from elsewhere, and readers without that place do not have it.':
    '将内容本身放入文件。不会从别处获取，无法访问该处的读者就没有该内容。',
  'Word looks for this template whenever the file is opened (Developer, Document Template). It is not fetched, and the TD has none.':
    '每次打开文件时Word都会查找此模板（开发工具、文档模板）。此处不获取，临时文件也没有模板。',
  'Turn the field into its text (Ctrl+Shift+F9 in Word). What it names is not opened; the TD has its last result as text.':
    '请将该域转换为文本（在 Word 中按 Ctrl+Shift+F9）。其所指内容不会被打开；TD 以文本形式保留其最后结果。',
  'Open the file in Word, which merges the other one into it, and save it. Until then its text is not checked.':
    '在Word中打开文件，由其合并另一文件，并保存。在此之前其文字不作检查。',
  'The file holds macros.': '文件含有宏。',
  'The file is digitally signed.': '文件带有数字签名。',
  'A field {kind} asks for something outside the file.': '域{kind}要求文件之外的内容。',
  'Another file is embedded in the text, to be merged by Word.': '文本中嵌入了另一份待Word合并的文件。',
  'The template lies outside the file.': '模板在文件之外。',
  'A picture lies outside the file.': '有一幅图片在文件之外。',
  'An embedded object lies outside the file.': '有一个嵌入对象在文件之外。',
  'An embedded file lies outside the file.': '有一个嵌入文件在文件之外。',
  'A text to be merged in lies outside the file.': '有一段待并入的文本在文件之外。',
  'A part of the master document lies outside the file.': '主控文档的一部分在文件之外。',
  'The content of a frame lies outside the file.': '某个框架的内容在文件之外。',
  'The data of a mail merge lies outside the file.': '邮件合并的数据在文件之外。',
  'A recording lies outside the file.': '有一段录音在文件之外。',
  'A film lies outside the file.': '有一段影片在文件之外。',
  'Something ({kind}) lies outside the file.': '某项内容（{kind}）在文件之外。',
  'The deliverable was taken for a {title}: {reason}.': '该可交付成果被视为{title}：{reason}。',
  'It becomes a draft {draft}.': '它将成为{draft}草案。',
  'nothing in the text refers to it, so Word does not show it': '文本中没有引用，因此Word不显示',
  'its text stands in the body; the table only gave it its place': '其文字在正文中；表格只用于定位',
  'the cell is empty': '单元格为空',
  'another bookmark before it has this name; Word goes to the first': '前面另有同名书签；Word转到第一个',
  'nothing points at it': '没有指向它的引用',
  'the cover of the TD takes its place; its words stand there or in the transfer note':
    '由临时文件的封面取代；其文字在封面或移交说明中',
  'the TD has the look of the template': '临时文件采用模板的外观',
  'an empty paragraph, whose white space the styles make': '空段落，其空白由样式产生',
  table: '表',
  'table cell': '表格单元格',
  figure: '图',
  picture: '图片',
  equation: '公式',
  'embedded object': '嵌入对象',
  footnote: '脚注',
  endnote: '尾注',
  field: '域',
  comment: '批注',
  section: '分节',
  bookmark: '书签',
  hyperlink: '超链接',
  'list item': '列表项',
};
