import type { LinePatterns } from './patterns.ts';

export interface NoteLine {
  /** The word as written: `NOTE`, `Note`, `注`. */
  readonly label: string;
  readonly number?: number;
  readonly separator: string;
  readonly text: string;
}

/** Reads `NOTE – …`, `NOTE 2 – …`, `Note: …`, `ПРИМЕЧАНИЕ 1. – …`, `注1：…`. "Note that …" is a sentence. */
export function noteLine(text: string, patterns: LinePatterns): NoteLine | undefined {
  const groups = patterns.noteLead.exec(text)?.groups;
  if (groups === undefined) {
    return undefined;
  }
  const { label = '', number, separator = '', text: rest = '' } = groups;
  const digits = /\d+/.exec(number ?? '')?.[0];
  return {
    label,
    separator,
    text: rest.trim(),
    ...(digits === undefined ? {} : { number: Number(digits) }),
  };
}
