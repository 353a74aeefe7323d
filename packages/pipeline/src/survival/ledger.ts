import {
  type Anchor,
  type Block,
  type Deliverable,
  type Edit,
  normalised,
  type Paragraph,
  plainText,
} from '@fg2rec/document';
import {
  type RemovedItem,
  type Survival,
  type SurvivalCount,
  type SurvivalKind,
  shortened,
} from '@fg2rec/report';
import { type Content, contentOf, type Item } from './content.ts';
import { Bag, changedWords, Likeness, wordsOf } from './words.ts';

export interface SurvivalInput {
  readonly source: Deliverable;
  /** The converted document as read back. */
  readonly td: Deliverable;
  readonly edits: readonly Edit[];
  /** Blocks that made up the cover of the source. */
  readonly coverBlocks: readonly Block[];
  /** What the reformatter says it left out. */
  readonly ledger: readonly RemovedItem[];
}

export interface SurvivalResult {
  readonly survival: Survival;
  /** What is in the source, not in the output, and accounted for by nothing: a defect, to be told to the user. */
  readonly losses: readonly Loss[];
}

export interface Loss {
  readonly what: string;
  readonly quote: string;
  /** Beginning of the paragraph that lost words. */
  readonly place?: string;
}

type ItemKind = Exclude<keyof Content, 'paragraphs' | 'pointedAt'>;

const itemKinds: readonly ItemKind[] = [
  'tables',
  'cells',
  'figures',
  'equations',
  'oleObjects',
  'footnotes',
  'endnotes',
  'fields',
  'comments',
  'sections',
  'bookmarks',
  'hyperlinks',
];

/** How the ledger of the reformatter and the words of a report name each kind. */
const kindNames: Readonly<Record<SurvivalKind, RegExp>> = {
  words: /^words?$/,
  tables: /^tables?$/,
  cells: /^(table )?cells?$/,
  figures: /^(figure|picture|drawing|image)s?$/,
  equations: /^(equation|formula)s?$/,
  oleObjects: /^(embedded |ole ?)objects?$/i,
  footnotes: /^footnotes?$/,
  endnotes: /^endnotes?$/,
  fields: /^fields?$/,
  comments: /^comments?$/,
  revisions: /^(revision|tracked change)s?$/,
  sections: /^sections?( break)?s?$/,
  bookmarks: /^bookmarks?$/,
  hyperlinks: /^(hyper)?links?$/,
};

const singular: Readonly<Record<ItemKind, string>> = {
  tables: 'table',
  cells: 'table cell',
  figures: 'picture',
  equations: 'equation',
  oleObjects: 'embedded object',
  footnotes: 'footnote',
  endnotes: 'endnote',
  fields: 'field',
  comments: 'comment',
  sections: 'section',
  bookmarks: 'bookmark',
  hyperlinks: 'hyperlink',
};

/** Accounts for everything of the source in the output: kept, removed with a reason, or lost. */
export function survivalLedger(input: SurvivalInput): SurvivalResult {
  const source = contentOf(input.source);
  const td = contentOf(input.td);
  const removals = removedRanges(input);
  const removed: RemovedItem[] = input.ledger.filter(
    ({ what }) => !kindNames.comments.test(what.toLowerCase()),
  );
  const losses: Loss[] = [];
  const counts = new Map<SurvivalKind, SurvivalCount>();
  const { count: wordCount, shortParagraphs } = countWords(source, td, input, removals, removed, losses);
  counts.set('words', wordCount);
  for (const kind of itemKinds) {
    const accounts = accountsOf(kind, source[kind], td[kind], {
      removals,
      shortParagraphs,
      ledger: input.ledger,
    });
    removed.push(...accounts.removed);
    losses.push(...accounts.lost.map(({ quote }) => ({ what: singular[kind], quote: shortened(quote) })));
    counts.set(kind, { source: source[kind].length, output: td[kind].length, lost: accounts.lost.length });
  }
  counts.set('revisions', countRevisions(input, removed));
  removed.push(...margins(input.source, input.td));
  return { survival: { ...Object.fromEntries(counts), removed: distinct(removed) }, losses };
}

