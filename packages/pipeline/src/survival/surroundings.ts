import { type Deliverable, normalised, plainText } from '@fg2rec/document';
import { type RemovedItem, type SurvivalCount, shortened } from '@fg2rec/report';
import type { SurvivalInput } from './input.ts';
import { kindNames } from './kinds.ts';
import { wordsOf } from './words.ts';

/** Tracked changes are read as final or original on the user's word, so none is lost; what was done is said. */
export function countRevisions({ source, td }: SurvivalInput, removed: RemovedItem[]): SurvivalCount {
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
export function margins(source: Deliverable, td: Deliverable): RemovedItem[] {
  const items = (what: string, of: Deliverable): RemovedItem[] =>
    (what === 'header' ? of.headers : of.footers)
      .map(({ children }) => normalised(children.map(plainText).join(' ')))
      .filter((text) => wordsOf(text).some((word) => /\p{L}/u.test(word)))
      .map((text) => ({ what, quote: shortened(text), by: `The ${what} of the TD takes its place` }));
  const kept = new Set([...items('header', td), ...items('footer', td)].map(({ quote }) => quote));
  return [...items('header', source), ...items('footer', source)].filter(({ quote }) => !kept.has(quote));
}
