import type { CountedRevision } from '@fg2rec/census';
import type { Anchor, RevisionView } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import { type RemovedItem, type SurvivalCount, shortened } from '@fg2rec/report';
import { removedItem } from './accounts.ts';
import { Bag } from './bag.ts';
import { type Loss, type Removal, within } from './input.ts';
import { Likeness } from './likeness.ts';
import { comparable, wordsOf } from './words.ts';

export interface RevisionReasons {
  readonly view: RevisionView;
  readonly keeps: boolean;
  readonly removals: readonly Removal[];
  /** Stretches that text edits rewrite: a tracked change that meets one goes with the words it was made of. */
  readonly rewritten: readonly Removal[];
  /** Paragraphs whose role or number is another: what is tracked of their marks goes. */
  readonly reset: readonly Removal[];
  readonly placeOf: (anchor: Anchor) => string | undefined;
}

const did: Readonly<Record<CountedRevision['kind'], string>> = {
  insertion: 'inserted',
  deletion: 'deleted',
  move: 'moved here',
  formatting: 'formatted',
};

/**
 * What became of the tracked changes. Unless they were to be kept, each was read as accepted or rejected on the user's
 * word, and is told with what it did. Where they were, one that is gone without a reason is lost.
 */
export function countRevisions(
  source: readonly CountedRevision[],
  td: readonly CountedRevision[],
  { view, keeps, removals, rewritten, reset, placeOf }: RevisionReasons,
): {
  readonly count: SurvivalCount;
  readonly removed: readonly RemovedItem[];
  readonly losses: readonly Loss[];
} {
  const kept = new Bag(td.map(keyOf));
  const missing = source.filter((revision) => !kept.take(keyOf(revision)));
  const alike = new Likeness(kept.entries().map(wordsOf));
  const removed: RemovedItem[] = [];
  const losses: Loss[] = [];
  for (const revision of missing) {
    const place = placeOf(revision.anchor);
    const quote = quoteOf(revision);
    if (keeps && alike.takeMostAlike(wordsOf(keyOf(revision))).length > 0) {
      continue;
    }
    const by = keeps
      ? (reasonOf(revision, removals) ?? editOf(revision, rewritten, reset))
      : readAs(revision, view);
    if (by !== undefined) {
      removed.push(removedItem('tracked change', quote, by, place));
    } else {
      losses.push({
        what: 'tracked change',
        quote: shortened(quote),
        ...(place === undefined ? {} : { place }),
      });
    }
  }
  const count = {
    source: source.length,
    output: td.length,
    explained: removed.length,
    lost: losses.length,
  };
  return { count, removed, losses };
}

/** A change of words by its words; one of signs alone by these; one of a mark by what stands around it. */
function keyOf({ kind, key, quote }: CountedRevision): string {
  return `${kind} ${comparable(key)} ${/[\p{L}\p{N}]/u.test(key.replace(/^\S+/, '')) ? '' : `${key} ${comparable(quote)}`}`.trim();
}

function quoteOf({ kind, quote, author }: CountedRevision): string {
  const words = quote.trim() === '' ? 'an empty paragraph or mark' : `“${quote.trim()}”`;
  return `${did[kind]}${author === '' ? '' : ` by ${author}`}: ${words}`;
}

function readAs({ kind }: CountedRevision, view: RevisionView): string {
  if (kind === 'formatting') {
    return `template: ${phrase('the TD has the look of the template').words}`;
  }
  return view === 'final' ? 'reader: read as if accepted' : 'reader: read as if rejected';
}

function reasonOf(
  { kind, quote, anchor }: CountedRevision,
  removals: readonly Removal[],
): string | undefined {
  if (kind === 'formatting') {
    return `template: ${phrase('the TD has the look of the template').words}`;
  }
  return (
    removals.find((removal) => within(anchor, removal.anchor))?.by ??
    (quote.trim() === ''
      ? `template: ${phrase('an empty paragraph, whose white space the styles make').words}`
      : undefined)
  );
}

/** The edit that took it: of its words, or, where it has none, of the mark or number of its paragraph. */
function editOf(
  { key, anchor }: CountedRevision,
  rewritten: readonly Removal[],
  reset: readonly Removal[],
): string | undefined {
  const hasWords = key.replace(/^\S+/, '').trim() !== '';
  const found = hasWords
    ? rewritten.find((range) => meets(range.anchor, anchor))
    : reset.find((paragraph) => within(anchor, paragraph.anchor));
  return found?.by;
}

function meets(one: Anchor, other: Anchor): boolean {
  return one.part === other.part && one.start < other.end && other.start < one.end;
}
