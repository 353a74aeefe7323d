import type { SurvivalKind } from '@fg2rec/report';
import type { Content } from './content.ts';

export type ItemKind = Exclude<keyof Content, 'paragraphs' | 'pointedAt'>;

export const itemKinds: readonly ItemKind[] = [
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
export const kindNames: Readonly<Record<SurvivalKind, RegExp>> = {
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

export const singular: Readonly<Record<ItemKind, string>> = {
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
