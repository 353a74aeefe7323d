import type { Language, Vocabulary, WordingKey } from '@fg2rec/document';
import { vocabulary } from './vocabulary.ts';

/**
 * An edition of the rules for drafting Recommendations, with the day from which it holds. What it asks differently from
 * the other editions is data, here and nowhere else: rules know of no edition.
 */
export interface RulebookEdition {
  readonly id: EditionId;
  /** ISO 8601 date; the guides carry only a month. */
  readonly from: string;
  /** Codes of the documents that it consists of; see rule-documents.ts. */
  readonly documents: readonly string[];
  /** What the rules of this program are read from; of the later edition only digests were at hand. */
  readonly read: 'whole' | 'digest';
  /** Codes of documents that came later: rules which rest on them are not asked of texts of this edition. */
  readonly later: readonly string[];
  /** Severities other than the rules' own, by rule id, where the edition does not ask for what the rule asks. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>;
  /** Forms of fixed texts that it has beside those of the lexicon. */
  readonly forms: Readonly<
    Partial<Record<WordingKey, Readonly<Partial<Record<Language, readonly string[]>>>>>
  >;
}

export const editionIds = ['2016', '2023'] as const;
export type EditionId = (typeof editionIds)[number];

/** Oldest first. */
export const rulebookEditions: readonly RulebookEdition[] = [
  {
    id: '2016',
    from: '2016-02-01',
    documents: ['AG16', 'SK16', 'A12', 'R1'],
    read: 'whole',
    // Clearing quoted definitions is asked for by the guide of 2023, the checklist is a draft of 2026.
    later: ['AG23', 'LS20'],
    // The change note of 08/2023 to the style guide; before it, texts said chairman.
    severities: { 'language/chair': 'off' },
    forms: {},
  },
  {
    id: '2023',
    from: '2023-06-01',
    documents: ['AG23', 'SK22', 'A12', 'R1', 'ESG'],
    read: 'digest',
    later: [],
    severities: {},
    forms: {
      // As WTSA Resolution 1, clause 9.6.4, has it, software copyrights stand beside patents; recalled from print.
      iprPara2NotReceived: {
        en: [
          'As of the date of approval of this Recommendation, ITU had not received notice of intellectual property, protected by patents/software copyrights, which may be required to implement this Recommendation. However, implementers are cautioned that this may not represent the latest information and are therefore strongly urged to consult the appropriate ITU-T databases available via the ITU-T website at http://www.itu.int/ITU-T/ipr/.',
        ],
      },
    },
  },
];

const [first] = rulebookEditions as readonly [RulebookEdition, ...RulebookEdition[]];

/** The edition in force on a day; the first one for days before it. @param day ISO 8601 date */
export function editionOn(day: string): RulebookEdition {
  return rulebookEditions.findLast(({ from }) => from <= day) ?? first;
}

export function editionById(id: EditionId): RulebookEdition {
  return rulebookEditions.find((edition) => edition.id === id) ?? first;
}

/** The fixed words of an edition: those of the lexicon, and its own forms beside them. */
export function vocabularyOf({ forms }: Pick<RulebookEdition, 'forms'>): Vocabulary {
  const own = (key: WordingKey, language: Language): readonly string[] => forms[key]?.[language] ?? [];
  return {
    ...vocabulary,
    wording: (key, language) => {
      const known = vocabulary.wording(key, language);
      const more = own(key, language);
      return more.length === 0 ? known : { ...known, alternates: [...known.alternates, ...more] };
    },
    forms: (key, language) => [
      ...vocabulary.forms(key, language),
      ...(language === undefined ? Object.values(forms[key] ?? {}).flat() : own(key, language)),
    ],
  };
}
