import type { MessageCatalogue } from './index.ts';

/** Messages in Arabic, by `rule:message`. */
export const arabic: MessageCatalogue = {
  'structure/fixed-clauses:missing': {
    message: 'البند {number} "{title}" غير موجود.',
    advice: 'تتضمن كل توصية البنود من 1 إلى 5. أضف البند، وإن كان بلا محتوى فليذكر ذلك.',
  },
  'structure/fixed-clauses:title': {
    message: 'عنوان البند {number} هو "{found}" بدلاً من "{title}".',
    advice: 'ضع العنوان الذي يحدده الدليل.',
  },
  'structure/empty-clause:empty': { message: '{name}: عنوان بلا نص.', advice: 'أضف النص أو احذف العنوان.' },
  'front/summary:missing': {
    message: 'لا يوجد ملخص.',
    advice: 'أضف عرضاً موجزاً للغرض والمحتوى تحت العنوان "{heading}".',
  },
  'front/keywords:missing': {
    message: 'لا توجد كلمات رئيسية.',
    advice: 'بعد الملخص وتحت "{heading}" اذكر بضع كلمات رئيسية بالترتيب الأبجدي تفصل بينها فواصل.',
  },
  'front/number-heading:form': {
    message: 'سطر الرقم هو "{found}" بدلاً من "{expected}".',
    advice: 'اكتبه بالصيغة الواردة في الدليل.',
  },
  'front/title:missing': { message: 'ليس للنص عنوان.', advice: 'ضع عنواناً موجزاً تحت الرقم.' },
  'front/title:acronym': {
    message: 'يستعمل العنوان المختصر {acronym}.',
    advice: 'اكتبه كاملاً، فالعناوين تخلو من المختصرات.',
  },
  'boilerplate/references-lead:missing': {
    message: 'الفقرة الثابتة التي تفتتح المراجع غير موجودة.',
    advice: 'ضعها في أول البند 2.',
  },
  'boilerplate/references-lead:differs': {
    message: 'الفقرة التي تفتتح المراجع تختلف عن النص الثابت.',
    advice: 'استبدل بها النص الثابت.',
  },
  'boilerplate/annex-sentence:missing': {
    message: '{annex}: لا يُذكر أنه جزء لا يتجزأ من التوصية.',
    advice: 'ضع تحت العنوان في الوسط: "{expected}"',
  },
  'boilerplate/appendix-sentence:missing': {
    message: '{annex}: لا يُذكر أنه ليس جزءاً أساسياً من التوصية.',
    advice: 'ضع تحت العنوان في الوسط: "{expected}"',
  },
  'boilerplate/abbreviations-lead:missing': {
    message: 'الجملة الثابتة التي تفتتح البند 4 غير موجودة.',
    advice: 'أضف: "{expected}"',
  },
  'references/citations-resolve:unknown': {
    message: 'يستشهد النص بالمرجع [{tag}] وهو غير وارد في أي قائمة.',
    advice: 'أضفه إلى البند 2 (معياري) أو إلى بيبليوغرافيا (إعلامي)، أو صحح الاستشهاد.',
  },
  'references/entries-cited:uncited': {
    message: 'لا يستشهد النص بالمرجع [{tag}].',
    advice: 'استشهد به حيث تنطبق أحكامه، أو انقله إلى بيبليوغرافيا، أو احذفه.',
  },
  'references/numeric-tags:entry': {
    message: 'المرجع [{tag}] معرّف برقم.',
    advice: 'ضع له رمزاً يسمي الوثيقة.',
  },
  'notes/label:form': {
    message: 'تبدأ الملاحظة بما يلي: "{found}" بدلاً من "{expected}".',
    advice: 'اكتبها بهذه الصيغة.',
  },
  'cover/deadline:missed': {
    message: 'فات الموعد النهائي للوثيقة المؤقتة {deadline} ({days})؛ ويبدأ الاجتماع في {meeting}.',
    advice: 'اسأل الفريق الرئيسي إن كان يقبل الوثيقة متأخرة، أو أرسلها إلى الاجتماع التالي.',
  },
  'cover/deadline:due': {
    message: 'الموعد النهائي للوثيقة المؤقتة هو {deadline} ({days})؛ ويبدأ الاجتماع في {meeting}.',
    advice: 'أرسلها قبل ذلك: أربعة أسابيع قبل الاجتماع.',
  },
  'completion/placeholders:left': { message: 'بقي موضع لم يُستكمل: "{words}".', advice: 'استكمله أو احذفه.' },
  'references/clause-exists:missing': {
    message: 'يحيل النص إلى {word} {number} وهو غير موجود.',
    advice: 'صحح الرقم، أو سمِّ الوثيقة المقصودة.',
  },
  'references/figure-exists:missing': {
    message: 'يحيل النص إلى {word} {number} وهو غير موجود.',
    advice: 'صحح الرقم، أو أضف ما ينقص.',
  },
};
