import type { DivisionKind, DocumentKind } from '@fg2rec/document';
import { englishSelfNames } from './self-names.ts';

/** What the rules ask of a kind of document: Author's guide, WTSA Resolution 1 clause 1bis, A.1, A.13, A.23. */
export interface KindProfile {
  readonly kind: DocumentKind;
  /** In English, with indefinite use: "a {title}". */
  readonly title: string;
  /** What the text calls itself: "this {selfName}". */
  readonly selfName: string;
  /** Main clauses fixed by number and title; the empty list where the structure is free. */
  readonly fixedClauses: readonly DivisionKind[];
  /** It may lay down requirements. */
  readonly normative: boolean;
  readonly summary: 'required' | 'optional';
  readonly keywords: 'required' | 'optional';
  /** Clause 2 opens with the formula on references. */
  readonly referencesLead: boolean;
  /** Annexes, appendices: the sentence in parentheses under the title. */
  readonly annexSentence: boolean;
  readonly appendixSentence: 'required' | 'optional' | 'none';
  /** Carries the number of a Recommendation. */
  readonly recommendationNumber: boolean;
  /** Made by a focus group; not an ITU-T publication yet. */
  readonly focusGroup: boolean;
}

const clauses: readonly DivisionKind[] = [
  'scope',
  'references',
  'definitions',
  'abbreviations',
  'conventions',
];

const recommendation: KindProfile = {
  kind: 'recommendation',
  title: 'Recommendation',
  selfName: englishSelfNames.recommendation,
  fixedClauses: clauses,
  normative: true,
  summary: 'required',
  keywords: 'required',
  referencesLead: true,
  annexSentence: true,
  appendixSentence: 'required',
  recommendationNumber: true,
  focusGroup: false,
};

const informative = {
  ...recommendation,
  normative: false,
  fixedClauses: [],
  referencesLead: false,
  annexSentence: false,
  appendixSentence: 'none',
  recommendationNumber: false,
} as const satisfies KindProfile;

/** Profiles by kind. */
export const documentKinds: Readonly<Record<DocumentKind, KindProfile>> = {
  recommendation,
  // Texts on the organization of work leave out clauses that they have no use for: A.7 has no clause 3 to 5.
  'a-series': { ...recommendation, kind: 'a-series', title: 'A-series Recommendation', fixedClauses: [] },
  supplement: {
    ...informative,
    kind: 'supplement',
    title: 'Supplement',
    selfName: englishSelfNames.supplement,
    fixedClauses: clauses,
    appendixSentence: 'optional',
  },
  'technical-report': {
    ...informative,
    kind: 'technical-report',
    title: 'Technical Report',
    selfName: englishSelfNames['technical-report'],
  },
  'technical-paper': {
    ...informative,
    kind: 'technical-paper',
    title: 'Technical Paper',
    selfName: englishSelfNames['technical-paper'],
  },
  handbook: {
    ...informative,
    kind: 'handbook',
    title: 'Handbook',
    selfName: englishSelfNames.handbook,
    summary: 'optional',
    keywords: 'optional',
  },
  'implementers-guide': {
    ...informative,
    kind: 'implementers-guide',
    title: "Implementers' guide",
    selfName: englishSelfNames['implementers-guide'],
    keywords: 'optional',
  },
  // It prints only the clauses that change.
  amendment: {
    ...recommendation,
    kind: 'amendment',
    title: 'Amendment or Corrigendum',
    fixedClauses: [],
    keywords: 'optional',
    referencesLead: false,
  },
  // A.23 and its presentation rules: clause 2 is "Normative references", and there are no appendices.
  'common-text': {
    ...recommendation,
    kind: 'common-text',
    title: 'Common text with ISO/IEC',
    selfName: englishSelfNames['common-text'],
    keywords: 'optional',
    appendixSentence: 'none',
  },
  'fg-specification': {
    ...recommendation,
    kind: 'fg-specification',
    title: 'Focus Group Technical Specification',
    selfName: englishSelfNames['fg-specification'],
    recommendationNumber: false,
    focusGroup: true,
  },
  'fg-report': {
    ...informative,
    kind: 'fg-report',
    title: 'Focus Group Technical Report',
    selfName: englishSelfNames['fg-report'],
    focusGroup: true,
  },
  other: {
    ...informative,
    kind: 'other',
    title: 'document',
    selfName: englishSelfNames.other,
    summary: 'optional',
    keywords: 'optional',
  },
};
