import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: boilerplate. */
export const boilerplate: RuleTexts = {
  'boilerplate/abbreviations-lead': {
    title: 'تبدأ الفقرة 4 بجملتها الثابتة',
    messages: {
      missing: {
        message: 'الجملة الثابتة التي تفتتح الفقرة 4 غير موجودة.',
        advice: 'ضع هذه الجملة قبل المختصرات: "{expected}"',
      },
      differs: {
        message: 'الجملة التي تفتتح الفقرة 4 تختلف عن النص الثابت.',
        advice: 'استعمل الجملة الثابتة: "{expected}"',
      },
    },
  },
  'boilerplate/amendment-note': {
    title: 'يبين التعديل أو التصويب كيف تُعرض التغييرات',
    messages: {
      missing: {
        message: 'لا يبين التعديل كيف تُعرض تغييراته.',
        advice: 'ضع في البداية بحروف مائلة: "{expected}"',
      },
    },
  },
  'boilerplate/annex-sentence': {
    title: 'يذكر كل ملحق أنه جزء أساسي من التوصية',
    messages: {
      missing: {
        message: '{annex}: لا يُذكر أنه جزء أساسي من التوصية.',
        advice: 'ضع هذه الجملة تحت عنوانه في الوسط: "{expected}" وإن لم يكن الملحق ملزماً فاجعله تذييلاً.',
      },
      differs: {
        message: '{annex}: الجملة الواردة تحت العنوان تختلف عن النص الثابت.',
        advice: 'استعمل الجملة الثابتة: "{expected}"',
      },
      other: {
        message: '{annex}: يُذكر أنه ليس جزءاً أساسياً من التوصية، كما في التذييلات.',
        advice: 'إن كان ملزماً فاستعمل هذه الجملة: "{expected}" وإلا فاجعله تذييلاً.',
      },
    },
  },
  'boilerplate/appendix-sentence': {
    title: 'يذكر كل تذييل أنه ليس جزءاً أساسياً من التوصية',
    messages: {
      missing: {
        message: '{annex}: لا يُذكر أنه ليس جزءاً أساسياً من التوصية.',
        advice: 'ضع هذه الجملة تحت عنوانه في الوسط: "{expected}"',
      },
      differs: {
        message: '{annex}: الجملة الواردة تحت العنوان تختلف عن النص الثابت.',
        advice: 'استعمل الجملة الثابتة: "{expected}"',
      },
      other: {
        message: '{annex}: يُذكر أنه جزء أساسي من التوصية، كما في الملحقات.',
        advice: 'إن لم يكن ملزماً فاستعمل هذه الجملة: "{expected}" وإلا فاجعله ملحقاً.',
      },
      bibliography: {
        message: 'تحمل البيبليوغرافيا جملة التذييل.',
        advice: 'احذفها: فليس للبيبليوغرافيا رقم ولا جملة.',
      },
    },
  },
  'boilerplate/change-log': {
    title: 'للتقرير التقني أو الورقة التقنية أو الناتج سجل تغييرات',
    messages: {
      missing: {
        message: 'لا يوجد سجل تغييرات يذكر النسخة والموافقة.',
        advice:
          'أضف سجل تغييرات: "This document contains Version n of the Technical Report on … approved at the … meeting held in …"',
      },
    },
  },
  'boilerplate/focus-group-notice': {
    title: 'يذكر ناتج الفريق المتخصص أنه ليس توصية',
    messages: {
      missing: {
        message: 'لا يذكر النص أن نواتج الأفرقة المتخصصة ليست توصيات لقطاع تقييس الاتصالات.',
        advice: 'اذكر ذلك في التمهيد: "نواتج الأفرقة المتخصصة ليست توصيات لقطاع تقييس الاتصالات."',
      },
    },
  },
  'boilerplate/foreword': {
    title: 'يتضمن تمهيد النص المنشور الفقرات التي يطبعها مكتب تقييس الاتصالات',
    messages: {
      missing: { message: 'لا يوجد تمهيد.', advice: 'يحمل النص المنشور تمهيداً يضيفه مكتب تقييس الاتصالات.' },
      paragraph: {
        message: 'لا يتضمن التمهيد النص {name}، أو يصوغه صياغة أخرى.',
        advice: 'قارن بالنص الحالي لمكتب تقييس الاتصالات: "{expected}"',
      },
    },
  },
  'boilerplate/informative-note': {
    title: 'يذكر التقرير التقني أو الورقة التقنية أنه إعلامي',
    messages: {
      missing: { message: 'لا يذكر النص أنه إعلامي.', advice: 'أضف ملاحظة بعد الملخص: "{expected}"' },
      differs: {
        message: 'الملاحظة التي تفيد بأن النص إعلامي تختلف عن الصيغة الثابتة.',
        advice: 'استعمل الصيغة الثابتة: "{expected}"',
      },
    },
  },
  'boilerplate/none': {
    title: 'الفقرة التي لا محتوى لها يُكتب فيها "لا توجد."',
    messages: {
      form: {
        message: '{name}: يرد "{found}" بدلاً من "{expected}".',
        advice: 'استعمل العبارة الثابتة بنقطتها.',
      },
    },
  },
  'boilerplate/patent-notice': {
    title: 'يبين التمهيد ما إذا وردت إشعارات بشأن براءات اختراع',
    messages: {
      open: {
        message: 'يترك التمهيد مسألة تلقي الاتحاد إشعارات بشأن براءات الاختراع مفتوحة: "{choice}".',
        advice: 'راجع بيانات البراءات الخاصة بهذا النص وأبقِ الصيغة الصحيحة.',
      },
    },
  },
  'boilerplate/prepublication-notice': {
    title: 'يذكر النص المنشور مسبقاً أنه غير محرَّر',
    messages: {
      missing: {
        message: 'الإشعار الخاص بالنشر المسبق غير موجود.',
        advice: 'يضع مكتب تقييس الاتصالات على الغلاف: "{expected}"',
      },
    },
  },
  'boilerplate/references-lead': {
    title: 'تبدأ الفقرة 2 بالنص الثابت بشأن المراجع',
    messages: {
      missing: {
        message: 'النص الثابت الذي يفتتح المراجع غير موجود.',
        advice: 'ضع هذا النص قبل القائمة: "{expected}"',
      },
      differs: {
        message: 'النص الذي يفتتح المراجع يختلف عن النص الثابت.',
        advice: 'هذه صيغة قانونية. استعمل النص الثابت: "{expected}"',
      },
    },
  },
  'boilerplate/supplement-foreword': {
    title: 'يستعمل تمهيد الإضافة عبارة "هذا المنشور"',
    messages: {
      name: {
        message: 'يرد في تمهيد هذه الإضافة "this Recommendation".',
        advice: 'اكتب "this publication".',
      },
    },
  },
  'boilerplate/terms-elsewhere-lead': {
    title: 'تبدأ الفقرة 3.1 بجملتها الثابتة',
    messages: {
      missing: {
        message: 'الجملة الثابتة التي تفتتح الفقرة 3.1 غير موجودة.',
        advice: 'ضع هذه الجملة قبل المصطلحات: "{expected}"',
      },
      differs: {
        message: 'الجملة التي تفتتح الفقرة 3.1 تختلف عن النص الثابت.',
        advice: 'استعمل الجملة الثابتة: "{expected}"',
      },
    },
  },
  'boilerplate/terms-here-lead': {
    title: 'تبدأ الفقرة 3.2 بجملتها الثابتة',
    messages: {
      missing: {
        message: 'الجملة الثابتة التي تفتتح الفقرة 3.2 غير موجودة.',
        advice: 'ضع هذه الجملة قبل المصطلحات: "{expected}"',
      },
      differs: {
        message: 'الجملة التي تفتتح الفقرة 3.2 تختلف عن النص الثابت.',
        advice: 'استعمل الجملة الثابتة: "{expected}"',
      },
    },
  },
};
