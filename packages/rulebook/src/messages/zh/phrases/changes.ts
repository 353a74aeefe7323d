import type { PhraseTexts } from '../../messages.ts';

/** Chinese: changes. */
export const changes: PhraseTexts = {
  'The note begins “{lead}”.': '注以“{lead}”开头。',
  'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.':
    '注以大写的NOTE开头，在节内编号，后接短破折号。',
  '“{short} {expansion}” is proposed for clause 4, marked to be confirmed.':
    '建议在第4节加上“{short} {expansion}”，标为待确认。',
  'Clause 4 lists all abbreviations used; the text explains this one where it first uses it.':
    '第4节列出使用的所有缩略语；此缩略语在文本首次使用处有解释。',
  'One abbreviation is in its place.': '一个缩略语已放到应在的位置。',
  '{count} abbreviations are in their places.': '{count}个缩略语已放到应在的位置。',
  'Clause 4 is in alphabetical order (Author’s guide clause 8.4).':
    '第4节按字母顺序排列（作者指南第8.4节）。',
  'abbreviations of the text are proposed in its place': '建议以文本中的缩略语代替',
  '{count} items of lists within lists are marked a), below them 1), below them i).':
    '列表内列表的{count}个项目标为a)，其下1)，再下i)。',
  'The guide has one sequence of markers; no text cites these items by another (Author’s guide clause 9.3.3).':
    '指南只有一套标记顺序；没有文本以其他标记引用这些项目（作者指南第9.3.3节）。',
  'One bullet is now a typed en dash.': '一个项目符号改为键入的短破折号。',
  '{count} bullets are now typed: en dashes, and bullets below them.':
    '{count}个项目符号改为键入：短破折号，其下为圆点。',
  'The template’s list styles have typed markers.': '模板的列表样式使用键入的标记。',
  'One typed marker has the form 1), a) or i).': '一个键入的标记改为1)、a)或i)的形式。',
  '{count} typed markers have the form 1), a) or i).': '{count}个键入的标记改为1)、a)或i)的形式。',
  'Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).':
    '各项标为a)，然后1)，然后i)，后接制表符（作者指南第9.3.3节）。',
  'One computed number is now typed.': '一个自动编号改为键入。',
  '{count} computed numbers are now typed.': '{count}个自动编号改为键入。',
  'ITU texts have typed numbers, which no list setting can change.':
    '国际电联文本的编号是键入的，列表设置不能改变。',
  'The fixed opening sentence is inserted.': '已插入固定的引导句。',
  'The opening sentence has its fixed wording.': '引导句已改为固定措辞。',
  'a clause that says “None.” has no opening sentence': '写有“无。”的一节没有引导句',
  'The opening sentence before “None.” is gone.': '“无。”之前的引导句已删除。',
  'It announces entries, and there are none.': '它引出条目，但没有条目。',
  '“{said}” reads “{now}”.': '“{said}”改为“{now}”。',
  'The Author’s guide words it so (Table 1, note c).': '作者指南如此措辞（表1，注c）。',
  'The sentence is a fixed formula of the Author’s guide.': '该句是作者指南的固定用语。',
  'The Note that the text is informative is inserted.': '已插入说明文本为资料性的注。',
  'A {title} says so in fixed words, so that no Recommendation leans on it.':
    '{title}以固定措辞说明这一点，使任何建议书都不以其为依据。',
  'The entry has the tag [{tag}].': '条目的标号是[{tag}]。',
  'The text cites an entry by its tag (Author’s guide clause 8.2).':
    '文本以标号引用条目（作者指南第8.2节）。',
  'the one citation': '唯一的引用',
  'The reference [{before}] is [{tag}].': '参考文献[{before}]改为[{tag}]。',
  'The reference [{before}] is [{tag}], and so in {cited}.':
    '参考文献[{before}]改为[{tag}]，{cited}也相应更改。',
  'A tag names the document, so that the reader sees what is cited (Author’s guide clauses 8.2 and 9.7.2).':
    '标号指明文件，使读者看到引用的是什么（作者指南第8.2和9.7.2节）。',
  'Tags of the Bibliography begin with b- (Author’s guide clause 8.10).':
    '参考资料的标号以b-开头（作者指南第8.10节）。',
  'The title of the figure stands below it.': '图的标题放在图下。',
  'The title of the table stands above it.': '表的标题放在表上。',
  'Titles of tables stand above, those of figures below (Author’s guide clause 9.5).':
    '表的标题在上，图的标题在下（作者指南第9.5节）。',
  'Equation ({before}) is now ({after}).': '公式({before})改为({after})。',
  'Equations are numbered by clause, and the clause has another number.':
    '公式按节编号，而该节有了另一编号。',
  'The entry [{tag}] is in the Bibliography.': '条目[{tag}]在参考资料中。',
  'clause {number}': '第{number}节',
  'The entry [{tag}] of {name} is in its place.': '{name}的条目[{tag}]已放到应在的位置。',
  '{count} entries of {name} are in their places.': '{name}的{count}个条目已放到应在的位置。',
  'Entries stand in alphanumeric order (Author’s guide clause 8.2).':
    '条目按字母数字顺序排列（作者指南第8.2节）。',
  'informative references stand in the Bibliography, so that clause 2 is one list':
    '资料性引用列入参考资料，使第2节成为一个列表',
  'The heading “{title}” is gone.': '标题“{title}”已删除。',
  'Clause 2 lists normative references only; the others are in the Bibliography.':
    '第2节只列规范性引用；其他的在参考资料中。',
  '“{name}” is in the transfer note.': '“{name}”在移交说明中。',
  'What stands before the first heading': '第一个标题之前的内容',
  'The template of a draft has no place for it: TSB adds such matter when it publishes.':
    '草案的模板没有它的位置：电信标准化局在出版时加上此类内容。',
  'One term of clause {number} is in its place.': '第{number}节的一个术语已放到应在的位置。',
  '{count} terms of clause {number} are in their places.': '第{number}节的{count}个术语已放到应在的位置。',
  'Terms stand in alphabetical order (Author’s guide clause B.4).': '术语按字母顺序排列（作者指南第B.4节）。',
  '{count} with a source in 3.1': '3.1中有来源的{count}个',
  '{count} in 3.2': '3.2中{count}个',
  'The {count} terms stand in two lists: {counts}.': '{count}个术语分列两个列表：{counts}。',
  'A term that names its source is defined elsewhere, and that text governs it (Author’s guide clause 8.3).':
    '注明来源的术语是在他处定义的，以该文本为准（作者指南第8.3节）。',
  '{label} {number} is now {label} {after}.': '{label} {number}改为{label} {after}。',
  'Figures and tables are numbered from 1, or by clause as in 7-1, and with the letter of their annex as in A.1.':
    '图和表从1开始编号，或按节编为7-1，附件中带有其字母，如A.1。',
  'The caption has the form “{form}”.': '标题的形式为“{form}”。',
  'Number and title stand on one line, with an en dash between (Author’s guide clause 9.5).':
    '编号和标题在同一行，以短破折号隔开（作者指南第9.5节）。',
  'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.':
    '目录采用草案的编号；其页码须在Word中更新。',
  'Clauses were numbered anew or the table was set with other tabs.':
    '各节已重新编号，或目录使用了其他制表位。',
  'it stands on the cover of the TD': '它在临时文件的封面上',
  'it stands in the clause Keywords': '它在关键词一节中',
  'the cover of the TD has a label of its own': '临时文件的封面有自己的标签',
  'a label with nothing behind it, which the cover of the TD has as well':
    '后面没有内容的标签，临时文件的封面也有',
  'the label stands in front of its value': '标签放在其值之前',
  'the emblem: the cover of the TD has its own place for one': '徽标：临时文件的封面有自己的徽标位置',
  'The number {number} is gone from “{title}”.': '“{title}”的编号{number}已删除。',
  'Introductory matter and the Bibliography are not numbered.': '前置部分和参考资料不编号。',
  'Clause {number} “{title}” is now {after}.': '第{number}节“{title}”改为{after}。',
  'Clauses 1 to 5 have fixed numbers; those that follow are numbered on.': '第1至5节编号固定；其后依次编号。',
  'The number {number} is typed, with a tab before the title.': '编号{number}改为键入，标题之前有制表符。',
  'ITU texts have typed clause numbers, which no list setting can change.':
    '国际电联文本的节编号是键入的，列表设置不能改变。',
  'A clause heading is number, tab, title.': '节标题由编号、制表符和标题组成。',
  'The title “{title}” reads “{now}”.': '标题“{title}”改为“{now}”。',
  'The titles of clauses 1 to 5 and of the introductory parts are fixed.':
    '第1至5节和前置部分的标题是固定的。',
  'Clause “{name}” is inserted.': '已插入“{name}”一节。',
  'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).':
    '第1至5节是固定的，始终存在（作者指南表1）。',
  'the symbol': '符号',
  'the {count} symbols': '{count}个符号',
  'Below “{lead}”, {symbols} of the equation stand each before a tab and its explanation.':
    '“{lead}”之下，公式的{symbols}各在制表符和解释之前。',
  'Symbols are explained below their equation, one on a line (Author’s guide clause 9.4.1).':
    '符号在公式之下解释，每行一个（作者指南第9.4.1节）。',
  'the source stands after the term': '来源放在术语之后',
  'The source of “{term}” stands after the term: [{tag}].': '“{term}”的来源放在术语之后：[{tag}]。',
  'A colon stands between “{term}” and its definition.': '“{term}”与其定义之间用冒号隔开。',
  'A term defined elsewhere names its source after the term (Author’s guide clause 8.3, NOTE 1).':
    '他处定义的术语在术语之后注明来源（作者指南第8.3节，注1）。',
  'An entry is number, term in bold, colon, definition (Author’s guide clause B.4).':
    '条目由编号、粗体术语、冒号和定义组成（作者指南第B.4节）。',
  'A {title} begins with its number and title.': '{title}以其编号和标题开头。',
  'A {title} begins with its title.': '{title}以其标题开头。',
  'The title stands at the head of the draft without the kind and number that the focus group gave it; its whole line is in the transfer note.':
    '标题放在草案开头，不带焦点组所给的类型和编号；整行在移交说明中。',
  'The title stands at the head of the draft.': '标题放在草案开头。',
  'Its number stands before it, as its own title has it.': '其编号在标题之前，与其自身的标题一致。',
  'Its number is to be assigned.': '其编号待定。',
  '{said} {next}': '{said}{next}',
  'the same number and title stand at the head of the draft': '草案开头有相同的编号和标题',
  'The repeated number and title before clause 1 are gone.': '第1节之前重复的编号和标题已删除。',
  'Only a published text repeats them; TSB does so when it publishes.':
    '只有已出版文本才重复；由电信标准化局在出版时处理。',
  '“{official}” is inserted.': '已插入“{official}”。',
  'A {title} must have one (Author’s guide clauses 7.1 and 7.2).':
    '{title}必须有此部分（作者指南第7.1和7.2节）。',
  'The empty clause says “None.”.': '空的一节写“无。”。',
  'The empty clause has a placeholder.': '空的一节有占位处。',
  'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).':
    '固定的节即使没有内容也予保留（作者指南表1，注c）。',
  'References follow the numbers of the draft, and a numbered part of an ITU text is a clause.':
    '引用采用草案的编号，国际电联文本的编号部分称为clause。',
  'clauses 3.1 and 3.2 each say so': '3.1和3.2各自写明',
  'the fixed opening sentence stands in its place': '由固定的引导句代替',
  term: '术语',
  'Entries of clause 3 are number, tab, term in bold, colon, definition.':
    '第3节的条目由编号、制表符、粗体术语、冒号和定义组成。',
  abbreviation: '缩略语',
  'Entries of clause 4 are abbreviation, tab, expansion.': '第4节的条目由缩略语、制表符和全称组成。',
  reference: '参考文献',
  'Entries are tag in brackets, tab, document.': '条目由方括号中的标号、制表符和文件组成。',
  'One {name} entry is set in the form of the template.': '一个{name}条目已采用模板的格式。',
  '{count} {name} entries are set in the form of the template.': '{count}个{name}条目已采用模板的格式。',
  'One equation is set by tabs.': '一个公式用制表符定位。',
  '{count} equations are set by tabs.': '{count}个公式用制表符定位。',
  'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).':
    '公式居中，编号在右边距处（作者指南第9.4.2节）。',
  '“{heading}” has moved to its place in the draft.': '“{heading}”已移到草案中应在的位置。',
  'The Author’s guide fixes the order of the parts of a Recommendation (Table 1).':
    '作者指南规定了建议书各部分的顺序（表1）。',
  'Equations are cited by their number in the draft, as “Equation 6-3” (Author’s guide clause 9.4.2).':
    '公式以其在草案中的编号引用，如“Equation 6-3”（作者指南第9.4.2节）。',
  'So in {more} more places.': '另有{more}处也是如此。',
  '{said}': '{said}',
  'The number of “{words}” reads “{number}”.': '“{words}”的编号改为“{number}”。',
  'It is set as {role}.': '设为{role}。',
  '“{before}” is gone.': '“{before}”已删除。',
  'It has moved to its place.': '已移到应在的位置。',
  'The TD has a cover of its own; nothing of the old one is lost.':
    '临时文件有自己的封面；旧封面的内容没有丢失。',
  'What the cover of the TD does not say of the source’s own cover is in the transfer note.':
    '源文件封面中临时文件封面没有的内容在移交说明中。',
  "The source's own cover is in the transfer note.": '源文件的封面在移交说明中。',
  'The source’s own cover has become the cover of the TD.': '源文件的封面已成为临时文件的封面。',
  'its words are in the annex heading now': '其文字现在附件标题中',
  '“{designation}” and its title stand in one paragraph, with two line breaks between.':
    '“{designation}”及其标题在一个段落中，其间有两个换行。',
  'So the template has it, and so Word can build the table of contents.':
    '模板如此规定，Word也可据此生成目录。',
  'The sentence is fixed: it tells what binds and what does not (Author’s guide clauses 8.7 and 8.8).':
    '该句是固定的：它说明什么有约束力、什么没有（作者指南第8.7和8.8节）。',
  'The sentence reads “{official}”.': '该句改为“{official}”。',
};
