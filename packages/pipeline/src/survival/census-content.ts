import type { Census, Counted } from '@fg2rec/census';
import type { Content, Item } from './content.ts';
import { comparable, fieldKey, wordsOf } from './words.ts';

/** The independent count in the terms of the ledger: texts are the same where their words are. */
export function censusContent(census: Census, placing: ReadonlySet<string>): Content {
  const byWords = (items: readonly Counted[]): Item[] =>
    items.map((item) => ({ ...item, key: comparable(item.key) }));
  const tables = byWords(census.tables).map((item) => ({ ...item, placing: placing.has(placeKey(item)) }));
  const frames = tables.filter((table) => table.placing);
  return {
    paragraphs: census.paragraphs.map(({ text, computed, anchor }) => ({
      text,
      anchor,
      computed: wordsOf(computed),
    })),
    things: {
      tables,
      cells: byWords(census.cells).map((item) => ({
        ...item,
        placing: frames.some(
          ({ anchor }) =>
            anchor.part === item.anchor.part &&
            anchor.start <= item.anchor.start &&
            item.anchor.end <= anchor.end,
        ),
      })),
      figures: census.figures,
      images: census.images,
      equations: byWords(census.equations),
      oleObjects: census.oleObjects,
      footnotes: byWords(census.footnotes),
      endnotes: byWords(census.endnotes),
      fields: census.fields.map((item) => ({ ...item, key: fieldKey(item.key) })),
      comments: byWords(census.comments),
      sections: census.sections,
      bookmarks: census.bookmarks,
      hyperlinks: census.hyperlinks,
      lists: byWords(census.lists),
    },
    pointedAt: census.pointedAt,
  };
}

export function placeKey({ anchor: { part, start } }: Pick<Item, 'anchor'>): string {
  return `${part} ${start}`;
}
