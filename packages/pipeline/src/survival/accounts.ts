import type { Anchor } from '@fg2rec/document';
import { type RemovedItem, shortened } from '@fg2rec/report';
import { Bag } from './bag.ts';
import type { Item } from './content.ts';
import { type Removal, within } from './input.ts';
import { type ItemKind, kindNames, singular } from './kinds.ts';
import { Likeness } from './likeness.ts';
import { wordsOf } from './words.ts';

export interface Reasons {
  readonly removals: readonly Removal[];
  /** Paragraphs of the source that have lost words. */
  readonly shortParagraphs: readonly Anchor[];
  readonly ledger: readonly RemovedItem[];
  readonly pointedAt: ReadonlySet<string>;
}

/** Things that hold text: one whose words have changed is still the same thing. */
const textHolders: ReadonlySet<ItemKind> = new Set<ItemKind>(['tables', 'cells', 'footnotes', 'endnotes']);

/** Kinds too small to be told one by one where their whole surroundings are removed. */
const untold: ReadonlySet<ItemKind> = new Set<ItemKind>(['cells']);

/** What became of the things of one kind. */
export function accountsOf(
  kind: ItemKind,
  source: readonly Item[],
  output: readonly Item[],
  { removals, shortParagraphs, ledger, pointedAt }: Reasons,
): { readonly removed: readonly RemovedItem[]; readonly lost: readonly Item[] } {
  const kept = new Bag(output.map(({ key }) => key));
  // Of two that are the same, the one that an edit removed is the one that is missing.
  const reason = new Map(
    source.map((item) => [item, removals.find(({ anchor }) => within(item.anchor, anchor))?.by]),
  );
  const staying = source.filter((item) => reason.get(item) === undefined);
  const going = source.filter((item) => reason.get(item) !== undefined);
  const found = new Set([...staying, ...going].filter(({ key }) => kept.take(key)));
  const missing = source.filter((item) => !found.has(item));
  const alike = new Likeness(textHolders.has(kind) ? kept.entries().map(wordsOf) : []);
  const namesInOutput = new Set(output.map(({ key }) => key));
  const said = ledger.filter(({ what }) => kindNames[kind].test(what.toLowerCase()));
  let told = said.length;
  const removed: RemovedItem[] = [];
  const lost: Item[] = [];
  for (const item of missing) {
    const because = reason.get(item);
    if (textHolders.has(kind) && alike.takeMostAlike(wordsOf(item.key)).length > 0) {
      continue;
    }
    const keepsText = !shortParagraphs.some((anchor) => within(anchor, item.anchor));
    if (because !== undefined) {
      removed.push({ what: singular[kind], quote: shortened(item.quote), by: because });
    } else if (kind === 'comments' && said[0] !== undefined) {
      removed.push({ what: singular[kind], quote: shortened(item.quote), by: said[0].by });
    } else if (item.unseen === true) {
      removed.push({ what: singular[kind], quote: shortened(item.quote), by: nothingRefersToIt });
    } else if (kind === 'bookmarks' && namesInOutput.has(item.key)) {
      removed.push({ what: singular[kind], quote: item.quote, by: nameTaken });
    } else if (item.placing === true && keepsText) {
      removed.push({ what: singular[kind], quote: shortened(item.quote), by: placedTextStays });
    } else if (kind === 'bookmarks' && !pointedAt.has(item.key)) {
      removed.push({ what: singular[kind], quote: item.quote, by: 'Nothing points at it' });
    } else if (told > 0) {
      told -= 1;
    } else {
      lost.push(item);
    }
  }
  return { removed: untold.has(kind) ? [] : removed, lost };
}

const nothingRefersToIt = 'Nothing in the text refers to it, so Word does not show it';
const nameTaken = 'Another bookmark before it has this name; Word goes to the first';
const placedTextStays = 'Its text stands in the body; the table only gave it its place';
