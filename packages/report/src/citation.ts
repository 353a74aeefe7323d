import { citationText, readinessItems, type Say, sayEnglish } from '@fg2rec/rulebook';
import type { ReportFinding } from './schema.ts';
import { confidenceWords } from './words.ts';

/** The rule document, edition and clause as a reader looks them up, and how sure they are where that is not plain. */
export function citationWords(citation: ReportFinding['citation'], say: Say = sayEnglish): string {
  const doubt = confidenceWords[citation.confidence];
  const text = citationText(citation, say);
  return doubt === undefined ? text : `${text} (${say.of(doubt)})`;
}

/** What an item of Recommendation ITU-T A.7 clause I.2 asks for, in short. */
export function readinessText(item: string, say: Say = sayEnglish): string {
  return say(readinessItems.find((known) => known.item === item)?.text ?? '');
}
