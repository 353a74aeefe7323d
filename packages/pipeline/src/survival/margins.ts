import type { Census, Counted } from '@fg2rec/census';
import { normalised } from '@fg2rec/document';
import type { RemovedItem } from '@fg2rec/report';
import { removedItem } from './accounts.ts';
import { wordsOf } from './words.ts';

/** The words of headers and footers, which those of the TD replace. */
export function replacedMargins(source: Census, td: Census): RemovedItem[] {
  const kept = new Set(td.margins.map(nameOf));
  return source.margins
    .filter(
      (margin) => wordsOf(margin.quote).some((word) => /\p{L}/u.test(word)) && !kept.has(nameOf(margin)),
    )
    .map(({ key, quote, anchor }) =>
      removedItem(key, normalised(quote), `template: the ${key} of the TD takes its place`, anchor.part),
    );
}

function nameOf({ key, quote }: Counted): string {
  return `${key} ${normalised(quote)}`;
}
