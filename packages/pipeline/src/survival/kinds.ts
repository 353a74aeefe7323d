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
  tables: 'table',
  cells: 'table cell',
  figures: 'figure',
  images: 'picture',
  equations: 'equation',
  oleObjects: 'embedded object',
  footnotes: 'footnote',
  endnotes: 'endnote',
  fields: 'field',
  comments: 'comment',
  sections: 'section',
  bookmarks: 'bookmark',
  hyperlinks: 'hyperlink',
  lists: 'list item',
};
