import type { Anchor } from '@fg2rec/document';
import { phrase } from '@fg2rec/document';
import { type RemovedItem, shortened } from '@fg2rec/report';
import { Bag } from './bag.ts';
import type { Item } from './content.ts';
import { type Removal, within } from './input.ts';
import { type ItemKind, kindNames, singular } from './kinds.ts';
import { Likeness } from './likeness.ts';
import type { MarkerFate } from './marker-fates.ts';
import { paragraphKey, type RewrittenParagraph } from './replaced-words.ts';
import { wordsOf } from './words.ts';

/** All that can account for a thing which is not in the output. */
export interface Reasons {
  readonly removals: readonly Removal[];
  /** Paragraphs of the source that have lost words. */
  readonly shortParagraphs: readonly Anchor[];
  /** What the applier says it left out. */
  readonly ledger: readonly RemovedItem[];
  readonly pointedAt: ReadonlySet<string>;
  /** What edits make of the items of lists, by the paragraph. */
  readonly markerFates: ReadonlyMap<string, MarkerFate>;
  readonly placeOf: (anchor: Anchor) => string | undefined;
  /** Paragraphs whose words edits change: a note that says "See [1]." is still there as "See [IETF RFC 791].". */
  readonly rewritten: readonly RewrittenParagraph[];
}

/** Things that hold text: one whose words have changed is still the same thing. */
const textHolders: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'tables',
  'cells',
  'footnotes',
  'endnotes',
  'comments',
  'lists',
]);

/** Kinds too small to be told one by one where their whole surroundings are removed. */
const untold: ReadonlySet<ItemKind> = new Set<ItemKind>(['cells', 'lists']);

export interface Accounts {
  readonly removed: readonly RemovedItem[];
  /** How many are not in the output for a reason, told or not. */
  readonly explained: number;
  readonly lost: readonly Item[];
}

/** What became of the things of one kind. */
export function accountsOf(
  kind: ItemKind,
  source: readonly Item[],
  written: readonly Item[],
  reasons: Reasons,
): Accounts {
  const output = written.filter(({ unseen }) => unseen !== true);
  const kept = new Bag(output.map(({ key }) => key));
  // Of two that are the same, the one that an edit removed is the one that is missing.
  const removal = new Map(
    source.map((item) => [item, reasons.removals.find(({ anchor }) => within(item.anchor, anchor))?.by]),
  );
  const staying = source.filter((item) => removal.get(item) === undefined);
  const going = source.filter((item) => removal.get(item) !== undefined);
  const found = new Set([...staying, ...going].filter(({ key }) => kept.take(key)));
  const missing = source.filter((item) => !found.has(item));
  const alike = new Likeness(textHolders.has(kind) ? kept.entries().map(wordsOf) : []);
  const namesInOutput = new Set(output.map(({ key }) => key));
  const said = reasons.ledger.filter(({ what }) => kindNames[kind].test(what.toLowerCase()));
  const removed: RemovedItem[] = [];
  const lost: Item[] = [];
  let told = 0;
  for (const item of missing) {
    if (textHolders.has(kind) && isAlike(readingsOf(kind, item, reasons), alike)) {
      continue;
    }
    const by =
      removal.get(item) ??
      inherentReason(kind, item, reasons, namesInOutput) ??
      (kind === 'comments' ? said[0]?.by : undefined) ??
      said[told++]?.by;
    if (by === undefined) {
      lost.push(item);
    } else {
      removed.push(removedItem(singular[kind], item.quote, by, reasons.placeOf(item.anchor)));
    }
  }
  return { removed: untold.has(kind) ? [] : removed, explained: removed.length, lost };
}

function isAlike(readings: readonly (readonly string[])[], alike: Likeness): boolean {
  return readings.some((words) => alike.takeMostAlike(words).length > 0);
}

/** The words of a thing that holds text, and those that edits make of them. */
function readingsOf(
  kind: ItemKind,
  item: Item,
  { markerFates, rewritten }: Pick<Reasons, 'markerFates' | 'rewritten'>,
): string[][] {
  const words = wordsOf(item.key);
  const fate = kind === 'lists' ? markerFates.get(paragraphKey(item.anchor)) : undefined;
  const own = rewritten.filter(({ anchor }) => within(anchor, item.anchor));
  const gone = new Bag(own.flatMap(({ before }) => before));
  return [
    words,
    ...(fate !== undefined && 'words' in fate ? [wordsOf(fate.words)] : []),
    ...(own.length === 0
      ? []
      : [[...words.filter((word) => !gone.take(word)), ...own.flatMap(({ after }) => after)]]),
  ];
}

/** What makes this very thing dispensable, or shows that its content is there in another form. */
function inherentReason(
  kind: ItemKind,
  item: Item,
  { shortParagraphs, pointedAt, markerFates }: Reasons,
  namesInOutput: ReadonlySet<string>,
): string | undefined {
  if (item.unseen === true) {
    return `template: ${phrase('nothing in the text refers to it, so Word does not show it').words}`;
  }
  const keepsText = !shortParagraphs.some((anchor) => within(anchor, item.anchor));
  if (item.placing === true && keepsText) {
    return `template: ${phrase('its text stands in the body; the table only gave it its place').words}`;
  }
  if (kind === 'cells' && item.key === '') {
    return `template: ${phrase('the cell is empty').words}`;
  }
  if (kind === 'bookmarks' && namesInOutput.has(item.key)) {
    return `template: ${phrase('another bookmark before it has this name; Word goes to the first').words}`;
  }
  if (kind === 'bookmarks' && !pointedAt.has(item.key)) {
    return `template: ${phrase('nothing points at it').words}`;
  }
  const fate = kind === 'lists' ? markerFates.get(paragraphKey(item.anchor)) : undefined;
  return fate !== undefined && 'by' in fate ? fate.by : undefined;
}

export function removedItem(what: string, quote: string, by: string, place: string | undefined): RemovedItem {
  return { what, quote: shortened(quote.trim()), by, ...(place === undefined ? {} : { place }) };
}
