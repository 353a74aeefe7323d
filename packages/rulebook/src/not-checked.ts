import type { DocumentKind } from '@fg2rec/document';

/** A row of the catalogue that no rule covers, and why. */
export interface NotChecked {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  /** A person has to look: the report's checklists say so. False where nobody checks a document for it. */
  readonly needsPerson: boolean;
  /** Kinds of document that it concerns; all where absent. */
  readonly kinds?: readonly DocumentKind[];
}

/** Rows of sections 1 to 13 and 16 to 18 of the catalogue without a rule. */
export const notChecked: readonly NotChecked[] = [
  {
    code: 'TTL-05',
    what: 'The title of an amended text does not change',
    why: 'The text in force is not at hand to compare with.',
    needsPerson: true,
    kinds: ['amendment'],
  },
  {
    code: 'DEF-12',
    what: 'Terms not defined are taken in dictionary English',
    why: 'A principle for readers; there is nothing to find.',
    needsPerson: false,
  },
  {
    code: 'FIG-06',
    what: 'Legends of shapes and lines, connecting lines of functional architectures',
    why: 'What a drawing shows cannot be read from a picture (draft checklist C2, M4 to M8).',
    needsPerson: true,
  },
  {
    code: 'LNG-04',
    what: 'No-break hyphens in "ITU-T"',
    why: 'Both forms are in print; texts are normalised before they are compared.',
    needsPerson: false,
  },
  {
    code: 'LNG-06',
    what: 'Working language of the group',
    why: 'The participants agree on it; a document cannot show it.',
    needsPerson: true,
  },
  {
    code: 'STY-02',
    what: 'Styles are resolved by name',
    why: 'A rule for programs: fg2rec reads every style by its name.',
    needsPerson: false,
  },
  {
    code: 'TD-02',
    what: 'Addresses of TDs on the ITU site',
    why: 'TSB gives them when it posts the document.',
    needsPerson: false,
  },
  {
    code: 'TD-04',
    what: 'TDs are posted in time',
    why: 'A duty of TSB; the day of posting is not in the document.',
    needsPerson: false,
  },
  {
    code: 'TD-06',
    what: 'Contributions are sent twelve days before',
    why: 'A deliverable is sent as TD, for which TD-07 holds.',
    needsPerson: false,
  },
  {
    code: 'TD-08',
    what: 'Fields of a liaison statement',
    why: 'A liaison statement is no deliverable.',
    needsPerson: false,
  },
  {
    code: 'TD-09',
    what: 'The emblem of ITU',
    why: 'It is protected: fg2rec leaves its place empty, and the user supplies it.',
    needsPerson: false,
  },
];

/** What rules of the row, which there are, leave open. */
export const partlyChecked: readonly NotChecked[] = [
  {
    code: 'DEF-10',
    what: 'Terms are compared with the ITU database of terms',
    why: 'The database is not at hand; terms that stand twice and words of everyday use are found.',
    needsPerson: true,
  },
  {
    code: 'REF-15',
    what: 'Each normative reference to another organization is qualified under Recommendation ITU-T A.5',
    why: 'The justification is a document of its own; the references that need one are found.',
    needsPerson: true,
  },
  {
    code: 'LNG-01',
    what: 'Spelling and grammar as a whole',
    why: 'Only words that are on a list are found.',
    needsPerson: true,
  },
  {
    code: 'CT14',
    what: 'Order of the parts, sub-heads of clause 2, sentences that open clauses 3 and 4, tables "(continued)"',
    why: 'The rules for common text were read in digests; what two of them say alike is checked.',
    needsPerson: true,
    kinds: ['common-text'],
  },
  {
    code: 'STY-01',
    what: 'Sizes, indents and fonts of the styles, headers and footers',
    why: 'The styles that a text uses are found by name; conversion puts in those of the template, as they are there.',
    needsPerson: false,
  },
  {
    code: 'TD-01',
    what: 'Measures of the cover tables',
    why: 'Conversion writes the cover anew; what it lacks is found.',
    needsPerson: false,
  },
];

/** What a person has to look at in a document of a kind, as no rule or no rule alone can. */
export function leftToPersons(kind: DocumentKind): NotChecked[] {
  return [...notChecked, ...partlyChecked].filter(
    ({ needsPerson, kinds }) => needsPerson && (kinds === undefined || kinds.includes(kind)),
  );
}
