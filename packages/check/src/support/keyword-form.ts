import type { Facts, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { allParagraphs } from './divisions.ts';
import { type KeywordLine, keywordsIn } from './keyword-line.ts';
import { naturalCompare } from './order.ts';

/**
 * The keywords in alphabetical order, with commas between, a capital first and a stop at the end. A word that had its
 * capital only for standing first loses it; that it had, the text must show by having it in small letters.
 */
export function inForm(words: readonly string[], facts: Facts): string {
  const [formerFirst = ''] = words;
  const sorted = [...words].sort(naturalCompare);
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const small = formerFirst.charAt(0).toLowerCase() + formerFirst.slice(1);
  const lowers = capitals.length === 1 && capitals[0] === formerFirst && occursIn(facts, small);
  const [first = '', ...rest] = sorted.map((word) => (lowers && word === formerFirst ? small : word));
  const capital = isSmall(first) ? first.charAt(0).toUpperCase() + first.slice(1) : first;
  return `${[capital, ...rest].join(', ')}.`;
}

function occursIn(facts: Facts, words: string): boolean {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u');
  return allParagraphs(facts).some((paragraph) => pattern.test(plainText(paragraph)));
}

/** A word in small letters throughout, such as could begin a line with a capital; `eMBB` and `ipv6` are not. */
export function isSmall(word: string): boolean {
  return /^\p{Ll}{2,}(?![\p{L}\p{N}])/u.test(word);
}

/** Whether the keywords can be set anew without a second look: a plain list on one line, of one look. */
export function isPlainList({ paragraph, more }: KeywordLine): boolean {
  return more === 0 && isPlainLine(plainText(paragraph)) && hasOneLook(paragraph);
}

/** Nothing but commas or nothing but semicolons between the words, and none of these inside parentheses. */
function isPlainLine(text: string): boolean {
  const signs = new Set(text.match(/[,;،؛、，；|/•()[\]{}"“”«»:\t\n]|\s[–—-]\s/gu) ?? []);
  return signs.size <= 1 && [...signs].every((sign) => /^[,;]$/.test(sign));
}

function hasOneLook({ children }: Paragraph): boolean {
  const looks = new Set<string>();
  for (const inline of children) {
    if (inline.type === 'text') {
      const { bold, italic, superscript, subscript, strike } = inline.format;
      if (inline.value.trim() !== '') {
        looks.add(JSON.stringify([bold, italic, superscript, subscript, strike]));
      }
    } else if (inline.type !== 'bookmark' && inline.type !== 'commentMark') {
      return false;
    }
  }
  return looks.size === 1;
}

/** Languages whose letters have the one order that the comparison knows. */
const ordered: ReadonlySet<Facts['language']> = new Set(['en', 'fr', 'es', 'ru']);

/** Keywords that a cover gives, as the clause Keywords has them; as given where they are no plain list. */
export function keywordsInForm(given: string, facts: Facts): string {
  const words = keywordsIn(given);
  return ordered.has(facts.language) && isPlainLine(given) && words.length > 0 ? inForm(words, facts) : given;
}
