/**
 * Values of PDF (ISO 32000-1 clause 7.3) as their own text, read byte for character: what is not changed stays as the
 * engine wrote it.
 */

/** Entries of a dictionary: the value of each name, without its solidus, as text. */
export type Entries = Map<string, string>;

/** One token, with white space and comments before it left out. Strings nest parentheses and are read apart. */
const token =
  /(?:[\0\t\n\f\r ]|%[^\n\r]*)*(<<|>>|\[|\]|\(|<[0-9A-Fa-f\0\t\n\f\r ]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+)/y;

/**
 * The entries of a dictionary, in their order.
 * @returns undefined where the text is no dictionary.
 */
export function entriesOf(text: string): Entries | undefined {
  const tokens = tokensOf(text);
  if (tokens.shift() !== '<<') {
    return undefined;
  }
  const entries: Entries = new Map();
  let at = 0;
  for (;;) {
    const name = tokens[at];
    if (name === '>>') {
      return entries;
    }
    if (name === undefined || !name.startsWith('/')) {
      return undefined;
    }
    const end = endOfValue(tokens, at + 1);
    entries.set(name.slice(1), tokens.slice(at + 1, end).join(' '));
    at = end;
  }
}

/** Values of an array; undefined where the text is none. */
export function itemsOf(text: string): string[] | undefined {
  const tokens = tokensOf(text);
  if (tokens[0] !== '[') {
    return undefined;
  }
  const items: string[] = [];
  let at = 1;
  while (at < tokens.length && tokens[at] !== ']') {
    const end = endOfValue(tokens, at);
    items.push(tokens.slice(at, end).join(' '));
    at = end;
  }
  return items;
}

/** The text of a dictionary. */
export function dictionary(entries: Iterable<readonly [string, string | undefined]>): string {
  const written = [...entries].flatMap(([name, value]) => (value === undefined ? [] : [`/${name} ${value}`]));
  return `<< ${written.join(' ')} >>`;
}

/** A name; characters outside the regular ones are written by their codes (clause 7.3.5). */
export function name(value: string): string {
  return `/${value.replace(/[^A-Za-z0-9._+-]/g, (character) => `#${Buffer.from(character, 'latin1').toString('hex')}`)}`;
}

/** A text string in UTF-16 with its byte order mark (clause 7.9.2.2), in hexadecimal digits. */
export function textString(value: string): string {
  return `<${Buffer.from(`\ufeff${value}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** A date in universal time (clause 7.9.4). */
export function dateString(date: Date): string {
  return `(D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
}

/** The number of the object that a value refers to. */
export function referenceOf(value: string | undefined): number | undefined {
  const match = /^(\d+) \d+ R$/.exec(value ?? '');
  return match === null ? undefined : Number(match[1]);
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [, found = ''] = match;
    if (found === '(') {
      const end = endOfString(text, token.lastIndex);
      tokens.push(text.slice(token.lastIndex - 1, end));
      token.lastIndex = end;
    } else {
      tokens.push(found);
    }
  }
  return tokens;
}

/** Behind the parenthesis that closes the string whose first character stands here. */
function endOfString(text: string, start: number): number {
  let open = 1;
  let at = start;
  while (at < text.length && open > 0) {
    const character = text[at];
    open += character === '(' ? 1 : character === ')' ? -1 : 0;
    at += character === '\\' ? 2 : 1;
  }
  return at;
}

/** Behind the value that begins with this token. */
function endOfValue(tokens: readonly string[], start: number): number {
  if (tokens[start + 2] === 'R' && /^\d+$/.test(tokens[start] ?? '')) {
    return start + 3;
  }
  let open = 0;
  let at = start;
  do {
    const one = tokens[at];
    open += one === '<<' || one === '[' ? 1 : one === '>>' || one === ']' ? -1 : 0;
    at += 1;
  } while (open > 0 && at < tokens.length);
  return at;
}
