import type { Facts, Paragraph } from '@fg2rec/document';
import { normalised, plainText } from '@fg2rec/document';
import { allParagraphs } from './divisions.ts';

const oneNumber = '(?:[A-Z]{1,4}[.\\-])?\\d+(?:[.\\-]\\d+)*[a-z]?';
const words = {
  figure: 'figures?|figs?\\.?|figuras?|рис(?:ун\\p{L}+|\\.)|图|الشكل(?:ين)?|الأشكال',
  table: 'tables?|tableaux?|cuadros?|tablas?|табл(?:иц\\p{L}*|\\.)|表|الجدول(?:ين)?|الجداول',
};
const between =
  '\\s*(?:,|;|/|&|and|or|to|et|ou|à|y|o|a|и|или|до|至|和|或|و|إلى|through|[–-])\\s*(?:and\\s+)?';

/**
 * A test whether the text refers to a figure or table of a number, in lists and ranges too: "Figures 1, 2 and 4 to 7".
 * Captions refer to nothing.
 */
export function numbersReferredTo(
  kind: 'figure' | 'table',
  facts: Facts,
  captions: ReadonlySet<Paragraph>,
): (number: string) => boolean {
  const pointed = new Set(
    facts.crossReferences
      .filter(({ target, foreign, paragraph }) => target === kind && !foreign && !captions.has(paragraph))
      .map(({ number }) => comparableNumber(number)),
  );
  const list = new RegExp(
    `(?:${words[kind]})\\s*((?:${oneNumber})(?:${between}(?:(?:${words[kind]})\\s*)?${oneNumber})*)`,
    'giu',
  );
  const ranges: [string, string][] = [];
  for (const paragraph of allParagraphs(facts)) {
    const text = plainText(paragraph);
    if (!/\d/.test(text) || captions.has(paragraph)) {
      continue;
    }
    for (const match of normalised(text).matchAll(list)) {
      const numbers = match[1] ?? '';
      for (const [number] of numbers.matchAll(new RegExp(oneNumber, 'gu'))) {
        pointed.add(comparableNumber(number));
      }
      for (const range of numbers.matchAll(
        new RegExp(`(${oneNumber})\\s*(?:to|à|a|до|至|إلى|through|–)\\s*(${oneNumber})`, 'giu'),
      )) {
        ranges.push([comparableNumber(range[1] ?? ''), comparableNumber(range[2] ?? '')]);
      }
    }
  }
  return (number) => {
    const wanted = comparableNumber(number);
    // A part, Figure 6-a or 6a, is referred to with its whole.
    const whole = wanted.replace(/(\d)-?[a-z]$/, '$1');
    return pointed.has(wanted) || pointed.has(whole) || ranges.some((range) => isWithin(wanted, range));
  };
}

function comparableNumber(number: string): string {
  return normalised(number).replace(/[–—]/g, '-').replace(/\.$/, '');
}

function isWithin(number: string, [first, last]: [string, string]): boolean {
  const [before, value] = lastPart(number);
  const [beforeFirst, from] = lastPart(first);
  const [, to] = lastPart(last);
  return before === beforeFirst && value >= from && value <= to;
}

function lastPart(number: string): [before: string, value: number] {
  const match = /^(.*?)(\d+)[a-z]?$/.exec(number);
  return [match?.[1] ?? number, Number(match?.[2] ?? Number.NaN)];
}
