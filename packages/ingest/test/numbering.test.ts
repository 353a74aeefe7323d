import { describe, expect, it } from 'vitest';
import { readNumbering } from '../src/numbering.ts';
import { bulletText } from '../src/numbering-bullets.ts';
import { formatNumber } from '../src/numbering-formats.ts';
import { readStyles } from '../src/styles.ts';
import { mainPart, packageWith, style } from './styles-support.ts';

interface LevelContent {
  readonly format?: string;
  readonly text?: string;
  readonly start?: number;
  readonly other?: string;
}

function level(
  ilvl: number,
  { format = 'decimal', text = `%${ilvl + 1}.`, start = 1, other = '' }: LevelContent = {},
): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${other}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const instance = (id: number, abstract: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const startAt = (ilvl: number, start: number) =>
  `<w:lvlOverride w:ilvl="${ilvl}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

function reader(numbering: string, styles = '') {
  const opc = packageWith({ numbering, styles });
  return readNumbering(opc, mainPart, readStyles(opc, mainPart));
}

/** The numbers that paragraphs of these lists and levels show, from the top: `1/0` is list 1, first level. */
function shown(numbering: string, paragraphs: string, styles = ''): string {
  const numbers = reader(numbering, styles);
  return paragraphs
    .split(' ')
    .map((paragraph) => {
      const [numId = '', ilvl = '0'] = paragraph.split('/');
      return numbers.next(numId, Number(ilvl))?.text ?? '-';
    })
    .join(' ');
}

const outline = list(0, level(0), level(1, { text: '%1.%2' }), level(2, { text: '%1.%2.%3' }));

describe('counting', () => {
  it('goes on at a level and begins anew below one that moved on', () => {
    expect(shown(outline + instance(1, 0), '1/0 1/1 1/1 1/2 1/2 1/1 1/2 1/0 1/1 1/2')).toBe(
      '1. 1.1 1.2 1.2.1 1.2.2 1.3 1.3.1 2. 2.1 2.1.1',
    );
  });

  it('takes levels that were passed over as begun', () => {
    expect(shown(outline + instance(1, 0), '1/1 1/0 1/2 1/1')).toBe('1.1 2. 2.1.1 2.2');
  });

  it('is shared by the instances of one list', () => {
    expect(shown(outline + instance(1, 0) + instance(2, 0), '1/0 2/0 1/0 2/1')).toBe('1. 2. 3. 3.1');
  });

  it('is not shared by different lists', () => {
    expect(shown(outline + list(5, level(0)) + instance(1, 0) + instance(2, 5), '1/0 2/0 1/0')).toBe(
      '1. 1. 2.',
    );
  });

  it('begins at the start value of the level', () => {
    expect(
      shown(list(0, level(0, { start: 5 }), level(1, { start: 0 })) + instance(1, 0), '1/0 1/1 1/1 1/0 1/1'),
    ).toBe('5. 0. 1. 6. 0.');
  });

  it('begins anew where an instance overrides the start, the first time that it shows the level', () => {
    const numbering =
      outline + instance(1, 0) + instance(2, 0, startAt(0, 1)) + instance(3, 0, startAt(1, 7));
    expect(shown(numbering, '1/0 1/0 2/0 2/0 1/0 2/0')).toBe('1. 2. 1. 2. 3. 4.');
    expect(shown(numbering, '1/0 3/1 3/1 3/0 3/1')).toBe('1. 1.7 1.8 2. 2.7');
  });

  it('takes a level that an instance puts in the place of the list', () => {
    const replaced = `<w:lvlOverride w:ilvl="0">${level(0, { format: 'lowerLetter', text: '%1)' })}</w:lvlOverride>`;
    expect(shown(outline + instance(1, 0) + instance(2, 0, replaced), '1/0 2/0 1/0')).toBe('1. b) 3.');
  });

  it('restarts as w:lvlRestart says', () => {
    const never = list(0, level(0), level(1, { other: '<w:lvlRestart w:val="0"/>' }));
    expect(shown(never + instance(1, 0), '1/0 1/1 1/1 1/0 1/1')).toBe('1. 1. 2. 2. 3.');
    const byFirst = list(0, level(0), level(1), level(2, { other: '<w:lvlRestart w:val="1"/>' }));
    expect(shown(byFirst + instance(1, 0), '1/0 1/1 1/2 1/1 1/2 1/0 1/2')).toBe('1. 1. 1. 2. 2. 2. 1.');
  });

  it('follows a numbering style to its list', () => {
    const linked =
      '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Outline"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="9"><w:styleLink w:val="Outline"/>${level(0, { text: 'S%1' })}</w:abstractNum>` +
      instance(1, 8) +
      instance(2, 9);
    const numberingStyle = style('Outline', {
      type: 'numbering',
      pPr: '<w:numPr><w:numId w:val="2"/></w:numPr>',
    });
    expect(shown(linked, '1/0 2/0 1/0', numberingStyle)).toBe('S1 S2 S3');
    expect(shown(linked, '1/0 2/0')).toBe('S1 S2');
  });

  it('does not follow links in a circle', () => {
    const circle = `<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Round"/></w:abstractNum>${instance(1, 8)}`;
    const numberingStyle = style('Round', {
      type: 'numbering',
      pPr: '<w:numPr><w:numId w:val="1"/></w:numPr>',
    });
    expect(shown(circle, '1/0', numberingStyle)).toBe('-');
  });

  it('knows no number 0, no list that is not there, and no level that is not there', () => {
    expect(shown(outline + instance(1, 0) + instance(4, 77), '0/0 2/0 4/0 1/5 1/0')).toBe('- - - - 1.');
    expect(reader(outline + instance(1, 0)).has('1')).toBe(true);
    expect(reader(outline + instance(1, 0)).has('2')).toBe(false);
    expect(reader('').next('1', 0)).toBeUndefined();
  });
});

