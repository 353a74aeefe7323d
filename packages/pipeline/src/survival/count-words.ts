import { type Anchor, normalised, type Paragraph, plainText } from '@fg2rec/document';
import { type RemovedItem, type SurvivalCount, shortened } from '@fg2rec/report';
import { Bag } from './bag.ts';
import type { Content } from './content.ts';
import { type Loss, type Removal, type SurvivalInput, within } from './input.ts';
import { changedWords, wordsOf } from './words.ts';

/** Counts words, and adds what was removed and what was lost to the lists given. */
export function countWords(
  source: Content,
  td: Content,
  input: SurvivalInput,
  removals: readonly Removal[],
  removed: RemovedItem[],
  losses: Loss[],
): { readonly count: SurvivalCount; readonly shortParagraphs: readonly Anchor[] } {
  let lost = 0;
  const shortParagraphs: Anchor[] = [];
  for (const { paragraph, missing, replaced } of changedWords(
    source.paragraphs,
    td.paragraphs,
    input.edits,
  )) {
    const removal = removals.find(({ anchor }) => within(paragraph.anchor, anchor));
    const told = new Bag(
      removal === undefined
        ? input.ledger
            .filter(({ quote }) => speaksOf(quote, paragraph))
            .flatMap(({ quote }) => wordsOf(quote))
        : missing,
    );
    const unexplained = missing.filter((word) => !told.take(word));
    lost += unexplained.length;
    if (unexplained.length > 0) {
      shortParagraphs.push(paragraph.anchor);
      losses.push({
        what: 'words',
        quote: shortened(unexplained.join(' ')),
        place: shortened(normalised(plainText(paragraph)), 60),
      });
    }
    if (removal !== undefined && missing.length > 0) {
      removed.push({ what: 'words', quote: shortened(missing.join(' ')), by: removal.by });
    }
    for (const { words, rule } of replaced) {
      removed.push({
        what: 'words',
        quote: shortened(words.join(' ')),
        by: rule ?? 'Put right by the conversion',
      });
    }
  }
  const count = { source: countedWords(source.paragraphs), output: countedWords(td.paragraphs), lost };
  return { count, shortParagraphs };
}

function countedWords(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + wordsOf(plainText(paragraph)).length, 0);
}

function speaksOf(quote: string, paragraph: Paragraph): boolean {
  const start = normalised(quote).replace(/…$/, '');
  return start !== '' && normalised(plainText(paragraph)).includes(start);
}
