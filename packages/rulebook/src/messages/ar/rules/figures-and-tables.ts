import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: figures and tables. */
export const figuresAndTables: RuleTexts = {
  'figures/caption-form': {
    title: 'صيغة التسمية "الشكل 1 – العنوان" بشرطة وبلا نقطة ختامية',
    messages: {
      separator: {
        message: 'في تسمية {label} {number} يفصل بين الرقم والعنوان "{found}" بدلاً من شرطة.',
        advice: 'اكتب "{label} {number} – {title}".',
      },
      untitled: {
        message: '{label} {number}: لا عنوان له.',
        advice: 'ضع له عنواناً بعد شرطة: "{label} {number} – ".',
      },
      stop: { message: 'تنتهي تسمية {label} {number} بنقطة.', advice: 'لا تنتهي التسميات بنقطة. احذفها.' },
      label: {
        message: 'يرد في التسمية "{found}" بدلاً من "{expected}".',
        advice: 'اكتب الكلمة كاملة بحرف أول كبير فقط.',
      },
      capital: { message: 'يبدأ عنوان {label} {number} بحرف صغير.', advice: 'ابدأ العنوان بحرف كبير.' },
    },
  },
  'figures/caption-position': {
    title: 'تسمية الشكل تحته وتسمية الجدول فوقه',
    messages: {
      figure: { message: 'تسمية {label} {number} فوق الشكل.', advice: 'ضعها تحت الشكل.' },
      table: { message: 'تسمية {label} {number} تحت الجدول.', advice: 'ضعها فوق الجدول.' },
    },
  },
  'figures/captioned': {
    title: 'لكل شكل وكل جدول رقم وعنوان',
    messages: {
      figure: { message: 'يوجد شكل بلا تسمية.', advice: 'رقّمه وضع له عنواناً تحته: "الشكل n – العنوان".' },
      table: {
        message: 'الجدول الذي يبدأ بما يلي: "{words}" بلا تسمية.',
        advice: 'رقّمه وضع له عنواناً فوقه: "الجدول n – العنوان".',
      },
    },
  },
  'figures/editable': {
    title: 'تُقدَّم الأشكال في صيغة قابلة للتحرير',
    messages: {
      raster: {
        message: 'أشكال في هيئة صور نقطية: {count} ({names}).',
        advice: 'قدّم مصدر الرسوم أو ارسمها من جديد؛ ولا يلزم شيء للصور الفوتوغرافية.',
      },
    },
  },
  'figures/numbering': {
    title: 'الأشكال والجداول مرقمة من 1 بلا فجوات ولا تكرار، بطريقة واحدة',
    messages: {
      repeat: {
        message: 'يرد {label} {number} مرتين: "{first}" و"{second}".',
        advice: 'أعط كلاً منها رقماً خاصاً به وصحح الإحالات.',
      },
      gap: {
        message: 'يلي {label} {number} {label} {before}: ينقص رقم.',
        advice: 'رقّم بلا فجوات وصحح الإحالات.',
      },
      mixed: {
        message: '{label} {number} مرقم بحسب الفقرة، وغيره مرقم بالتتابع.',
        advice: 'استعمل طريقة واحدة في كل النص: 1 و2 و3، أو الفقرة والرقم.',
      },
      none: { message: 'ليس للتسمية "{title}" رقم.', advice: 'رقّم جميع الأشكال والجداول، كل نوع من 1.' },
    },
  },
  'figures/parts': {
    title: 'ترقَّم أجزاء الشكل: الشكل 6-a والشكل 6-b',
    messages: {
      part: { message: 'رقم الجزء {found} بدلاً من {expected}.', advice: 'ضع واصلة بين الرقم والحرف.' },
    },
  },
  'figures/referred': {
    title: 'يحيل النص إلى كل شكل وكل جدول',
    messages: {
      unmentioned: {
        message: 'لا يحيل النص أبداً إلى {label} {number}.',
        advice: 'أحل إليه برقمه حيث يحتاجه القارئ.',
      },
    },
  },
  'tables/head-row': {
    title: 'رؤوس الأعمدة بخط عريض وفي الوسط وتبدأ بحرف كبير',
    messages: {
      faults: {
        message: 'رؤوس أعمدة {name}: {faults}.',
        advice: 'اجعل صف الرأس بخط عريض وفي الوسط وبحروف أولى كبيرة (النمط "Table_head").',
      },
    },
  },
  'tables/repeated-head': {
    title: 'تكرر الجداول الطويلة رؤوسها في كل صفحة',
    messages: {
      head: {
        message: '{name}: عدد الصفوف {rows}، ولا صف رأس يتكرر.',
        advice: 'حدد صف الرأس ليتكرر في أعلى كل صفحة.',
      },
    },
  },
};
