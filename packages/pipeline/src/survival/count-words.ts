import type { Anchor } from '@fg2rec/document';
import { normalised } from '@fg2rec/document';
import { type RemovedItem, type SurvivalCount, shortened } from '@fg2rec/report';
import { removedItem } from './accounts.ts';
import { Bag } from './bag.ts';
import { changedWords } from './changed-words.ts';
import type { TextParagraph } from './content.ts';
import { type Loss, type Removal, within } from './input.ts';
import { kindNames } from './kinds.ts';
import type { ReplacedWords } from './replaced-words.ts';
import { wordsOf } from './words.ts';

export interface WordReasons {
  readonly removals: readonly Removal[];
  readonly replacements: ReadonlyMap<string, readonly ReplacedWords[]>;
  /** What the applier says it left out. */
  readonly ledger: readonly RemovedItem[];
  readonly placeOf: (anchor: Anchor) => string | undefined;
}

export interface WordAccounts {
  readonly count: SurvivalCount;
  readonly removed: readonly RemovedItem[];
  readonly losses: readonly Loss[];
  /** Paragraphs of the source that have lost words. */
  readonly shortParagraphs: readonly Anchor[];
  readonly explained: readonly string[];
}

/** What became of the words. */
export function countWords(
  source: readonly TextParagraph[],
  output: readonly TextParagraph[],
  { removals, replacements, ledger, placeOf }: WordReasons,
): WordAccounts {
  const removed: RemovedItem[] = [];
  const losses: Loss[] = [];
  const shortParagraphs: Anchor[] = [];
  const explained: string[] = [];
  const said = ledger.filter(({ what }) => kindNames.words.test(what.toLowerCase()));
  let lost = 0;
  let accounted = 0;
  for (const { paragraph, missing, replaced } of changedWords(source, output, replacements)) {
    const place = placeOf(paragraph.anchor);
    const removal = removals.find(({ anchor }) => within(paragraph.anchor, anchor));
    const told = new Bag(
      removal === undefined
        ? said.filter(({ quote }) => speaksOf(quote, paragraph)).flatMap(({ quote }) => wordsOf(quote))
        : missing,
    );
    const unexplained = missing.filter((word) => !told.take(word));
    lost += unexplained.length;
    accounted += missing.length - unexplained.length + replaced.flatMap(({ words }) => words).length;
    if (unexplained.length > 0) {
      shortParagraphs.push(paragraph.anchor);
      losses.push({
        what: 'words',
        quote: shortened(unexplained.join(' ')),
        place: shortened(normalised(paragraph.text), 60),
      });
    }
    if (removal !== undefined && missing.length > 0) {
      removed.push(removedItem('words', missing.join(' '), removal.by, place));
      explained.push(...missing);
    }
    for (const { words, by } of replaced) {
      removed.push(removedItem('words', words.join(' '), by, place));
      explained.push(...words);
    }
  }
  const count = {
    source: countedWords(source),
    output: countedWords(output),
    explained: accounted,
    lost,
  };
  return { count, removed, losses, shortParagraphs, explained };
}

function countedWords(paragraphs: readonly TextParagraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

function speaksOf(quote: string, { text }: TextParagraph): boolean {
  const start = normalised(quote).replace(/…$/, '');
  return start !== '' && normalised(text).includes(start);
}
