import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Arabic: reference entries. */
export const referenceEntries: RuleTexts = {
  'references/author-entry-form': {
    title: 'تذكر الكتب والمقالات السنة بين قوسين بعد المؤلفين',
    messages: {
      year: {
        message: 'لا يذكر المدخل [{tag}] السنة بين قوسين بعد المؤلفين.',
        advice: 'اكتب المؤلفين، ثم السنة بين قوسين، ثم فاصلة، ثم العنوان.',
      },
    },
  },
  'references/bibliography-heading': {
    title: 'عنوان البيبليوغرافيا "بيبليوغرافيا"، بلا رقم',
    messages: {
      number: {
        message: 'تحمل البيبليوغرافيا الرقم {number}.',
        advice: 'احذف الرقم، وضع البيبليوغرافيا بعد التذييلات.',
      },
      title: {
        message: 'عنوان البيبليوغرافيا "{title}" بدلاً من "{expected}".',
        advice: 'اجعل عنوانها "{expected}".',
      },
    },
  },
  'references/bibliography-sentence': {
    title: 'تبدأ مداخل البيبليوغرافيا تحت عنوانها مباشرة',
    messages: {
      sentence: {
        message: 'يرد تحت عنوان البيبليوغرافيا "{found}".',
        advice: 'احذف الجملة: فموضعها تحت عناوين التذييلات.',
      },
    },
  },
  'references/duplicate-entries': {
    title: 'يسمي الرمز مدخلاً واحداً، وتُدرج الوثيقة مرة واحدة',
    messages: {
      tag: { message: 'يرد الرمز [{tag}] أمام مدخلين.', advice: 'أعط كل مدخل رمزاً خاصاً به، أو احذف المكرر.' },
      lists: {
        message: '[{tag}] مدرج في الفقرة 2 وفي البيبليوغرافيا.',
        advice: 'أبقه في الفقرة 2 إن كانت أحكامه تنطبق، وإلا ففي البيبليوغرافيا.',
      },
    },
  },
  'references/entry-form': {
    title: 'يتألف المدخل من رمز وعلامة جدولة وتسمية مع السنة وعنوان بحروف مائلة ونقطة',
    messages: {
      faults: {
        message: 'المدخل "{entry}" ({list}): {faults}.',
        advice: 'اكتبه هكذا: [الرمز]، علامة جدولة، التسمية (السنة)، العنوان بحروف مائلة، نقطة.',
      },
    },
  },
  'references/ietf-entry-form': {
    title: 'تُدرج وثيقة RFC بصيغة "[IETF RFC 1042] IETF RFC 1042 (1988), Title."',
    messages: {
      tag: {
        message: 'رمز وثيقة RFC [{tag}] ليس بالصيغة [{expected}].',
        advice: 'اذكر الناشر في الرمز: "IETF RFC" والرقم.',
      },
      form: {
        message: 'لا يبدأ المدخل [{tag}] بما يلي: "{expected}".',
        advice: 'اكتب "IETF RFC"، ثم الرقم، ثم السنة بين قوسين، ثم فاصلة، ثم العنوان.',
      },
    },
  },
  'references/internet-drafts': {
    title: 'يُستشهد بوثائق IETF برقم RFC، لا بوصفها Internet-Drafts',
    messages: {
      draft: {
        message: 'يحيل المدخل [{tag}] إلى عمل جارٍ ("{found}").',
        advice: 'أحل إلى وثيقة RFC الناتجة عنه، أو احذف المرجع.',
      },
      series: {
        message: 'المدخل [{tag}] مذكور برقم سلسلته "{found}".',
        advice: 'أحل إلى وثيقة RFC برقمها الخاص.',
      },
    },
  },
  'references/iso-entry-form': {
    title: 'تُدرج وثائق ISO وIEC بصيغة "ISO 23599:2012, Title." أو "IEC 61883-4 (2004), Title."',
    messages: {
      form: {
        message: 'لا يبدأ المدخل [{tag}] بالناشر والرقم والسنة.',
        advice: 'اكتبه بصيغة "ISO/IEC 9834-1:2012, Title." أو "IEC 61883-4 (2004), Title."',
      },
    },
  },
  'references/itu-entry-form': {
    title: 'تُدرج التوصية بصيغة "Recommendation ITU-T X.nnn (YYYY), Title."',
    messages: {
      name: {
        message: 'يرد في المدخل {entry} "{found}" بدلاً من "{expected}".',
        advice: 'سمِّ التوصية "Recommendation ITU-T X.nnn".',
      },
      year: {
        message: 'يذكر المدخل {entry} الطبعة بصيغة "{found}" بدلاً من "{expected}".',
        advice: 'الطبعة في قوائم المراجع هي السنة وحدها.',
      },
      noYear: { message: 'لا يذكر المدخل {entry} الطبعة.', advice: 'ضع سنة الطبعة بين قوسين بعد الرقم.' },
    },
  },
  'references/order': {
    title: 'المراجع بالترتيب الأبجدي الرقمي',
    messages: {
      misplaced: {
        message: 'المدخل [{tag}] ليس في موضعه من الترتيب الأبجدي الرقمي.',
        advice: 'ضعه حيث ينبغي لرمزه أن يكون.',
      },
      several: {
        message: 'مداخل من القائمة ليست بالترتيب الأبجدي الرقمي: {count}، أولها [{tag}].',
        advice: 'رتب القائمة بحسب الرمز؛ ويجوز أن تأتي نصوص الاتحاد أولاً.',
      },
    },
  },
  'references/organization-entry-form': {
    title: 'تبدأ وثائق المنظمات الأخرى بالناشر والرقم وتذكر السنة',
    messages: {
      form: {
        message: 'لا يبدأ المدخل [{tag}] بناشره {publisher}.',
        advice: 'اكتب الناشر والرقم والسنة بين قوسين وفاصلة والعنوان.',
      },
    },
  },
  'references/supplement-entry-form': {
    title:
      'تُدرج الإضافة في البيبليوغرافيا بصيغة "ITU-T G-series Recommendations – Supplement 41 (2010), Title."',
    messages: {
      normative: {
        message: 'تدرج الفقرة 2 الإضافة [{tag}].',
        advice: 'انقلها إلى البيبليوغرافيا: فالإضافة إعلامية.',
      },
      form: {
        message: 'الإضافة [{tag}] ليست مدرجة بصيغة "ITU-T X-series Recommendations – Supplement n (year)".',
        advice: 'اكتبها بتلك الصيغة.',
      },
    },
  },
  'references/web-address-line': {
    title: 'عنوان الوثيقة المرجعية على الويب في سطر مستقل',
    messages: {
      line: {
        message: 'العنوان "{found}" وارد في سطر عنوان الوثيقة.',
        advice: 'ضع فاصل أسطر قبل عنوان الويب.',
      },
    },
  },
};
