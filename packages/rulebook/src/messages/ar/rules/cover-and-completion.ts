import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: cover and completion. */
export const coverAndCompletion: RuleTexts = {
  'cover/abstract-length': {
    title: 'ملخص الغلاف أقل من 200 كلمة',
    messages: {
      long: { message: 'عدد كلمات الملخص: {words}.', advice: 'اختصره إلى أقل من 200 كلمة.' },
    },
  },
  'cover/deadline': {
    title: 'تُرسل الوثيقة المؤقتة قبل اجتماع الفريق الرئيسي بأربعة أسابيع تقويمية',
    messages: {
      missed: {
        message: 'فات الموعد النهائي للوثيقة المؤقتة {deadline} ({days})؛ ويبدأ الاجتماع في {meeting}.',
        advice: 'اسأل الفريق الرئيسي إن كان يقبل الوثيقة متأخرة، أو أرسلها إلى الاجتماع التالي.',
      },
      due: {
        message: 'الموعد النهائي للوثيقة المؤقتة هو {deadline} ({days})؛ ويبدأ الاجتماع في {meeting}.',
        advice: 'أرسلها إلى مكتب تقييس الاتصالات قبل ذلك: أربعة أسابيع تقويمية قبل الاجتماع.',
      },
      met: {
        message:
          'يمكن الوفاء بالموعد النهائي للوثيقة المؤقتة {deadline}؛ الوقت المتبقي: {days}؛ ويبدأ الاجتماع في {meeting}.',
        advice: 'أرسلها قبل ذلك؛ ويُفضل إرسال نص مشروع التوصية قبل {encouraged}، أي قبل الاجتماع بستة أسابيع.',
      },
      invalid: {
        message: 'تاريخ الاجتماع "{meeting}" ليس تاريخاً.',
        advice: 'اكتبه بصيغة السنة-الشهر-اليوم، مثل 2026-09-07.',
      },
    },
  },
  'cover/missing-fields': {
    title: 'غلاف الوثيقة المؤقتة مكتمل',
    messages: {
      missing: {
        message: 'ينقص غلاف الوثيقة المؤقتة: {field}.',
        advice: 'اذكره خياراً أو في التشكيلة، أو املأ موضعه في الوثيقة المؤقتة.',
      },
    },
  },
  'cover/td-number': {
    title: 'رقم الوثيقة بصيغة "SG17-TD2484"',
    messages: {
      form: {
        message: 'رقم الوثيقة "{number}" ليس بصيغة رقم وثيقة مؤقتة.',
        advice: 'استعمل الرقم الذي خصصه مكتب تقييس الاتصالات، مثل "SG17-TD2484" أو "TSAG-TD011R1/GEN".',
      },
    },
  },
  'cover/title-form': {
    title: 'عنوان الوثيقة المؤقتة لمشروع توصية "Draft new Recommendation ITU-T X.x: title"',
    messages: {
      form: {
        message:
          'عنوان الوثيقة المؤقتة "{title}" لا يبدأ بعبارة "Draft new Recommendation" أو "Draft revised Recommendation".',
        advice: 'اجعل عنوانها "Draft new Recommendation ITU-T X.x: title".',
      },
    },
  },
  'completion/amendment-revisions': {
    title: 'يعرض التعديل أو التصويب تغييراته بعلامات المراجعة',
    messages: {
      none: {
        message: 'ليس في التعديل علامات مراجعة.',
        advice: 'اعرض الجديد والمحذوف بتغييرات متعقَّبة إزاء النص الساري.',
      },
    },
  },
  'completion/comments': {
    title: 'لا يبقى تعليق مفتوح',
    messages: {
      open: { message: 'في الوثيقة {comments}.', advice: 'احسم ما تطلبه واحذفها في Word.' },
    },
  },
  'completion/placeholders': {
    title: 'لا يبقى موضع غير مستكمل',
    messages: {
      left: { message: 'بقي موضع لم يُستكمل: "{words}".', advice: 'ضع مكانه النص المناسب، أو احذفه.' },
    },
  },
  'completion/tracked-changes': {
    title: 'لا يبقى تغيير متعقَّب مفتوح',
    messages: {
      open: {
        message: 'في الوثيقة {changes} ({authors}).',
        advice: 'اقبل أو ارفض كلاً منها في Word. يقرؤها هذا التقرير مقبولة ما لم تطلب النص الأصلي.',
      },
    },
  },
};
