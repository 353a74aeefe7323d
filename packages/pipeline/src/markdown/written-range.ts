/** Character references that people type; a fix beyond others is left to the author. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  deg: '\u00b0',
  plusmn: '\u00b1',
  micro: '\u00b5',
  times: '\u00d7',
  le: '\u2264',
  ge: '\u2265',
  ne: '\u2260',
};

/**
 * Where characters of a text stand in the Markdown that it was written as, escapes and character references counted
 * (CommonMark clauses 2.4 and 2.5).
 *
 * @param start offset in the source at which the text begins
 * @param text what the source says from there on
 * @param from, to characters of the text
 * @returns offsets in the source; undefined where it says anything else
 */
export function writtenRange(
  source: string,
  start: number,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | undefined {
  let at = start;
  let first = start;
  for (let read = 0; read < to; ) {
    if (read === from) {
      first = at;
    }
    const { written, value } = nextCharacter(source, at);
    const isSaid = text.startsWith(value, read) && value !== '';
    if (isSaid) {
      read += value.length;
      at += written;
    } else if (source.charAt(at) === text.charAt(read) && at < source.length) {
      // In code a backslash is one.
      read += 1;
      at += 1;
    } else {
      return undefined;
    }
  }
  return { start: from === to ? at : first, end: at };
}

/** What is written at an offset, and what it stands for. */
function nextCharacter(source: string, at: number): { readonly written: number; readonly value: string } {
  const head = source.slice(at, at + 40);
  const escaped = /^\\([!-/:-@[-`{-~])/.exec(head)?.[1];
  if (escaped !== undefined) {
    return { written: 2, value: escaped };
  }
  const reference = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));/.exec(head);
  if (reference === null) {
    return { written: 1, value: source.charAt(at) };
  }
  const [written, decimal, hexadecimal, name = ''] = reference;
  const number = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const value = Number.isNaN(number)
    ? (named[name] ?? '')
    : number <= 0x10ffff
      ? String.fromCodePoint(number)
      : '';
  return { written: written.length, value };
}
