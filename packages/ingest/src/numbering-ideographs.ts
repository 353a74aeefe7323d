/** How a system of number characters says digits and powers of ten. */
export interface NumeralSystem {
  /** Nought to nine. */
  readonly digits: string;
  /** Ten, hundred, thousand. Systems with ten alone go over to plain digits at a hundred. */
  readonly powers: string;
  /** Ten thousand. */
  readonly myriad: string;
  /** Says nought once in a gap, as in 一百零一. */
  readonly saysZero: boolean;
  /** Leaves out "one" before ten, and before all powers, as in 十二 and 百. */
  readonly bareOne: 'ten' | 'leading-ten' | 'all' | 'never';
}

const counting = '〇一二三四五六七八九';

/** ISO/IEC 29500-1 clause 17.18.59, by format. */
export const numeralSystems: Readonly<Record<string, NumeralSystem>> = {
  chineseCounting: {
    digits: '○一二三四五六七八九',
    powers: '十',
    myriad: '',
    saysZero: false,
    bareOne: 'leading-ten',
  },
  taiwaneseCounting: {
    digits: '○一二三四五六七八九',
    powers: '十',
    myriad: '',
    saysZero: false,
    bareOne: 'leading-ten',
  },
  chineseCountingThousand: {
    digits: '零一二三四五六七八九',
    powers: '十百千',
    myriad: '万',
    saysZero: true,
    bareOne: 'leading-ten',
  },
  taiwaneseCountingThousand: {
    digits: '零一二三四五六七八九',
    powers: '十百千',
    myriad: '萬',
    saysZero: true,
    bareOne: 'leading-ten',
  },
  chineseLegalSimplified: {
    digits: '零壹贰叁肆伍陆柒捌玖',
    powers: '拾佰仟',
    myriad: '万',
    saysZero: true,
    bareOne: 'never',
  },
  ideographLegalTraditional: {
    digits: '零壹貳參肆伍陸柒捌玖',
    powers: '拾佰仟',
    myriad: '萬',
    saysZero: true,
    bareOne: 'never',
  },
  japaneseCounting: { digits: counting, powers: '十百千', myriad: '万', saysZero: false, bareOne: 'all' },
  japaneseLegal: {
    digits: '〇壱弐参四伍六七八九',
    powers: '拾百阡',
    myriad: '萬',
    saysZero: false,
    bareOne: 'never',
  },
};

/** A number in a system of ideographs; undefined below one and above 99 999 999. */
export function ideographicCounting(value: number, system: NumeralSystem): string | undefined {
  if (value < 1 || value > 99_999_999) {
    return undefined;
  }
  if (system.powers.length === 1 && value >= 100) {
    return digitByDigit(value, system.digits);
  }
  const myriads = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (myriads === 0) {
    return group(rest, system, true);
  }
  const head = `${group(myriads, system, true)}${system.myriad}`;
  const gap = system.saysZero && rest > 0 && rest < 1000 ? (system.digits[0] ?? '') : '';
  return rest === 0 ? head : `${head}${gap}${group(rest, system, false)}`;
}

/** One to 9999. */
function group(value: number, system: NumeralSystem, isLeading: boolean): string {
  const places = [...String(value)].map(Number);
  let text = '';
  let zeroPending = false;
  places.forEach((digit, index) => {
    const power = places.length - 1 - index;
    if (digit === 0) {
      zeroPending = text !== '';
      return;
    }
    if (zeroPending && system.saysZero) {
      text += system.digits[0];
    }
    zeroPending = false;
    const drops = digit === 1 && power > 0 && dropsOne(system, power, isLeading && index === 0);
    text += `${drops ? '' : system.digits[digit]}${power === 0 ? '' : system.powers[power - 1]}`;
  });
  return text;
}

function dropsOne(system: NumeralSystem, power: number, isFirst: boolean): boolean {
  switch (system.bareOne) {
    case 'all':
      return true;
    case 'ten':
      return power === 1;
    case 'leading-ten':
      return power === 1 && isFirst;
    default:
      return false;
  }
}

/** Digit by digit, with the given nought: 2026 as 二〇二六. */
export function ideographicDigits(value: number, zero: string): string {
  return digitByDigit(value, `${zero}${counting.slice(1)}`);
}

function digitByDigit(value: number, digits: string): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');
}

/** Sino-Korean numbers: 일, 이 ... 십, 십일, 이십, 백. */
export function koreanCounting(value: number): string | undefined {
  return ideographicCounting(value, {
    digits: '영일이삼사오육칠팔구',
    powers: '십백천',
    myriad: '만',
    saysZero: false,
    bareOne: 'all',
  });
}
