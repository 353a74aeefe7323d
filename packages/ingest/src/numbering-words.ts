const units = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** `One`, `Twenty-one`, `One hundred five`: as Word writes them. Undefined below nought and from a million. */
export function cardinal(value: number): string | undefined {
  const words = cardinalWords(value);
  return words === undefined ? undefined : capitalised(words);
}

/** `First`, `Twenty-first`. */
export function ordinalWord(value: number): string | undefined {
  const words = cardinalWords(value);
  if (words === undefined) {
    return undefined;
  }
  return capitalised(
    words.replace(/[a-z]+$/, (last) => irregularOrdinals[last] ?? `${last.replace(/y$/, 'ie')}th`),
  );
}

/** `1st`, `22nd`, `113th`. */
export function ordinal(value: number): string {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

function cardinalWords(value: number): string | undefined {
  if (value < 0 || value >= 1_000_000) {
    return undefined;
  }
  if (value < 20) {
    return units[value];
  }
  if (value < 100) {
    const unit = value % 10;
    return `${tens[Math.floor(value / 10)]}${unit === 0 ? '' : `-${units[unit]}`}`;
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  const head = `${cardinalWords(Math.floor(value / size))} ${name}`;
  return rest === 0 ? head : `${head} ${cardinalWords(rest)}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const thaiDigits = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const thaiPowers = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

/** Thai number words; a final one after tens is เอ็ด, twenty is ยี่สิบ. Undefined outside 1 to 999 999. */
export function thaiCounting(value: number): string | undefined {
  if (value < 1 || value > 999_999) {
    return undefined;
  }
  const places = [...String(value)].map(Number);
  return places
    .map((digit, index) => {
      const power = places.length - 1 - index;
      if (digit === 0) {
        return '';
      }
      if (power === 1 && digit <= 2) {
        return digit === 1 ? 'สิบ' : 'ยี่สิบ';
      }
      if (power === 0 && digit === 1 && value > 1) {
        return 'เอ็ด';
      }
      return `${thaiDigits[digit]}${thaiPowers[power]}`;
    })
    .join('');
}

const vietnameseDigits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Vietnamese number words, to 99; five after tens is lăm and one after twenty and above is mốt. */
export function vietnameseCounting(value: number): string | undefined {
  if (value < 1 || value > 99) {
    return undefined;
  }
  if (value < 10) {
    return vietnameseDigits[value];
  }
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  const head = ten === 1 ? 'mười' : `${vietnameseDigits[ten]} mươi`;
  if (unit === 0) {
    return head;
  }
  const last = unit === 5 ? 'lăm' : unit === 1 && ten > 1 ? 'mốt' : vietnameseDigits[unit];
  return `${head} ${last}`;
}

const koreanUnits = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const koreanTens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];

/** Native Korean number words, which end at 99. */
export function koreanLegal(value: number): string | undefined {
  if (value < 1 || value > 99) {
    return undefined;
  }
  return `${koreanTens[Math.floor(value / 10)]}${koreanUnits[value % 10]}`;
}

/** Hindi number words one to a hundred; each has a form of its own. */
const hindiWords = [
  'एक दो तीन चार पाँच छः सात आठ नौ दस',
  'ग्यारह बारह तेरह चौदह पन्द्रह सोलह सत्रह अठारह उन्नीस बीस',
  'इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस',
  'इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस',
  'इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास',
  'इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ साठ',
  'इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर',
  'इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी अस्सी',
  'इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे',
  'इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे सौ',
]
  .join(' ')
  .split(' ');

/** Undefined outside 1 to 100. */
export function hindiCounting(value: number): string | undefined {
  return hindiWords[value - 1];
}
