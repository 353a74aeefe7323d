import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: definitions. */
export const definitions: RuleTexts = {
  'definitions/abbreviations': {
    title: 'المختصرات الواردة في تعريف تُكتب كاملة فيه',
    messages: {
      unexpanded: {
        message: 'يستعمل تعريف "{term}" المختصر {acronym} بلا كلماته.',
        advice: 'اكتب الكلمات، والمختصر بين قوسين.',
      },
    },
  },
  'definitions/bold-span': {
    title: 'ينتهي الخط العريض عند المصطلح؛ أما الرمز والنقطتان والتعريف فبخط عادي',
    messages: {
      bold: {
        message: 'في المدخل "{term}" يمتد الخط العريض إلى {what}.',
        advice: 'اجعل الرقم والمصطلح بخط عريض، وكل ما يلي بخط عادي.',
      },
    },
  },
  'definitions/capital': {
    title: 'يبدأ التعريف بحرف كبير بعد النقطتين',
    messages: {
      small: {
        message: 'تعاريف تبدأ بحرف صغير: {count}، أولها تعريف "{term}".',
        advice: 'ابدأ التعاريف بحرف كبير.',
      },
    },
  },
  'definitions/circular': {
    title: 'لا يرد المصطلح في تعريفه',
    messages: {
      self: {
        message: 'يستعمل تعريف "{term}" المصطلح نفسه.',
        advice: 'اذكر الصنف الذي ينتمي إليه وما يميزه.',
      },
    },
  },
  'definitions/duplicate-term': {
    title: 'يُعرَّف المصطلح مرة واحدة',
    messages: {
      twice: { message: 'المصطلح "{term}" معرَّف مرتين: {first} و{second}.', advice: 'أبقِ تعريفاً واحداً.' },
    },
  },
  'definitions/entry-form': {
    title: 'يتألف التعريف من رقم ومصطلح بخط عريض وحروف صغيرة ونقطتين وجملة بنقطتها',
    messages: {
      faults: {
        message: 'تعريف "{term}": {faults}.',
        advice: 'اكتبه هكذا: الرقم، علامة جدولة، المصطلح بخط عريض وحروف صغيرة، نقطتان، التعريف، نقطة.',
      },
    },
  },
  'definitions/generic-term': {
    title: 'لا تُعرَّف كلمة شائعة الاستعمال (مشروع قائمة التحقق للفريق الاستشاري لتقييس الاتصالات D2)',
    messages: {
      generic: {
        message: '"{term}" كلمة شائعة الاستعمال.',
        advice: 'احذف التعريف، أو عرّف المعنى الأضيق المقصود.',
      },
    },
  },
  'definitions/numbering': {
    title: 'التعاريف مرقمة بالتتابع بلا فجوات ولا تكرار',
    messages: {
      twice: { message: 'يحمل تعريفان الرقم {number}.', advice: 'رقّم التعاريف بحسب ترتيب ورودها.' },
      gap: {
        message: 'فجوات في أرقام التعاريف: {count}؛ الأولى: يلي {number} الرقم {before}.',
        advice: 'رقّم التعاريف بلا فجوات بحسب ترتيب ورودها.',
      },
    },
  },
  'definitions/opening': {
    title: 'يبدأ التعريف بصنف الشيء، لا بعبارة "is when" أو "refers to"',
    messages: {
      opening: {
        message: 'يبدأ تعريف "{term}" بعبارة "{found}".',
        advice: 'ابدأ بصنف الشيء: "A device that …".',
      },
    },
  },
  'definitions/order': {
    title: 'المصطلحات بالترتيب الأبجدي',
    messages: {
      misplaced: {
        message: '{name}: المصطلح "{term}" ليس بالترتيب الأبجدي.',
        advice: 'ضعه في موضعه وأعد ترقيم المصطلحات.',
      },
      several: {
        message: '{name}: مصطلحات ليست بالترتيب الأبجدي: {count}، أولها "{term}".',
        advice: 'رتب المصطلحات وأعد ترقيمها.',
      },
    },
  },
  'definitions/quoted': {
    title: 'التعاريف المنقولة عن منظمات أخرى مأذون بها',
    messages: {
      copied: {
        message: 'تعريف "{term}" مطبوع بعبارات [{tag}].',
        advice: 'اسأل مكتب تقييس الاتصالات هل يلزم استئذان صاحب الحق، أو اذكر المرجع وحده.',
      },
    },
  },
  'definitions/requirement': {
    title: 'لا تتضمن التعاريف متطلبات',
    messages: {
      requirement: {
        message: 'يتضمن تعريف "{term}" كلمة المتطلبات "{word}".',
        advice: 'قل ما هو الشيء، وانقل المتطلب إلى الفقرة 6 أو ما بعدها.',
      },
    },
  },
  'definitions/several-explanations': {
    title: 'تفصل فاصلة منقوطة بين الشروح المتعددة لمصطلح',
    messages: {
      semicolon: {
        message: 'شروح "{term}" مرقمة في السطر ولا تفصل بينها فواصل منقوطة.',
        advice: 'ضع بينها فاصلة منقوطة.',
      },
    },
  },
  'definitions/source-tag': {
    title: 'يسمي كل مصطلح في الفقرة 3.1 النص الذي يعرّفه',
    messages: {
      missing: {
        message: 'المصطلح "{term}" في الفقرة 3.1 لا يسمي مصدراً.',
        advice: 'أضف رمز النص الذي يعرّفه، كما في "{term} [ITU-T X.nnn]:"، أو انقل المصطلح إلى 3.2.',
      },
    },
  },
  'definitions/stand-alone': {
    title: 'يُفهم التعريف بلا بقية النص',
    messages: {
      pointer: {
        message: 'يحيل تعريف "{term}" إلى نص آخر ("{found}").',
        advice: 'قل في التعريف ما يلزم، وانقل الباقي إلى ملاحظة تحته.',
      },
    },
  },
  'definitions/supplementary': {
    title: 'ما يكمّل التعريف يرد في ملاحظة تحته',
    messages: {
      sentences: {
        message: 'عدد جمل تعريف "{term}": {count}.',
        advice: 'أبقِ الأولى تعريفاً وضع البقية في ملاحظة تحته.',
      },
    },
  },
};
