import { cover } from './cover.ts';
import { coverValues } from './cover-values.ts';
import type { LexiconEntries } from './entry.ts';
import { foreword } from './foreword.ts';
import { formulae } from './formulae.ts';
import { headings } from './headings.ts';
import { labels } from './labels.ts';
import { names } from './names.ts';
import { placeholders } from './placeholders.ts';

/** Every fixed wording by key, in the six languages. */
export const lexicon: LexiconEntries = {
  ...names,
  ...headings,
  ...labels,
  ...formulae,
  ...foreword,
  ...cover,
  ...coverValues,
  ...placeholders,
};
