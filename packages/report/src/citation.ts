import { citationText, readinessItems } from '@fg2rec/rulebook';
import type { ReportFinding } from './schema.ts';
import { confidenceWords } from './words.ts';

/** The rule document, edition and clause as a reader looks them up, and how sure they are where that is not plain. */
export function citationWords(citation: ReportFinding['citation']): string {
  const doubt = confidenceWords[citation.confidence];
  return doubt === '' ? citationText(citation) : `${citationText(citation)} (${doubt})`;
}

/** What an item of Recommendation ITU-T A.7 clause I.2 asks for, in short. */
export function readinessText(item: string): string {
  return readinessItems.find((known) => known.item === item)?.text ?? '';
}
