import { acronymsUsed, listedForms } from '@fg2rec/check';
import { type Facts, plainText } from '@fg2rec/document';

/** An abbreviation that the text explains where it first uses it, and that clause 4 does not list. */
export interface ProposedAbbreviation {
  readonly short: string;
  /** As the text has it, with the letters that make the abbreviation as capitals. */
  readonly expansion: string;
}

/** Words that lend no letter to an abbreviation. */
const joining = new Set(
  'a an and as at by for from in into of on or over per the to via with de des du d la le les l un une et à au aux en par pour sur del el los las y o con para por'.split(
    ' ',
  ),
);

/**
 * Abbreviations explained at their first use, "expansion (ABC)" or "ABC (expansion)", whose letters the expansion
 * spells; in alphabets with capitals only. What the initials do not bear out is not proposed.
 */
export function proposedAbbreviations(facts: Facts): ProposedAbbreviation[] {
  if (!['en', 'fr', 'es'].includes(facts.language)) {
    return [];
  }
  const listed = new Set(facts.abbreviations.flatMap(({ short }) => listedForms(short)));
  return [...acronymsUsed(facts)].flatMap(([short, uses]) => {
    if (listed.has(short)) {
      return [];
    }
    for (const { paragraph, from } of uses) {
      const text = plainText(paragraph);
      const expansion =
        expansionBefore(text.slice(0, from), text.slice(from + short.length), short) ??
        expansionAfter(text.slice(from + short.length), short);
      if (expansion !== undefined) {
        return [{ short, expansion }];
      }
    }
    return [];
  });
}

/** `optical line terminal (OLT)`: the fewest words before the bracket that spell the abbreviation. */
function expansionBefore(before: string, after: string, short: string): string | undefined {
  const lead = /^([\s\S]*?)\s*\(\s*$/.exec(before)?.[1];
  if (lead === undefined || !/^s?\s*[),;]/.test(after)) {
    return undefined;
  }
  const sentence = lead.split(/[.;:!?()[\]"“”]\s*/).at(-1) ?? '';
  const words = [...sentence.matchAll(/\S+/g)].map((match) => match[0]);
  for (let count = 1; count <= Math.min(words.length, short.length * 2 + 2); count += 1) {
    const candidate = words.slice(words.length - count);
    const spelt = joining.has((candidate[0] ?? '').toLowerCase()) ? undefined : spelling(candidate, short);
    if (spelt !== undefined) {
      return spelt;
    }
  }
  return undefined;
}

/** `OLT (optical line terminal)` */
function expansionAfter(after: string, short: string): string | undefined {
  const inside = /^s?\s*\(([^()[\]]{4,100})\)/.exec(after)?.[1];
  return inside === undefined ? undefined : spelling(inside.trim().split(/\s+/), short);
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
    if (piece !== '' && piece.charAt(0).toLowerCase() === letter.toLowerCase()) {
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
