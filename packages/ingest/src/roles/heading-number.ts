import { asciiDigits, headingLine, numberParts } from '@fg2rec/document';
import type { Line } from './line.ts';

/** The number that a line begins with, computed by Word or typed. */
export interface HeadingNumber {
  readonly number: string;
  readonly parts: readonly string[];
  readonly source: 'computed' | 'typed';
  /** Text without the number. */
  readonly title: string;
  /** What stands between the two, for typed numbers. */
  readonly separator: string;
}

const likeHeading =
  /^(?:§\s*)?(?:\d{1,3}|[A-Z]{1,2}|[IVXL]{1,6})(?:\.(?:\d{1,3}|[a-z]))*\.?$|^第[一二三四五六七八九十百\d]+[章节節条條]$|^[一二三四五六七八九十]{1,3}、?$|^[（(][一二三四五六七八九十]{1,3}[)）]$/u;
const withWord =
  /^(?:clause|section|chapter|chapitre|capítulo|раздел|глава)\s+(\d{1,3}(?:\.\d{1,3})*)\s*[.:\u2013-]?$/iu;

/** Reads the number in front of a line; markers such as `a)`, `–` and `[1]` are none. */
export function headingNumber(line: Line): HeadingNumber | undefined {
  const known = numbers.get(line);
  if (known !== undefined) {
    return known.number;
  }
  const number = readNumber(line);
  numbers.set(line, { number });
  return number;
}

/** A line never changes, and is asked for its number by each neighbour. */
const numbers = new WeakMap<Line, { readonly number: HeadingNumber | undefined }>();

function readNumber(line: Line): HeadingNumber | undefined {
  const shown = asciiDigits(line.paragraph.number?.text.trim() ?? '');
  if (shown !== '') {
    const number = withWord.exec(shown)?.[1] ?? shown;
    if (!likeHeading.test(number)) {
      return undefined;
    }
    return {
      number: number.replace(/\.$/, ''),
      parts: numberParts(number),
      source: 'computed',
      title: line.line,
      separator: '',
    };
  }
  const typed = headingLine(line.text, line.style?.role === 'clause-heading');
  return typed === undefined
    ? undefined
    : {
        number: typed.number,
        parts: typed.parts,
        source: 'typed',
        title: typed.title.replace(/\s+/g, ' '),
        separator: typed.separator,
      };
}

/** Where a number stands after the last one accepted. */
export type Succession = 'next' | 'near' | 'repeat' | 'none';

/** The numbers of headings accepted so far. Arabic texts may write 3.1 as `1.3`, so both directions are tried. */
export function succession(
  parts: readonly string[],
  last: readonly string[],
  reversible: boolean,
): Succession {
  const forward = oneWay(withoutZero(parts), withoutZero(last));
  if (!reversible || forward === 'next' || parts.length === 1) {
    return forward;
  }
  const backward = oneWay([...parts].reverse(), last);
  return rank[backward] < rank[forward] ? backward : forward;
}

const rank: Readonly<Record<Succession, number>> = { next: 0, near: 1, repeat: 2, none: 3 };

/** `5.0` is written for `5` where sub-clauses are `5.1`. */
function withoutZero(parts: readonly string[]): readonly string[] {
  return parts.length === 2 && parts[1] === '0' ? parts.slice(0, 1) : parts;
}

function oneWay(parts: readonly string[], last: readonly string[]): Succession {
  if (last.length === 0) {
    return parts.every((part) => part === '1' || part === 'A' || part === 'I' || part === '0')
      ? 'next'
      : 'none';
  }
  if (parts.length > last.length) {
    const prefix = parts.slice(0, last.length);
    const below = parts.slice(last.length);
    const isChild = prefix.every((part, at) => part === last[at]);
    return isChild && below.every((part) => part === '1' || part === 'a')
      ? below.length === 1
        ? 'next'
        : 'near'
      : isChild
        ? 'near'
        : 'none';
  }
  const depth = parts.length - 1;
  if (!parts.slice(0, depth).every((part, at) => part === last[at])) {
    return 'none';
  }
  const step = ordinal(parts[depth] ?? '') - ordinal(last[depth] ?? '');
  if (step === 1) {
    return 'next';
  }
  if (step === 0) {
    return 'repeat';
  }
  return step > 1 && step <= 3 ? 'near' : 'none';
}

/** Digits as their value; letters by their place in the alphabet, Roman numerals by their value. */
export function ordinal(part: string): number {
  if (/^\d+/.test(part)) {
    return Number.parseInt(part, 10);
  }
  const digits = '一二三四五六七八九十';
  if (digits.includes(part)) {
    return digits.indexOf(part) + 1;
  }
  return /^[IVXL]+$/.test(part) && part !== 'L' ? roman(part) : (part.toLowerCase().codePointAt(0) ?? 0) - 96;
}

function roman(numeral: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  return [...numeral].reduce((sum, letter, at) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[numeral.charAt(at + 1)] ?? 0) ? -value : value);
  }, 0);
}
