import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: kinds. */
export const kinds: RuleTexts = {
  'kinds/implementers-guide': {
    title: 'يبين دليل المنفذين كيف يُبلَّغ عن الأخطاء',
    messages: {
      procedure: {
        message: 'لا عنوان يتحدث عن الإبلاغ عن الأخطاء أو العيوب.',
        advice: 'أضف فقرة عن كيفية الإبلاغ عن العيوب وحلها، والاستمارة الخاصة بذلك.',
      },
    },
  },
  'kinds/report-structure': {
    title: 'يسمي التقرير التقني أو الورقة التقنية محرريه',
    messages: {
      editors: {
        message: 'لا يسمي النص محررين.',
        advice: 'أضف بعد سجل التغييرات عنواناً "Editor(s)" مع الاسم والجهة وعنوان البريد الإلكتروني.',
      },
    },
  },
  'kinds/self-name': {
    title: 'يسمي النص نفسه بما هو عليه، توصية أو نصاً آخر',
    messages: {
      name: { message: '{kind}: يسمي النص نفسه "{found}".', advice: 'اكتب "{expected}".' },
    },
  },
  'kinds/supplement-heading': {
    title: 'عنوان الإضافة "Supplement 6 to ITU-T J-series Recommendations"',
    messages: {
      form: {
        message: 'عنوان الإضافة "{found}".',
        advice: 'اجعل عنوانها "Supplement n to ITU-T X-series Recommendations".',
      },
    },
  },
  'kinds/supplement-references': {
    title: 'لا تقول النصوص الإعلامية إن المراجع "تشكل أحكاماً"',
    messages: {
      formula: { message: 'في الفقرة 2 من نص إعلامي الجملة الخاصة بالأحكام.', advice: 'احذف الجملة.' },
    },
  },
  'common-text/annex-sentence': {
    title: 'في ملحقات النص المشترك "this Recommendation | International Standard"',
    messages: {
      missing: {
        message: 'لا يبين الملحق {number} هل هو جزء أساسي من التوصية | المعيار الدولي.',
        advice: 'ضع الجملة بين قوسين تحت عنوانه.',
      },
    },
  },
  'common-text/may-not': {
    title: 'في النص المشترك "need not" أو "shall not"، لا "may not"',
    messages: {
      ambiguous: {
        message: 'يرد في النص "{found}".',
        advice: 'استعمل "shall not" للمنع و"need not" للإعفاء.',
      },
    },
  },
  'common-text/no-appendix': {
    title: 'ليس في النص المشترك إلا ملحقات، الأساسية أولاً',
    messages: {
      appendix: {
        message: 'في النص المشترك تذييل "{title}".',
        advice: 'اجعله ملحقاً، مع الجملة التي تفيد بأنه ليس جزءاً أساسياً.',
      },
    },
  },
  'common-text/normative-references': {
    title: 'عنوان الفقرة 2 من النص المشترك "Normative references"',
    messages: {
      title: {
        message: 'عنوان الفقرة {number} هو "{title}".',
        advice: 'اجعل عنوانها "Normative references".',
      },
    },
  },
};
