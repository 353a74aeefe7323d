import type { RuleTexts } from '../../messages.ts';

/** What the rules say in Russian: cover and completion. */
export const coverAndCompletion: RuleTexts = {
  'cover/abstract-length': {
    title: 'В резюме на обложке менее 200 слов',
    messages: {
      long: { message: 'Число слов в резюме: {words}.', advice: 'Сократите его до менее чем 200 слов.' },
    },
  },
  'cover/deadline': {
    title: 'TD отправляется за четыре календарные недели до собрания основной группы',
    messages: {
      missed: {
        message:
          'Срок представления TD, {deadline}, пропущен; опоздание: {days}; собрание начинается {meeting}.',
        advice:
          'Спросите основную группу, примет ли она документ с опозданием, или отправьте его к следующему собранию.',
      },
      due: {
        message: 'TD нужно представить до {deadline}, осталось: {days}; собрание начинается {meeting}.',
        advice: 'Отправьте его в БСЭ к этому сроку: за четыре календарные недели до собрания.',
      },
      met: {
        message:
          'Срок представления TD, {deadline}, можно соблюсти; осталось: {days}; собрание начинается {meeting}.',
        advice:
          'Отправьте его к этому сроку; текст проекта Рекомендации – желательно до {encouraged}, за шесть недель.',
      },
      invalid: {
        message: 'Дата собрания, «{meeting}», – не дата.',
        advice: 'Укажите ее в виде год-месяц-день, например 2026-09-07.',
      },
    },
  },
  'cover/missing-fields': {
    title: 'Обложка TD заполнена полностью',
    messages: {
      missing: {
        message: 'На обложке TD не указано: {field}.',
        advice: 'Задайте это параметром или в конфигурации либо заполните место в TD.',
      },
    },
  },
  'cover/td-number': {
    title: 'Номер документа имеет вид «SG17-TD2484»',
    messages: {
      form: {
        message: 'Номер документа «{number}» не имеет вида номера TD.',
        advice: 'Используйте номер, присвоенный БСЭ, например «SG17-TD2484» или «TSAG-TD011R1/GEN».',
      },
    },
  },
  'cover/title-form': {
    title: 'TD с проектом Рекомендации озаглавлен «Draft new Recommendation ITU-T X.x: title»',
    messages: {
      form: {
        message:
          'Название TD, «{title}», не начинается с «Draft new Recommendation» или «Draft revised Recommendation».',
        advice: 'Озаглавьте его «Draft new Recommendation ITU-T X.x: title».',
      },
    },
  },
  'completion/amendment-revisions': {
    title: 'Поправка или исправление показывает изменения знаками правки',
    messages: {
      none: {
        message: 'В поправке нет знаков правки.',
        advice: 'Покажите новое и удаляемое отслеживаемыми исправлениями по отношению к действующему тексту.',
      },
    },
  },
  'completion/comments': {
    title: 'Не остается открытых комментариев',
    messages: {
      open: {
        message: 'В документе есть {comments}.',
        advice: 'Решите то, о чем в них говорится, и удалите их в Word.',
      },
    },
  },
  'completion/placeholders': {
    title: 'Не остается незаполненных мест',
    messages: {
      left: {
        message: 'Осталось незаполненное место: «{words}».',
        advice: 'Замените его нужным текстом или удалите.',
      },
    },
  },
  'completion/tracked-changes': {
    title: 'Не остается открытых отслеживаемых исправлений',
    messages: {
      open: {
        message: 'В документе есть {changes} ({authors}).',
        advice:
          'Примите или отклоните каждое в Word. В этом отчете они считаются принятыми, если вы не запросили исходный текст.',
      },
    },
  },
};
