import type { PhraseTexts } from '../../messages.ts';

/** Arabic: changes. */
export const changes: PhraseTexts = {
  'The note begins “{lead}”.': 'تبدأ الملاحظة بعبارة "{lead}".',
  'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.':
    'تبدأ الملاحظات بكلمة NOTE بحروف كبيرة مرقمة داخل فقرتها وتليها شرطة.',
  '“{short} {expansion}” is proposed for clause 4, marked to be confirmed.':
    'يُقترح "{short} {expansion}" للفقرة 4 بعلامة للتأكيد.',
  'Clause 4 lists all abbreviations used; the text explains this one where it first uses it.':
    'تدرج الفقرة 4 جميع المختصرات المستعملة؛ ويشرح النص هذا عند أول استعمال.',
  'One abbreviation is in its place.': 'وُضع مختصر واحد في موضعه.',
  '{count} abbreviations are in their places.': 'مختصرات وُضعت في مواضعها: {count}.',
  'Clause 4 is in alphabetical order (Author’s guide clause 8.4).':
    'الفقرة 4 بالترتيب الأبجدي (دليل المؤلف، الفقرة 8.4).',
  'abbreviations of the text are proposed in its place': 'تُقترح مكانه مختصرات من النص',
  '{count} items of lists within lists are marked a), below them 1), below them i).':
    'بنود قوائم داخل قوائم معلَّمة a)، تحتها 1)، تحتها i): {count}.',
  'The guide has one sequence of markers; no text cites these items by another (Author’s guide clause 9.3.3).':
    'للدليل تسلسل واحد من العلامات؛ ولا يستشهد نص بهذه البنود بعلامات أخرى (دليل المؤلف، الفقرة 9.3.3).',
  'One bullet is now a typed en dash.': 'أصبحت علامة تعداد واحدة شرطة مكتوبة.',
  '{count} bullets are now typed: en dashes, and bullets below them.':
    'علامات تعداد أصبحت مكتوبة، شرطات وتحتها نقاط: {count}.',
  'The template’s list styles have typed markers.': 'لأنماط القوائم في النموذج علامات مكتوبة.',
  'One typed marker has the form 1), a) or i).': 'لعلامة مكتوبة واحدة الصيغة 1) أو a) أو i).',
  '{count} typed markers have the form 1), a) or i).': 'علامات مكتوبة بالصيغة 1) أو a) أو i): {count}.',
  'Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).':
    'تُعلَّم البنود a) ثم 1) ثم i) مع علامة جدولة (دليل المؤلف، الفقرة 9.3.3).',
  'One computed number is now typed.': 'أصبح رقم آلي واحد مكتوباً.',
  '{count} computed numbers are now typed.': 'أرقام آلية أصبحت مكتوبة: {count}.',
  'ITU texts have typed numbers, which no list setting can change.':
    'أرقام نصوص الاتحاد مكتوبة لا يغيرها ضبط قائمة.',
  'The fixed opening sentence is inserted.': 'أُدرجت الجملة الافتتاحية الثابتة.',
  'The opening sentence has its fixed wording.': 'للجملة الافتتاحية صيغتها الثابتة.',
  'a clause that says “None.” has no opening sentence': 'لا جملة افتتاحية لفقرة فيها "لا توجد."',
  'The opening sentence before “None.” is gone.': 'حُذفت الجملة الافتتاحية قبل "لا توجد."',
  'It announces entries, and there are none.': 'تعلن مداخل وليس ثمة مداخل.',
  '“{said}” reads “{now}”.': 'أصبح "{said}" "{now}".',
  'The Author’s guide words it so (Table 1, note c).': 'هكذا يصوغه دليل المؤلف (الجدول 1، الملاحظة c).',
  'The sentence is a fixed formula of the Author’s guide.': 'الجملة صيغة ثابتة من دليل المؤلف.',
  'The Note that the text is informative is inserted.': 'أُدرجت الملاحظة التي تفيد بأن النص إعلامي.',
  'A {title} says so in fixed words, so that no Recommendation leans on it.':
    '{title}: يقول ذلك بعبارات ثابتة لكيلا تستند إليه توصية.',
  'The entry has the tag [{tag}].': 'رمز المدخل [{tag}].',
  'The text cites an entry by its tag (Author’s guide clause 8.2).':
    'يستشهد النص بالمدخل برمزه (دليل المؤلف، الفقرة 8.2).',
  'the one citation': 'الاستشهاد الوحيد',
  'The reference [{before}] is [{tag}].': 'أصبح المرجع [{before}] [{tag}].',
  'The reference [{before}] is [{tag}], and so in {cited}.':
    'أصبح المرجع [{before}] [{tag}]، وكذلك في {cited}.',
  'A tag names the document, so that the reader sees what is cited (Author’s guide clauses 8.2 and 9.7.2).':
    'يسمي الرمز الوثيقة ليرى القارئ ما يُستشهد به (دليل المؤلف، الفقرتان 8.2 و9.7.2).',
  'Tags of the Bibliography begin with b- (Author’s guide clause 8.10).':
    'تبدأ رموز البيبليوغرافيا بالسابقة b- (دليل المؤلف، الفقرة 8.10).',
  'The title of the figure stands below it.': 'عنوان الشكل تحته.',
  'The title of the table stands above it.': 'عنوان الجدول فوقه.',
  'Titles of tables stand above, those of figures below (Author’s guide clause 9.5).':
    'عناوين الجداول فوقها وعناوين الأشكال تحتها (دليل المؤلف، الفقرة 9.5).',
  'Equation ({before}) is now ({after}).': 'أصبحت المعادلة ({before}) ({after}).',
  'Equations are numbered by clause, and the clause has another number.':
    'ترقَّم المعادلات بحسب الفقرة، وللفقرة رقم آخر.',
  'The entry [{tag}] is in the Bibliography.': 'المدخل [{tag}] في البيبليوغرافيا.',
  'clause {number}': 'الفقرة {number}',
  'The entry [{tag}] of {name} is in its place.': '{name}: المدخل [{tag}] في موضعه.',
  '{count} entries of {name} are in their places.': '{name}: مداخل وُضعت في مواضعها: {count}.',
  'Entries stand in alphanumeric order (Author’s guide clause 8.2).':
    'المداخل بالترتيب الأبجدي الرقمي (دليل المؤلف، الفقرة 8.2).',
  'informative references stand in the Bibliography, so that clause 2 is one list':
    'المراجع الإعلامية في البيبليوغرافيا، لتكون الفقرة 2 قائمة واحدة',
  'The heading “{title}” is gone.': 'حُذف العنوان "{title}".',
  'Clause 2 lists normative references only; the others are in the Bibliography.':
    'لا تدرج الفقرة 2 إلا المراجع المعيارية؛ وغيرها في البيبليوغرافيا.',
  '“{name}” is in the transfer note.': '"{name}" في مذكرة النقل.',
  'What stands before the first heading': 'ما يرد قبل أول عنوان',
  'The template of a draft has no place for it: TSB adds such matter when it publishes.':
    'ليس له موضع في نموذج المشروع: يضيفه مكتب تقييس الاتصالات عند النشر.',
  'One term of clause {number} is in its place.': 'وُضع مصطلح واحد من الفقرة {number} في موضعه.',
  '{count} terms of clause {number} are in their places.':
    'مصطلحات من الفقرة {number} وُضعت في مواضعها: {count}.',
  'Terms stand in alphabetical order (Author’s guide clause B.4).':
    'المصطلحات بالترتيب الأبجدي (دليل المؤلف، الفقرة B.4).',
  '{count} with a source in 3.1': '{count} بمصدر في 3.1',
  '{count} in 3.2': '{count} في 3.2',
  'The {count} terms stand in two lists: {counts}.': 'المصطلحات ({count}) في قائمتين: {counts}.',
  'A term that names its source is defined elsewhere, and that text governs it (Author’s guide clause 8.3).':
    'المصطلح الذي يسمي مصدره معرَّف في وثيقة أخرى، وهي المعتمدة (دليل المؤلف، الفقرة 8.3).',
  '{label} {number} is now {label} {after}.': 'أصبح {label} {number} {label} {after}.',
  'Figures and tables are numbered from 1, or by clause as in 7-1, and with the letter of their annex as in A.1.':
    'ترقَّم الأشكال والجداول من 1، أو بحسب الفقرة مثل 7-1، وبحرف ملحقها مثل A.1.',
  'The caption has the form “{form}”.': 'للتسمية الصيغة "{form}".',
  'Number and title stand on one line, with an en dash between (Author’s guide clause 9.5).':
    'الرقم والعنوان في سطر واحد بينهما شرطة (دليل المؤلف، الفقرة 9.5).',
  'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.':
    'يتبع جدول المحتويات أرقام المشروع؛ وتُحدَّث أرقام صفحاته في Word.',
  'Clauses were numbered anew or the table was set with other tabs.':
    'أُعيد ترقيم الفقرات أو كان الجدول بعلامات جدولة أخرى.',
  'it stands on the cover of the TD': 'هو على غلاف الوثيقة المؤقتة',
  'it stands in the clause Keywords': 'هو في فقرة الكلمات الرئيسية',
  'the cover of the TD has a label of its own': 'لغلاف الوثيقة المؤقتة تسمية خاصة به',
  'a label with nothing behind it, which the cover of the TD has as well':
    'تسمية لا شيء بعدها، وهي على غلاف الوثيقة المؤقتة أيضاً',
  'the label stands in front of its value': 'التسمية أمام قيمتها',
  'the emblem: the cover of the TD has its own place for one': 'الشعار: لغلاف الوثيقة المؤقتة موضع له',
  'The number {number} is gone from “{title}”.': 'حُذف الرقم {number} من "{title}".',
  'Introductory matter and the Bibliography are not numbered.': 'لا ترقَّم الأجزاء التمهيدية والبيبليوغرافيا.',
  'Clause {number} “{title}” is now {after}.': 'أصبحت الفقرة {number} "{title}" {after}.',
  'Clauses 1 to 5 have fixed numbers; those that follow are numbered on.':
    'أرقام الفقرات من 1 إلى 5 ثابتة؛ وترقَّم التالية بعدها.',
  'The number {number} is typed, with a tab before the title.':
    'الرقم {number} مكتوب وقبل العنوان علامة جدولة.',
  'ITU texts have typed clause numbers, which no list setting can change.':
    'أرقام فقرات نصوص الاتحاد مكتوبة لا يغيرها ضبط قائمة.',
  'A clause heading is number, tab, title.': 'عنوان الفقرة رقم وعلامة جدولة وعنوان.',
  'The title “{title}” reads “{now}”.': 'أصبح العنوان "{title}" "{now}".',
  'The titles of clauses 1 to 5 and of the introductory parts are fixed.':
    'عناوين الفقرات من 1 إلى 5 والأجزاء التمهيدية ثابتة.',
  'Clause “{name}” is inserted.': 'أُدرجت الفقرة "{name}".',
  'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).':
    'الفقرات من 1 إلى 5 ثابتة وموجودة دائماً (دليل المؤلف، الجدول 1).',
  'the symbol': 'الرمز',
  'the {count} symbols': 'الرموز ({count})',
  'Below “{lead}”, {symbols} of the equation stand each before a tab and its explanation.':
    'تحت "{lead}": {symbols} في المعادلة، كل منها قبل علامة جدولة وشرحه.',
  'Symbols are explained below their equation, one on a line (Author’s guide clause 9.4.1).':
    'تُشرح الرموز تحت معادلتها، واحد في كل سطر (دليل المؤلف، الفقرة 9.4.1).',
  'the source stands after the term': 'المصدر بعد المصطلح',
  'The source of “{term}” stands after the term: [{tag}].': 'مصدر "{term}" بعد المصطلح: [{tag}].',
  'A colon stands between “{term}” and its definition.': 'بين "{term}" وتعريفه نقطتان.',
  'A term defined elsewhere names its source after the term (Author’s guide clause 8.3, NOTE 1).':
    'المصطلح المعرَّف في وثيقة أخرى يسمي مصدره بعده (دليل المؤلف، الفقرة 8.3، الملاحظة 1).',
  'An entry is number, term in bold, colon, definition (Author’s guide clause B.4).':
    'المدخل رقم ومصطلح بخط عريض ونقطتان وتعريف (دليل المؤلف، الفقرة B.4).',
  'A {title} begins with its number and title.': '{title}: يبدأ برقمه وعنوانه.',
  'A {title} begins with its title.': '{title}: يبدأ بعنوانه.',
  'The title stands at the head of the draft without the kind and number that the focus group gave it; its whole line is in the transfer note.':
    'العنوان في رأس المشروع بلا النوع والرقم اللذين أعطاهما الفريق المتخصص؛ وسطره الكامل في مذكرة النقل.',
  'The title stands at the head of the draft.': 'العنوان في رأس المشروع.',
  'Its number stands before it, as its own title has it.': 'رقمه قبله، كما في عنوانه.',
  'Its number is to be assigned.': 'رقمه لم يُخصص بعد.',
  '{said} {next}': '{said} {next}',
  'the same number and title stand at the head of the draft': 'الرقم والعنوان نفسهما في رأس المشروع',
  'The repeated number and title before clause 1 are gone.': 'حُذف الرقم والعنوان المكرران قبل الفقرة 1.',
  'Only a published text repeats them; TSB does so when it publishes.':
    'لا يكررهما إلا نص منشور؛ ويفعل ذلك مكتب تقييس الاتصالات عند النشر.',
  '“{official}” is inserted.': 'أُدرج "{official}".',
  'A {title} must have one (Author’s guide clauses 7.1 and 7.2).':
    '{title}: يجب أن يكون فيه هذا الجزء (دليل المؤلف، الفقرتان 7.1 و7.2).',
  'The empty clause says “None.”.': 'في الفقرة الفارغة "لا توجد."',
  'The empty clause has a placeholder.': 'في الفقرة الفارغة موضع محجوز.',
  'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).':
    'يُحتفظ بالفقرة الثابتة وإن كانت بلا محتوى (دليل المؤلف، الجدول 1، الملاحظة c).',
  'References follow the numbers of the draft, and a numbered part of an ITU text is a clause.':
    'تتبع الإحالات أرقام المشروع، والجزء المرقم من نص الاتحاد يسمى "clause".',
  'clauses 3.1 and 3.2 each say so': 'تقول ذلك كل من الفقرتين 3.1 و3.2',
  'the fixed opening sentence stands in its place': 'حلت محلها الجملة الافتتاحية الثابتة',
  term: 'مصطلح',
  'Entries of clause 3 are number, tab, term in bold, colon, definition.':
    'مداخل الفقرة 3: رقم وعلامة جدولة ومصطلح بخط عريض ونقطتان وتعريف.',
  abbreviation: 'مختصر',
  'Entries of clause 4 are abbreviation, tab, expansion.': 'مداخل الفقرة 4: مختصر وعلامة جدولة وصيغة كاملة.',
  reference: 'مرجع',
  'Entries are tag in brackets, tab, document.': 'المداخل: رمز بين معقوفين وعلامة جدولة ووثيقة.',
  'One {name} entry is set in the form of the template.': 'مدخل واحد ({name}) بصيغة النموذج.',
  '{count} {name} entries are set in the form of the template.': 'مداخل ({name}) بصيغة النموذج: {count}.',
  'One equation is set by tabs.': 'معادلة واحدة موضوعة بعلامات جدولة.',
  '{count} equations are set by tabs.': 'معادلات موضوعة بعلامات جدولة: {count}.',
  'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).':
    'المعادلة في الوسط ورقمها عند الهامش (دليل المؤلف، الفقرة 9.4.2).',
  '“{heading}” has moved to its place in the draft.': 'نُقل "{heading}" إلى موضعه في المشروع.',
  'The Author’s guide fixes the order of the parts of a Recommendation (Table 1).':
    'يحدد دليل المؤلف ترتيب أجزاء التوصية (الجدول 1).',
  'Equations are cited by their number in the draft, as “Equation 6-3” (Author’s guide clause 9.4.2).':
    'يُستشهد بالمعادلات برقمها في المشروع، مثل "Equation 6-3" (دليل المؤلف، الفقرة 9.4.2).',
  'So in {more} more places.': 'وكذلك في مواضع أخرى عددها {more}.',
  '{said}': '{said}',
  'The number of “{words}” reads “{number}”.': 'أصبح رقم "{words}" "{number}".',
  'It is set as {role}.': 'نُسّق بصفة {role}.',
  '“{before}” is gone.': 'حُذف "{before}".',
  'It has moved to its place.': 'نُقل إلى موضعه.',
  'The TD has a cover of its own; nothing of the old one is lost.':
    'للوثيقة المؤقتة غلاف خاص؛ ولم يُفقد شيء من القديم.',
  'What the cover of the TD does not say of the source’s own cover is in the transfer note.':
    'ما لا يقوله غلاف الوثيقة المؤقتة من غلاف المصدر وارد في مذكرة النقل.',
  "The source's own cover is in the transfer note.": 'غلاف المصدر في مذكرة النقل.',
  'The source’s own cover has become the cover of the TD.': 'أصبح غلاف المصدر غلاف الوثيقة المؤقتة.',
  'its words are in the annex heading now': 'كلماته الآن في عنوان الملحق',
  '“{designation}” and its title stand in one paragraph, with two line breaks between.':
    '"{designation}" وعنوانه في مقطع واحد بينهما فاصلا أسطر.',
  'So the template has it, and so Word can build the table of contents.':
    'هكذا النموذج، وبذلك يستطيع Word إنشاء جدول المحتويات.',
  'The sentence is fixed: it tells what binds and what does not (Author’s guide clauses 8.7 and 8.8).':
    'الجملة ثابتة: تبين ما هو ملزم وما ليس ملزماً (دليل المؤلف، الفقرتان 8.7 و8.8).',
  'The sentence reads “{official}”.': 'أصبحت الجملة "{official}".',
};
