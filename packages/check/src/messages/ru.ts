import type { MessageCatalogue } from './index.ts';

/** Messages in Russian, by `rule:message`. */
export const russian: MessageCatalogue = {
  'structure/fixed-clauses:missing': {
    message: 'Отсутствует раздел {number} "{title}".',
    advice: 'В Рекомендации всегда есть разделы 1–5. Добавьте раздел; если он пуст, укажите это.',
  },
  'structure/fixed-clauses:title': {
    message: 'Раздел {number} озаглавлен "{found}" вместо "{title}".',
    advice: 'Дайте ему заголовок, установленный руководством.',
  },
  'structure/empty-clause:empty': {
    message: '{name}: есть заголовок и нет текста.',
    advice: 'Добавьте текст или уберите заголовок.',
  },
  'front/summary:missing': {
    message: 'Отсутствует резюме.',
    advice: 'Добавьте краткий обзор цели и содержания под заголовком "{heading}".',
  },
  'front/keywords:missing': {
    message: 'Отсутствуют ключевые слова.',
    advice:
      'После резюме, под заголовком "{heading}", приведите несколько ключевых слов в алфавитном порядке через запятую.',
  },
  'front/number-heading:form': {
    message: 'Строка номера гласит "{found}" вместо "{expected}".',
    advice: 'Запишите ее в форме, принятой в руководстве.',
  },
  'front/title:missing': {
    message: 'У текста нет названия.',
    advice: 'Поместите краткое название под номером.',
  },
  'front/title:acronym': {
    message: 'В названии использовано сокращение {acronym}.',
    advice: 'Раскройте его: в названиях сокращений нет.',
  },
  'boilerplate/references-lead:missing': {
    message: 'Отсутствует установленный абзац, открывающий справочные документы.',
    advice: 'Поместите его в начало раздела 2.',
  },
  'boilerplate/references-lead:differs': {
    message: 'Абзац, открывающий справочные документы, отличается от установленного текста.',
    advice: 'Замените его установленным текстом.',
  },
  'boilerplate/annex-sentence:missing': {
    message: '{annex}: не сказано, что оно является неотъемлемой частью Рекомендации.',
    advice: 'Поместите под заголовком по центру: "{expected}"',
  },
  'boilerplate/appendix-sentence:missing': {
    message: '{annex}: не сказано, что оно не является неотъемлемой частью Рекомендации.',
    advice: 'Поместите под заголовком по центру: "{expected}"',
  },
  'boilerplate/abbreviations-lead:missing': {
    message: 'Отсутствует установленная фраза, открывающая раздел 4.',
    advice: 'Добавьте: "{expected}"',
  },
  'references/citations-resolve:unknown': {
    message: 'В тексте цитируется [{tag}], которого нет ни в одном списке.',
    advice:
      'Добавьте запись в раздел 2 (нормативные) или в библиографию (информационные) либо исправьте ссылку.',
  },
  'references/entries-cited:uncited': {
    message: 'В тексте нет ссылки на [{tag}].',
    advice: 'Сошлитесь там, где применяются его положения, перенесите в библиографию или уберите.',
  },
  'references/numeric-tags:entry': {
    message: 'Документ [{tag}] обозначен номером.',
    advice: 'Дайте ему обозначение, называющее документ.',
  },
  'notes/label:form': {
    message: 'Примечание начинается с "{found}" вместо "{expected}".',
    advice: 'Запишите его в этой форме.',
  },
  'cover/deadline:missed': {
    message: 'Срок для TD, {deadline}, пропущен ({days}); собрание начинается {meeting}.',
    advice:
      'Спросите основную группу, примет ли она документ с опозданием, или направьте его следующему собранию.',
  },
  'cover/deadline:due': {
    message: 'TD следует направить не позднее {deadline} ({days}); собрание начинается {meeting}.',
    advice: 'Направьте его в БСЭ до этого дня: за четыре недели до собрания.',
  },
  'completion/placeholders:left': {
    message: 'Осталось незаполненное место: "{words}".',
    advice: 'Заполните или уберите его.',
  },
  'references/clause-exists:missing': {
    message: 'Текст ссылается на {word} {number}, которого нет.',
    advice: 'Исправьте номер или назовите документ, о котором идет речь.',
  },
  'references/figure-exists:missing': {
    message: 'Текст ссылается на {word} {number}, которого нет.',
    advice: 'Исправьте номер или добавьте недостающее.',
  },
};
