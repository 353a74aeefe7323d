import type { DivisionKind } from '@fg2rec/document';

/** A clause whose number, title and first sentence the Author's guide fixes. */
export interface FixedClause {
  readonly kind: DivisionKind;
  readonly number: string;
  /** Lexicon key of its title. */
  readonly title: string;
  /** Lexicon key of the sentence that opens it where it has entries. */
  readonly lead?: string;
  /** Whether "None." may stand in it. */
  readonly mayBeEmpty: boolean;
  /** What an entry of it is. */
  readonly entries?: 'term' | 'reference' | 'abbreviation';
}

/** Clauses 1 to 5, in order: ITU-T Author's guide Table 1 and clauses 8.1 to 8.5. */
export const fixedClauses: readonly FixedClause[] = [
  { kind: 'scope', number: '1', title: 'scope', mayBeEmpty: false },
  {
    kind: 'references',
    number: '2',
    title: 'references',
    lead: 'referencesLead',
    mayBeEmpty: true,
    entries: 'reference',
  },
  { kind: 'definitions', number: '3', title: 'definitions', mayBeEmpty: true },
  {
    kind: 'terms-elsewhere',
    number: '3.1',
    title: 'termsDefinedElsewhere',
    lead: 'termsElsewhereLead',
    mayBeEmpty: true,
    entries: 'term',
  },
  {
    kind: 'terms-here',
    number: '3.2',
    title: 'termsDefinedHere',
    lead: 'termsHereLead',
    mayBeEmpty: true,
    entries: 'term',
  },
  {
    kind: 'abbreviations',
    number: '4',
    title: 'abbreviations',
    lead: 'abbreviationsLead',
    mayBeEmpty: true,
    entries: 'abbreviation',
  },
  { kind: 'conventions', number: '5', title: 'conventions', mayBeEmpty: true },
];