interface Reasons {
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

function accountsOf(
  kind: ItemKind,
  source: readonly Item[],
  output: readonly Item[],
  { removals, shortParagraphs, ledger, pointedAt }: Reasons,
): { readonly removed: readonly RemovedItem[]; readonly lost: readonly Item[] } {
  const kept = new Bag(output.map(({ key }) => key));
  const missing = source.filter(({ key }) => !kept.take(key));
  const alike = new Likeness(textHolders.has(kind) ? kept.entries().map(wordsOf) : []);
  const said = ledger.filter(({ what }) => kindNames[kind].test(what.toLowerCase()));
  let told = said.length;
  const removed: RemovedItem[] = [];
  const lost: Item[] = [];
  for (const item of missing) {
    const because = removals.find(({ anchor }) => within(item.anchor, anchor))?.by;
    if (textHolders.has(kind) && alike.takeMostAlike(wordsOf(item.key)).length > 0) {
      continue;
    }
    const keepsText = !shortParagraphs.some((anchor) => within(anchor, item.anchor));
    if (because !== undefined) {
      removed.push({ what: singular[kind], quote: shortened(item.quote), by: because });
    } else if (kind === 'comments' && said[0] !== undefined) {
      removed.push({ what: singular[kind], quote: shortened(item.quote), by: said[0].by });
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

const placedTextStays = 'Its text stands in the body; the table only gave it its place';

interface Removal {
  readonly anchor: Anchor;
  readonly by: string;
}

function removedRanges({ edits, coverBlocks }: SurvivalInput): Removal[] {
  return [
    ...edits.flatMap((edit) =>
      edit.kind === 'remove-blocks' ? edit.blocks.map((anchor) => ({ anchor, by: edit.because })) : [],
    ),
    ...coverBlocks.map(({ anchor }) => ({ anchor, by: 'The cover of the TD takes its place' })),
  ];
}

function countWords(
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
    if (replaced.length > 0) {
      removed.push({
        what: 'words',
        quote: shortened(replaced.join(' ')),
        by: 'Put right by the conversion',
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

/** Tracked changes are read as final or original on the user's word, so none is lost; what was done is said. */
function countRevisions({ source, td }: SurvivalInput, removed: RemovedItem[]): SurvivalCount {
  const total = ({ revisions }: Deliverable): number =>
    revisions.insertions + revisions.deletions + revisions.moves + revisions.formatting;
  const { insertions, deletions, moves, formatting, authors } = source.revisions;
  if (
    total(source) > total(td) &&
    !removed.some(({ what }) => kindNames.revisions.test(what.toLowerCase()))
  ) {
    const kinds = [
      [insertions, 'inserted'],
      [deletions, 'deleted'],
      [moves, 'moved'],
      [formatting, 'formatting'],
    ] as const;
    const said = kinds.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
    const who = authors.length === 0 ? '' : `, by ${authors.join(', ')}`;
    const by = source.source.view === 'final' ? 'Read as if accepted' : 'Read as if rejected';
    removed.push({ what: 'tracked changes', quote: shortened(`${said.join(', ')}${who}`), by });
  }
  return { source: total(source), output: total(td), lost: 0 };
}

/** The words of headers and footers, which those of the TD replace. */
function margins(source: Deliverable, td: Deliverable): RemovedItem[] {
  const items = (what: string, of: Deliverable): RemovedItem[] =>
    (what === 'header' ? of.headers : of.footers)
      .map(({ children }) => normalised(children.map(plainText).join(' ')))
      .filter((text) => wordsOf(text).some((word) => /\p{L}/u.test(word)))
      .map((text) => ({ what, quote: shortened(text), by: `The ${what} of the TD takes its place` }));
  const kept = new Set([...items('header', td), ...items('footer', td)].map(({ quote }) => quote));
  return [...items('header', source), ...items('footer', source)].filter(({ quote }) => !kept.has(quote));
}

function within(inner: Anchor, outer: Anchor): boolean {
  return inner.part === outer.part && inner.start >= outer.start && inner.end <= outer.end;
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
