import { takeCensus } from '@fg2rec/census';
import { type Paragraph, paragraphsOf } from '@fg2rec/document';
import type { RemovedItem, SurvivalCount, SurvivalKind } from '@fg2rec/report';
import { type Account, type AllReasons, accountFor } from './account-for.ts';
import { Bag } from './bag.ts';
import { censusContent, placeKey } from './census-content.ts';
import { changedWords } from './changed-words.ts';
import type { Content } from './content.ts';
import { countRevisions } from './count-revisions.ts';
import { editedRanges, resetMarks } from './edited-ranges.ts';
import {
  type IndependentCounts,
  type Loss,
  removedByEdits,
  replacedCover,
  type SurvivalInput,
  type SurvivalResult,
} from './input.ts';
import { kindNames } from './kinds.ts';
import { replacedMargins } from './margins.ts';
import { markerFates } from './marker-fates.ts';
import { placesIn } from './places.ts';
import { readerContent } from './reader-content.ts';
import { replacedWords, rewrittenParagraphs } from './replaced-words.ts';

export type { Loss, SurvivalInput, SurvivalResult } from './input.ts';

/**
 * Accounts for everything of the source in the output: kept, removed with a reason, or lost. Both are counted twice,
 * straight from the XML and as the reader of the conversion has them; what either misses is lost. The counts told are
 * the independent ones.
 */
export function survivalLedger(input: SurvivalInput): SurvivalResult {
  const { view } = input.source.source;
  return survivalOf(input, {
    source: takeCensus(input.source.package, view),
    td: takeCensus(input.td.package, input.keepsRevisions === true ? view : 'final'),
  });
}

/** The same for counts that are taken already. */
export function survivalOf(input: SurvivalInput, counted: IndependentCounts): SurvivalResult {
  const read = readerContent(input.source);
  const placing = new Set((read.things.tables ?? []).filter((item) => item.placing).map(placeKey));
  const source = censusContent(counted.source, placing);
  const reasons = reasonsFor(input, source);
  const own = accountFor(source, censusContent(counted.td, new Set()), reasons);
  const reader = readerAccount(input, read);
  const revisions = countRevisions(counted.source.revisions, counted.td.revisions, {
    view: input.source.source.view,
    keeps: input.keepsRevisions === true,
    removals: [...reasons.removals, ...reasons.frames],
    rewritten: editedRanges(allParagraphs(input), input.edits),
    reset: resetMarks(input.edits),
    placeOf: reasons.placeOf,
  });
  const counts = new Map<SurvivalKind, SurvivalCount>(
    [...own.counts].map(([kind, count]) => [
      kind,
      { ...count, lost: Math.max(count.lost, reader.counts.get(kind)?.lost ?? 0) },
    ]),
  );
  counts.set('revisions', revisions.count);
  const removed = [
    ...input.ledger.filter(({ what }) => !isCounted(what)),
    ...own.removed,
    ...revisions.removed,
    ...replacedMargins(counted.source, counted.td),
  ];
  return {
    survival: { ...Object.fromEntries(counts), removed: distinct(removed) },
    losses: [...own.losses, ...onlyIn(reader.losses, own.losses), ...revisions.losses],
    explainedWords: own.explained,
    unread: unreadWords(source, read),
  };
}

/** What the reader of the conversion finds in the source and not in the TD. */
export function readerAccount(input: SurvivalInput, source = readerContent(input.source)): Account {
  return accountFor(source, readerContent(input.td), reasonsFor(input, source));
}

/** What the census counts is told of the census, with its own words; the applier's say on it is only a reason. */
function isCounted(what: string): boolean {
  return Object.values(kindNames).some((names) => names.test(what.toLowerCase()));
}

function reasonsFor(input: SurvivalInput, source: Content): AllReasons {
  return {
    removals: removedByEdits(input),
    frames: replacedCover(input),
    replacements: replacedWords(allParagraphs(input), input.edits),
    rewritten: rewrittenParagraphs(allParagraphs(input), input.edits),
    ledger: input.ledger,
    markerFates: markerFates(allParagraphs(input), input.edits),
    placeOf: placesIn(source.paragraphs),
  };
}

function allParagraphs({ source }: SurvivalInput): Paragraph[] {
  const notes = [...source.footnotes, ...source.endnotes].flatMap(({ children }) => children);
  return paragraphsOf([...source.root.children, ...notes], { textBoxes: true });
}

/** A fault of the reader, told even where the words come through because nothing touched them. */
function unreadWords(source: Content, read: Content): Loss[] {
  return changedWords(source.paragraphs, read.paragraphs, new Map()).map(({ paragraph, missing }) => ({
    what: 'words',
    quote: missing.join(' '),
    place: paragraph.text,
  }));
}

/** Losses that the other list does not tell, whatever their order. */
function onlyIn(losses: readonly Loss[], others: readonly Loss[]): Loss[] {
  const told = new Bag(others.map(lossKey));
  return losses.filter((loss) => !told.take(lossKey(loss)));
}

function lossKey({ what, quote }: Loss): string {
  return `${what} ${quote}`;
}

function distinct(items: readonly RemovedItem[]): RemovedItem[] {
  const seen = new Set<string>();
  return items.filter(({ what, quote, by, place }) => {
    const key = JSON.stringify([what, quote, by, place]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
