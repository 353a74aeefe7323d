import { type Say, sayEnglish } from './messages/say.ts';

/** A document that rules are taken from. */
export interface RuleDocument {
  /** Code used in citations. */
  readonly code: string;
  /** As a report prints it, without edition. */
  readonly title: string;
  /** The edition that the rules were read in: `mm/yyyy`, or years. */
  readonly edition: string;
  /** Other editions known, newest first. */
  readonly otherEditions: readonly string[];
  /** `binding` for what the ITU-T has approved, `guidance` for guides and templates, `observed` for what was counted. */
  readonly force: 'binding' | 'guidance' | 'draft' | 'observed';
  readonly url?: string;
}

const documents: readonly RuleDocument[] = [
  guidance('AG16', "ITU-T Author's guide for drafting Recommendations", '02/2016', ['06/2023']),
  guidance('AG23', "ITU-T Author's guide for drafting Recommendations", '06/2023', ['02/2016']),
  guidance('SK16', 'ITU-T Recommendation skeleton', '02/2016', ['03/2022']),
  guidance('SK22', 'ITU-T Recommendation skeleton', '03/2022', ['02/2016']),
  guidance('CT25', 'ITU-T template for contributions, study period 2025-2028', '2025', ['04/2017']),
  guidance('LS23', 'ITU-T template for liaison statements', '07/2023', []),
  guidance('TD19', 'ITU-T template for study group documents', '04/2017', ['2025']),
  binding(
    'A1',
    'Recommendation ITU-T A.1, Working methods for study groups of the ITU-T',
    '10/2016',
    ['09/2019'],
    'A.1',
  ),
  binding(
    'A5',
    'Recommendation ITU-T A.5, Generic procedures for including references to documents of other organizations in ITU-T Recommendations',
    '02/2016',
    ['09/2019'],
    'A.5',
  ),
  binding(
    'A7',
    'Recommendation ITU-T A.7, Focus groups: Establishment and working procedures',
    '08/2024',
    ['10/2016'],
    'A.7',
  ),
  {
    code: 'A7d',
    title: 'Draft revised Recommendation ITU-T A.7 (TSAG-R5)',
    edition: '01/2024',
    otherEditions: ['08/2024'],
    force: 'draft',
  },
  binding(
    'A8',
    'Recommendation ITU-T A.8, Alternative approval process for new and revised ITU-T Recommendations',
    '10/2008',
    [],
    'A.8',
  ),
  binding(
    'A12',
    'Recommendation ITU-T A.12, Identification and layout of ITU-T Recommendations',
    '11/2016',
    [],
    'A.12',
  ),
  binding(
    'A13',
    'Recommendation ITU-T A.13, Non-normative ITU-T publications, including Supplements to ITU-T Recommendations',
    '09/2019',
    [],
    'A.13',
  ),
  binding(
    'A23',
    'Recommendation ITU-T A.23, Collaboration with ISO and IEC on information technology',
    '02/2014',
    [],
    'A.23',
  ),
  binding(
    'A25',
    'Recommendation ITU-T A.25, Generic procedures for incorporating text between ITU-T and other organizations',
    '10/2024',
    ['02/2016'],
    'A.25',
  ),
  {
    code: 'R1',
    title: 'WTSA Resolution 1, Rules of procedure of the ITU-T',
    edition: '2016',
    otherEditions: [],
    force: 'binding',
  },
  guidance('CT14', 'Rules for presentation of ITU-T | ISO/IEC common text', '09/2014', []),
  guidance('ESG', 'ITU English language style guide', '08/2023', []),
  {
    code: 'LS20',
    title: 'TSAG LS20, draft checklist for ITU-T deliverables',
    edition: '01/2026',
    otherEditions: [],
    force: 'draft',
  },
  {
    code: 'UA1',
    title: 'ISO 14289-1, Electronic document file format enhancement for accessibility (PDF/UA-1)',
    edition: '2014',
    otherEditions: ['2012'],
    force: 'guidance',
  },
  {
    code: 'A3',
    title: 'ISO 19005-3, Electronic document file format for long-term preservation (PDF/A-3)',
    edition: '2012',
    otherEditions: [],
    force: 'guidance',
  },
  {
    code: 'OOXML',
    title: 'ISO/IEC 29500-1, Office Open XML File Formats: Fundamentals and Markup Language Reference',
    edition: '2016',
    otherEditions: ['2012'],
    force: 'guidance',
  },
  {
    code: 'OPC',
    title: 'ISO/IEC 29500-2, Office Open XML File Formats: Open Packaging Conventions',
    edition: '2012',
    otherEditions: ['2021'],
    force: 'guidance',
  },
  {
    code: 'MACRO',
    title: '[MS-OFFMACRO2], Office Macro-Enabled File Format, version 2',
    edition: 'online',
    otherEditions: [],
    force: 'guidance',
  },
  observed('SUP', 'Supplements A.Sup5 (07/2016) and J.Sup6 (09/2016)', '2016'),
  observed('E119', 'Recommendation ITU-T E.119 in six languages', '04/2017'),
  observed('FGD', 'Focus group deliverables and technical papers as issued', '2017-2022'),
  observed('CORP', 'Measured over 47 texts issued by the ITU', '2010-2019'),
  observed('MN', 'metanorma-itu, software', '2024'),
];

/** Documents by code. */
export const ruleDocuments: Readonly<Record<string, RuleDocument>> = Object.fromEntries(
  documents.map((document) => [document.code, document]),
);

/**
 * How a report prints a citation: `ITU-T Author's guide for drafting Recommendations (02/2016), clause 8.2`. An
 * unknown code is printed as it is.
 */
export function citationText(
  citation: { readonly document: string; readonly edition?: string; readonly clause?: string },
  say: Say = sayEnglish,
): string {
  const known = ruleDocuments[citation.document];
  const edition = citation.edition || known?.edition;
  const title = known?.title ?? citation.document;
  const place = citation.clause ?? '';
  const clause = /^[\dIVX]+(\.|$)/.test(place) ? say('clause {number}', { number: place }) : place;
  return `${title}${edition === undefined ? '' : ` (${edition})`}${clause === '' ? '' : `, ${clause}`}`;
}

function guidance(code: string, title: string, edition: string, otherEditions: string[]): RuleDocument {
  return { code, title, edition, otherEditions, force: 'guidance' };
}

function binding(
  code: string,
  title: string,
  edition: string,
  otherEditions: string[],
  number: string,
): RuleDocument {
  const url = `https://www.itu.int/rec/T-REC-${number}`;
  return { code, title, edition, otherEditions, force: 'binding', url };
}

function observed(code: string, title: string, edition: string): RuleDocument {
  return { code, title, edition, otherEditions: [], force: 'observed' };
}
