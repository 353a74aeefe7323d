import { asciiDigits } from './heading-line.ts';
import type { LinePatterns } from './patterns.ts';

export interface NoteLine {
  /** The word as written: `NOTE`, `Note`, `注`. */
  readonly label: string;
  readonly number?: number;
  readonly separator: string;
  readonly text: string;
}

/** Reads `NOTE – …`, `NOTE 2 – …`, `Note: …`, `ПРИМЕЧАНИЕ 1. – …`, `注1：…`, `ملاحظة ٢: …`. "Note that …" is a sentence. */
export function noteLine(text: string, patterns: LinePatterns): NoteLine | undefined {
  const groups = patterns.noteLead.exec(asciiDigits(text))?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const { label = '', number, separator = '', text: rest = '' } = groups;
  const digits = /\d+/.exec(number ?? '')?.[0];
  return {
    label,
    separator,
    // In the digits in which it is written.
    text: text.slice(text.length - rest.length).trim(),
    ...(digits === undefined ? {} : { number: Number(digits) }),
  };
}
