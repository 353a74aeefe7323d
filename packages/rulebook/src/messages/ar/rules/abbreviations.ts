import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: abbreviations. */
export const abbreviations: RuleTexts = {
  'abbreviations/duplicate': {
    title: 'يُدرج المختصر مرة واحدة',
    messages: {
      twice: {
        message: 'تدرج الفقرة 4 المختصر {short} مرتين: "{first}" و"{second}".',
        advice: 'أبقِ مدخلاً واحداً؛ واستعمل حروفاً أخرى للمعنى الآخر.',
      },
    },
  },
  'abbreviations/first-use': {
    title: 'يُكتب المختصر كاملاً عند أول استعمال',
    messages: {
      unexplained: {
        message: 'مختصرات لم تُكتب كاملة في النص: {count}، أولها {short}.',
        advice: 'اكتب الكلمات عند أول استعمال، والمختصر بين قوسين.',
      },
    },
  },
  'abbreviations/initials': {
    title: 'في الفقرة 4 تكون الحروف التي يتكون منها المختصر كبيرة',
    messages: {
      capitals: {
        message: 'مداخل لا تكوّن حروفها الكبيرة المختصر: {count}، أولها {short} ("{expansion}").',
        advice: 'اجعل الحروف التي يتكون منها المختصر كبيرة، أو صحح الكلمات.',
      },
    },
  },
  'abbreviations/layout': {
    title: 'يتألف مدخل الفقرة 4 من المختصر وعلامة جدولة وصيغته الكاملة',
    messages: {
      separator: {
        message: 'تفصل {separator} بدلاً من علامة جدولة بين المختصر {acronym} وصيغته الكاملة.',
        advice: 'ضع بينهما علامة جدولة بلا علامات أخرى.',
      },
      several: {
        message: 'مختصرات تفصلها {separator} بدلاً من علامة جدولة عن صيغتها الكاملة: {count}.',
        advice: 'ضع علامة جدولة بين المختصر وصيغته الكاملة، بلا علامات أخرى.',
      },
    },
  },
  'abbreviations/needless': {
    title: 'لا تُدرج الوحدات وأسماء هيئات التقييس في الفقرة 4',
    messages: {
      known: {
        message: 'تدرج الفقرة 4 المختصر {short}، ولا لزوم لإدراجه.',
        advice: 'يمكن حذفه: فالوحدات وهيئات التقييس معروفة.',
      },
    },
  },
  'abbreviations/order': {
    title: 'المختصرات بالترتيب الأبجدي',
    messages: {
      misplaced: { message: 'المختصر {acronym} ليس بالترتيب الأبجدي.', advice: 'ضعه في موضعه.' },
      several: {
        message: 'مختصرات ليست بالترتيب الأبجدي: {count}، أولها {acronym}.',
        advice: 'رتب القائمة.',
      },
    },
  },
  'abbreviations/plural': {
    title: 'يُجمع المختصر بحرف s صغير وبلا فاصلة عليا',
    messages: {
      apostrophe: {
        message: 'يرد في النص "{found}".',
        advice: 'اكتب للجمع "{expected}"؛ وقد تكون الصيغة صحيحة للإضافة.',
      },
      capital: {
        message: 'يرد في النص "{found}"، وتدرجه الفقرة 4 بلا S.',
        advice: 'اكتب للجمع "{expected}".',
      },
    },
  },
  'abbreviations/unlisted': {
    title: 'كل مختصر مستعمل مدرج في الفقرة 4',
    messages: {
      unlisted: {
        message: 'المختصر {acronym} مستعمل ({times}) وليس في الفقرة 4.',
        advice: 'أضفه إلى الفقرة 4 بصيغته الكاملة، أو اكتبه كاملاً.',
      },
    },
  },
  'abbreviations/unused': {
    title: 'كل مختصر مدرج في الفقرة 4 مستعمل',
    messages: {
      unused: {
        message: 'المختصر {acronym} من الفقرة 4 غير مستعمل في النص.',
        advice: 'احذف المدخل، إلا إذا كان شكل يستعمل المختصر.',
      },
    },
  },
};
