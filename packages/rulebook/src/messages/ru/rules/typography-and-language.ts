import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: typography and language. */
export const typographyAndLanguage: RuleTexts = {
  'numbers/decimal-comma': {
    title: 'В английских текстах – десятичная точка',
    messages: {
      comma: {
        message: '«{found}» похоже на число с десятичной запятой.',
        advice: 'В английском тексте десятичный знак – точка.',
      },
    },
  },
  'numbers/italic-digits': {
    title: 'Цифры – прямым шрифтом',
    messages: {
      italic: {
        message: 'Число {found} набрано курсивом.',
        advice: 'Наберите цифры прямым шрифтом; курсивом – только буквы, обозначающие величины.',
      },
    },
  },
  'numbers/thousands': {
    title: 'Тысячи отделяются пробелом, а не запятой',
    messages: {
      comma: { message: 'В «{found}» тысячи отделены запятой.', advice: 'Отделите их неразрывным пробелом.' },
    },
  },
  'numbers/unit-space': {
    title: 'Между числом и единицей стоит пробел',
    messages: {
      space: {
        message: 'В «{found}» между числом и единицей нет пробела.',
        advice: 'Напишите «{expected}» с неразрывным пробелом.',
      },
    },
  },
  'language/chair': {
    title: 'Слова о людях не указывают, мужчины это или женщины',
    messages: {
      man: {
        message: 'В тексте стоит «{found}» вместо «{expected}».',
        advice: 'Напишите «chair» или «vice-chair».',
      },
    },
  },
  'language/ize': {
    title: 'Глаголы пишутся с -ize, как в standardization',
    messages: {
      ise: {
        message: '«{found}» написано с s; в текстах МСЭ – «{expected}».',
        advice: 'Пишите с z, кроме имен и цитат.',
      },
    },
  },
  'language/spelling': {
    title: 'В английских текстах – британское правописание',
    messages: {
      american: {
        message: '«{found}» – американское правописание; в текстах МСЭ – «{expected}».',
        advice: 'Используйте британское правописание, кроме имен и цитат.',
      },
    },
  },
  'language/trademarks': {
    title: 'Товарные знаки рассматриваются',
    messages: {
      mark: {
        message: 'В тексте есть товарный знак «{found}».',
        advice:
          'Скажите, что имеется в виду, без названия изделия или оставьте название, если другое слово не подходит.',
      },
    },
  },
  'typography/caption-capitals': {
    title: 'В названиях рисунков и таблиц с прописной буквы пишется только первое слово',
    messages: {
      capitals: {
        message: 'В названии «{title}» ({label} {number}) обычные слова – с прописных букв.',
        advice: 'Оставьте первую прописную букву и прописные буквы имен и акронимов.',
      },
    },
  },
  'typography/curly-quotes': {
    title: 'Кавычки одного вида',
    messages: {
      mixed: {
        message: 'Абзацы с фигурными кавычками: {curly}; с прямыми: {straight}.',
        advice: 'Используйте всюду прямые двойные кавычки.',
      },
    },
  },
  'typography/direct-formatting': {
    title: 'Текст не выделен цветом или фоном',
    messages: {
      color: {
        message: 'Текст цветной.',
        advice: 'Сделайте его черным; скажите словами то, что должен был сказать цвет.',
      },
      highlight: {
        message: 'Текст выделен фоном.',
        advice: 'Решите то, что было выделено, и снимите выделение.',
      },
    },
  },
  'typography/emphasis': {
    title: 'Обычный текст не набран полужирным и не подчеркнут',
    messages: {
      bold: {
        message: 'Целое предложение набрано полужирным.',
        advice: 'Наберите его светлым или сделайте заголовком, если это заголовок.',
      },
      underlined: {
        message: 'Целое предложение подчеркнуто.',
        advice: 'Уберите подчеркивание: оно для адресов.',
      },
    },
  },
  'typography/heading-capitals': {
    title: 'В заголовках с прописной буквы пишется только первое слово',
    messages: {
      capitals: {
        message: 'В заголовке «{title}» обычные слова – с прописных букв.',
        advice: 'Оставьте первую прописную букву и прописные буквы имен и акронимов.',
      },
    },
  },
  'typography/page-size': {
    title: 'Страницы – формата A4',
    messages: {
      size: {
        message: 'Размер страниц – {width} на {height} мм, а не A4.',
        advice: 'Задайте формат A4; преобразование делает это.',
      },
    },
  },
  'typography/styles': {
    title: 'Абзацы имеют стили шаблона',
    messages: {
      styles: {
        message: 'Абзацы, стиль которых не из шаблона: {count} ({names}).',
        advice: 'Используйте стили шаблона МСЭ-Т или преобразуйте документ, что их задает.',
      },
    },
  },
};
