import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: kinds. */
export const kinds: RuleTexts = {
  'kinds/implementers-guide': {
    title: 'В руководстве для разработчиков сказано, как сообщать об ошибках',
    messages: {
      procedure: {
        message: 'Ни в одном заголовке не говорится о сообщении об ошибках или дефектах.',
        advice: 'Добавьте пункт о том, как сообщают о дефектах и устраняют их, и форму для этого.',
      },
    },
  },
  'kinds/report-structure': {
    title: 'В техническом отчете или техническом документе названы его редакторы',
    messages: {
      editors: {
        message: 'В тексте не названы редакторы.',
        advice:
          'Добавьте после журнала изменений заголовок «Editor(s)» с именем, организацией и адресом электронной почты.',
      },
    },
  },
  'kinds/self-name': {
    title: 'Текст называет себя тем, чем он является: Рекомендацией или иным текстом',
    messages: {
      name: { message: '{kind}: текст называет себя «{found}».', advice: 'Напишите «{expected}».' },
    },
  },
  'kinds/supplement-heading': {
    title: 'Добавление озаглавлено «Supplement 6 to ITU-T J-series Recommendations»',
    messages: {
      form: {
        message: 'Добавление озаглавлено «{found}».',
        advice: 'Озаглавьте его «Supplement n to ITU-T X-series Recommendations».',
      },
    },
  },
  'kinds/supplement-references': {
    title: 'В информативных текстах не говорится, что ссылки «составляют положения»',
    messages: {
      formula: {
        message: 'В пункте 2 информативного текста есть предложение о положениях.',
        advice: 'Удалите предложение.',
      },
    },
  },
  'common-text/annex-sentence': {
    title: 'В приложениях общего текста пишется «this Recommendation | International Standard»',
    messages: {
      missing: {
        message:
          'В Приложении {number} не сказано, является ли оно неотъемлемой частью Рекомендации | Международного стандарта.',
        advice: 'Поставьте предложение в скобках под его названием.',
      },
    },
  },
  'common-text/may-not': {
    title: 'В общем тексте пишется «need not» или «shall not», но не «may not»',
    messages: {
      ambiguous: {
        message: 'В тексте стоит «{found}».',
        advice: 'Для запрета – «shall not», для освобождения – «need not».',
      },
    },
  },
  'common-text/no-appendix': {
    title: 'В общем тексте есть только приложения, сначала неотъемлемые',
    messages: {
      appendix: {
        message: 'В общем тексте есть дополнение «{title}».',
        advice: 'Сделайте его приложением с предложением о том, что оно не является неотъемлемым.',
      },
    },
  },
  'common-text/normative-references': {
    title: 'Пункт 2 общего текста озаглавлен «Normative references»',
    messages: {
      title: {
        message: 'Пункт {number} озаглавлен «{title}».',
        advice: 'Озаглавьте его «Normative references».',
      },
    },
  },
};
