import type { CrossReference } from '../facts.ts';

type Target = CrossReference['target'];

const clauseNumber = '(?:[0-9]{1,3}|[A-Z]{1,2}|[IVXL]{1,6})(?:\\.[0-9]{1,3}[a-z]?)+|[0-9]{1,3}(?![0-9.]*%)';
const wordEnd = "(?![\\p{Script=Latin}\\p{Script=Cyrillic}'\\u2019])";
const letterNumber = `(?:[A-Z]|[IVXL]{1,6}|[0-9]{1,2})${wordEnd}`;
const itemNumber = `(?:[A-Z]{1,2}|[IVXL]{1,6}|[0-9]{1,3})(?:[.\\-\\u2010-\\u2013][0-9]{1,3})*${wordEnd}`;

interface Words {
  readonly target: Target;
  /** Words of alphabets, which must begin a word; in Arabic a prefix may stand before the article. */
  readonly words: string;
  readonly arabic: string;
  /** Chinese has no spaces between words. */
  readonly chinese?: string;
  readonly number: string;
}

/** Inflected forms as they stand in sentences, in the six languages. */
const words: readonly Words[] = [
  {
    target: 'clause',
    words:
      '(?:sub-?)?clauses?|(?:sub-?)?sections?|chapters?|paragraphes?|alinéas?|chapitres?|cláusulas?|secci(?:ón|ones)|apartados?|capítulos?|пункт(?:а|е|у|ом|ы|ах|ов)?|раздел(?:а|е|у|ом|ы|ах)?|глав(?:а|ы|е)|п\\.|§§?',
    arabic: 'الفقرات|الفقرة|القسم|البند',
    number: clauseNumber,
  },
  {
    target: 'figure',
    words: 'figures?|figs?\\.|figuras?|рисун(?:ок|ка|ке|ку|ки|ках)|рис\\.',
    arabic: 'الشكلين|الأشكال|الشكل',
    chinese: '图',
    number: itemNumber,
  },
  {
    target: 'table',
    words: 'tables?|tableaux?|cuadros?|tablas?|таблиц(?:а|ы|е|у|ей|ах)|табл\\.',
    arabic: 'الجداول|الجدول',
    chinese: '(?<![代发列仪钟手报])表',
    number: itemNumber,
  },
  {
    target: 'annex',
    words: 'annex(?:es)?|annexes?|anexos?|приложени(?:е|и|я|ю|ях)',
    arabic: 'الملحقات|الملحق',
    chinese: '附件',
    number: letterNumber,
  },
  {
    target: 'appendix',
    words: 'appendix|appendices?|apéndices?|дополнени(?:е|и|я|ю|ях)',
    arabic: 'التذييلات|التذييل',
    chinese: '附录',
    number: letterNumber,
  },
  {
    target: 'equation',
    words: 'equations?|eqs?\\.|équations?|ecuaci(?:ón|ones)|уравнени(?:е|и|я|ю)',
    arabic: 'المعادلة',
    chinese: '公式|(?<![\\p{Script=Han}])式',
    number: `\\(?(?:${itemNumber})\\)?`,
  },
  { target: 'page', words: 'pages?|páginas?|страниц(?:а|ы|е)', arabic: 'الصفحة', number: '[0-9]{1,4}' },
];

export interface CrossReferencePattern {
  readonly target: Target;
  /** Groups `word` and `number`; the number is at the end of the match. */
  readonly pattern: RegExp;
  /** A further number right after: `, 7.2`, ` and B`. */
  readonly more: RegExp;
}

const and =
  '(?:\\s*[,;/]\\s*|\\s*[\\u2013-]\\s*|\\s*,?\\s+(?:and|or|to|et|ou|à|y|o|a|и|или|–)\\s+|\\s+و\\s*|\\s*[、和及至]\\s*)';

const inEveryLanguage: readonly CrossReferencePattern[] = words.map(
  ({ target, words: alphabetic, arabic, chinese, number }) => {
    const forms = [
      `(?<![\\p{L}\\p{N}])(?:${alphabetic})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
      `(?<![\\p{L}\\p{N}])[وبلفك]?(?:${arabic})`,
      ...(chinese === undefined ? [] : [chinese]),
    ].join('|');
    return {
      target,
      pattern: new RegExp(`(?<word>${forms})[ \\u00a0]*(?<number>${number})`, 'giu'),
      more: new RegExp(`^${and}(?<number>${number})(?!\\p{L})`, 'u'),
    };
  },
);

/** A text in which none of the words stands refers to nothing: one look instead of one for each pattern. */
export const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words.map(({ words: alphabetic, arabic }) => `${alphabetic}|[وبلفك]?(?:${arabic})`).join('|')})|第|${words
    .flatMap(({ chinese }) => chinese ?? [])
    .join('|')}`,
  'iu',
);

/** Chinese writes the number inside the word: 第7.2节. */
const chineseClause: CrossReferencePattern = {
  target: 'clause',
  pattern: /(?<word>第)\s*(?<number>[0-9]{1,3}(?:\.[0-9]{1,3})*)(?=\s*[节節条條款章])/gu,
  more: /^[、和及]第?(?<number>[0-9]{1,3}(?:\.[0-9]{1,3})*)(?=\s*[节節条條款章、和及])/u,
};

export const crossReferencePatterns: readonly CrossReferencePattern[] = [...inEveryLanguage, chineseClause];

const otherDocument =
  '\\[|(?:the\\s+)?(?:Draft\\s+)?Rec(?:ommendations?|\\.)|la Recommandation|la Recomendación|Рекомендации|التوصية|ITU-[TR]\\s+[A-Z]|UIT-[TR]\\s+[A-Z]|МСЭ-[TТR]\\s+[A-Z]|IETF|RFC|ISO|IEC|IEEE|3GPP|ETSI|TS\\s+\\d|TR\\s+\\d|OASIS|W3C|NIST|(?:WTSA|WTDC|PP|WRC)[ -]|Resolution|Directive|Regulation';

/** What follows a number that belongs to another document: " of [RFC 1234]", " of Recommendation ITU-T X.1". */
export const foreignAfter = new RegExp(
  `^\\s*(?:\\)\\s*)?(?:,\\s*)?(?:(?:and|to)\\s+\\S+\\s+)?(?:of|in|from|to|de|du|del|dans|en|из|в|من|في)?\\s*(?:${otherDocument})`,
  'u',
);

/** What stands before a word that belongs to another document: "[RFC 1234], ", "ITU-T X.1 (2004), ". */
export const foreignBefore =
  /(?:\]|(?:ITU-[TR]|UIT-[TR]|МСЭ-[TТR]) [A-Z]\.[\w./]+(?: \(\d{4}\))?|RFC ?\d{3,5}|(?:ISO|IEC|IEEE|TS|TR|EN)[ /][\w. :/-]*\d)[,;]?\s*\(?$/u;
