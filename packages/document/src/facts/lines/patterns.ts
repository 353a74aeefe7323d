import type { Vocabulary } from '../../vocabulary.ts';

/** Short and older forms that authors use beside the words of the vocabulary: recognized, never written. */
const otherForms = {
  figure: ['Fig.', 'Fig', 'Рис.', 'Рис', 'شكل', '圖'],
  table: ['Tab.', 'Tabla', 'Табл.', 'جدول'],
  note: ['Remarque', 'Nota', 'Примечание', 'الملاحظة', '备注', '注释', '說明'],
  annex: ['ملحق', '附件'],
  appendix: ['تذييل', '附录'],
  itu: ['ITU-T', 'UIT-T', 'МСЭ-T', 'МСЭ-Т', 'ITU T', 'ITUT'],
} as const;

/** Regular expressions for the fixed words at the head of a line, made once for a vocabulary. */
export interface LinePatterns {
  readonly figureCaption: RegExp;
  readonly tableCaption: RegExp;
  readonly noteLead: RegExp;
  readonly annexHeading: RegExp;
  readonly appendixHeading: RegExp;
  /** One pattern a form; group `number` is the number of the Recommendation. */
  readonly recommendationNumbers: readonly RegExp[];
}

/** A separator that sets number and title apart beyond doubt, unlike a single space, which also stands in sentences. */
const strongSeparator =
  '\\s*[\\u2012-\\u2015\\u2212:\\uff1a\\u3001\\uff0e\\u06d4]\\s*|\\s+-+\\s*|-\\s+|\\.\\s+|\\)\\s*|\\t\\s*|\\n\\s*|\\u3000+|[ \\u00a0]{2,}';
const captionNumber =
  '(?:[0-9]{1,4}|[A-Z]{1,2}(?![A-Za-z])|[IVXL]{1,6}(?![A-Za-z]))(?:\\s?[.\\-\\u2010-\\u2013][0-9]{1,3})*(?:-?[a-z])?(?![A-Za-z])(?:/[A-Z]\\.[0-9.]*[0-9])?';
const designation = '[A-Z]{1,2}|[IVXL]{1,6}|[0-9]{1,2}|[\\u0621-\\u064a]|[一二三四五六七八九十甲乙丙丁]{1,3}';

/** Compiles the patterns. All are anchored at the start of the text and have named groups. */
export function linePatterns(vocabulary: Vocabulary): LinePatterns {
  const words = (key: keyof typeof otherForms): readonly string[] => [
    ...vocabulary.forms(key),
    ...otherForms[key],
  ];
  return {
    figureCaption: caption(words('figure')),
    tableCaption: caption(words('table')),
    noteLead: note(words('note')),
    annexHeading: annex(words('annex')),
    appendixHeading: annex(words('appendix')),
    recommendationNumbers: recommendationNumbers(vocabulary),
  };
}

function caption(words: readonly string[]): RegExp {
  return new RegExp(
    `^\\s*(?<label>${alternatives(words.flatMap(casings))})(?<gap>[ \\u00a0\\u3000\\t]*)(?<number>${captionNumber})?` +
      `(?<separator>${strongSeparator}|[ \\u00a0]+|(?=[(\\u4e00-\\u9fff\\uff08])|$)(?<title>[\\s\\S]*)$`,
    'u',
  );
}

function annex(words: readonly string[]): RegExp {
  return new RegExp(
    `^\\s*(?<label>${alternatives(words.flatMap(casings))})(?:(?<gap>[ \\u00a0\\u3000]*)(?<number>${designation})(?!\\.?[\\p{L}\\p{N}]))?` +
      '(?<status>\\s*[(\\uff08][^)\\uff09\\n]{3,30}[)\\uff09])?' +
      `(?<separator>${strongSeparator}|[ \\u00a0]+|(?=[\\u4e00-\\u9fff])|$)(?<title>[\\s\\S]*)$`,
    'u',
  );
}

function note(words: readonly string[]): RegExp {
  return new RegExp(
    `^\\s*(?<label>${alternatives(words.flatMap(casings))})` +
      '(?<number>[ \\u00a0]*(?:[0-9]{1,3}|[a-z]|\\([0-9]{1,3}\\))(?![\\p{L}\\p{N}]))?' +
      '(?<separator>\\s*[.\\uff0e]?\\s*[\\u2012-\\u2015\\u2212:\\uff1a]\\s*|\\s*[.\\uff0e]?\\s+-+\\s*|\\s*[.\\uff0e]-+\\s*|-\\s+|\\s*[.\\uff0e]\\s+|\\t\\s*|$)' +
      '(?<text>[\\s\\S]*)$',
    'u',
  );
}

function recommendationNumbers(vocabulary: Vocabulary): RegExp[] {
  const forms = vocabulary.forms('recommendationNoPattern').filter((form) => form.includes('{no}'));
  const words = alternatives(vocabulary.forms('recommendation').flatMap(casings));
  const union = alternatives([...otherForms.itu]);
  const number =
    '(?<number>[A-Z]\\.[0-9A-Za-z][\\w.\\-]*(?:/[A-Z]\\.[\\w.\\-]+)*|<[^>]{1,20}>|[A-Z]\\.<[^>]{1,20}>)';
  const bodies = [
    ...forms.map((form) => form.split('{no}').map(escaped).join(number)),
    `(?:${words})\\s+(?:${union})\\s+${number}`,
    `(?:${union})\\s+(?:${words}|Rec\\.)\\s+${number}`,
    `(?:${union})\\s*${number}\\s*(?:${words})`,
  ];
  return bodies.map(
    (body) => new RegExp(`^\\s*(?<lead>(?:[\\p{L}[\\]/]+\\s+){0,6}?)${body}(?<rest>[\\s\\S]*)$`, 'u'),
  );
}

/** Words as one alternative, longest first; a word that ends in a letter must end there. */
export function alternatives(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.trim()))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => escaped(word) + (/[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word) ? '(?!\\p{L})' : ''))
    .join('|');
}

/** `figure`, `Figure` and `FIGURE`: annex letters must be capitals, so case cannot simply be ignored. */
export function casings(word: string): string[] {
  const lower = word.toLowerCase();
  return [word, word.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)];
}

function escaped(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['\u2019]/g, "['\\u2019]")
    .replace(/[-\u2010\u2011]/g, '[-\\u2010\\u2011]?')
    .replace(/[ \u00a0]+/g, '[ \\u00a0]+');
}
