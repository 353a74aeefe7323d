import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: reference entries. */
export const referenceEntries: RuleTexts = {
  'references/author-entry-form': {
    title: 'У книг и статей год стоит в скобках после авторов',
    messages: {
      year: {
        message: 'В записи [{tag}] нет года в скобках после авторов.',
        advice: 'Напишите авторов, год в скобках, запятую и название.',
      },
    },
  },
  'references/bibliography-heading': {
    title: 'Библиография озаглавлена «Библиография», без номера',
    messages: {
      number: {
        message: 'Библиография имеет номер {number}.',
        advice: 'Удалите номер и поставьте библиографию после дополнений.',
      },
      title: {
        message: 'Библиография озаглавлена «{title}» вместо «{expected}».',
        advice: 'Озаглавьте ее «{expected}».',
      },
    },
  },
  'references/bibliography-sentence': {
    title: 'Записи библиографии начинаются сразу под ее заголовком',
    messages: {
      sentence: {
        message: 'Под заголовком библиографии стоит «{found}».',
        advice: 'Удалите предложение: его место под названиями дополнений.',
      },
    },
  },
  'references/duplicate-entries': {
    title: 'Обозначение относится к одной записи, и документ приводится один раз',
    messages: {
      tag: {
        message: 'Обозначение [{tag}] стоит перед двумя записями.',
        advice: 'Дайте каждой записи свое обозначение или удалите лишнюю.',
      },
      lists: {
        message: '[{tag}] есть и в пункте 2, и в библиографии.',
        advice: 'Оставьте в пункте 2, если его положения применяются, иначе – в библиографии.',
      },
    },
  },
  'references/entry-form': {
    title: 'Запись – это обозначение, знак табуляции, наименование с годом, название курсивом и точка',
    messages: {
      faults: {
        message: 'Запись «{entry}» ({list}): {faults}.',
        advice: 'Пишите так: [обозначение], табуляция, наименование (год), название курсивом, точка.',
      },
    },
  },
  'references/ietf-entry-form': {
    title: 'RFC приводится как «[IETF RFC 1042] IETF RFC 1042 (1988), Title.»',
    messages: {
      tag: {
        message: 'Обозначение [{tag}] документа RFC не имеет вида [{expected}].',
        advice: 'Назовите в обозначении издателя: «IETF RFC» и номер.',
      },
      form: {
        message: 'Запись [{tag}] не начинается с «{expected}».',
        advice: 'Напишите «IETF RFC», номер, год в скобках, запятую и название.',
      },
    },
  },
  'references/internet-drafts': {
    title: 'На документы IETF ссылаются по номеру RFC, но не как на Internet-Drafts',
    messages: {
      draft: {
        message: 'Запись [{tag}] ссылается на незавершенную работу («{found}»).',
        advice: 'Сошлитесь на RFC, который из нее вышел, или удалите ссылку.',
      },
      series: {
        message: 'Запись [{tag}] приведена по номеру серии «{found}».',
        advice: 'Сошлитесь на RFC по его собственному номеру.',
      },
    },
  },
  'references/iso-entry-form': {
    title: 'Документы ИСО и МЭК приводятся как «ISO 23599:2012, Title.» или «IEC 61883-4 (2004), Title.»',
    messages: {
      form: {
        message: 'Запись [{tag}] не начинается с издателя, номера и года.',
        advice: 'Напишите «ISO/IEC 9834-1:2012, Title.» или «IEC 61883-4 (2004), Title.»',
      },
    },
  },
  'references/itu-entry-form': {
    title: 'Рекомендация приводится как «Recommendation ITU-T X.nnn (YYYY), Title.»',
    messages: {
      name: {
        message: 'В записи {entry} стоит «{found}» вместо «{expected}».',
        advice: 'Называйте Рекомендацию «Recommendation ITU-T X.nnn».',
      },
      year: {
        message: 'В записи {entry} издание указано как «{found}» вместо «{expected}».',
        advice: 'В списках справочных документов издание – это только год.',
      },
      noYear: {
        message: 'В записи {entry} не указано издание.',
        advice: 'Поставьте год издания в скобках после номера.',
      },
    },
  },
  'references/order': {
    title: 'Справочные документы стоят в алфавитно-цифровом порядке',
    messages: {
      misplaced: {
        message: 'Запись [{tag}] стоит не в алфавитно-цифровом порядке.',
        advice: 'Поставьте ее туда, где место ее обозначению.',
      },
      several: {
        message: 'Записи списка не в алфавитно-цифровом порядке: {count}; первая – [{tag}].',
        advice: 'Отсортируйте список по обозначениям; тексты МСЭ могут стоять первыми.',
      },
    },
  },
  'references/organization-entry-form': {
    title: 'Документы других организаций начинаются с издателя и номера и содержат год',
    messages: {
      form: {
        message: 'Запись [{tag}] не начинается со своего издателя, {publisher}.',
        advice: 'Напишите издателя, номер, год в скобках, запятую и название.',
      },
    },
  },
  'references/supplement-entry-form': {
    title:
      'Добавление приводится в библиографии как «ITU-T G-series Recommendations – Supplement 41 (2010), Title.»',
    messages: {
      normative: {
        message: 'В пункте 2 приведено Добавление [{tag}].',
        advice: 'Перенесите его в библиографию: Добавление информативно.',
      },
      form: {
        message:
          'Добавление [{tag}] приведено не в виде «ITU-T X-series Recommendations – Supplement n (year)».',
        advice: 'Напишите его в этом виде.',
      },
    },
  },
  'references/web-address-line': {
    title: 'Адрес справочного документа стоит на отдельной строке',
    messages: {
      line: {
        message: 'Адрес «{found}» стоит в строке с названием.',
        advice: 'Вставьте перед адресом разрыв строки.',
      },
    },
  },
};
