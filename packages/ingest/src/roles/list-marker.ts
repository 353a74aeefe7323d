import type { Line } from './line.ts';

/** What begins an item of a list. */
export interface ListMarker {
  /** Items of one level share it; `1.` and `1)` are two kinds. */
  readonly kind: 'bullet' | 'dash' | 'letter' | 'capital' | 'number' | 'bracketed' | 'roman';
  /** As typed or shown. */
  readonly text: string;
  readonly source: 'computed' | 'typed';
}

const typedMarker =
  /^\s*(?:(?<dash>[\u2010-\u2015\u2212-])|(?<bullet>[\u2022\u2023\u25aa-\u25ab\u25a0\u25a1\u25cb\u25cf\u25e6\u2666\u27a2\u2713\u2714\u00b7\uf0b7\uf0a7\uf0d8*])|(?<roman>\(?(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})[).])|(?<letter>[(\uff08]?[a-z][).\uff09])|(?<capital>\(?[A-Z]\))|(?<number>\d{1,2}\.(?!\d))|(?<bracketed>[(\uff08]?\d{1,2}[)\uff09]|[\u2460-\u2473\u2474-\u2487]))(?:[\s\u3000]+|(?<=[\u2460-\u2473\u2022\u25cf\u25cb\uf0b7\uff09]))\S/u;

/** The marker of a line, computed by Word or typed; a typed one needs space and text after it. */
export function listMarker(line: Line): ListMarker | undefined {
  const computed = line.paragraph.number;
  if (computed !== undefined && computed.text.trim() !== '') {
    const { format, text } = computed;
    return { kind: computedKind(format, text), text: text.trim(), source: 'computed' };
  }
  const groups = typedMarker.exec(line.text)?.groups;
  const [kind, text] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  return kind === undefined || text === undefined
    ? undefined
    : { kind: kind as ListMarker['kind'], text, source: 'typed' };
}

function computedKind(format: string, text: string): ListMarker['kind'] {
  if (format === 'bullet') {
    return /[\u2010-\u2015-]/.test(text) ? 'dash' : 'bullet';
  }
  if (/roman/i.test(format)) {
    return 'roman';
  }
  if (format === 'lowerLetter') {
    return 'letter';
  }
  if (format === 'upperLetter') {
    return 'capital';
  }
  return text.includes(')') ? 'bracketed' : 'number';
}
