import type { PhraseTexts } from '../../messages.ts';

/** Russian: changes. */
export const changes: PhraseTexts = {
  'The note begins “{lead}”.': 'Примечание начинается с «{lead}».',
  'Notes begin with NOTE in capitals, numbered within their clause, and an en dash.':
    'Примечания начинаются с NOTE прописными буквами, с номером внутри пункта, и короткого тире.',
  '“{short} {expansion}” is proposed for clause 4, marked to be confirmed.':
    'Для пункта 4 предложено «{short} {expansion}», с пометкой для подтверждения.',
  'Clause 4 lists all abbreviations used; the text explains this one where it first uses it.':
    'В пункте 4 приводятся все использованные сокращения; это текст объясняет при первом употреблении.',
  'One abbreviation is in its place.': 'Одно сокращение поставлено на место.',
  '{count} abbreviations are in their places.': 'Сокращения поставлены на место: {count}.',
  'Clause 4 is in alphabetical order (Author’s guide clause 8.4).':
    'Пункт 4 – в алфавитном порядке (Руководство для авторов, пункт 8.4).',
  'abbreviations of the text are proposed in its place': 'вместо него предложены сокращения из текста',
  '{count} items of lists within lists are marked a), below them 1), below them i).':
    'Элементы вложенных списков обозначены a), под ними 1), под ними i): {count}.',
  'The guide has one sequence of markers; no text cites these items by another (Author’s guide clause 9.3.3).':
    'В руководстве одна последовательность обозначений; на эти элементы по другим не ссылаются (Руководство для авторов, пункт 9.3.3).',
  'One bullet is now a typed en dash.': 'Один маркер теперь введен как короткое тире.',
  '{count} bullets are now typed: en dashes, and bullets below them.':
    'Маркеры теперь введены (короткие тире, под ними точки): {count}.',
  'The template’s list styles have typed markers.': 'В стилях списков шаблона обозначения вводятся.',
  'One typed marker has the form 1), a) or i).': 'Одно введенное обозначение имеет вид 1), a) или i).',
  '{count} typed markers have the form 1), a) or i).': 'Введенные обозначения вида 1), a) или i): {count}.',
  'Items are marked a), then 1), then i), with a tab (Author’s guide clause 9.3.3).':
    'Элементы обозначаются a), затем 1), затем i), с табуляцией (Руководство для авторов, пункт 9.3.3).',
  'One computed number is now typed.': 'Один автоматический номер теперь введен.',
  '{count} computed numbers are now typed.': 'Автоматические номера теперь введены: {count}.',
  'ITU texts have typed numbers, which no list setting can change.':
    'В текстах МСЭ номера введены, и настройки списка их не меняют.',
  'The fixed opening sentence is inserted.': 'Вставлено фиксированное вводное предложение.',
  'The opening sentence has its fixed wording.':
    'Вводное предложение приведено к фиксированной формулировке.',
  'a clause that says “None.” has no opening sentence':
    'в пункте со словом «Отсутствуют.» нет вводного предложения',
  'The opening sentence before “None.” is gone.': 'Вводное предложение перед «Отсутствуют.» удалено.',
  'It announces entries, and there are none.': 'Оно объявляет записи, а их нет.',
  '“{said}” reads “{now}”.': '«{said}» заменено на «{now}».',
  'The Author’s guide words it so (Table 1, note c).':
    'Так сформулировано в Руководстве для авторов (Таблица 1, примечание c).',
  'The sentence is a fixed formula of the Author’s guide.':
    'Это предложение – фиксированная формула Руководства для авторов.',
  'The Note that the text is informative is inserted.':
    'Вставлено примечание о том, что текст информативный.',
  'A {title} says so in fixed words, so that no Recommendation leans on it.':
    '{title}: об этом сказано фиксированными словами, чтобы ни одна Рекомендация на нем не основывалась.',
  'The entry has the tag [{tag}].': 'Запись имеет обозначение [{tag}].',
  'The text cites an entry by its tag (Author’s guide clause 8.2).':
    'Текст ссылается на запись по обозначению (Руководство для авторов, пункт 8.2).',
  'the one citation': 'единственной ссылке',
  'The reference [{before}] is [{tag}].': 'Ссылка [{before}] теперь [{tag}].',
  'The reference [{before}] is [{tag}], and so in {cited}.':
    'Ссылка [{before}] теперь [{tag}]; изменено и в: {cited}.',
  'A tag names the document, so that the reader sees what is cited (Author’s guide clauses 8.2 and 9.7.2).':
    'Обозначение называет документ, чтобы читатель видел, на что ссылаются (Руководство для авторов, пункты 8.2 и 9.7.2).',
  'Tags of the Bibliography begin with b- (Author’s guide clause 8.10).':
    'Обозначения библиографии начинаются с b- (Руководство для авторов, пункт 8.10).',
  'The title of the figure stands below it.': 'Название рисунка стоит под ним.',
  'The title of the table stands above it.': 'Название таблицы стоит над ней.',
  'Titles of tables stand above, those of figures below (Author’s guide clause 9.5).':
    'Названия таблиц – сверху, рисунков – снизу (Руководство для авторов, пункт 9.5).',
  'Equation ({before}) is now ({after}).': 'Формула ({before}) теперь ({after}).',
  'Equations are numbered by clause, and the clause has another number.':
    'Формулы нумеруются по пунктам, а у пункта другой номер.',
  'The entry [{tag}] is in the Bibliography.': 'Запись [{tag}] – в библиографии.',
  'clause {number}': 'пункт {number}',
  'The entry [{tag}] of {name} is in its place.': '{name}: запись [{tag}] поставлена на место.',
  '{count} entries of {name} are in their places.': '{name}: записи поставлены на место: {count}.',
  'Entries stand in alphanumeric order (Author’s guide clause 8.2).':
    'Записи – в алфавитно-цифровом порядке (Руководство для авторов, пункт 8.2).',
  'informative references stand in the Bibliography, so that clause 2 is one list':
    'информативные ссылки – в библиографии, чтобы пункт 2 был одним списком',
  'The heading “{title}” is gone.': 'Заголовок «{title}» удален.',
  'Clause 2 lists normative references only; the others are in the Bibliography.':
    'В пункте 2 – только нормативные ссылки; остальные – в библиографии.',
  '“{name}” is in the transfer note.': '«{name}» – в сопроводительной записке.',
  'What stands before the first heading': 'То, что стоит до первого заголовка',
  'The template of a draft has no place for it: TSB adds such matter when it publishes.':
    'В шаблоне проекта для этого нет места: БСЭ добавляет такое при публикации.',
  'One term of clause {number} is in its place.': 'Один термин пункта {number} поставлен на место.',
  '{count} terms of clause {number} are in their places.':
    'Термины пункта {number} поставлены на место: {count}.',
  'Terms stand in alphabetical order (Author’s guide clause B.4).':
    'Термины – в алфавитном порядке (Руководство для авторов, пункт B.4).',
  '{count} with a source in 3.1': 'с источником в 3.1: {count}',
  '{count} in 3.2': 'в 3.2: {count}',
  'The {count} terms stand in two lists: {counts}.': 'Термины ({count}) разделены на два списка: {counts}.',
  'A term that names its source is defined elsewhere, and that text governs it (Author’s guide clause 8.3).':
    'Термин с указанием источника определен в другом документе, который и имеет силу (Руководство для авторов, пункт 8.3).',
  '{label} {number} is now {label} {after}.': '{label} {number} теперь {label} {after}.',
  'Figures and tables are numbered from 1, or by clause as in 7-1, and with the letter of their annex as in A.1.':
    'Рисунки и таблицы нумеруются с 1 или по пунктам, как 7-1, и с буквой приложения, как A.1.',
  'The caption has the form “{form}”.': 'Подпись имеет вид «{form}».',
  'Number and title stand on one line, with an en dash between (Author’s guide clause 9.5).':
    'Номер и название стоят на одной строке через короткое тире (Руководство для авторов, пункт 9.5).',
  'The table of contents follows the numbers of the draft; its page numbers are to be updated in Word.':
    'Оглавление следует номерам проекта; номера страниц нужно обновить в Word.',
  'Clauses were numbered anew or the table was set with other tabs.':
    'Пункты перенумерованы, или в оглавлении была другая табуляция.',
  'it stands on the cover of the TD': 'это стоит на обложке TD',
  'it stands in the clause Keywords': 'это стоит в пункте «Ключевые слова»',
  'the cover of the TD has a label of its own': 'на обложке TD есть своя надпись',
  'a label with nothing behind it, which the cover of the TD has as well':
    'надпись, за которой ничего нет; она есть и на обложке TD',
  'the label stands in front of its value': 'надпись стоит перед своим значением',
  'the emblem: the cover of the TD has its own place for one':
    'эмблема: на обложке TD для нее есть свое место',
  'The number {number} is gone from “{title}”.': 'Номер {number} удален из «{title}».',
  'Introductory matter and the Bibliography are not numbered.': 'Вводные части и библиография не нумеруются.',
  'Clause {number} “{title}” is now {after}.': 'Пункт {number} «{title}» теперь {after}.',
  'Clauses 1 to 5 have fixed numbers; those that follow are numbered on.':
    'У пунктов 1–5 номера фиксированы; следующие нумеруются далее.',
  'The number {number} is typed, with a tab before the title.':
    'Номер {number} введен, перед названием – табуляция.',
  'ITU texts have typed clause numbers, which no list setting can change.':
    'В текстах МСЭ номера пунктов введены, и настройки списка их не меняют.',
  'A clause heading is number, tab, title.': 'Заголовок пункта – номер, табуляция, название.',
  'The title “{title}” reads “{now}”.': 'Заголовок «{title}» теперь «{now}».',
  'The titles of clauses 1 to 5 and of the introductory parts are fixed.':
    'Заголовки пунктов 1–5 и вводных частей фиксированы.',
  'Clause “{name}” is inserted.': 'Вставлен пункт «{name}».',
  'Clauses 1 to 5 are fixed and always present (Author’s guide Table 1).':
    'Пункты 1–5 фиксированы и присутствуют всегда (Руководство для авторов, Таблица 1).',
  'the symbol': 'символ',
  'the {count} symbols': 'символы ({count})',
  'Below “{lead}”, {symbols} of the equation stand each before a tab and its explanation.':
    'Под «{lead}» – {symbols} формулы, после табуляции – объяснение.',
  'Symbols are explained below their equation, one on a line (Author’s guide clause 9.4.1).':
    'Символы объясняются под формулой, по одному на строке (Руководство для авторов, пункт 9.4.1).',
  'the source stands after the term': 'источник стоит после термина',
  'The source of “{term}” stands after the term: [{tag}].': 'Источник «{term}» стоит после термина: [{tag}].',
  'A colon stands between “{term}” and its definition.': 'Между «{term}» и определением стоит двоеточие.',
  'A term defined elsewhere names its source after the term (Author’s guide clause 8.3, NOTE 1).':
    'Термин, определенный в другом документе, называет источник после термина (Руководство для авторов, пункт 8.3, ПРИМЕЧАНИЕ 1).',
  'An entry is number, term in bold, colon, definition (Author’s guide clause B.4).':
    'Запись – номер, термин полужирным, двоеточие, определение (Руководство для авторов, пункт B.4).',
  'A {title} begins with its number and title.': '{title}: начинается с номера и названия.',
  'A {title} begins with its title.': '{title}: начинается с названия.',
  'The title stands at the head of the draft without the kind and number that the focus group gave it; its whole line is in the transfer note.':
    'Название стоит в начале проекта без вида и номера, данных оперативной группой; вся строка – в сопроводительной записке.',
  'The title stands at the head of the draft.': 'Название стоит в начале проекта.',
  'Its number stands before it, as its own title has it.':
    'Номер стоит перед ним, как в его собственном названии.',
  'Its number is to be assigned.': 'Номер еще не присвоен.',
  '{said} {next}': '{said} {next}',
  'the same number and title stand at the head of the draft': 'те же номер и название стоят в начале проекта',
  'The repeated number and title before clause 1 are gone.':
    'Повторенные номер и название перед пунктом 1 удалены.',
  'Only a published text repeats them; TSB does so when it publishes.':
    'Их повторяет только опубликованный текст; это делает БСЭ при публикации.',
  '“{official}” is inserted.': 'Вставлено «{official}».',
  'A {title} must have one (Author’s guide clauses 7.1 and 7.2).':
    '{title}: эта часть обязательна (Руководство для авторов, пункты 7.1 и 7.2).',
  'The empty clause says “None.”.': 'В пустом пункте написано «Отсутствуют.».',
  'The empty clause has a placeholder.': 'В пустом пункте оставлено место.',
  'A fixed clause is kept even when it has nothing to say (Author’s guide Table 1, note c).':
    'Фиксированный пункт сохраняется и без содержания (Руководство для авторов, Таблица 1, примечание c).',
  'References follow the numbers of the draft, and a numbered part of an ITU text is a clause.':
    'Ссылки следуют номерам проекта, а нумерованная часть текста МСЭ называется «clause».',
  'clauses 3.1 and 3.2 each say so': 'об этом сказано в каждом из пунктов 3.1 и 3.2',
  'the fixed opening sentence stands in its place': 'вместо него стоит фиксированное вводное предложение',
  term: 'термин',
  'Entries of clause 3 are number, tab, term in bold, colon, definition.':
    'Записи пункта 3: номер, табуляция, термин полужирным, двоеточие, определение.',
  abbreviation: 'сокращение',
  'Entries of clause 4 are abbreviation, tab, expansion.':
    'Записи пункта 4: сокращение, табуляция, полная форма.',
  reference: 'ссылка',
  'Entries are tag in brackets, tab, document.': 'Записи: обозначение в скобках, табуляция, документ.',
  'One {name} entry is set in the form of the template.': 'Одна запись ({name}) оформлена по шаблону.',
  '{count} {name} entries are set in the form of the template.':
    'Записи ({name}) оформлены по шаблону: {count}.',
  'One equation is set by tabs.': 'Одна формула размещена табуляцией.',
  '{count} equations are set by tabs.': 'Формулы размещены табуляцией: {count}.',
  'An equation stands in the middle, its number at the right margin (Author’s guide clause 9.4.2).':
    'Формула стоит посередине, ее номер – у правого поля (Руководство для авторов, пункт 9.4.2).',
  '“{heading}” has moved to its place in the draft.': '«{heading}» перенесено на свое место в проекте.',
  'The Author’s guide fixes the order of the parts of a Recommendation (Table 1).':
    'Руководство для авторов устанавливает порядок частей Рекомендации (Таблица 1).',
  'Equations are cited by their number in the draft, as “Equation 6-3” (Author’s guide clause 9.4.2).':
    'На формулы ссылаются по их номеру в проекте, как «Equation 6-3» (Руководство для авторов, пункт 9.4.2).',
  'So in {more} more places.': 'Так же еще в других местах: {more}.',
  '{said}': '{said}',
  'The number of “{words}” reads “{number}”.': 'Номер «{words}» теперь «{number}».',
  'It is set as {role}.': 'Оформлено как {role}.',
  '“{before}” is gone.': '«{before}» удалено.',
  'It has moved to its place.': 'Перенесено на свое место.',
  'The TD has a cover of its own; nothing of the old one is lost.':
    'У TD своя обложка; ничто из прежней не потеряно.',
  'What the cover of the TD does not say of the source’s own cover is in the transfer note.':
    'То из обложки источника, чего нет на обложке TD, – в сопроводительной записке.',
  "The source's own cover is in the transfer note.": 'Обложка источника – в сопроводительной записке.',
  'The source’s own cover has become the cover of the TD.': 'Обложка источника стала обложкой TD.',
  'its words are in the annex heading now': 'его слова теперь в заголовке приложения',
  '“{designation}” and its title stand in one paragraph, with two line breaks between.':
    '«{designation}» и название стоят в одном абзаце с двумя разрывами строки.',
  'So the template has it, and so Word can build the table of contents.':
    'Так в шаблоне, и так Word может построить оглавление.',
  'The sentence is fixed: it tells what binds and what does not (Author’s guide clauses 8.7 and 8.8).':
    'Предложение фиксировано: оно говорит, что обязательно, а что нет (Руководство для авторов, пункты 8.7 и 8.8).',
  'The sentence reads “{official}”.': 'Предложение теперь «{official}».',
};
