import type { PhraseTexts } from '../../messages.ts';

/** Russian: pipeline. */
export const pipeline: PhraseTexts = {
  'The review copy has no place for this comment: {message}':
    'В рецензируемой копии нет места для этого комментария: {message}',
  'The macros of the file were left out of the copy.': 'Макросы файла в копию не включены.',
  'A fix of {code} ({quote}) was not made: {reason}.': 'Исправление {code} ({quote}) не сделано: {reason}.',
  'The words “{words}” of the paragraph “{place}” are in the file, but were not understood. Nothing was checked or changed in them.':
    'Слова «{words}» абзаца «{place}» есть в файле, но не поняты. В них ничего не проверено и не изменено.',
  'And {count} more: see the remarks of the report.': 'И еще {count}: см. примечания отчета.',
  'the words “{words}” of the paragraph “{place}” are': 'слова «{words}» абзаца «{place}»',
  'the {what} “{quote}” is': '{what} «{quote}»',
  'the {what} “{quote}” near “{place}” is': '{what} «{quote}» рядом с «{place}»',
  'Of the source, {lost} not in the TD. Please put it back by hand and tell the maintainers of fg2rec.':
    'В TD нет того, что есть в источнике: {lost}. Верните это вручную и сообщите разработчикам fg2rec.',
  'Install the npm package that is named and convert again: letters are missing without it.':
    'Установите названный пакет npm и преобразуйте снова: без него не хватает букв.',
  'Write these characters otherwise, or with characters of Unicode that are no private use.':
    'Напишите эти знаки иначе или знаками Unicode не из области частного использования.',
  'Put the picture itself into the Word file: Insert, Pictures, and not as a link.':
    'Вставьте само изображение в файл Word: Вставка, Рисунки, а не ссылку.',
  'Save the picture as PNG or SVG and insert it again: readers of the PDF see a box in its place.':
    'Сохраните изображение как PNG или SVG и вставьте снова: читатели PDF видят на его месте рамку.',
  'Make the picture smaller and insert it again: readers of the PDF see a box in its place.':
    'Уменьшите изображение и вставьте снова: читатели PDF видят на его месте рамку.',
  'Save the drawing as a picture and insert that: readers of the PDF see its words alone.':
    'Сохраните чертеж как изображение и вставьте его: читатели PDF видят только слова.',
  'Say in a sentence or two what the figure shows (in Word: View Alt Text). Those who cannot see it hear nothing else.':
    'Скажите в одном-двух предложениях, что показывает рисунок (в Word: Просмотреть замещающий текст). Те, кто его не видит, другого не услышат.',
  'Open the file in Word, which merges the content, and save it.':
    'Откройте файл в Word, который объединит содержимое, и сохраните.',
  'Delete the call of the note, or write the note again.': 'Удалите знак сноски или напишите сноску заново.',
  'Compare the place with the Word file and make it simpler there.':
    'Сравните это место с файлом Word и упростите его.',
  'The PDF can be read, but is not fit for the archive. Mend what the message names and convert again.':
    'PDF можно читать, но для архива он не годится. Исправьте то, что названо в сообщении, и преобразуйте снова.',
  'Mend what the message names and convert again: some readers will not get all of the PDF.':
    'Исправьте то, что названо в сообщении, и преобразуйте снова: некоторые читатели получат не весь PDF.',
  'Save the deliverable as .docx in Word. Macros are never run, and no output has them.':
    'Сохраните документ в Word как .docx. Макросы никогда не выполняются, и в результатах их нет.',
  'Keep the signed file: no file made from it can carry the signature. The author may sign the TD again.':
    'Сохраните подписанный файл: сделанный из него файл не может нести подпись. Автор может подписать TD снова.',
  'Put the thing itself into the file. It is not fetched from elsewhere, and readers without that place do not have it.':
    'Вставьте сам объект в файл. Он не загружается извне, и у читателей без доступа его нет.',
  'Word looks for this template whenever the file is opened (Developer, Document Template). It is not fetched, and the TD has none.':
    'Word ищет этот шаблон при каждом открытии файла (Разработчик, Шаблон документа). Здесь он не загружается, и в TD его нет.',
  'Turn the field into its text (Ctrl+Shift+F9 in Word). What it names is not opened; the TD has its last result as text.':
    'Превратите поле в текст (Ctrl+Shift+F9 в Word). То, на что оно указывает, не открывается; в TD его последний результат стоит как текст.',
  'Open the file in Word, which merges the other one into it, and save it. Until then its text is not checked.':
    'Откройте файл в Word, который объединит с ним другой, и сохраните. До этого его текст не проверяется.',
  'The file holds macros.': 'В файле есть макросы.',
  'The file is digitally signed.': 'Файл имеет цифровую подпись.',
  'A field {kind} asks for something outside the file.': 'Поле {kind} запрашивает что-то вне файла.',
  'Another file is embedded in the text, to be merged by Word.':
    'В текст внедрен другой файл, который должен объединить Word.',
  'The template lies outside the file.': 'Шаблон находится вне файла.',
  'A picture lies outside the file.': 'Изображение находится вне файла.',
  'An embedded object lies outside the file.': 'Внедренный объект находится вне файла.',
  'An embedded file lies outside the file.': 'Внедренный файл находится вне файла.',
  'A text to be merged in lies outside the file.': 'Текст, который следует вставить, находится вне файла.',
  'A part of the master document lies outside the file.': 'Часть главного документа находится вне файла.',
  'The content of a frame lies outside the file.': 'Содержимое рамки находится вне файла.',
  'The data of a mail merge lies outside the file.': 'Данные слияния находятся вне файла.',
  'A recording lies outside the file.': 'Запись находится вне файла.',
  'A film lies outside the file.': 'Фильм находится вне файла.',
  'Something ({kind}) lies outside the file.': 'Нечто ({kind}) находится вне файла.',
  'The deliverable was taken for a {title}: {reason}.': 'Документ принят за: {title} ({reason}).',
  'It becomes a draft {draft}.': 'Он становится проектом: {draft}.',
  'nothing in the text refers to it, so Word does not show it':
    'в тексте на это нет ссылок, поэтому Word этого не показывает',
  'its text stands in the body; the table only gave it its place':
    'его текст стоит в основной части; таблица только размещала его',
  'the cell is empty': 'ячейка пуста',
  'another bookmark before it has this name; Word goes to the first':
    'это имя носит закладка перед ней; Word переходит к первой',
  'nothing points at it': 'на нее ничто не указывает',
  'the cover of the TD takes its place; its words stand there or in the transfer note':
    'ее место занимает обложка TD; ее слова стоят там или в сопроводительной записке',
  'the TD has the look of the template': 'TD имеет вид шаблона',
  'an empty paragraph, whose white space the styles make': 'пустой абзац, интервал которого задают стили',
  table: 'таблица',
  'table cell': 'ячейка таблицы',
  figure: 'рисунок',
  picture: 'изображение',
  equation: 'формула',
  'embedded object': 'внедренный объект',
  footnote: 'сноска',
  endnote: 'концевая сноска',
  field: 'поле',
  comment: 'комментарий',
  section: 'раздел',
  bookmark: 'закладка',
  hyperlink: 'гиперссылка',
  'list item': 'элемент списка',
};
