import { asciiDigits } from './heading-line.ts';

/** `3.2.1<tab>term [tag]: definition.`, in parts. */
export interface TermLine {
  /** '' where the entry is not numbered. */
  readonly number: string;
  readonly term: string;
  /** Source of the term, without brackets. */
  readonly tag?: string;
  readonly definition: string;
  /** What sets the definition off from the term. */
  readonly by: 'colon' | 'dash' | 'tab' | 'bold' | 'none';
}

const numbered = /^\s*(?<number>\d{1,3}(?:\.\d{1,3}){1,4})\.?(?:[\s\u3000]+|(?=[^\d.]))/;

/**
 * Reads an entry of clause 3. The term ends at the first colon outside brackets, at a dash or tab, or at the source in brackets; an entry
 * that only has a number and a term, with the definition in the next paragraph, has definition ''.
 */
export function termLine(text: string): TermLine | undefined {
  const match = numbered.exec(asciiDigits(text));
  const number = match?.groups?.number ?? '';
  const rest = text.slice(match?.[0].length ?? 0).trim();
  const { head, definition, by } = parted(rest);
  const source =
    /^(?<term>[^[\]]*?)[\s,;]*(?:[(\uff08])?\[(?<tag>[^\]]{2,60})\][)\uff09]?(?<after>[\s\S]*)$/.exec(
      head,
    )?.groups;
  const term = (source?.term ?? head).replace(/[\s–—-]+$/, '').trim();
  if (term === '' || term.length > 120 || (number === '' && by === 'none' && source === undefined)) {
    return undefined;
  }
  // Many authors set the source after the colon: "term: [ITU-T X.1] definition".
  const late =
    source === undefined ? /^\[(?<tag>[^\]]{2,60})\](?<after>[\s\S]*)$/.exec(definition)?.groups : undefined;
  const tag = source?.tag ?? late?.tag;
  const after = (source?.after ?? '').replace(/^[\s.,–—-]+/, '');
  const stated = late === undefined ? definition : (late.after ?? '').replace(/^[\s.,:–—-]+/, '');
  return {
    number,
    term,
    definition: stated === '' ? after.trim() : stated,
    by,
    ...(tag === undefined ? {} : { tag: tag.trim() }),
  };
}

/** The term and its definition: at the first colon, or where a few words have a dash or tab behind them and no colon. */
function parted(text: string): Pick<TermLine, 'definition' | 'by'> & { readonly head: string } {
  const colon = firstColon(text);
  const other = /^(\p{L}[^\t:\uff1a]{1,80}?)(?<![).])(?:(\s+[\u2013\u2014-]\s+)|\s*\t+\s*)(?=\S)/u.exec(text);
  const isShort = (head: string): boolean => head.split(/\s+/).length <= 8;
  const isLate = colon === undefined || !isShort(text.slice(0, colon));
  if (other?.[1] !== undefined && isShort(other[1]) && isLate) {
    const definition = text.slice(other[0].length).trim();
    return { head: other[1], definition, by: other[2] === undefined ? 'tab' : 'dash' };
  }
  return colon === undefined
    ? { head: text, definition: '', by: 'none' }
    : { head: text.slice(0, colon), definition: text.slice(colon + 1).trim(), by: 'colon' };
}

/** Position of the first colon that stands outside brackets and is followed by space, bracket or the end. */
function firstColon(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '[' || character === '(') {
      depth += 1;
    } else if (character === ']' || character === ')') {
      depth -= 1;
    } else if (
      depth <= 0 &&
      (character === '\uff1a' ||
        (character === ':' && /^[\s[(\u0080-\uffff"]|^$/.test(text.slice(at + 1, at + 2))))
    ) {
      return at;
    }
  }
  return undefined;
}
