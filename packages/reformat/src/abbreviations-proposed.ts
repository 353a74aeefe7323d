import { acronymsUsed, listedForms } from '@fg2rec/check';
import { type Facts, type Language, type Paragraph, plainText } from '@fg2rec/document';

/** An abbreviation that the text explains where it first uses it, and that clause 4 does not list. */
export interface ProposedAbbreviation {
  readonly short: string;
  /** As the text has it, with the letters that make the abbreviation as capitals. */
  readonly expansion: string;
}

/** Words that lend no letter to an abbreviation. */
const joining = new Set(
  'a an and as at by for from in into of on or over per the to via with de des du d la le les l un une et à au aux en par pour sur del el los las y o con para por и в на с со для по из о об от к или при'.split(
    ' ',
  ),
);

/**
 * Abbreviations explained at their first use, "expansion (ABC)", "ABC (expansion)" or "name (expansion, ABC)". The
 * expansion must spell the abbreviation; one in another alphabet than the text must have a word for each capital, and in
 * Chinese characters stand alone. What does not bear an abbreviation out is not proposed.
 *
 * @param isLeaving whether a paragraph is no part of the draft.
 */
export function proposedAbbreviations(
  facts: Facts,
  isLeaving: (paragraph: Paragraph) => boolean = () => false,
): ProposedAbbreviation[] {
  const listed = new Set(facts.abbreviations.flatMap(({ short }) => listedForms(short)));
  return [...acronymsUsed(facts)].flatMap(([short, uses]) => {
    if (listed.has(short)) {
      return [];
    }
    for (const { paragraph, from } of uses) {
      const text = plainText(paragraph).replace(/[\uff08\uff09]/g, (each) => (each === '\uff08' ? '(' : ')'));
      const [before, after] = [text.slice(0, from), text.slice(from + short.length)];
      const expansion = isLeaving(paragraph)
        ? undefined
        : (expansionInside(before, after, short) ??
          expansionBefore(before, after, short) ??
          expansionAfter(after, short) ??
          foreignExpansion(before, after, short, facts.language));
      if (expansion !== undefined) {
        return [{ short, expansion }];
      }
    }
    return [];
  });
}

/** `人工智能（artificial intelligence，AI）`, `apprentissage automatique (machine learning, ML)`, `(AI, …)`. */
function expansionInside(before: string, after: string, short: string): string | undefined {
  const comma = '[,;\\uff0c\\u3001\\u060c\\u2013\\u2014-]';
  const first = new RegExp(`\\(\\s*(?:от англ\\.|англ\\.)?\\s*([^()]{4,100}?)\\s*${comma}\\s*$`, 'u').exec(
    before,
  )?.[1];
  if (first !== undefined && /^\s*\)/.test(after)) {
    return spelling(first.split(/\s+/), short);
  }
  const second = new RegExp(`^\\s*${comma}\\s*(?:от англ\\.|англ\\.)?\\s*([^()]{4,100}?)\\s*\\)`, 'u').exec(
    after,
  )?.[1];
  return second !== undefined && /\(\s*$/.test(before) ? spelling(second.split(/\s+/), short) : undefined;
}

const words: Readonly<Partial<Record<Language, RegExp>>> = {
  ru: /^\p{Script=Cyrillic}[\p{Script=Cyrillic}-]{2,}$/u,
  ar: /^[\p{Script=Arabic}\p{M}]{3,}$/u,
};
/** Words and signs before a name in a Chinese sentence. */
const beforeName =
  /[^\p{Script=Han}]|以及|采用|使用|利用|基于|称为|通过|包括|支持|描述|提供|例如|[的和与及或]/u;

