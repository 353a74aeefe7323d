import type { Citation, Reference } from '../facts.ts';
import type { Paragraph } from '../nodes.ts';
import { normalised, plainText } from '../text.ts';
import type { Standing } from './zones.ts';

/** Publishers whose names begin a tag. */
const publishers =
  /^(?:b-)?(?:ITU-?[TRD]?|UIT-?[TRD]?|МСЭ-?[TТRD]?|ISO|IEC|IEEE|IETF|RFC|3GPP2?|ETSI|ATIS|ANSI|NIST|FIPS|W3C|OASIS|OMA|GSMA|NGMN|TM ?Forum|TMF|BBF|MEF|ONF|O-RAN|CEN|CENELEC|ECMA|DVB|SMPTE|SCTE|CableLabs|WHO|UN|EU|WTSA|CISPR|TIA|EIA|ARIB|CCSA|TTA|TTC)(?![a-z])/;
const numbers = /^(?:[1-9]\d{0,2})(?:\s*[,;\u2013-]\s*[1-9]\d{0,2})*$/;
const filler = /^(?:e\.g\.|i\.e\.|TBD|TBC|TBA|insert|note|had\/|sic|\.\.\.|…|xx|to be |editor)/i;
const requirement = /(?:^|[-_ ])(?:REQ|R|TST|TC|UC|GAP|REC)[-_. ]?\d/i;

/** The bracketed tags of the running text, the head of each entry of the lists themselves left out. */
export function citationsOf(
  standings: ReadonlyMap<Paragraph, Standing>,
  references: readonly Reference[],
): readonly Citation[] {
  return citationsAmong([...standings.keys()], references);
}

/** The same of any paragraphs, such as those of footnotes. */
export function citationsAmong(
  paragraphs: readonly Paragraph[],
  references: readonly Reference[],
): readonly Citation[] {
  const known = new Set(
    references.flatMap((reference) => (reference.tag === undefined ? [] : [key(reference.tag)])),
  );
  // Where the lists have other tags, a number in brackets is mathematics or a placeholder.
  const numeric = known.size === 0 || [...known].some((tag) => /^\d+$/.test(tag));
  return paragraphs
    .filter((paragraph) => paragraph.role !== 'code' && paragraph.role !== 'toc-entry')
    .flatMap((paragraph) => citationsIn(paragraph, known))
    .filter((citation) => numeric || !citation.numeric);
}

function citationsIn(paragraph: Paragraph, known: ReadonlySet<string>): Citation[] {
  const text = plainText(paragraph);
  return [...text.matchAll(/\[([^\][\n\t]{1,80})\]/g)].flatMap((match) => {
    const inside = match[1] ?? '';
    const atHead = text.slice(0, match.index).trim() === '';
    if (atHead && paragraph.role === 'reference') {
      return [];
    }
    if (numbers.test(inside.trim()) && !known.has(key(inside))) {
      return isIndex(text, match.index) ? [] : [citation(paragraph, inside, match.index + 1, true)];
    }
    return pieces(inside, known)
      .filter((piece) => isTag(piece.tag, known, atHead))
      .map((piece) => citation(paragraph, piece.tag, match.index + 1 + piece.at, /^\d+$/.test(piece.tag)));
  });
}

function citation(paragraph: Paragraph, inside: string, from: number, numeric: boolean): Citation {
  return { paragraph, tag: inside.trim(), numeric, from, to: from + inside.length };
}

/** `a[1]` and `f(x)[2]` are mathematics or code; a whole word before the bracket is the end of a sentence. */
function isIndex(text: string, at: number): boolean {
  return /(?:[_)]|(?<![a-z])[A-Za-z]{1,2})$/.test(text.slice(Math.max(0, at - 4), at));
}

/** One pair of brackets may hold several tags, `[ITU-T X.1; b-ISO 7498]`; a tag may hold a comma, `[b-Chen, 2015]`. */
function pieces(inside: string, known: ReadonlySet<string>): { readonly tag: string; readonly at: number }[] {
  return cut(inside, /[^;]+/g).flatMap((piece) => {
    const whole = known.has(key(piece.tag)) || /,\s*\d{4}[a-z]?$/.test(piece.tag);
    return whole ? [piece] : cut(piece.tag, /[^,]+/g).map(({ tag, at }) => ({ tag, at: at + piece.at }));
  });
}

function cut(text: string, parts: RegExp): { readonly tag: string; readonly at: number }[] {
  return [...text.matchAll(parts)].map((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    return { tag: match[0].trim(), at: match.index + lead };
  });
}

function isTag(tag: string, known: ReadonlySet<string>, atHead: boolean): boolean {
  if (known.has(key(tag))) {
    return true;
  }
  if (filler.test(tag) || /\.\.|[<>=]|^-?\d|^(?:see|cf)\b/i.test(tag) || tag.split(/\s+/).length > 7) {
    return false;
  }
  if (publishers.test(tag) || /^b-\S/.test(tag)) {
    return true;
  }
  const looksLikeTag =
    /^[\p{Lu}]/u.test(tag) && (/\d/.test(tag) || /^[\p{Lu}\d][\p{Lu}\d.\-_/]+$/u.test(tag));
  return looksLikeTag && !atHead && !requirement.test(tag);
}

function key(tag: string): string {
  return normalised(tag).toLowerCase();
}
