/** Where a line that explains a symbol has its parts, in UTF-16 code units of its text. */
export interface SymbolExplanation {
  readonly symbolFrom: number;
  readonly symbolTo: number;
  /** Where the explanation begins; a verb such as "is" belongs to it. */
  readonly explanationFrom: number;
  /** What stands between symbol and explanation in the template. */
  readonly gap: string;
}

/** How the characters of a range look: set as a formula, or in the lettering of symbols (italic, raised, lowered). */
export type LooksIn = (
  from: number,
  to: number,
) => { readonly formula: boolean; readonly lettering: boolean };

const space = '[ \\t\\u00a0\\u2000-\\u200a\\u3000]';
/** A mark that stands for a colon. An equals sign does where words follow and no value. */
const colon = `${space}*[:\\uff1a]${space}*|${space}*\\u2014{1,2}${space}*|${space}+[\\u2010-\\u2015\\u2212-]${space}+|${space}*=${space}*(?=[\\p{L}\\s]*\\p{L}{2,}\\s+\\p{L}{2,}[^=]*$)`;
const verbs =
  '(?:is|are|denotes?|represents?|stands? for|means?|indicates?|refers? to|est|sont|désigne(?:nt)?|représente(?:nt)?|indique(?:nt)?|es|son|representan?|denotan?|designan?|indican?|обозначает|есть|означает|هو|هي|تمثل|يمثل|ترمز|يرمز)(?![\\p{L}\\p{M}])';
const chineseVerbs = '(?:为|是|表示|代表|指|等于)';
const separator = new RegExp(
  `(?<colon>${colon})|(?<wide>${space}*\\t${space}*| {2,})|(?<verb>${space}+(?=${verbs})|${space}*(?=${chineseVerbs}))`,
  'giu',
);

const typedBullet =
  /^[\s\u00a0]*(?:[-\u2010-\u2015\u2212\u2022\u25cf\u25cb\u25e6\u25aa\u25a0*\u00b7][\s\u00a0]+)?/u;

/**
 * Reads "P – transmitted power", "P: power", "P is the power", "P\tpower". Undefined for a sentence that begins with
 * another word.
 *
 * @param looksIn of the characters from one place to another.
 */
export function explanationIn(text: string, looksIn: LooksIn): SymbolExplanation | undefined {
  const symbolFrom = symbolStart(text, looksIn);
  for (const match of text.slice(symbolFrom).matchAll(separator)) {
    const symbolTo = symbolFrom + match.index;
    const explanationFrom = symbolTo + match[0].length;
    const { formula, lettering } = looksIn(symbolFrom, symbolTo);
    const symbol = text.slice(symbolFrom, symbolTo);
    // An object has no characters: what follows it is the explanation.
    if (symbol === '' && !formula) {
      continue;
    }
    const isStrong = match.groups?.verb === undefined;
    if (
      !isSymbol(symbol, { formula, lettering, isStrong }) ||
      !/\p{L}{2}|\p{Script=Han}/u.test(text.slice(explanationFrom))
    ) {
      return undefined;
    }
    const mark = /\uff1a|\u2014{2}/u.test(match[0]) ? '\uff1a' : ':';
    return {
      symbolFrom,
      symbolTo,
      explanationFrom,
      gap: match.groups?.colon === undefined ? '\t' : `${mark}\t`,
    };
  }
  return undefined;
}

/** Behind white space and a bullet; an object has no characters, so that the space behind it looks like space before. */
function symbolStart(text: string, looksIn: LooksIn): number {
  const last = typedBullet.exec(text)?.[0].length ?? 0;
  for (let at = 0; at < last; at += 1) {
    if (looksIn(at, at).formula) {
      return at;
    }
  }
  return last;
}

interface SymbolLook {
  readonly formula: boolean;
  readonly lettering: boolean;
  /** Set off by a mark or a tab, not by a verb alone. */
  readonly isStrong: boolean;
}

const words: ReadonlySet<string> = new Set([
  'it',
  'we',
  'he',
  'if',
  'in',
  'on',
  'at',
  'as',
  'no',
  'so',
  'il',
  'el',
  'la',
  'le',
  'lo',
  'on',
  'ce',
  'он',
  'а',
  'и',
  'note',
  'this',
  'that',
  'there',
  'these',
  'those',
  'which',
  'what',
  'here',
]);

/** One symbol or several: `P`, `P_tx`, `x, y`, `f and g`, `Δt`. */
function isSymbol(written: string, { formula, lettering, isStrong }: SymbolLook): boolean {
  const symbol = written.trim();
  if (formula) {
    return symbol.length <= 60;
  }
  const parts = symbol.split(/\s*(?:[,;،、/]|\s(?:and|or|et|ou|y|o|и|или|و)\s|和)\s*/u);
  return (
    symbol.length <= 40 && parts.length <= 8 && parts.every((part) => isOneSymbol(part, lettering, isStrong))
  );
}

function isOneSymbol(part: string, lettering: boolean, isStrong: boolean): boolean {
  if (part === '' || /\s.*\s/.test(part) || words.has(part.toLowerCase()) || /[.!?\u3002]$/u.test(part)) {
    return false;
  }
  const single = !/\s/.test(part);
  if (lettering && part.length <= 24) {
    return true;
  }
  if (!single || part.length > 24) {
    return false;
  }
  // "Example: …" is a word, "delay: …" the name of a variable.
  const isTitle = /^\p{Lu}\p{Ll}{3,}$/u.test(part);
  return isStrong
    ? !isTitle && !/^\p{Script=Han}{3,}$/u.test(part)
    : part.length <= 2 || /[\d_{}()\p{Script=Greek}]/u.test(part) || /^[\p{Lu}\d]{2,8}$/u.test(part);
}
