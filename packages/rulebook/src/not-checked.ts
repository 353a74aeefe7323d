/** A row of the catalogue that no rule covers, and why. */
export interface NotChecked {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  /** A person has to look: the report's checklists say so. False where nobody checks a document for it. */
  readonly needsPerson: boolean;
}

/** Rows of sections 1 to 13 and 16 to 18 of the catalogue without a rule. */
export const notChecked: readonly NotChecked[] = [
  {
    code: 'TTL-05',
    what: 'The title of an amended text does not change',
    why: 'The text in force is not at hand to compare with.',
    needsPerson: true,
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
