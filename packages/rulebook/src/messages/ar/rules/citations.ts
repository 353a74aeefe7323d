import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: citations. */
export const citations: RuleTexts = {
  'references/annex-exists': {
    title: 'الملحق أو التذييل الذي يحيل إليه النص موجود',
    messages: {
      missing: {
        message: 'يحيل النص إلى {word} {number}، وهو غير موجود.',
        advice: 'صحح الحرف، أو سمِّ الوثيقة المقصود ملحقها.',
      },
    },
  },
  'references/citation-brackets': {
    title: 'يُستشهد بالوثائق المدرجة برموزها بين معقوفين',
    messages: {
      bare: { message: 'يسمي النص "{found}" بلا رمزه [{tag}].', advice: 'استشهد به بالصيغة [{tag}].' },
    },
  },
  'references/citation-order': {
    title: 'يُستشهد بأجزاء الوثائق الأخرى بصيغة "clause 2 of [ITU-T A.5]"',
    messages: {
      order: { message: 'يستشهد النص بما يلي: "{found}".', advice: 'اكتب "{expected}".' },
    },
  },
  'references/citations-resolve': {
    title: 'كل رمز يستشهد به النص وارد في الفقرة 2 أو في البيبليوغرافيا',
    messages: {
      unknown: {
        message: 'يستشهد النص بالمرجع [{tag}]، وهو غير وارد في أي قائمة.',
        advice: 'أضفه إلى الفقرة 2 (معياري) أو إلى البيبليوغرافيا (إعلامي)، أو صحح الرمز.',
      },
      spelling: {
        message: 'يستشهد النص بالرمز [{tag}]، والوارد في القائمة [{listed}].',
        advice: 'اكتب الرمز بالصيغة نفسها في القائمة وفي النص.',
      },
    },
  },
  'references/cited-before-clause-six': {
    title:
      'مصادر التعاريف وحدها موضعها البيبليوغرافيا (مشروع قائمة التحقق للفريق الاستشاري لتقييس الاتصالات R1 وD1)',
    messages: {
      early: {
        message: 'لا يُستشهد بالمرجع [{tag}] من الفقرة 2 إلا قبل الفقرة 6.',
        advice:
          'انظر في نقل المدخل إلى البيبليوغرافيا: يطلبه مشروع قائمة التحقق للفريق الاستشاري لتقييس الاتصالات.',
      },
    },
  },
  'references/clause-case': {
    title: 'تُكتب كلمة "clause" بحرف صغير داخل الجملة',
    messages: {
      capital: { message: 'يرد في النص "{found}" داخل جملة.', advice: 'اكتب "clause" بحرف صغير.' },
    },
  },
  'references/clause-exists': {
    title: 'الفقرة التي يحيل إليها النص موجودة',
    messages: {
      missing: {
        message: 'يحيل النص إلى {word} {number}، وهو غير موجود.',
        advice: 'صحح الرقم، أو سمِّ الوثيقة المقصودة فقرتها: "clause 7 of [ITU-T A.5]".',
      },
    },
  },
  'references/clause-word': {
    title: 'تسمى أجزاء النص "clauses"',
    messages: {
      word: {
        message: 'يرد في النص "{found}" بدلاً من "{expected}".',
        advice: 'سمِّ أجزاء هذا النص "clauses".',
      },
    },
  },
  'references/entries-cited': {
    title: 'يُستشهد بكل مدخل من الفقرة 2 والبيبليوغرافيا',
    messages: {
      uncited: {
        message: 'لا يستشهد النص بالمرجع [{tag}].',
        advice: 'استشهد به حيث تنطبق أحكامه، أو انقله إلى البيبليوغرافيا، أو احذفه.',
      },
      uncitedInformative: {
        message: 'لا يستشهد النص بالمرجع [{tag}] من البيبليوغرافيا.',
        advice: 'استشهد به حيث يفيد، أو احذفه.',
      },
    },
  },
  'references/figure-case': {
    title: 'تبدأ كلمات الشكل والجدول والملحق والتذييل بحرف كبير أمام رقمها',
    messages: {
      small: { message: 'يرد في النص "{found}" بحرف صغير.', advice: 'اكتب "{expected}".' },
    },
  },
  'references/figure-exists': {
    title: 'الشكل أو الجدول الذي يحيل إليه النص موجود',
    messages: {
      missing: {
        message: 'يحيل النص إلى {word} {number}، وهو غير موجود.',
        advice: 'صحح الرقم، أو أضف ما ينقص.',
      },
    },
  },
  'references/focus-group-entry': {
    title: 'ترد نواتج الأفرقة المتخصصة في البيبليوغرافيا، لا في الفقرة 2',
    messages: {
      normative: {
        message: 'تدرج الفقرة 2 ناتج الفريق المتخصص [{tag}].',
        advice: 'انقله إلى البيبليوغرافيا برمز مثل [b-FG-NRR].',
      },
    },
  },
  'references/informative-tags': {
    title: 'تبدأ رموز البيبليوغرافيا بالسابقة "b-"، خلافاً لرموز الفقرة 2',
    messages: {
      bibliography: {
        message: 'لا يبدأ رمز البيبليوغرافيا [{tag}] بالسابقة "b-".',
        advice: 'اكتبه [b-{tag}] هنا وحيثما استُشهد به، أو انقل المدخل إلى الفقرة 2 إن كان معيارياً.',
      },
      references: {
        message: 'يبدأ رمز الفقرة 2 [{tag}] بالسابقة "b-".',
        advice: 'احذف السابقة إن كان المرجع معيارياً، وإلا فانقل المدخل إلى البيبليوغرافيا.',
      },
    },
  },
  'references/normative-use': {
    title: 'لا تدرج الفقرة 2 إلا ما تستشهد به الفقرات والملحقات',
    messages: {
      informative: {
        message: 'لا يُستشهد بالمرجع [{tag}] من الفقرة 2 إلا في {where}.',
        advice: 'انقل المدخل إلى البيبليوغرافيا بالرمز [b-{tag}]، أو استشهد به حيث تنطبق أحكامه.',
      },
    },
  },
  'references/numeric-tags': {
    title: 'تسمي الرموز الوثيقة المستشهد بها، لا رقماً في قائمة',
    messages: {
      list: {
        message: 'رموز المداخل أرقام: {list} ({count}).',
        advice: 'أعط كلاً منها رمزاً يسمي الوثيقة، مثل [ITU-T A.5]؛ ويوجد اقتراح عند كل مدخل.',
      },
      entry: {
        message: 'المرجع [{tag}] معرّف برقم.',
        advice: 'سمّه [{better}] هنا وحيثما استُشهد به ({times}).',
      },
      several: {
        message: 'يسمي الاستشهاد [{tag}] عدة مراجع بأرقامها.',
        advice: 'استشهد بكل منها برمزه: {better}.',
      },
      unlisted: {
        message: 'يستشهد النص بالرقم [{tag}]، وليس في أي قائمة مدخل كهذا.',
        advice: 'أضف المدخل إلى الفقرة 2 أو البيبليوغرافيا، واستشهد به برمز يسميه.',
      },
    },
  },
  'references/page-reference': {
    title: 'يحيل النص إلى فقرات وأشكال وجداول، لا إلى صفحات',
    messages: {
      page: {
        message: 'يحيل النص إلى الصفحة {number}.',
        advice: 'أحل بدلاً من ذلك إلى الفقرة أو الشكل أو الجدول.',
      },
    },
  },
  'references/qualified-organization': {
    title: 'للمراجع المعيارية إلى منظمات أخرى مسوّغ بموجب التوصية A.5',
    messages: {
      form: {
        message: '[{tag}] من الفقرة 2 لم ينشره الاتحاد ولا ISO ولا IEC.',
        advice: 'أضف المسوّغ الذي تطلبه التوصية ITU-T A.5، أو انقل المدخل إلى البيبليوغرافيا.',
      },
    },
  },
  'references/tag-matches-entry': {
    title: 'يسمي الرمز والمدخل الوثيقة نفسها',
    messages: {
      differs: { message: 'يرد الرمز [{tag}] أمام مدخل عن {found}.', advice: 'صحح الرمز أو المدخل.' },
    },
  },
  'references/unavailable-documents': {
    title: 'تحيل المراجع إلى وثائق يستطيع كل قارئ الحصول عليها',
    messages: {
      working: {
        message: 'يحيل المدخل [{tag}] إلى وثيقة عمل ("{found}").',
        advice: 'أحل إلى النص المنشور، أو اذكر في هذا النص ما يلزم.',
      },
    },
  },
  'references/web-address-in-text': {
    title: 'يستشهد النص بالمصادر برموزها، لا بعناوينها على الويب',
    messages: {
      address: {
        message: 'يذكر النص عنوان الويب "{found}".',
        advice: 'أدرج المصدر في البيبليوغرافيا واستشهد برمزه.',
      },
    },
  },
};
