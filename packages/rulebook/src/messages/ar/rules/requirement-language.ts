import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: requirement language. */
export const requirementLanguage: RuleTexts = {
  'requirement-language/capitalized': {
    title: 'تُكتب كلمات المتطلبات بحروف صغيرة',
    messages: {
      capitals: { message: 'يرد في النص "{found}" بحروف كبيرة.', advice: 'اكتب "{expected}".' },
    },
  },
  'requirement-language/declaration-wording': {
    title: 'لإعلانات الكلمات الرئيسية الصياغة التي يطبعها الاتحاد',
    messages: {
      differs: {
        message: 'صياغة إعلان "{keyword}" تختلف عن المطبوع.',
        advice: 'الصياغة المعروفة هي: {expected}',
      },
    },
  },
  'requirement-language/first-person': {
    title: 'لا يرد في النص "we" أو "our"',
    messages: {
      person: { message: 'يرد في النص "{found}".', advice: 'قل من يفعل، أو صغه حقيقةً.' },
    },
  },
  'requirement-language/informative': {
    title: 'لا تتضمن الملاحظات ومجال التطبيق والتذييلات والبيبليوغرافيا متطلبات',
    messages: {
      requirement: {
        message: '{place}: توجد كلمة المتطلبات "{word}".',
        advice: 'انقل المتطلب إلى فقرة أو ملحق، أو صغه حقيقةً أو إمكاناً.',
      },
    },
  },
  'requirement-language/introductory': {
    title: 'لا يتضمن الملخص والكلمات الرئيسية والمقدمة متطلبات',
    messages: {
      requirement: {
        message: '{name}: توجد كلمة المتطلبات "{word}".',
        advice: 'انقل المتطلب إلى الفقرات، أو صغه حقيقةً.',
      },
    },
  },
  'requirement-language/mixed-keywords': {
    title: 'إذا استُعملت "shall" و"is required to" معاً، بيّنت الفقرة 5 أن معناهما واحد',
    messages: {
      mixed: {
        message: 'عدد مرات "shall" في النص: {shall}، و"is required to" أو "is prohibited from": {required}.',
        advice: 'استعمل إحداهما في كل النص، أو قل في الفقرة 5 إن معناهما واحد.',
      },
    },
  },
  'requirement-language/rfc': {
    title: 'لا تُستورد الكلمات الرئيسية لوثيقة RFC 2119',
    messages: {
      sentence: {
        message: 'يأخذ النص الكلمات الرئيسية لوثيقة RFC 2119.',
        advice: 'بيّن في الفقرة 5 معاني كلمات هذا النص بالصياغة التي يطبعها الاتحاد.',
      },
    },
  },
  'requirement-language/sparing': {
    title: 'تُستعمل "shall" و"must" باعتدال',
    messages: {
      many: {
        message: 'عدد "shall" و"must" في الفقرات والملحقات لكل 1000 كلمة: {rate}.',
        advice: 'اقصرهما على ما يجب فعله للمطابقة، وصغ الباقي حقائق.',
      },
    },
  },
  'requirement-language/undeclared': {
    title: 'تُعلن في الفقرة 5 كلمات رئيسية مثل "is required to" و"can optionally"',
    messages: {
      undeclared: {
        message: 'يستعمل النص "{keyword}" (عدد المرات: {times})، ولا تبين الفقرة 5 معناها.',
        advice: 'أعلن الكلمة الرئيسية في الفقرة 5، أو استعمل "shall" و"should" و"may".',
      },
    },
  },
  'requirement-language/unused-declaration': {
    title: 'لا تُعلن إلا الكلمات الرئيسية المستعملة (مشروع قائمة التحقق للفريق الاستشاري لتقييس الاتصالات C1)',
    messages: {
      unused: { message: 'تعلن الفقرة 5 "{keyword}"، ولا يستعملها النص.', advice: 'احذف الإعلان.' },
    },
  },
};
