import type { PhraseTexts } from '../../messages.ts';

/** Russian: checklists. */
export const checklists: PhraseTexts = {
  'What the rules leave to people': 'Что правила оставляют людям',
  'Author’s guide, Annex D': 'Руководство для авторов, Приложение D',
  'TSAG draft checklist for deliverables': 'Проект контрольного перечня КГСЭ для итоговых документов',
  'The text is technically accurate.': 'Текст технически точен.',
  'The technical solution is sound and has few options.':
    'Техническое решение надежно и имеет мало вариантов.',
  'It does not conflict with approved Recommendations.': 'Он не противоречит утвержденным Рекомендациям.',
  'The normative part has no case studies.': 'В нормативной части нет тематических исследований.',
  'Examples in the normative part are short.': 'Примеры в нормативной части краткие.',
  'The text follows the Author’s guide and the templates.':
    'Текст соответствует Руководству для авторов и шаблонам.',
  'Spelling and grammar are checked.': 'Орфография и грамматика проверены.',
  'Definitions are checked against the ITU database of terms and Annex B of the guide.':
    'Определения проверены по базе терминов МСЭ и Приложению B к руководству.',
  'All acronyms are spelt out, those in figures and tables too.':
    'Все акронимы раскрыты, в том числе на рисунках и в таблицах.',
  'The normative part uses all references of clause 2.':
    'В нормативной части используются все документы пункта 2.',
  'Clause 2 is qualified according to Recommendation ITU-T A.5.':
    'Пункт 2 соответствует Рекомендации МСЭ-Т A.5.',
  'The Scope says what the body does, and the body does what the Scope says.':
    'Сфера применения говорит, что содержит текст, и текст ей соответствует.',
  'Documents that are cited before clause 6 only are in the Bibliography.':
    'Документы, на которые ссылаются только до пункта 6, находятся в библиографии.',
  'References are in order: ITU-T and ITU-R first, then ISO, IEC and others.':
    'Ссылки упорядочены: сначала МСЭ-Т и МСЭ-R, затем ИСО, МЭК и другие.',
  'Normative references to other organizations are qualified under Recommendation ITU-T A.5.':
    'Нормативные ссылки на другие организации обоснованы согласно Рекомендации МСЭ-Т A.5.',
  'Sources of definitions alone are in the Bibliography.':
    'Источники одних только определений находятся в библиографии.',
  'No word of everyday use is defined.': 'Общеупотребительные слова не определяются.',
  'Only keywords that are used are declared.': 'Объявляются только используемые ключевые слова.',
  'Shapes and line styles of figures are explained in a legend or in clause 5.':
    'Формы и типы линий рисунков объяснены в легенде или в пункте 5.',
  'Use cases stand in an appendix.': 'Сценарии использования приводятся в дополнении.',
  'Figures: terms are explained, and functional architectures show how their parts are joined.':
    'Рисунки: термины объяснены, а функциональные архитектуры показывают, как соединены их части.',
  'The text of this item was not at hand; see the draft itself.':
    'Текста этого пункта не было под рукой; см. сам проект.',
  'The terms of reference say which deliverables are expected, formatted base material for draft Recommendations or informative texts among them.':
    'В круге ведения названы ожидаемые итоговые документы, в том числе оформленные базовые материалы для проектов Рекомендаций или информативные тексты.',
  'The deliverable is drafted and formatted in the form that the study group works with, such as the structure of a Recommendation.':
    'Документ составлен и оформлен так, как работает исследовательская комиссия, например по структуре Рекомендации.',
  'The parent group sees to it that the deliverable reaches the right study group or groups in time, above all where it is not plain which that is.':
    'Основная группа следит за тем, чтобы документ вовремя попал в нужную исследовательскую комиссию, особенно если неясно, в какую.',
  'Those who lead the work have experience in drafting, or are trained in it.':
    'Руководители работы имеют опыт составления текстов или обучены этому.',
  "A deliverable meant to become a Recommendation or Supplement follows the Author's guide, and its content suits such a text.":
    'Документ, который должен стать Рекомендацией или Добавлением, соответствует Руководству для авторов, и его содержание подходит для такого текста.',
  'Drafts are shared regularly with the parent group, and as soon as possible with another study group whose field they touch.':
    'Проекты регулярно передаются основной группе и как можно раньше – другой исследовательской комиссии, области которой они касаются.',
  'Once mature, the deliverable is approved by the focus group and sent to the parent group.':
    'Готовый документ утверждается оперативной группой и направляется основной группе.',
  'The parent group keeps count of the Recommendations approved and informative texts agreed on the basis of focus group deliverables.':
    'Основная группа ведет учет Рекомендаций, утвержденных на основе документов оперативных групп, и согласованных информативных текстов.',
};
