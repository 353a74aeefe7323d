import type { RemovedItem, SurvivalCount, SurvivalKind } from '@fg2rec/report';
import { shortened } from '@fg2rec/report';
import { accountsOf, type Reasons } from './accounts.ts';
import type { Content } from './content.ts';
import { countWords, type WordReasons } from './count-words.ts';
import type { Loss, Removal } from './input.ts';
import { itemKinds, singular } from './kinds.ts';

export interface AllReasons extends WordReasons, Pick<Reasons, 'ledger' | 'markerFates' | 'rewritten'> {
  /** Reasons for things, not for words. */
  readonly frames: readonly Removal[];
}

/** What one reading of source and output finds. */
export interface Account {
  readonly counts: ReadonlyMap<SurvivalKind, SurvivalCount>;
  readonly removed: readonly RemovedItem[];
  readonly losses: readonly Loss[];
  readonly explained: readonly string[];
}

/** Accounts for everything that one reading finds in the source: kept, removed with a reason, or lost. */
export function accountFor(source: Content, td: Content, reasons: AllReasons): Account {
  const words = countWords(source.paragraphs, td.paragraphs, reasons);
  const counts = new Map<SurvivalKind, SurvivalCount>([['words', words.count]]);
  const removed = [...words.removed];
  const losses = [...words.losses];
  for (const kind of itemKinds) {
    const before = source.things[kind];
    const after = td.things[kind];
    if (before === undefined || after === undefined) {
      continue;
    }
    const accounts = accountsOf(kind, before, after, {
      ...reasons,
      removals: [...reasons.removals, ...reasons.frames],
      shortParagraphs: words.shortParagraphs,
      pointedAt: source.pointedAt,
    });
    removed.push(...accounts.removed);
    losses.push(
      ...accounts.lost.map(({ quote, anchor }) => {
        const place = reasons.placeOf(anchor);
        return { what: singular[kind], quote: shortened(quote), ...(place === undefined ? {} : { place }) };
      }),
    );
    counts.set(kind, {
      source: before.length,
      output: after.filter(({ unseen }) => unseen !== true).length,
      explained: accounts.explained,
      lost: accounts.lost.length,
    });
  }
  return { counts, removed, losses, explained: words.explained };
}
