import type { PhraseTexts } from '../../messages.ts';

/** Arabic: pipeline. */
export const pipeline: PhraseTexts = {
  'The review copy has no place for this comment: {message}':
    'ليس في نسخة المراجعة موضع لهذا التعليق: {message}',
  'The macros of the file were left out of the copy.': 'لم تُدرج وحدات الماكرو في النسخة.',
  'A fix of {code} ({quote}) was not made: {reason}.': 'لم يُجرَ تصحيح {code} ({quote}): {reason}.',
  'The words “{words}” of the paragraph “{place}” are in the file, but were not understood. Nothing was checked or changed in them.':
    'الكلمات "{words}" من المقطع "{place}" موجودة في الملف ولم تُفهم. لم يُفحص فيها شيء ولم يُغيَّر.',
  'And {count} more: see the remarks of the report.': 'و{count} أخرى: انظر ملحوظات التقرير.',
  'the words “{words}” of the paragraph “{place}” are': 'الكلمات "{words}" من المقطع "{place}"',
  'the {what} “{quote}” is': '{what} "{quote}"',
  'the {what} “{quote}” near “{place}” is': '{what} "{quote}" قرب "{place}"',
  'Of the source, {lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.':
    'مما في المصدر وليس في الوثيقة المؤقتة: {lost}. يرجى إعادته يدوياً وإبلاغ القائمين على fg2rec.',
  'Install the npm package that is named and convert again: letters are missing without it.':
    'ثبّت حزمة npm المذكورة وحوّل من جديد: فبدونها تنقص حروف.',
  'Write these characters otherwise, or with characters of Unicode that are no private use.':
    'اكتب هذه الرموز بطريقة أخرى، أو برموز Unicode ليست للاستعمال الخاص.',
  'Put the picture itself into the Word file: Insert, Pictures, and not as a link.':
    'ضع الصورة نفسها في ملف Word: إدراج، صور، وليس رابطاً.',
  'Save the picture as PNG or SVG and insert it again: readers of the PDF see a box in its place.':
    'احفظ الصورة بصيغة PNG أو SVG وأدرجها من جديد: يرى قراء PDF إطاراً في مكانها.',
  'Make the picture smaller and insert it again: readers of the PDF see a box in its place.':
    'صغّر الصورة وأدرجها من جديد: يرى قراء PDF إطاراً في مكانها.',
  'Save the drawing as a picture and insert that: readers of the PDF see its words alone.':
    'احفظ الرسم صورةً وأدرجها: لا يرى قراء PDF إلا كلماته.',
  'Say in a sentence or two what the figure shows (in Word: View Alt Text). Those who cannot see it hear nothing else.':
    'قل في جملة أو جملتين ما يبينه الشكل (في Word: عرض النص البديل). فمن لا يراه لا يسمع غير ذلك.',
  'Open the file in Word, which merges the content, and save it.':
    'افتح الملف في Word ليدمج المحتوى، ثم احفظه.',
  'Delete the call of the note, or write the note again.': 'احذف نداء الحاشية، أو اكتب الحاشية من جديد.',
  'Compare the place with the Word file and make it simpler there.': 'قارن الموضع بملف Word وبسّطه هناك.',
  'The PDF can be read, but is not fit for the archive. Mend what the message names and convert again.':
    'يمكن قراءة PDF، لكنه لا يصلح للأرشيف. أصلح ما تذكره الرسالة وحوّل من جديد.',
  'Mend what the message names and convert again: some readers will not get all of the PDF.':
    'أصلح ما تذكره الرسالة وحوّل من جديد: فبعض القراء لن يحصلوا على كل PDF.',
  'Save the deliverable as .docx in Word. Macros are never run, and no output has them.':
    'احفظ الناتج بصيغة .docx في Word. لا تُنفَّذ وحدات الماكرو أبداً، ولا تحويها أي ملفات ناتجة.',
  'Keep the signed file: no file made from it can carry the signature. The author may sign the TD again.':
    'احتفظ بالملف الموقّع: فلا يحمل التوقيع أي ملف مأخوذ منه. وللمؤلف أن يوقع الوثيقة المؤقتة من جديد.',
  'Put the thing itself into the file. It is not fetched from elsewhere, and readers without that place do not have it.':
    'ضع الشيء نفسه في الملف. فهو لا يُجلب من مكان آخر، ومن لا يصل إليه لا يملكه.',
  'Word looks for this template whenever the file is opened (Developer, Document Template). It is not fetched, and the TD has none.':
    'يبحث Word عن هذا النموذج كلما فُتح الملف (المطور، نموذج المستند). لا يُجلب هنا، وليس للوثيقة المؤقتة نموذج.',
  'Turn the field into its text (Ctrl+Shift+F9 in Word). What it names is not opened; the TD has its last result as text.':
    'حوّل الحقل إلى نص (Ctrl+Shift+F9 في Word). لا يُفتح ما يشير إليه؛ وتتضمن الوثيقة المؤقتة آخر نتيجة له كنص.',
  'Open the file in Word, which merges the other one into it, and save it. Until then its text is not checked.':
    'افتح الملف في Word ليدمج الآخر فيه، ثم احفظه. وحتى ذلك الحين لا يُفحص نصه.',
  'The file holds macros.': 'يحوي الملف وحدات ماكرو.',
  'The file is digitally signed.': 'الملف موقّع رقمياً.',
  'A field {kind} asks for something outside the file.': 'يطلب الحقل {kind} شيئاً خارج الملف.',
  'Another file is embedded in the text, to be merged by Word.': 'في النص ملف آخر مضمَّن ليدمجه Word.',
  'The template lies outside the file.': 'النموذج خارج الملف.',
  'A picture lies outside the file.': 'توجد صورة خارج الملف.',
  'An embedded object lies outside the file.': 'يوجد كائن مضمّن خارج الملف.',
  'An embedded file lies outside the file.': 'يوجد ملف مضمّن خارج الملف.',
  'A text to be merged in lies outside the file.': 'يوجد نص يُراد دمجه خارج الملف.',
  'A part of the master document lies outside the file.': 'يوجد جزء من المستند الرئيسي خارج الملف.',
  'The content of a frame lies outside the file.': 'يوجد محتوى إطار خارج الملف.',
  'The data of a mail merge lies outside the file.': 'توجد بيانات دمج المراسلات خارج الملف.',
  'A recording lies outside the file.': 'يوجد تسجيل خارج الملف.',
  'A film lies outside the file.': 'يوجد فيلم خارج الملف.',
  'Something ({kind}) lies outside the file.': 'شيء ({kind}) خارج الملف.',
  'The deliverable was taken for a {title}: {reason}.': 'عُدّ الناتج: {title} ({reason}).',
  'It becomes a draft {draft}.': 'يصبح مشروع: {draft}.',
  'nothing in the text refers to it, so Word does not show it': 'لا يحيل إليه شيء في النص، فلا يعرضه Word',
  'its text stands in the body; the table only gave it its place': 'نصه في المتن؛ ولم يكن الجدول إلا لموضعه',
  'the cell is empty': 'الخلية فارغة',
  'another bookmark before it has this name; Word goes to the first':
    'قبلها إشارة مرجعية بالاسم نفسه؛ وينتقل Word إلى الأولى',
  'nothing points at it': 'لا شيء يشير إليها',
  'the cover of the TD takes its place; its words stand there or in the transfer note':
    'حل محله غلاف الوثيقة المؤقتة؛ وكلماته فيه أو في مذكرة النقل',
  'the TD has the look of the template': 'للوثيقة المؤقتة مظهر النموذج',
  'an empty paragraph, whose white space the styles make': 'مقطع فارغ تصنع الأنماط مسافته',
  table: 'جدول',
  'table cell': 'خلية جدول',
  figure: 'شكل',
  picture: 'صورة',
  equation: 'معادلة',
  'embedded object': 'كائن مضمَّن',
  footnote: 'حاشية',
  endnote: 'حاشية ختامية',
  field: 'حقل',
  comment: 'تعليق',
  section: 'قسم',
  bookmark: 'إشارة مرجعية',
  hyperlink: 'رابط تشعبي',
  'list item': 'بند قائمة',
};
