import type { RemovedItem, SurvivalCount, SurvivalKind } from '@fg2rec/report';
import { shortened } from '@fg2rec/report';
import { accountsOf, type Reasons } from './accounts.ts';
import { contentOf } from './content.ts';
import { countWords } from './count-words.ts';
import {
  type Loss,
  removedByEdits,
  replacedCover,
  type SurvivalInput,
  type SurvivalResult,
} from './input.ts';
import { itemKinds, kindNames, singular } from './kinds.ts';
import { countRevisions, margins } from './surroundings.ts';

export type { Loss, SurvivalInput, SurvivalResult } from './input.ts';

/** Accounts for everything of the source in the output: kept, removed with a reason, or lost. */
export function survivalLedger(input: SurvivalInput): SurvivalResult {
  const source = contentOf(input.source);
  const td = contentOf(input.td);
  const removals = removedByEdits(input);
  const removed: RemovedItem[] = input.ledger.filter(
    ({ what }) => !kindNames.comments.test(what.toLowerCase()),
  );
  const losses: Loss[] = [];
  const counts = new Map<SurvivalKind, SurvivalCount>();
  const { count: wordCount, shortParagraphs } = countWords(source, td, input, removals, removed, losses);
  counts.set('words', wordCount);
  const reasons: Reasons = {
    removals: [...removals, ...replacedCover(input)],
    shortParagraphs,
    ledger: input.ledger,
    pointedAt: source.pointedAt,
  };
  for (const kind of itemKinds) {
    const accounts = accountsOf(kind, source[kind], td[kind], reasons);
    removed.push(...accounts.removed);
    losses.push(...accounts.lost.map(({ quote }) => ({ what: singular[kind], quote: shortened(quote) })));
    counts.set(kind, { source: source[kind].length, output: td[kind].length, lost: accounts.lost.length });
  }
  counts.set('revisions', countRevisions(input, removed));
  removed.push(...margins(input.source, input.td));
  return { survival: { ...Object.fromEntries(counts), removed: distinct(removed) }, losses };
}

function distinct(items: readonly RemovedItem[]): RemovedItem[] {
  const seen = new Set<string>();
  return items.filter(({ what, quote, by }) => {
    const key = JSON.stringify([what, quote, by]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
