import type { PhraseTexts } from '../../messages.ts';

/** Russian: reasons. */
export const reasons: PhraseTexts = {
  'Its tag begins with b-: the author cites it for information.':
    'Обозначение начинается с b-: автор ссылается для сведения.',
  'It stands under “{title}”.': 'Стоит под заголовком «{title}».',
  'It is a text of a Focus Group, which lays down nothing: such texts are listed for information.':
    'Это текст оперативной группы, который ничего не устанавливает: такие тексты приводятся для сведения.',
  'It is an article, book or report, and no requirement leans on it: clause 2 lists provisions of Recommendations and standards.':
    'Это статья, книга или отчет, и ни одно требование на нем не основано: в пункте 2 приводятся положения Рекомендаций и стандартов.',
  'The text cites it only where it informs: in appendices, notes or the introduction.':
    'Текст ссылается на него только для сведения: в дополнениях, примечаниях или введении.',
  'Put right here as a tracked change: accept it, or reject it.':
    'Исправлено здесь отслеживаемым изменением: примите или отклоните его.',
  '{code}: see the first comment of this rule.': '{code}: см. первый комментарий по этому правилу.',
  block: 'блок',
  'its page is that of the text around it; all pages are numbered alike':
    'его страница такая же, как у окружающего текста; все страницы нумеруются одинаково',
  'layout table': 'таблица разметки',
  'its content is set out in order, without the frame': 'содержимое расположено по порядку, без рамки',
  'cover table': 'таблица обложки',
  'its lines stand on the cover of the TD or in the transfer note':
    'ее строки стоят на обложке TD или в сопроводительной записке',
  'a TD goes out without comments; --keep-revisions keeps them':
    'TD выходит без комментариев; --keep-revisions сохраняет их',
  'content control': 'элемент управления',
  'its content is kept as text': 'его содержимое сохранено как текст',
  revision: 'исправление',
  'tracked changes are accepted; the TD shows the text in its final state':
    'исправления приняты; TD показывает текст в окончательном виде',
  'tracked changes are rejected; the TD shows the text in its original state':
    'исправления отклонены; TD показывает текст в исходном виде',
  'Word finds no number in headings whose numbers are typed; the number that it showed is typed too':
    'Word не находит номера в заголовках, номера которых введены; показанный им номер тоже введен',
  'another change touches the same characters': 'другое изменение касается тех же знаков',
  'another change gives the paragraph other properties': 'другое изменение дает абзацу другие свойства',
  'another change removes or moves the block': 'другое изменение удаляет или перемещает блок',
  'another change inserts or moves something to the same place':
    'другое изменение вставляет или перемещает что-то туда же',
  'there is no such paragraph': 'такого абзаца нет',
  'the paragraph has no such characters': 'в абзаце нет таких знаков',
  'the document of the author has no such place': 'в документе автора нет такого места',
  'no paragraph follows that could take up what is left': 'нет следующего абзаца, который принял бы остаток',
  'a content control is locked, filled from data or a choice from a list':
    'элемент управления заблокирован, заполнен данными или выбран из списка',
  'the words are the result of a field, which Word would write again':
    'слова – результат поля, который Word напишет снова',
  'the words belong to a formula': 'слова принадлежат формуле',
  'the formatting of the paragraph is under revision already': 'форматирование абзаца уже исправляется',
  'the words stand partly inside a link and partly outside': 'слова частично внутри ссылки и частично вне ее',
  'a link would lose all its words': 'ссылка потеряла бы все слова',
  'a comment, note or bookmark that is pointed at would be parted from its words':
    'комментарий, сноска или закладка, на которую указывают, отделились бы от слов',
  'a picture, object, note reference or formula stands between the words':
    'между словами стоит изображение, объект, знак сноски или формула',
  'somebody else has changed the same place, and it is not decided yet':
    'кто-то другой изменил то же место, и это еще не решено',
  'the words carry a reading aid': 'у слов есть подсказка для чтения',
  'a section ends with the paragraph': 'с абзацем заканчивается раздел',
  'the XML there is of a form that cannot be edited safely':
    'XML там такой, что его нельзя править без риска',
  'Word has no comments there': 'в Word там нет комментариев',
  'the look of characters is changed in drafts only': 'вид знаков меняется только в проектах',
  'the document has no styles': 'в документе нет стилей',
  'the words are in the file twice, for newer and for older versions of Word, and the two are not alike':
    'слова стоят в файле дважды, для новых и старых версий Word, и различаются',
  'a TD asks for nothing outside itself; what the field showed last is its text':
    'TD ничего не запрашивает вне себя; последнее, что показало поле, стало текстом',
};
