/** An edition of the rules for drafting Recommendations, with the day from which it holds. */
export interface RulebookEdition {
  readonly id: '2016' | '2023';
  /** ISO 8601 date; the guides carry only a month. */
  readonly from: string;
  /** Codes of the documents that it consists of; see rule-documents.ts. */
  readonly documents: readonly string[];
  /** What the rules of this program are read from; of the later edition only digests were at hand. */
  readonly read: 'whole' | 'digest';
}

/** Oldest first. */
export const rulebookEditions: readonly RulebookEdition[] = [
  { id: '2016', from: '2016-02-01', documents: ['AG16', 'SK16', 'A12', 'R1'], read: 'whole' },
  { id: '2023', from: '2023-06-01', documents: ['AG23', 'SK22', 'A12', 'R1'], read: 'digest' },
];

/** The edition in force on a day; the first one for days before it. @param day ISO 8601 date */
export function editionOn(day: string): RulebookEdition | undefined {
  return [...rulebookEditions].reverse().find(({ from }) => from <= day) ?? rulebookEditions[0];
}
