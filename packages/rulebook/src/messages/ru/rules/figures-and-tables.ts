import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: figures and tables. */
export const figuresAndTables: RuleTexts = {
  'figures/caption-form': {
    title: 'Подпись имеет вид «Рисунок 1 – Название», с коротким тире и без точки в конце',
    messages: {
      separator: {
        message:
          'В подписи {label} {number} номер и название разделены знаком «{found}» вместо короткого тире.',
        advice: 'Напишите «{label} {number} – {title}».',
      },
      untitled: {
        message: '{label} {number}: нет названия.',
        advice: 'Дайте название после короткого тире: «{label} {number} – ».',
      },
      stop: {
        message: 'Подпись {label} {number} заканчивается точкой.',
        advice: 'Подписи пишутся без точки в конце. Удалите ее.',
      },
      label: {
        message: 'В подписи стоит «{found}» вместо «{expected}».',
        advice: 'Напишите слово полностью, с прописной только первой буквой.',
      },
      capital: {
        message: 'Название {label} {number} начинается со строчной буквы.',
        advice: 'Начните название с прописной буквы.',
      },
    },
  },
  'figures/caption-position': {
    title: 'Подпись рисунка стоит под ним, заголовок таблицы – над ней',
    messages: {
      figure: {
        message: 'Подпись {label} {number} стоит над рисунком.',
        advice: 'Поставьте ее под рисунком.',
      },
      table: {
        message: 'Заголовок {label} {number} стоит под таблицей.',
        advice: 'Поставьте его над таблицей.',
      },
    },
  },
  'figures/captioned': {
    title: 'У каждого рисунка и каждой таблицы есть номер и название',
    messages: {
      figure: {
        message: 'У рисунка нет подписи.',
        advice: 'Пронумеруйте его и дайте название снизу: «Рисунок n – Название».',
      },
      table: {
        message: 'У таблицы, которая начинается с «{words}», нет заголовка.',
        advice: 'Пронумеруйте ее и дайте название сверху: «Таблица n – Название».',
      },
    },
  },
  'figures/editable': {
    title: 'Рисунки сдаются в виде, который можно редактировать',
    messages: {
      raster: {
        message: 'Рисунки в виде растровых изображений: {count} ({names}).',
        advice:
          'Сдайте исходный файл чертежей или начертите их заново; с фотографиями ничего делать не нужно.',
      },
    },
  },
  'figures/numbering': {
    title: 'Рисунки и таблицы нумеруются с 1 без пропусков и повторов, по единой схеме',
    messages: {
      repeat: {
        message: '{label} {number} встречается дважды: «{first}» и «{second}».',
        advice: 'Дайте каждому свой номер и исправьте ссылки.',
      },
      gap: {
        message: '{label} {number} следует за {label} {before}: номер пропущен.',
        advice: 'Нумеруйте без пропусков и исправьте ссылки.',
      },
      mixed: {
        message: '{label} {number} – нумерация по пунктам, у других – сквозная.',
        advice: 'Используйте во всем тексте одну схему: 1, 2, 3 или пункт и номер.',
      },
      none: {
        message: 'У подписи «{title}» нет номера.',
        advice: 'Пронумеруйте все рисунки и таблицы, каждый вид с 1.',
      },
    },
  },
  'figures/parts': {
    title: 'Части рисунка нумеруются Рисунок 6-a, Рисунок 6-b',
    messages: {
      part: {
        message: 'Часть имеет номер {found} вместо {expected}.',
        advice: 'Поставьте между номером и буквой дефис.',
      },
    },
  },
  'figures/referred': {
    title: 'В тексте есть ссылка на каждый рисунок и каждую таблицу',
    messages: {
      unmentioned: {
        message: 'В тексте нет ссылки на {label} {number}.',
        advice: 'Сошлитесь по номеру там, где это нужно читателю.',
      },
    },
  },
  'tables/head-row': {
    title: 'Заголовки столбцов – полужирные, по центру и с прописной буквы',
    messages: {
      faults: {
        message: 'Заголовки столбцов, {name}: {faults}.',
        advice: 'Наберите строку заголовков полужирным, по центру, с прописных букв (стиль «Table_head»).',
      },
    },
  },
  'tables/repeated-head': {
    title: 'В длинных таблицах заголовки повторяются на каждой странице',
    messages: {
      head: {
        message: '{name}: строк – {rows}, и ни одна строка заголовков не повторяется.',
        advice: 'Отметьте строку заголовков «Повторять как заголовок».',
      },
    },
  },
};
