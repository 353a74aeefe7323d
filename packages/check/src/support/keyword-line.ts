import type { Facts, Paragraph } from '@fg2rec/document';
import { plainText } from '@fg2rec/document';
import { contentOf, divisionOfKind } from './divisions.ts';

/** The keywords of a text as they stand, with the line that holds them. */
export interface KeywordLine {
  readonly paragraph: Paragraph;
  readonly words: readonly string[];
  /** `,` `;` or another sign, where there is more than one keyword. */
  readonly separator: string | undefined;
  /** The text ends with a stop. */
  readonly stopped: boolean;
  /** Further paragraphs that hold keywords. */
  readonly more: number;
  /** It only asks for keywords. */
  readonly isPlaceholder: boolean;
}

const separators = /[,;،؛、，；|/]|\s[–—-]\s|\s•\s/u;

/** Reads the keywords; undefined where there are none. */
export function keywordLine(facts: Facts): KeywordLine | undefined {
  const division = divisionOfKind(facts, 'keywords');
  const [paragraph, ...more] = division === undefined ? [] : contentOf(division);
  if (paragraph === undefined) {
    return undefined;
  }
  const text = plainText(paragraph).trim();
  const words = keywordsIn(text);
  return {
    paragraph,
    words,
    separator: words.length < 2 ? undefined : separators.exec(text)?.[0].trim(),
    stopped: /[.。]$/.test(text),
    more: more.length,
    isPlaceholder: facts.placeholders.some((placeholder) => placeholder.paragraph === paragraph),
  };
}

export function keywordsIn(text: string): string[] {
  return text
    .trim()
    .replace(/[.。]$/, '')
    .split(new RegExp(separators.source, 'gu'))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
