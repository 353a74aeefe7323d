/** An item of a checklist that editors and groups go through before a text is sent on. */
export interface ChecklistItem {
  readonly item: string;
  /** In our own words. */
  readonly text: string;
  /** Catalogue codes whose open findings answer it; the empty list where a person has to. */
  readonly codes: readonly string[];
  /** Whether a file answers it wholly; what it answers in part is left to a person where nothing is found. */
  readonly wholly: boolean;
}

export interface Checklist {
  readonly name: string;
  /** Code and place of the document it is taken from. */
  readonly source: { readonly document: string; readonly edition: string; readonly clause: string };
  /** Not approved: nobody is bound by it. */
  readonly draft: boolean;
  readonly items: readonly ChecklistItem[];
}

/** Author's guide (02/2016), Annex D: eleven questions on a draft Recommendation. */
const authorsGuideAnnexD: Checklist = {
  name: 'Author’s guide, Annex D',
  source: { document: 'AG16', edition: '02/2016', clause: 'Annex D' },
  draft: false,
  items: [
    person('D.1', 'The text is technically accurate.'),
    person('D.2', 'The technical solution is sound and has few options.'),
    person('D.3', 'It does not conflict with approved Recommendations.'),
    file('D.4', 'The normative part has no case studies.', ['CON-11']),
    person('D.5', 'Examples in the normative part are short.'),
    {
      item: 'D.6',
      text: 'The text follows the Author’s guide and the templates.',
      codes: ['STR', 'TTL', 'SUM', 'KEY', 'BP', 'REF', 'CIT', 'ANX', 'NOT', 'FIG', 'TAB', 'EQU'],
      wholly: true,
    },
    part('D.7', 'Spelling and grammar are checked.', ['LNG', 'NUM']),
    part('D.8', 'Definitions are checked against the ITU database of terms and Annex B of the guide.', [
      'DEF',
    ]),
    file('D.9', 'All acronyms are spelt out, those in figures and tables too.', ['ABB-01', 'ABB-03']),
    file('D.10', 'The normative part uses all references of clause 2.', ['REF-01', 'REF-04']),
    part('D.11', 'Clause 2 is qualified according to Recommendation ITU-T A.5.', ['REF-15']),
  ],
};

/** TSAG LS20 (01/2026), read in a digest: a draft that binds nobody. */
const tsagDraft: Checklist = {
  name: 'TSAG draft checklist for deliverables',
  source: { document: 'LS20', edition: '01/2026', clause: 'Attachment 1' },
  draft: true,
  items: [
    person('S1', 'The Scope says what the body does, and the body does what the Scope says.'),
    file('R1', 'Documents that are cited before clause 6 only are in the Bibliography.', [
      'REF-01',
      'REF-02',
    ]),
    file('R2', 'References are in order: ITU-T and ITU-R first, then ISO, IEC and others.', ['REF-05']),
    unread('R3'),
    part('R4', 'Normative references to other organizations are qualified under Recommendation ITU-T A.5.', [
      'REF-15',
    ]),
    file('D1', 'Sources of definitions alone are in the Bibliography.', ['REF-02']),
    part('D2', 'No word of everyday use is defined.', ['DEF-10']),
    unread('D3'),
    file('C1', 'Only keywords that are used are declared.', ['CON-06']),
    person('C2', 'Shapes and line styles of figures are explained in a legend or in clause 5.'),
    file('M1', 'Use cases stand in an appendix.', ['CON-11']),
    unread('M2'),
    unread('M3'),
    person(
      'M4 to M8',
      'Figures: terms are explained, and functional architectures show how their parts are joined.',
    ),
  ],
};

export const checklists: readonly Checklist[] = [authorsGuideAnnexD, tsagDraft];

function person(item: string, text: string): ChecklistItem {
  return { item, text, codes: [], wholly: false };
}

/** The digest names the item without its text: it is shown so that nobody takes the list for complete. */
function unread(item: string): ChecklistItem {
  return person(item, 'The text of this item was not at hand; see the draft itself.');
}

function file(item: string, text: string, codes: readonly string[]): ChecklistItem {
  return { item, text, codes, wholly: true };
}

function part(item: string, text: string, codes: readonly string[]): ChecklistItem {
  return { item, text, codes, wholly: false };
}
