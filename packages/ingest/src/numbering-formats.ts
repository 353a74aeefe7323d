import {
  ideographicCounting,
  ideographicDigits,
  koreanCounting,
  numeralSystems,
} from './numbering-ideographs.ts';
import { cyclicAlphabets, finiteAlphabets, hebrewNumeral, repeatingAlphabets } from './numbering-letters.ts';
import {
  cardinal,
  hindiCounting,
  koreanLegal,
  ordinal,
  ordinalWord,
  thaiCounting,
  vietnameseCounting,
} from './numbering-words.ts';

export interface NumberOptions {
  /** BCP 47 language of the text, for numbers in words. */
  readonly language?: string;
  /** `w:format` of a `custom` format. */
  readonly pattern?: string;
}

/**
 * A number in one of the formats of ST_NumberFormat (ISO/IEC 29500-1 clause 17.18.59, with what Word really does from
 * [MS-OI29500] clause 2.1.540). A value that a format cannot say, and an unknown format, come out as decimals.
 */
export function formatNumber(value: number, format: string, options: NumberOptions = {}): string {
  const { pattern, language = 'en' } = options;
  if (format === 'none' || format === 'bullet') {
    return '';
  }
  if (format === 'custom') {
    return customNumber(value, pattern ?? '', options);
  }
  if (englishOnly.has(format) && !/^en/i.test(language)) {
    return String(value);
  }
  return formats.get(format)?.(value) ?? String(value);
}

/** Undefined where the format cannot say the value. */
type Format = (value: number) => string | undefined;

const singleFormats: Readonly<Record<string, Format>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  hex: (value) => (value >= 0 ? value.toString(16).toUpperCase() : undefined),
  numberInDash: (value) => `- ${value} -`,
  hebrew1: hebrewNumeral,
  ideographDigital: (value) => ideographicDigits(value, '〇'),
  japaneseDigitalTenThousand: (value) => ideographicDigits(value, '〇'),
  taiwaneseDigital: (value) => ideographicDigits(value, '○'),
  koreanDigital2: (value) => ideographicDigits(value, '零'),
  koreanCounting,
  koreanLegal,
  ideographZodiacTraditional: sexagenary,
  ordinal,
  cardinalText: cardinal,
  ordinalText: ordinalWord,
  dollarText: (value) => `${cardinal(value) ?? value} and 00/100`,
  hindiCounting,
  thaiCounting,
  vietnameseCounting,
};

const englishOnly: ReadonlySet<string> = new Set(['ordinal', 'cardinalText', 'ordinalText', 'dollarText']);

const digitSets: Readonly<Record<string, string>> = {
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９',
  decimalHalfWidth: '0123456789',
  hindiNumbers: '०१२३४५६७८९',
  thaiNumbers: '๐๑๒๓๔๕๖๗๘๙',
  koreanDigital: '영일이삼사오육칠팔구',
};

/** Enclosed numbers, which Unicode has one by one. */
const finiteSeries: Readonly<Record<string, { readonly first: number; readonly count: number }>> = {
  decimalEnclosedCircle: { first: 0x2460, count: 20 },
  decimalEnclosedCircleChinese: { first: 0x2460, count: 20 },
  decimalEnclosedParen: { first: 0x2474, count: 20 },
  decimalEnclosedFullstop: { first: 0x2488, count: 20 },
  // Word puts these in parentheses, not in circles ([MS-OI29500] clause 2.1.540).
  ideographEnclosedCircle: { first: 0x3220, count: 10 },
};

const formats: ReadonlyMap<string, Format> = new Map([
  ...formatsOf(singleFormats, (format) => format),
  ...formatsOf(repeatingAlphabets, (alphabet) => (value) => repeated(value, alphabet)),
  ...formatsOf(cyclicAlphabets, (alphabet) => (value) => alphabet[(value - 1) % alphabet.length]),
  ...formatsOf(finiteAlphabets, (alphabet) => (value) => alphabet[value - 1]),
  ...formatsOf(
    finiteSeries,
    ({ first, count }) =>
      (value) =>
        enclosed(value, first, count),
  ),
  ...formatsOf(digitSets, (digits) => (value) => inDigits(value, [...digits])),
  ...formatsOf(numeralSystems, (system) => (value) => ideographicCounting(value, system)),
]);

function formatsOf<Data>(
  data: Readonly<Record<string, Data>>,
  format: (data: Data) => Format,
): (readonly [string, Format])[] {
  return Object.entries(data).map(([name, each]) => [name, format(each)] as const);
}

function enclosed(value: number, first: number, count: number): string | undefined {
  return value > 0 && value <= count ? String.fromCodePoint(first + value - 1) : undefined;
}

function inDigits(value: number, digits: readonly string[]): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');
}

/** a, b, ... z, aa, bb: the letter repeats as often as the alphabet has been gone through, thirty times at most. */
function repeated(value: number, alphabet: readonly string[]): string | undefined {
  const times = Math.ceil(value / alphabet.length);
  return times <= 30 ? alphabet[(value - 1) % alphabet.length]?.repeat(times) : undefined;
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 32_767) {
    return undefined;
  }
  let rest = value;
  let text = '';
  for (const [part, letters] of romanParts) {
    text += letters.repeat(Math.floor(rest / part));
    rest %= part;
  }
  return text;
}

/** 甲子, 乙丑 ... 癸亥: stem and branch step on together, sixty in all. */
function sexagenary(value: number): string | undefined {
  if (value < 1) {
    return undefined;
  }
  const stem = '甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10];
  const branch = '子丑寅卯辰巳午未申酉戌亥'[(value - 1) % 12];
  return `${stem}${branch}`;
}

/** Formats that a `custom` pattern may spell out by their first three numbers ([MS-DOCX] clause 2.4). */
function customNumber(value: number, pattern: string, options: NumberOptions): string {
  const series = pattern.split(',').map((piece) => piece.trim());
  const zeros = /^(0{1,9})1$/.exec(series[0] ?? '')?.[1];
  if (zeros !== undefined) {
    return String(value).padStart(zeros.length + 1, '0');
  }
  const spelled = [...formats.keys()].find((format) =>
    [1, 2, 3].every((count, index) => formatNumber(count, format, options) === series[index]),
  );
  return spelled === undefined ? String(value) : formatNumber(value, spelled, options);
}
