/** Alphabets that double their letters when they are through: a ... z, aa, bb. */
export const repeatingAlphabets: Readonly<Record<string, readonly string[]>> = {
  upperLetter: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  lowerLetter: [...'abcdefghijklmnopqrstuvwxyz'],
  russianUpper: [...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'],
  russianLower: [...'абвгдежзиклмнопрстуфхцчшщыэюя'],
  arabicAlpha: [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  arabicAbjad: [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  hebrew2: [...'אבגדהוזחטיכלמנסעפצקרשת'],
  thaiLetters: [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'],
  // Word has the names of these two the wrong way round ([MS-OI29500] clause 2.1.540).
  hindiVowels: [...'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'],
  hindiConsonants: [...'अआइईउऊऋऌऍऎएऐऑऒओऔ'],
  chicago: ['*', '†', '‡', '§'],
};

/** Series that begin again when they are through. */
export const cyclicAlphabets: Readonly<Record<string, readonly string[]>> = {
  aiueo: [...'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'],
  aiueoFullWidth: [
    ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  ],
  iroha: [...'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'],
  irohaFullWidth: [
    ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ],
  ganada: [...'가나다라마바사아자차카타파하'],
  chosung: [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'],
};

/** Series that have an end; beyond it numbers are decimal. */
export const finiteAlphabets: Readonly<Record<string, readonly string[]>> = {
  ideographTraditional: [...'甲乙丙丁戊己庚辛壬癸'],
  ideographZodiac: [...'子丑寅卯辰巳午未申酉戌亥'],
};

const hebrewHundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'];
const hebrewTens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ'];
const hebrewUnits = ['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט'];

/** Hebrew letters as numerals; 15 and 16 are written 9+6 and 9+7, since the other way spells a holy name. */
export function hebrewNumeral(value: number): string | undefined {
  if (value < 1 || value > 999) {
    return undefined;
  }
  const rest = value % 100;
  const hundreds = hebrewHundreds[Math.floor(value / 100)] ?? '';
  if (rest === 15 || rest === 16) {
    return `${hundreds}ט${rest === 15 ? 'ו' : 'ז'}`;
  }
  return `${hundreds}${hebrewTens[Math.floor(rest / 10)]}${hebrewUnits[rest % 10]}`;
}
