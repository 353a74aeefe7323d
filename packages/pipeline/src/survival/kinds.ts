import { phrase } from '@fg2rec/document';
import type { SurvivalKind } from '@fg2rec/report';

export type ItemKind = Exclude<SurvivalKind, 'words' | 'revisions'>;

export const itemKinds: readonly ItemKind[] = [
  'tables',
  'cells',
  'figures',
  'images',
  'equations',
  'oleObjects',
  'footnotes',
  'endnotes',
  'fields',
  'comments',
  'sections',
  'bookmarks',
  'hyperlinks',
  'lists',
];

/** How the ledger of the applier and the words of a report name each kind. */
export const kindNames: Readonly<Record<SurvivalKind, RegExp>> = {
  words: /^(words?|block)$/,
  tables: /^tables?$/,
  cells: /^(table )?cells?$/,
  figures: /^(figure|drawing)s?$/,
  images: /^(picture|image)s?$/,
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
  lists: /^list items?$/,
};

export const singular: Readonly<Record<ItemKind, string>> = {
  tables: phrase('table').words,
  cells: phrase('table cell').words,
  figures: phrase('figure').words,
  images: phrase('picture').words,
  equations: phrase('equation').words,
  oleObjects: phrase('embedded object').words,
  footnotes: phrase('footnote').words,
  endnotes: phrase('endnote').words,
  fields: phrase('field').words,
  comments: phrase('comment').words,
  sections: phrase('section').words,
  bookmarks: phrase('bookmark').words,
  hyperlinks: phrase('hyperlink').words,
  lists: phrase('list item').words,
};
