import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: abbreviations. */
export const abbreviations: RuleTexts = {
  'abbreviations/duplicate': {
    title: 'Сокращение приводится один раз',
    messages: {
      twice: {
        message: 'В пункте 4 дважды приведено {short}: «{first}» и «{second}».',
        advice: 'Оставьте одну запись; для другого значения возьмите другие буквы.',
      },
    },
  },
  'abbreviations/first-use': {
    title: 'Сокращение раскрывается при первом употреблении',
    messages: {
      unexplained: {
        message: 'Сокращения, нигде не раскрытые в тексте: {count}; первое – {short}.',
        advice: 'При первом употреблении напишите слова, а сокращение – в скобках.',
      },
    },
  },
  'abbreviations/initials': {
    title: 'В пункте 4 буквы, из которых состоит сокращение, – прописные',
    messages: {
      capitals: {
        message:
          'Записи, прописные буквы которых не образуют сокращения: {count}; первая – {short} («{expansion}»).',
        advice: 'Сделайте прописными буквы, образующие сокращение, или исправьте слова.',
      },
    },
  },
  'abbreviations/layout': {
    title: 'Запись пункта 4 – это сокращение, знак табуляции и полная форма',
    messages: {
      separator: {
        message: 'Сокращение {acronym} отделено от полной формы не знаком табуляции, а так: {separator}.',
        advice: 'Поставьте между ними знак табуляции без других знаков.',
      },
      several: {
        message: 'Сокращения, отделенные от полной формы не знаком табуляции ({separator}): {count}.',
        advice: 'Поставьте между сокращением и полной формой знак табуляции без других знаков.',
      },
    },
  },
  'abbreviations/needless': {
    title: 'Единицы и названия организаций по стандартизации в пункт 4 не вносятся',
    messages: {
      known: {
        message: 'В пункте 4 приведено {short}, что не обязательно.',
        advice: 'Его можно опустить: единицы и организации по стандартизации известны.',
      },
    },
  },
  'abbreviations/order': {
    title: 'Сокращения стоят в алфавитном порядке',
    messages: {
      misplaced: {
        message: 'Сокращение {acronym} стоит не в алфавитном порядке.',
        advice: 'Поставьте его на место.',
      },
      several: {
        message: 'Сокращения не в алфавитном порядке: {count}; первое – {acronym}.',
        advice: 'Отсортируйте список.',
      },
    },
  },
  'abbreviations/plural': {
    title: 'Множественное число сокращения – со строчной s и без апострофа',
    messages: {
      apostrophe: {
        message: 'В тексте стоит «{found}».',
        advice:
          'Для множественного числа пишите «{expected}»; для притяжательной формы это может быть верно.',
      },
      capital: {
        message: 'В тексте стоит «{found}», а в пункте 4 – без S.',
        advice: 'Для множественного числа пишите «{expected}».',
      },
    },
  },
  'abbreviations/unlisted': {
    title: 'Каждое использованное сокращение есть в пункте 4',
    messages: {
      unlisted: {
        message: 'Сокращение {acronym} использовано ({times}), но его нет в пункте 4.',
        advice: 'Добавьте его в пункт 4 с полной формой или напишите полностью.',
      },
    },
  },
  'abbreviations/unused': {
    title: 'Каждое сокращение пункта 4 используется',
    messages: {
      unused: {
        message: 'Сокращение {acronym} из пункта 4 в тексте не используется.',
        advice: 'Удалите запись, если только сокращение не используется на рисунке.',
      },
    },
  },
};
