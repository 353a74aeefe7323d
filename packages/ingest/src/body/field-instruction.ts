/** The parts of a field's instruction: ISO/IEC 29500-1 clause 17.16.1. */
export interface FieldInstruction {
  /** Upper case. */
  readonly kind: string;
  readonly target?: string;
  /** Each with its backslash, and its argument after a space where it has one: `\h`, `\o 1-3`. */
  readonly switches: readonly string[];
}

/** Switches that take an argument, by kind of field; `\*`, `\#` and `\@` take one everywhere. */
const switchesWithArgument: Readonly<Record<string, string>> = {
  TOC: 'abcdflnopst',
  HYPERLINK: 'lot',
  INDEX: 'bcdefghklpsyz',
  SEQ: 'rs',
  REF: 'd',
  TC: 'fl',
  XE: 'frty',
  SYMBOL: 'fs',
  INCLUDEPICTURE: 'c',
  INCLUDETEXT: 'cntx',
  CITATION: 'lmpfstvn',
  BIBLIOGRAPHY: 'lfm',
  EQ: '',
};

export function parseInstruction(instruction: string): FieldInstruction {
  const words = split(instruction);
  const kind = (words[0]?.text ?? '').toUpperCase();
  if (kind.startsWith('=')) {
    return { kind: '=', target: instruction.trim().slice(1).trim(), switches: [] };
  }
  if (kind === 'EQ') {
    // The arguments of EQ are a little language of their own, full of backslashes.
    return { kind, target: instruction.trim().slice(2).trim(), switches: [] };
  }
  const taking = switchesWithArgument[kind] ?? '';
  const switches: string[] = [];
  let target: string | undefined;
  let bookmark: string | undefined;
  for (let index = 1; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) {
      break;
    }
    if (word.quoted || !/^\\[^\\]/.test(word.text)) {
      target ??= word.text;
      continue;
    }
    const letter = word.text.charAt(1).toLowerCase();
    const next = words[index + 1];
    const takes = '*#@'.includes(letter) || taking.includes(letter);
    if (
      word.text.length === 2 &&
      takes &&
      next !== undefined &&
      (next.quoted || !next.text.startsWith('\\'))
    ) {
      switches.push(`${word.text} ${next.text}`);
      bookmark = kind === 'HYPERLINK' && letter === 'l' ? next.text : bookmark;
      index += 1;
    } else {
      switches.push(word.text);
    }
  }
  target ??= bookmark;
  return { kind, switches, ...(target === undefined ? {} : { target }) };
}

interface Word {
  readonly text: string;
  readonly quoted: boolean;
}

/** Words between spaces or quotation marks, curly ones included; a doubled backslash in quotes stands for one. */
function split(instruction: string): Word[] {
  const words: Word[] = [];
  for (const match of instruction.matchAll(
    /"((?:\\.|[^"\\])*)"?|[\u201c\u201d]([^\u201c\u201d]*)[\u201c\u201d]?|([^\s"]+)/g,
  )) {
    const [, quoted, curly, bare] = match;
    if (bare === undefined) {
      words.push({ text: (quoted ?? curly ?? '').replace(/\\([\\"])/g, '$1'), quoted: true });
    } else {
      words.push({ text: bare, quoted: false });
    }
  }
  return words;
}