describe('what is shown', () => {
  it('is the whole of it', () => {
    const numbers = reader(
      list(3, level(0, { format: 'upperRoman', text: 'Part %1', other: '<w:suff w:val="space"/>' })) +
        instance(1, 3),
    );
    expect(numbers.next('1', 0)).toEqual({
      text: 'Part I',
      level: 0,
      numberId: '1',
      abstractId: '3',
      format: 'upperRoman',
      suffix: 'space',
    });
  });

  it('has each number in the format of its level, or all in decimal for w:isLgl', () => {
    const roman = level(0, { format: 'upperRoman' });
    const plain = list(0, roman, level(1, { text: '%1.%2', format: 'lowerLetter' }));
    expect(shown(plain + instance(1, 0), '1/0 1/1')).toBe('I. I.a');
    const legal = list(0, roman, level(1, { text: '%1.%2', format: 'lowerLetter', other: '<w:isLgl/>' }));
    expect(shown(legal + instance(1, 0), '1/0 1/1')).toBe('I. 1.1');
  });

  it('leaves out numbers of levels below, and of levels without a format', () => {
    const odd = list(0, level(0, { format: 'none' }), level(1, { text: '%1%2-%3-%9' }), level(2));
    expect(shown(odd + instance(1, 0), '1/0 1/1')).toBe('. 1--');
  });

  it('is nothing where the number is hidden', () => {
    expect(shown(list(0, level(0, { other: '<w:rPr><w:vanish/></w:rPr>' })) + instance(1, 0), '1/0')).toBe(
      '',
    );
  });

  it('is a bullet for a picture', () => {
    const picture = level(0, { format: 'bullet', text: '', other: '<w:lvlPicBulletId w:val="0"/>' });
    expect(shown(list(0, picture) + instance(1, 0), '1/0')).toBe('•');
  });

  it('may be a format of its own, which Word wraps in an alternative', () => {
    const custom =
      '<w:lvl w:ilvl="0"><w:start w:val="7"/>' +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    expect(shown(list(0, custom) + instance(1, 0), '1/0')).toBe('007');
  });

  it('says numbers in words in English alone', () => {
    const words = list(0, level(0, { format: 'ordinalText' })) + instance(1, 0);
    const speaking = (tag: string) =>
      `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${tag}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(shown(words, '1/0', speaking('en-GB'))).toBe('First.');
    expect(shown(words, '1/0', speaking('fr-FR'))).toBe('1.');
  });
});

describe('formats', () => {
  it.each<[string, Record<number, string>]>([
    ['decimal', { 0: '0', 1: '1', 10: '10', [-3]: '-3' }],
    ['decimalZero', { 1: '01', 10: '10', 100: '100' }],
    ['upperRoman', { 1: 'I', 4: 'IV', 9: 'IX', 1999: 'MCMXCIX', 0: '0' }],
    ['lowerRoman', { 4: 'iv', 40: 'xl', 90: 'xc', 400: 'cd', 944: 'cmxliv' }],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA', 780: 'Z'.repeat(30), 781: '781' }],
    ['lowerLetter', { 1: 'a', 28: 'bb', 0: '0' }],
    [
      'ordinal',
      {
        1: '1st',
        2: '2nd',
        3: '3rd',
        4: '4th',
        11: '11th',
        12: '12th',
        13: '13th',
        22: '22nd',
        111: '111th',
      },
    ],
    [
      'cardinalText',
      { 1: 'One', 13: 'Thirteen', 21: 'Twenty-one', 105: 'One hundred five', 2000: 'Two thousand' },
    ],
    [
      'ordinalText',
      { 1: 'First', 5: 'Fifth', 12: 'Twelfth', 20: 'Twentieth', 21: 'Twenty-first', 100: 'One hundredth' },
    ],
    ['hex', { 9: '9', 10: 'A', 255: 'FF' }],
    ['chicago', { 1: '*', 2: '†', 4: '§', 5: '**', 8: '§§' }],
    ['numberInDash', { 7: '- 7 -' }],
    ['none', { 1: '' }],
    ['bullet', { 1: '' }],
    ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一○○' }],
    [
      'chineseCountingThousand',
      {
        10: '十',
        100: '一百',
        101: '一百零一',
        110: '一百一十',
        1001: '一千零一',
        12345: '一万二千三百四十五',
      },
    ],
    ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 21: '贰拾壹', 100: '壹佰' }],
    ['ideographDigital', { 1: '一', 10: '一〇', 105: '一〇五' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥', 13: '13' }],
    ['ideographZodiacTraditional', { 1: '甲子', 11: '甲戌', 60: '癸亥', 61: '甲子' }],
    ['ideographEnclosedCircle', { 1: '㈠', 10: '㈩', 11: '11' }],
    ['ideographLegalTraditional', { 3: '參', 12: '壹拾貳' }],
    ['taiwaneseCounting', { 12: '十二', 100: '一○○' }],
    ['taiwaneseCountingThousand', { 10000: '一萬', 1010: '一千零一十' }],
    ['taiwaneseDigital', { 10: '一○' }],
    ['japaneseCounting', { 10: '十', 100: '百', 1111: '千百十一', 10000: '一万' }],
    ['japaneseLegal', { 1: '壱', 10: '壱拾', 21: '弐拾壱' }],
    ['japaneseDigitalTenThousand', { 10: '一〇' }],
    ['koreanCounting', { 1: '일', 10: '십', 21: '이십일', 100: '백' }],
    ['koreanDigital', { 10: '일영' }],
    ['koreanDigital2', { 10: '一零' }],
    ['koreanLegal', { 1: '하나', 10: '열', 21: '스물하나', 99: '아흔아홉', 100: '100' }],
    ['ganada', { 1: '가', 14: '하' }],
    ['chosung', { 1: 'ㄱ', 14: 'ㅎ' }],
    ['aiueo', { 1: 'ｱ', 45: 'ｦ', 46: 'ﾝ', 47: 'ｱ' }],
    ['aiueoFullWidth', { 1: 'ア', 46: 'ン', 47: 'ア' }],
    ['iroha', { 1: 'ｲ', 48: 'ﾝ' }],
    ['irohaFullWidth', { 1: 'イ', 48: 'ン' }],
    ['decimalFullWidth', { 12: '１２' }],
    ['decimalHalfWidth', { 12: '12' }],
    ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
    ['arabicAlpha', { 1: 'أ', 2: 'ب', 3: 'ت', 28: 'ي', 29: 'أأ' }],
    ['arabicAbjad', { 1: 'أ', 3: 'ج', 28: 'غ' }],
    ['hebrew1', { 1: 'א', 11: 'יא', 15: 'טו', 16: 'טז', 20: 'כ', 115: 'קטו' }],
    ['hebrew2', { 1: 'א', 11: 'כ', 22: 'ת', 23: 'אא' }],
    ['hindiNumbers', { 10: '१०' }],
    ['hindiVowels', { 1: 'क' }],
    ['hindiConsonants', { 1: 'अ' }],
    ['hindiCounting', { 1: 'एक', 100: 'सौ', 101: '101' }],
    ['thaiLetters', { 1: 'ก', 41: 'ฮ' }],
    ['thaiNumbers', { 10: '๑๐' }],
    ['thaiCounting', { 1: 'หนึ่ง', 11: 'สิบเอ็ด', 21: 'ยี่สิบเอ็ด', 100: 'หนึ่งร้อย' }],
    ['vietnameseCounting', { 5: 'năm', 15: 'mười lăm', 21: 'hai mươi mốt', 100: '100' }],
    ['russianLower', { 1: 'а', 6: 'е', 7: 'ж', 10: 'к', 29: 'я' }],
    ['russianUpper', { 1: 'А', 30: 'АА' }],
    ['constructor', { 1: '1' }],
    ['bahtText', { 5: '5' }],
  ])('%s', (format, expected) => {
    const values = Object.keys(expected).map(Number);
    expect(Object.fromEntries(values.map((value) => [value, formatNumber(value, format)]))).toEqual(expected);
  });

  it.each([
    ['001, 002, 003, ...', 12, '012'],
    ['00001, 00002, 00003, ...', 12, '00012'],
    ['a, b, c, ...', 28, 'bb'],
    ['①, ②, ③, ...', 4, '④'],
    ['first, nothing known', 4, '4'],
    ['', 4, '4'],
  ])('custom %s', (pattern, value, text) => {
    expect(formatNumber(value, 'custom', { pattern })).toBe(text);
  });

  it('of hindi count to a hundred without a gap', () => {
    const words = Array.from({ length: 100 }, (_, index) => formatNumber(index + 1, 'hindiCounting'));
    expect(new Set(words).size).toBe(100);
    expect(words.every((word) => /^\p{Script=Devanagari}+$/u.test(word))).toBe(true);
  });
});

describe('bullets', () => {
  it.each([
    ['\uf0b7', 'Symbol', '•'],
    ['\uf0a7', 'Wingdings', '▪'],
    ['\uf0fc', 'Wingdings', '✓'],
    ['\uf0d8', 'Wingdings', '➢'],
    ['\uf0b7', undefined, '•'],
    ['\uf0a7', 'Unknown Dingbats', '▪'],
    ['o', 'Courier New', '○'],
    ['o', undefined, 'o'],
    ['–', 'Times New Roman', '–'],
    ['•', 'Arial', '•'],
    ['-', 'Symbol', '–'],
    ['→', 'Wingdings', '→'],
    ['', 'Symbol', ''],
  ])('%j in %s is %s', (text, font, bullet) => {
    expect(bulletText(text, font)).toBe(bullet);
  });
});
