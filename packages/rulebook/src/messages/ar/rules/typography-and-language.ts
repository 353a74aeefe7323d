import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: typography and language. */
export const typographyAndLanguage: RuleTexts = {
  'numbers/decimal-comma': {
    title: 'في النصوص الإنكليزية نقطة عشرية',
    messages: {
      comma: {
        message: 'يبدو "{found}" عدداً بفاصلة عشرية.',
        advice: 'استعمل النقطة علامة عشرية في الإنكليزية.',
      },
    },
  },
  'numbers/italic-digits': {
    title: 'الأرقام بخط قائم',
    messages: {
      italic: {
        message: 'العدد {found} بحروف مائلة.',
        advice: 'اجعل الأرقام قائمة؛ فالحروف الدالة على المقادير وحدها مائلة.',
      },
    },
  },
  'numbers/thousands': {
    title: 'تفصل الآلاف مسافة لا فاصلة',
    messages: {
      comma: { message: 'تفصل فاصلة الآلاف في "{found}".', advice: 'افصلها بمسافة غير قابلة للكسر.' },
    },
  },
  'numbers/unit-space': {
    title: 'بين العدد ووحدته مسافة',
    messages: {
      space: {
        message: 'لا مسافة بين العدد والوحدة في "{found}".',
        advice: 'اكتب "{expected}" بمسافة غير قابلة للكسر.',
      },
    },
  },
  'language/chair': {
    title: 'الكلمات الدالة على أشخاص لا تبين هل هم رجال أم نساء',
    messages: {
      man: {
        message: 'يرد في النص "{found}" بدلاً من "{expected}".',
        advice: 'اكتب "chair" أو "vice-chair".',
      },
    },
  },
  'language/ize': {
    title: 'تُكتب الأفعال باللاحقة -ize، كما في standardization',
    messages: {
      ise: {
        message: '"{found}" مكتوبة بحرف s؛ وفي نصوص الاتحاد "{expected}".',
        advice: 'اكتبها بحرف z، إلا في الأسماء والاقتباسات.',
      },
    },
  },
  'language/spelling': {
    title: 'النصوص الإنكليزية بالإملاء البريطاني',
    messages: {
      american: {
        message: '"{found}" إملاء أمريكي؛ وفي نصوص الاتحاد "{expected}".',
        advice: 'استعمل الإملاء البريطاني، إلا في الأسماء والاقتباسات.',
      },
    },
  },
  'language/trademarks': {
    title: 'تُفحص العلامات التجارية',
    messages: {
      mark: {
        message: 'يحمل النص رمز العلامة التجارية "{found}".',
        advice: 'قل المقصود بلا اسم المنتج، أو أبقِ الاسم إن لم تصلح كلمة أخرى.',
      },
    },
  },
  'typography/caption-capitals': {
    title: 'لعناوين الأشكال والجداول حرف كبير في الكلمة الأولى فقط',
    messages: {
      capitals: {
        message: 'في العنوان "{title}" ({label} {number}) حروف كبيرة لكلمات عادية.',
        advice: 'أبقِ الحرف الكبير الأول وحروف الأسماء والمختصرات.',
      },
    },
  },
  'typography/curly-quotes': {
    title: 'علامات الاقتباس من نوع واحد',
    messages: {
      mixed: {
        message: 'مقاطع بعلامات اقتباس منحنية: {curly}؛ وبعلامات مستقيمة: {straight}.',
        advice: 'استعمل في كل النص علامات اقتباس مزدوجة مستقيمة.',
      },
    },
  },
  'typography/direct-formatting': {
    title: 'النص غير ملون ولا مظلَّل',
    messages: {
      color: { message: 'النص ملون.', advice: 'اجعله أسود، وقل بالكلمات ما كان اللون يقوله.' },
      highlight: { message: 'النص مظلَّل.', advice: 'احسم ما كان مظلَّلاً وأزل التظليل.' },
    },
  },
  'typography/emphasis': {
    title: 'النص الجاري ليس بخط عريض ولا مسطراً',
    messages: {
      bold: { message: 'جملة كاملة بخط عريض.', advice: 'اجعلها بخط عادي، أو اجعلها عنواناً إن كانت كذلك.' },
      underlined: { message: 'جملة كاملة مسطرة.', advice: 'أزل التسطير، فهو لعناوين الويب.' },
    },
  },
  'typography/heading-capitals': {
    title: 'للعناوين حرف كبير في الكلمة الأولى فقط',
    messages: {
      capitals: {
        message: 'في العنوان "{title}" حروف كبيرة لكلمات عادية.',
        advice: 'أبقِ الحرف الكبير الأول وحروف الأسماء والمختصرات.',
      },
    },
  },
  'typography/page-size': {
    title: 'الصفحات بقياس A4',
    messages: {
      size: {
        message: 'قياس الصفحات {width} في {height} mm، لا A4.',
        advice: 'اضبط الصفحة على A4؛ والتحويل يفعل ذلك.',
      },
    },
  },
  'typography/styles': {
    title: 'للمقاطع أنماط النموذج',
    messages: {
      styles: {
        message: 'مقاطع ليس نمطها من النموذج: {count} ({names}).',
        advice: 'استعمل أنماط نموذج قطاع تقييس الاتصالات، أو حوّل الوثيقة فالتحويل يضبطها.',
      },
    },
  },
};
