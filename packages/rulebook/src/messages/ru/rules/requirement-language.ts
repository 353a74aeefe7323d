import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: requirement language. */
export const requirementLanguage: RuleTexts = {
  'requirement-language/capitalized': {
    title: 'Слова требований пишутся строчными буквами',
    messages: {
      capitals: { message: 'В тексте стоит «{found}» прописными буквами.', advice: 'Напишите «{expected}».' },
    },
  },
  'requirement-language/declaration-wording': {
    title: 'Объявления ключевых слов изложены так, как печатает МСЭ',
    messages: {
      differs: {
        message: 'Объявление «{keyword}» изложено иначе, чем в печати.',
        advice: 'Известная формулировка: {expected}',
      },
    },
  },
  'requirement-language/first-person': {
    title: 'В тексте нет «we» и «our»',
    messages: {
      person: {
        message: 'В тексте стоит «{found}».',
        advice: 'Скажите, кто действует, или изложите это как факт.',
      },
    },
  },
  'requirement-language/informative': {
    title: 'Примечания, сфера применения, дополнения и библиография не содержат требований',
    messages: {
      requirement: {
        message: '{place}: есть слово требования «{word}».',
        advice: 'Перенесите требование в пункт или приложение или изложите его как факт или возможность.',
      },
    },
  },
  'requirement-language/introductory': {
    title: 'Резюме, ключевые слова и введение не содержат требований',
    messages: {
      requirement: {
        message: '{name}: есть слово требования «{word}».',
        advice: 'Перенесите требование в пункты или изложите его как факт.',
      },
    },
  },
  'requirement-language/mixed-keywords': {
    title:
      'Если используются и «shall», и «is required to», в пункте 5 сказано, что они означают одно и то же',
    messages: {
      mixed: {
        message: 'Употреблений «shall»: {shall}; «is required to» или «is prohibited from»: {required}.',
        advice: 'Используйте всюду одно из двух или скажите в пункте 5, что они означают одно и то же.',
      },
    },
  },
  'requirement-language/rfc': {
    title: 'Ключевые слова RFC 2119 не заимствуются',
    messages: {
      sentence: {
        message: 'Текст заимствует ключевые слова RFC 2119.',
        advice: 'Скажите в пункте 5, что означают слова этого текста, в формулировке, которую печатает МСЭ.',
      },
    },
  },
  'requirement-language/sparing': {
    title: '«Shall» и «must» используются умеренно',
    messages: {
      many: {
        message: 'В пунктах и приложениях на 1000 слов приходится «shall» и «must»: {rate}.',
        advice: 'Оставьте их для того, что нужно делать для соответствия; остальное изложите как факты.',
      },
    },
  },
  'requirement-language/undeclared': {
    title: 'Такие ключевые слова, как «is required to» и «can optionally», объявляются в пункте 5',
    messages: {
      undeclared: {
        message:
          'В тексте используется «{keyword}» (число употреблений: {times}), а в пункте 5 не сказано, что это значит.',
        advice: 'Объявите ключевое слово в пункте 5 или используйте «shall», «should» и «may».',
      },
    },
  },
  'requirement-language/unused-declaration': {
    title: 'Объявляются только используемые ключевые слова (проект контрольного перечня КГСЭ C1)',
    messages: {
      unused: {
        message: 'В пункте 5 объявлено «{keyword}», которое в тексте не используется.',
        advice: 'Удалите объявление.',
      },
    },
  },
};