/** `الذكاء الاصطناعي (AI)`, `интернет вещей (IoT)`, `人工智能（AI）`: an abbreviation of another alphabet. */
function foreignExpansion(
  before: string,
  after: string,
  short: string,
  language: Language,
): string | undefined {
  const lead = /^([\s\S]*?)\s*\(\s*$/.exec(before)?.[1];
  const inside = /^\s*\(\s*([^()]{2,60}?)\s*\)/.exec(after)?.[1];
  const isLatin = /^\p{Script=Latin}/u.test(short);
  if (language === 'zh') {
    const name = lead !== undefined && /^\s*\)/.test(after) ? lead.split(beforeName).at(-1) : inside;
    return isLatin && /^\p{Script=Han}{3,12}$/u.test(name ?? '') ? name : undefined;
  }
  const word = words[language];
  const count = short.replace(/[^\p{Lu}]/gu, '').length;
  if (word === undefined || !isLatin || count < 2) {
    return undefined;
  }
  const own = (lead !== undefined && /^\s*\)/.test(after) ? lead : (inside ?? '')).trim().split(/\s+/);
  const named = lead === undefined ? own : own.slice(-count);
  return named.length === count && named.every((each) => word.test(each) && !joining.has(each))
    ? named.join(' ')
    : undefined;
}

/** `optical line terminal (OLT)`: the fewest words before the bracket that spell the abbreviation. */
function expansionBefore(before: string, after: string, short: string): string | undefined {
  const lead = /^([\s\S]*?)\s*\(\s*$/.exec(before)?.[1];
  if (lead === undefined || !/^s?\s*[),;]/.test(after)) {
    return undefined;
  }
  const sentence = lead.split(/[.;:!?()[\]"“”«»]\s*/).at(-1) ?? '';
  const words = [...sentence.matchAll(/\S+/g)].map((match) => match[0]);
  for (let count = 1; count <= Math.min(words.length, short.length * 2 + 2); count += 1) {
    const candidate = withoutArticle(words.slice(words.length - count));
    const spelt = joining.has((candidate[0] ?? '').toLowerCase()) ? undefined : spelling(candidate, short);
    if (spelt !== undefined) {
      return spelt;
    }
  }
  return undefined;
}

/** `l'intelligence artificielle`: an article that is part of the word in writing. */
function withoutArticle([first = '', ...others]: readonly string[]): readonly string[] {
  return [first.replace(/^[ld]['’](?=\p{L})/iu, ''), ...others];
}

/** `OLT (optical line terminal)` */
function expansionAfter(after: string, short: string): string | undefined {
  const inside = /^s?\s*\(([^()[\]]{4,100})\)/.exec(after)?.[1];
  return inside === undefined ? undefined : spelling(inside.trim().split(/\s+/), short);
}

/** An initial without its accent, which abbreviations may leave out. */
function plain(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase();
}

/** The words with the letters of the abbreviation as capitals; undefined where their initials do not spell it. */
function spelling(words: readonly string[], short: string): string | undefined {
  const letters = [...short.replace(/[^\p{L}\p{N}]/gu, '')];
  const pieces = words.flatMap((word) => word.split(/(?<=[-/’'])/));
  const shown: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const letter = letters[at] ?? '';
    const isJoining = joining.has(piece.toLowerCase().replace(/[-/’']$/, ''));
    if (piece !== '' && plain(piece.charAt(0)) === plain(letter)) {
      at += 1;
      // A small letter, as in SoC, stands for a small word.
      const isSmall = isJoining && letter === letter.toLowerCase();
      shown.push(isSmall ? piece : piece.charAt(0).toUpperCase() + piece.slice(1));
    } else if (isJoining) {
      shown.push(piece);
    } else {
      return undefined;
    }
  }
  if (at < letters.length || !words.every((word) => /^[\p{L}\p{N}'’/-]+,?$/u.test(word))) {
    return undefined;
  }
  // Pieces of hyphenated words stand together again.
  return shown.reduce(
    (text, piece) => (text === '' || /[-/’']$/.test(text) ? text + piece : `${text} ${piece}`),
    '',
  );
}
