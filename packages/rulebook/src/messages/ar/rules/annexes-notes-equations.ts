import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: annexes notes equations. */
export const annexesNotesEquations: RuleTexts = {
  'annexes/contents-entry': {
    title: 'ترد الملحقات في جدول المحتويات بصيغة "الملحق A – العنوان"',
    messages: {
      dash: { message: 'يرد في جدول المحتويات "{found}".', advice: 'ضع شرطة بين الرقم والعنوان.' },
    },
  },
  'annexes/heading-form': {
    title: 'للملحق أو التذييل عنوان في مقطع واحد مع رقمه',
    messages: {
      untitled: { message: '{annex}: لا عنوان له.', advice: 'ضع له عنواناً في سطر جديد من المقطع نفسه.' },
      oneLine: {
        message: '{annex}: الرقم والعنوان في سطر واحد.',
        advice: 'ضع فاصل أسطر بين الرقم والعنوان في مقطع واحد بالنمط "Annex_No & title".',
      },
    },
  },
  'annexes/inner-numbering': {
    title: 'تحمل الأرقام داخل الملحق أو التذييل حرفه أو رقمه',
    messages: {
      clause: {
        message: '{annex}: الفقرة "{number}" لا تبدأ بما يلي: "{prefix}".',
        advice: 'رقّم فقرات الملحق أو التذييل {prefix}1 و{prefix}2 وهكذا.',
      },
      caption: {
        message: '{annex}: {label} {number} لا يبدأ بما يلي: "{prefix}".',
        advice: 'رقّم أشكال الملحق أو التذييل وجداوله {prefix}1 و{prefix}2 وهكذا.',
      },
    },
  },
  'annexes/numbering': {
    title: 'تُعلَّم الملحقات بالحروف A وB وC وتُرقَّم التذييلات I وII وIII',
    messages: {
      wrong: {
        message: '{kind}، الترتيب {place}: التسمية "{found}" بدلاً من "{expected}".',
        advice: 'علّم الملحقات A وB وC ورقّم التذييلات I وII وIII بترتيب ورودها، ولو كان واحداً.',
      },
    },
  },
  'annexes/page-break': {
    title: 'تبدأ الملحقات والتذييلات في صفحة جديدة',
    messages: {
      page: {
        message: 'ملحقات أو تذييلات تبدأ في صفحة ما قبلها: {count}، أولها "{title}".',
        advice: 'ابدأه في صفحة جديدة؛ والتحويل يفعل ذلك.',
      },
    },
  },
  'annexes/placement': {
    title: 'تلي الملحقات الفقرات، ثم التذييلات والبيبليوغرافيا والفهرس',
    messages: {
      misplaced: {
        message: '{name}: في موضع خاطئ.',
        advice: 'الترتيب هو: الفقرات، الملحقات، التذييلات، البيبليوغرافيا، الفهرس. انقله إلى هناك.',
      },
    },
  },
  'annexes/referred': {
    title: 'يحيل النص إلى كل ملحق وتذييل',
    messages: {
      unmentioned: {
        message: 'لا يحيل النص أبداً إلى {annex}.',
        advice: 'أحل إليه حيث يحتاجه القارئ، أو انظر هل له لزوم.',
      },
    },
  },
  'notes/footnotes': {
    title: 'لا تتضمن الحواشي متطلبات',
    messages: {
      requirement: {
        message: 'تتضمن حاشية كلمة المتطلبات "{word}".',
        advice: 'انقل المتطلب إلى نص فقرة أو ملحق.',
      },
    },
  },
  'notes/label': {
    title: 'تبدأ الملاحظة بعبارة "ملاحظة - "',
    messages: {
      form: {
        message: 'تبدأ الملاحظة بما يلي: "{found}" بدلاً من "{expected}".',
        advice: 'استعمل حروفاً كبيرة وشرطة تحيط بها مسافتان.',
      },
    },
  },
  'notes/numbering': {
    title: 'لا رقم للملاحظة الوحيدة في الفقرة؛ وترقَّم الملاحظات المتعددة 1 و2 و3',
    messages: {
      single: {
        message: 'تحمل الملاحظة الوحيدة في الفقرة الرقم {number}.',
        advice: 'لا رقم للملاحظة الوحيدة: "ملاحظة - ".',
      },
      several: {
        message: 'عدد ملاحظات الفقرة {count}، ورقم هذه {found} بدلاً من {number}.',
        advice: 'رقّم ملاحظات الفقرة 1 و2 و3: "الملاحظة {number} - ".',
      },
    },
  },
  'notes/position': {
    title: 'تلي الملاحظة المقطع الذي تخصه',
    messages: {
      first: { message: 'تبدأ الفقرة {number} بملاحظة.', advice: 'ضع الملاحظة بعد المقطع الذي تخصه.' },
    },
  },
  'notes/table-notes': {
    title: 'ترد ملاحظات الجدول داخل إطاره في الصف الأخير',
    messages: {
      outside: {
        message: 'توجد ملاحظة تحت {name} مباشرة خارج إطاره.',
        advice: 'إن كانت تخص الجدول فضعها في الصف الأخير، وإلا فضع نصاً بينهما.',
      },
    },
  },
  'equations/citation': {
    title: 'يُستشهد بالمعادلات بصيغة "Equation 6-3"',
    messages: {
      form: { message: 'يستشهد النص بمعادلة بصيغة "{found}".', advice: 'اكتب "Equation {number}".' },
    },
  },
  'equations/number-form': {
    title: 'ترقَّم المعادلات بالفقرة والتسلسل، مثل (6-3)',
    messages: {
      form: {
        message: 'رقم المعادلة ({number})، لا بالفقرة والتسلسل.',
        advice: 'رقّمها بالفقرة ثم واصلة ثم التسلسل، مثل ({expected}).',
      },
    },
  },
  'equations/number-sequence': {
    title: 'لكل معادلة رقم خاص بها، بالتسلسل',
    messages: {
      twice: {
        message: 'تحمل معادلتان الرقم ({number}).',
        advice: 'أعط كلاً منها رقماً خاصاً به وصحح الإحالات.',
      },
      gap: {
        message: 'تلي المعادلة ({number}) المعادلة ({before}): ينقص رقم.',
        advice: 'رقّم المعادلات بلا فجوات وصحح الإحالات.',
      },
    },
  },
  'equations/symbols': {
    title: 'تُشرح رموز المعادلة بجوارها',
    messages: {
      where: {
        message: 'لا شيء قرب المعادلة {number} يبين معاني رموزها.',
        advice: 'أضف تحتها قائمة رموز تبدأ بكلمة "where:".',
      },
    },
  },
};
