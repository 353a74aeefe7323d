import type { Evidence, Language, Wording } from '@fg2rec/document';

/** A wording with the code of the document it was read in; see rule-documents.ts for the codes. */
export interface LexiconWording extends Wording {
  readonly source?: WordingSource;
}

/** Where a wording was read. `MN` is the metanorma software, whose translations are its authors' own. */
export type WordingSource =
  | 'AG16' // ITU-T Author's guide (02/2016) and the skeleton of 2022
  | 'E119' // Recommendation ITU-T E.119 (04/2017) in the language concerned
  | 'A7' // Recommendation ITU-T A.7 (08/2024)
  | 'A7d' // draft revised Recommendation ITU-T A.7 (01/2024), Chinese edition
  | 'A12' // Recommendation ITU-T A.12 (11/2016)
  | 'R1' // WTSA Resolution 1 (Rev. Hammamet, 2016)
  | 'SUP' // Supplements A.Sup5 (07/2016) and J.Sup6 (09/2016)
  | 'E800' // Recommendation ITU-T E.800 (09/2008), Chinese edition
  | 'TD19' // TDs and contributions of 2019 to 2020, contribution template of 2025
  | 'TSAG' // TDs of TSAG, 2022
  | 'MN';

export type LexiconEntry = Readonly<Partial<Record<Language, LexiconWording>>>;
export type LexiconEntries = Readonly<Record<string, LexiconEntry>>;
export type Wordings = Readonly<Record<string, LexiconWording>>;

/** Read in a file that the ITU issued. */
export function official(source: WordingSource, text: string, alternates: string[] = []): LexiconWording {
  return worded('seen-official', text, alternates, source);
}

/** Read in a third party's copy of an ITU text. */
export function copied(source: WordingSource, text: string, alternates: string[] = []): LexiconWording {
  return worded('seen-secondary-copy', text, alternates, source);
}

/** Read in third-party software: its authors' translation. */
export function software(source: WordingSource, text: string, alternates: string[] = []): LexiconWording {
  return worded('seen-third-party', text, alternates, source);
}

/** Not read anywhere: to be recognized, and written with care. */
export function recalled(text: string, alternates: string[] = []): LexiconWording {
  return worded('memory', text, alternates);
}

function worded(
  evidence: Evidence,
  text: string,
  alternates: readonly string[],
  source?: WordingSource,
): LexiconWording {
  return source === undefined ? { text, evidence, alternates } : { text, evidence, alternates, source };
}
