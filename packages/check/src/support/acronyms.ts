import type { Facts, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { wellKnownAbbreviations } from '@fg2rec/rulebook';
import { allParagraphs } from './divisions.ts';

/** A use of an acronym in the text. */
export interface AcronymUse {
  readonly acronym: string;
  readonly paragraph: Paragraph;
  readonly from: number;
}

/** A word, where neither a path, a name with underscores nor a number goes on before it. */
const token = /(?<![\p{L}\p{N}._/\\@#$-])\p{L}[\p{L}\p{N}]*/gu;
/** In Chinese, words of letters stand among characters without a space. */
const latinToken = /(?<![\p{Script=Latin}\p{N}._/\\@#$-])\p{Script=Latin}[\p{Script=Latin}\p{N}]*/gu;
/** What makes a word a name of code: `MAX_SIZE`, `GET(`. */
const afterCode = /^[_@=(]/;
/** An acronym has two capitals at least: most paragraphs have no such word, and are not read further. */
const twoCapitals = /\p{Lu}[\p{L}\p{N}]*\p{Lu}/u;
const roman = /^[IVXLC]+$/;
const keywords =
  /^(?:MUST|SHALL|SHOULD|MAY|NOT|AND|OR|NOR|XOR|IF|THEN|ELSE|TRUE|FALSE|NULL|YES|NO|OK|NOTE|NOTES|NOTA|NOTAS|TBD|RFC|GET|PUT|POST|PATCH|DELETE|WARNING|NB|PS|ID|USA|UK|EU|UN|UTC|GMT|PDF|URL|HTML|HTTP|XML|AM|PM|EXAMPLE|SEQUENCE|INTEGER|BEGIN|END|DEFINITIONS)$/;
/** Names and letters before a number, as in `Annex A`, `Table AB-1`, `H.264/AVC`. */
const afterName = /(?:\[|RFC\s|Std\s|ISO\/IEC\s|(?:Annex|Appendix|Table|Figure|Class|Type|Profile)\s)$/;

/** Acronyms that a person would expect in clause 4, in the order of their first use, with all their uses. */
export function acronymsUsed(facts: Facts): ReadonlyMap<string, readonly AcronymUse[]> {
  const skipped = new Set<Paragraph>([
    ...facts.references.map(({ paragraph }) => paragraph),
    ...facts.abbreviations.map(({ paragraph }) => paragraph),
    ...facts.titleBlock.all,
  ]);
  const uses = new Map<string, AcronymUse[]>();
  for (const paragraph of allParagraphs(facts)) {
    if (!twoCapitals.test(plainText(paragraph)) || skipped.has(paragraph) || !isProse(facts, paragraph)) {
      continue;
    }
    // Tags, addresses and quoted literals are names, not acronyms of the text.
    const text = plainText(paragraph).replace(
      /\[[^\]]*\]|\b(?:https?|ftp|urn):\S+|"[^"]*"|“[^”]*”/g,
      (match) => ' '.repeat(match.length),
    );
    for (const match of text.matchAll(facts.language === 'zh' ? latinToken : token)) {
      // The s of a plural is not part of it: IoTs, VMs.
      const acronym = match[0].replace(/(?<=\p{Lu})s$/u, '');
      const isName = afterCode.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 1),
      );
      if (!isName && isAcronym(acronym) && !afterName.test(text.slice(0, match.index).slice(-12))) {
        const use = { acronym, paragraph, from: match.index };
        const found = uses.get(acronym);
        if (found === undefined) {
          uses.set(acronym, [use]);
        } else {
          found.push(use);
        }
      }
    }
  }
  return uses;
}

/** Running text, headings and cells; not code, formulas, front matter or lines in capitals. */
function isProse(facts: Facts, paragraph: Paragraph): boolean {
  if (['front-matter', 'code', 'formula', 'references', 'abbreviations'].includes(facts.zoneOf(paragraph))) {
    return false;
  }
  const letters = plainText(paragraph).replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  // A cell may well hold an acronym alone; a line of capitals says nothing about acronyms.
  return letters.length <= 8 || capitals.length <= letters.length / 2;
}

function isAcronym(word: string): boolean {
  if (word.length < 2 || word.length > 10) {
    return false;
  }
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  return (
    capitals >= 2 &&
    capitals * 2 >= word.length &&
    !roman.test(word) &&
    !keywords.test(word) &&
    !wellKnownAbbreviations.has(word)
  );
}

/** The forms under which a listed abbreviation may be used: `IP`, and each part of `IP/MPLS` or `TCP (IP)`. */
export function listedForms(short: string): string[] {
  const parts = short.split(/[\s/,()+-]+/).filter((part) => part !== '');
  return [short, short.replace(/s$/, ''), ...parts, ...parts.map((part) => part.replace(/s$/, ''))];
}
