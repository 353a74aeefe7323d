import type { PhraseTexts } from '../../messages.ts';

/** Arabic: reasons. */
export const reasons: PhraseTexts = {
  'Its tag begins with b-: the author cites it for information.':
    'يبدأ رمزه بالسابقة b-: يستشهد به المؤلف للعلم.',
  'It stands under “{title}”.': 'يرد تحت "{title}".',
  'It is a text of a Focus Group, which lays down nothing: such texts are listed for information.':
    'هو نص لفريق متخصص لا يقرر شيئاً: تُدرج مثل هذه النصوص للعلم.',
  'It is an article, book or report, and no requirement leans on it: clause 2 lists provisions of Recommendations and standards.':
    'هو مقال أو كتاب أو تقرير لا يستند إليه متطلب: تدرج الفقرة 2 أحكام توصيات ومعايير.',
  'The text cites it only where it informs: in appendices, notes or the introduction.':
    'لا يستشهد به النص إلا للعلم: في التذييلات أو الملاحظات أو المقدمة.',
  'Put right here as a tracked change: accept it, or reject it.': 'صُحح هنا بتغيير متعقَّب: اقبله أو ارفضه.',
  '{code}: see the first comment of this rule.': '{code}: انظر أول تعليق على هذه القاعدة.',
  block: 'كتلة',
  'its page is that of the text around it; all pages are numbered alike':
    'صفحته صفحة النص المحيط به؛ وترقَّم جميع الصفحات بالطريقة نفسها',
  'layout table': 'جدول تنسيق',
  'its content is set out in order, without the frame': 'محتواه مرتب بالتتابع بلا إطار',
  'cover table': 'جدول غلاف',
  'its lines stand on the cover of the TD or in the transfer note':
    'أسطره على غلاف الوثيقة المؤقتة أو في مذكرة النقل',
  'a TD goes out without comments; --keep-revisions keeps them':
    'تصدر الوثيقة المؤقتة بلا تعليقات؛ ويبقيها --keep-revisions',
  'content control': 'عنصر تحكم بالمحتوى',
  'its content is kept as text': 'محتواه محفوظ نصاً',
  revision: 'تغيير',
  'tracked changes are accepted; the TD shows the text in its final state':
    'التغييرات المتعقَّبة مقبولة؛ وتعرض الوثيقة المؤقتة النص في حالته النهائية',
  'tracked changes are rejected; the TD shows the text in its original state':
    'التغييرات المتعقَّبة مرفوضة؛ وتعرض الوثيقة المؤقتة النص في حالته الأصلية',
  'Word finds no number in headings whose numbers are typed; the number that it showed is typed too':
    'لا يجد Word رقماً في عناوين أرقامها مكتوبة؛ والرقم الذي كان يعرضه مكتوب أيضاً',
  'another change touches the same characters': 'تغيير آخر يمس الرموز نفسها',
  'another change gives the paragraph other properties': 'تغيير آخر يعطي المقطع خصائص أخرى',
  'another change removes or moves the block': 'تغيير آخر يزيل الكتلة أو ينقلها',
  'another change inserts or moves something to the same place':
    'تغيير آخر يدرج شيئاً أو ينقله إلى الموضع نفسه',
  'there is no such paragraph': 'لا يوجد مقطع كهذا',
  'the paragraph has no such characters': 'ليس في المقطع رموز كهذه',
  'the document of the author has no such place': 'ليس في وثيقة المؤلف موضع كهذا',
  'no paragraph follows that could take up what is left': 'لا يلي مقطع يستوعب الباقي',
  'a content control is locked, filled from data or a choice from a list':
    'عنصر تحكم بالمحتوى مقفل أو مملوء ببيانات أو مختار من قائمة',
  'the words are the result of a field, which Word would write again': 'الكلمات نتيجة حقل يعيد Word كتابتها',
  'the words belong to a formula': 'الكلمات جزء من صيغة رياضية',
  'the formatting of the paragraph is under revision already': 'تنسيق المقطع قيد المراجعة فعلاً',
  'the words stand partly inside a link and partly outside': 'الكلمات بعضها داخل رابط وبعضها خارجه',
  'a link would lose all its words': 'يفقد رابط كل كلماته',
  'a comment, note or bookmark that is pointed at would be parted from its words':
    'ينفصل تعليق أو حاشية أو إشارة مرجعية عن كلماتها',
  'a picture, object, note reference or formula stands between the words':
    'بين الكلمات صورة أو كائن أو نداء حاشية أو صيغة',
  'somebody else has changed the same place, and it is not decided yet':
    'غيّر شخص آخر الموضع نفسه ولم يُحسم بعد',
  'the words carry a reading aid': 'تحمل الكلمات مساعداً على القراءة',
  'a section ends with the paragraph': 'ينتهي قسم بهذا المقطع',
  'the XML there is of a form that cannot be edited safely': 'شكل XML هناك لا يمكن تحريره بأمان',
  'Word has no comments there': 'ليس في Word تعليقات هناك',
  'the look of characters is changed in drafts only': 'لا يُغيَّر مظهر الحروف إلا في المشاريع',
  'the document has no styles': 'ليس في الوثيقة أنماط',
  'the words are in the file twice, for newer and for older versions of Word, and the two are not alike':
    'الكلمات واردة مرتين في الملف، لإصدارات Word الحديثة والقديمة، وهما مختلفتان',
  'a TD asks for nothing outside itself; what the field showed last is its text':
    'لا تطلب الوثيقة المؤقتة شيئاً من خارجها؛ وآخر ما أظهره الحقل هو نصه',
};
