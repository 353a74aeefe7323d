/** A number at the head of a line, with the title after it. */
export interface HeadingLine {
  /** As written, without a closing period: `7.2`, `A.1`, `3.a`, `第一章`. */
  readonly number: string;
  /** The number in parts, digits of other scripts made ASCII: `['7', '2']`. */
  readonly parts: readonly string[];
  /** What stands between number and title, a closing period included. */
  readonly separator: string;
  readonly title: string;
  /** Characters before the title in the line. */
  readonly titleStart: number;
}

const typed =
  /^(?<lead>[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*(?:(?:[Cc]lause|CLAUSE|[Ss]ection|SECTION|[Cc]hapter|CHAPTER|[Cc]hapitre|[Cc]apítulo|[Рр]аздел|[Гг]лава)\s+)?)(?<number>(?:\d{1,3}|[A-Z]{1,2}(?=\.)|[IVXL]{1,6}(?=\.\d))(?:\.(?:\d{1,3}[a-z]?|[a-z](?![a-z])))*)(?<separator>[.)]?[\u200e\u200f]?(?:\s+[\u2013\u2014:-]\s+|:\s*|[\s\u3000]+)|\.?(?=[\u4e00-\u9fff\u0600-\u06ff]))(?<title>\S[\s\S]*)$/u;
const chinese =
  /^(?<lead>[\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*)(?<number>第[一二三四五六七八九十百\d]+[章节條条]|[一二三四五六七八九十]{1,3}(?=、)|[（(][一二三四五六七八九十]{1,3}[)）])(?<separator>[、\s\u3000]*)(?<title>\S[\s\S]*)$/u;

/**
 * Reads a typed clause number. `7 Title`, `7.<tab>Title`, `A.1 Title`, `Section 3: Title`, `6.1概述` and `第一章 总则`
 * have one; `7) item` and a year do not.
 *
 * @param bracketed also read `1.1) Title`, for paragraphs known to be headings
 */
export function headingLine(text: string, bracketed = false): HeadingLine | undefined {
  const ascii = asciiDigits(text);
  const groups = (typed.exec(ascii) ?? chinese.exec(ascii))?.groups;
  const { lead = '', number, separator = '', title = '' } = groups ?? {};
  if (number === undefined || (!bracketed && separator.startsWith(')') && !number.startsWith('第'))) {
    return undefined;
  }
  return {
    number,
    parts: numberParts(number),
    separator,
    title: title.trim(),
    titleStart: lead.length + number.length + separator.length,
  };
}

/** The parts of a clause number: `7.2.1.` gives 7, 2, 1; `第二节` gives one part. */
export function numberParts(number: string): string[] {
  return asciiDigits(number)
    .replace(/[.)\uff0e\s]+$/, '')
    .replace(/^[([]/, '')
    .split(/[.\uff0e]/)
    .filter((part) => part !== '');
}

/** Full-width, Arabic-Indic and extended Arabic-Indic digits as ASCII digits; the length stays. */
export function asciiDigits(text: string): string {
  return text.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    // Each of these blocks begins at a multiple of 16.
    String(digit.charCodeAt(0) % 16),
  );
}
