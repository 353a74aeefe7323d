import type { Anchor } from './anchor.ts';
import type { Language } from './language.ts';
import type { Block, Paragraph, Section, Table } from './nodes.ts';

/**
 * What rules and the reformatter need to know of a deliverable, computed once and lazily from the tree.
 * Facts state; they do not judge. Every fact points at the nodes it was read from.
 */
export interface Facts {
  readonly language: Language;
  readonly kind: DocumentKind;
  readonly kindReason: string;
  readonly stage: Stage;
  readonly titleBlock: TitleBlock;
  /** Cover fields found in the deliverable's own cover table, front page and properties. */
  readonly cover: CoverFields;
  /** Everything of the body, cut at headings, in document order: front matter, clauses, annexes, bibliography. */
  readonly divisions: readonly Division[];
  readonly terms: readonly Term[];
  readonly abbreviations: readonly Abbreviation[];
  readonly references: readonly Reference[];
  readonly citations: readonly Citation[];
  readonly captions: readonly Caption[];
  readonly figures: readonly FigureFact[];
  readonly tables: readonly TableFact[];
  readonly notes: readonly NoteFact[];
  readonly crossReferences: readonly CrossReference[];
  readonly placeholders: readonly Placeholder[];
  /** The text paragraph by paragraph, with what are not its own words masked: for rules on wording. */
  readonly prose: readonly Prose[];
  /** The paragraphs of footnotes and endnotes. */
  readonly footnotes: readonly Paragraph[];
  /** In document order; the last is the section of the document's end. */
  readonly sections: readonly Section[];
  /** The division a paragraph stands in, by identity of the node (or a paragraph inside its tables). */
  divisionOf(paragraph: Paragraph): Division | undefined;
  zoneOf(paragraph: Paragraph): Zone;
}

/** Kinds of document, as options and reports name them. */
export const kinds = [
  'recommendation',
  'a-series',
  'supplement',
  'technical-report',
  'technical-paper',
  'handbook',
  'implementers-guide',
  'amendment',
  'common-text',
  'fg-specification',
  'fg-report',
  'other',
] as const;

export type DocumentKind = (typeof kinds)[number];

/** How far along a text is; TSB adds foreword, history and table of contents when it publishes. */
export type Stage = (typeof stages)[number];

export const stages = ['draft', 'prepublished', 'published'] as const;

/** Where a sentence stands decides what it may say: "shall" is at home only in the normative body. */
export type Zone =
  | 'front-matter' // cover, history, foreword, contents
  | 'introductory' // summary, keywords, introduction
  | 'scope'
  | 'references'
  | 'definitions'
  | 'abbreviations'
  | 'conventions'
  | 'normative' // clauses 6 on, and annexes
  | 'informative' // appendices and bibliography
  | 'note'
  | 'table'
  | 'code'
  | 'formula'
  | 'quotation';

export type DivisionKind =
  | 'front-matter' // what stands before the first heading, and unnamed front pieces
  | 'title-block'
  | 'summary'
  | 'keywords'
  | 'history'
  | 'foreword'
  | 'contents'
  | 'introduction'
  | 'scope'
  | 'references'
  | 'definitions'
  | 'terms-elsewhere'
  | 'terms-here'
  | 'abbreviations'
  | 'conventions'
  | 'clause' // any other numbered clause or sub-clause
  | 'annex'
  | 'appendix'
  | 'bibliography'
  | 'index'
  | 'acknowledgements'
  | 'change-log'
  | 'editors'
  | 'unnumbered'; // any other heading without a number

/** A heading with all that follows it up to the next heading of its level or above. */
export interface Division {
  readonly kind: DivisionKind;
  /** Absent for what stands before the first heading. */
  readonly heading?: Paragraph;
  /** 0 for what stands above the first heading, else 1 for main clauses, annexes and unnumbered front headings. */
  readonly level: number;
  /** As written or computed: `7.2`, `A`, `II.3`; '' where there is none. */
  readonly number: string;
  /** Whether the number is typed or computed by Word. */
  readonly numberSource: 'typed' | 'computed' | 'none';
  /** Heading text without number. */
  readonly title: string;
  /** Blocks between this heading and the next heading of any level. */
  readonly blocks: readonly Block[];
  readonly children: readonly Division[];
  readonly parent?: Division;
}

export interface TitleBlock {
  /** `Recommendation ITU-T X.1234` as written. */
  readonly numberParagraph?: Paragraph;
  /** `X.1234`, `X.icd-schemas`, `G.709/Y.1331`. */
  readonly number?: string;
  readonly titleParagraph?: Paragraph;
  readonly title?: string;
  /** Every number and title paragraph found (a published text has two pairs). */
  readonly all: readonly Paragraph[];
}

export type CoverFieldName =
  | 'documentNumber'
  | 'studyGroup'
  | 'workingParty'
  | 'group' // focus group
  | 'questions'
  | 'meeting' // place and dates, as printed
  | 'source'
  | 'title'
  | 'purpose'
  | 'abstract'
  | 'keywords'
  | 'studyPeriod'
  | 'original'; // language of the original

export interface CoverField {
  readonly value: string;
  readonly from: 'options' | 'config' | 'cover' | 'properties';
  readonly anchor?: Anchor;
}

export interface Contact {
  readonly name: string;
  readonly organization?: string;
  readonly country?: string;
  readonly telephone?: string;
  readonly email?: string;
}

export interface CoverFields {
  readonly fields: Readonly<Partial<Record<CoverFieldName, CoverField>>>;
  readonly contacts: readonly Contact[];
  /** Blocks of the source that made up its cover: the TD cover takes their place. */
  readonly blocks: readonly Block[];
}

export interface Term {
  readonly paragraph: Paragraph;
  readonly division: Division;
  /** `3.2.1`, or '' */
  readonly number: string;
  readonly term: string;
  /** `[ITU-T X.1]` without brackets. */
  readonly tag?: string;
  readonly definition: string;
  /** Number, tab and term are bold, the rest is not. */
  readonly boldTerm: boolean;
}

export interface Abbreviation {
  readonly paragraph: Paragraph;
  readonly short: string;
  readonly expansion: string;
  /** How the two are set apart. */
  readonly separator: 'tab' | 'colon' | 'dash' | 'cell' | 'spaces';
}

export interface Reference {
  readonly paragraph: Paragraph;
  readonly list: 'references' | 'bibliography';
  /** Without brackets: `ITU-T X.1234`, `b-ISO 7498`, `1`. Absent for an entry without tag. */
  readonly tag?: string;
  /** What follows the tag. */
  readonly text: string;
  readonly separator: 'tab' | 'space' | 'none';
}

/** A bracketed tag in running text, or a numeric citation such as `[3]` or `[1, 4]`. */
export interface Citation {
  readonly paragraph: Paragraph;
  readonly tag: string;
  readonly numeric: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Caption {
  readonly paragraph: Paragraph;
  readonly kind: 'figure' | 'table';
  /** The label as written: `Figure`, `Fig.`, `TABLE`. */
  readonly label: string;
  /** `3`, `A.2`, `4-3`; '' where there is none. */
  readonly number: string;
  /** What stands between number and title, white space included. */
  readonly separator: string;
  readonly title: string;
  /** The figure or table it belongs to, and on which side it stands. */
  readonly of?: Paragraph | Table;
  readonly position: 'above' | 'below' | 'alone';
}

export interface FigureFact {
  readonly paragraph: Paragraph;
  readonly caption?: Caption;
  readonly hasDescription: boolean;
}

export interface TableFact {
  readonly table: Table;
  readonly caption?: Caption;
  readonly division?: Division;
}

export interface NoteFact {
  readonly paragraph: Paragraph;
  /** The label as written: `NOTE`, `Note`, `注`. */
  readonly label: string;
  readonly number?: number;
  /** What stands between label (and number) and text, white space included. */
  readonly separator: string;
  readonly text: string;
  readonly place: 'text' | 'table' | 'figure';
  /** Nearest numbered clause, for numbering. */
  readonly division?: Division;
}

/** Words that point inside this document: "clause 7.2", "section 3", "see Table 4", a REF field. */
export interface CrossReference {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  /** The word used: `clause`, `section`, `Figure`. */
  readonly word: string;
  readonly target: 'clause' | 'figure' | 'table' | 'annex' | 'appendix' | 'equation' | 'page';
  readonly number: string;
  /** It points into another document ("section 5 of [RFC 1234]"). */
  readonly foreign: boolean;
}

/** Text left for a person to fill in: highlighted by fg2rec, or `<…>`, `[TBD]`, `xxx` in the source. */
export interface Placeholder {
  readonly paragraph: Paragraph;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A paragraph with text, as rules on wording read it. */
export interface Prose {
  readonly paragraph: Paragraph;
  readonly zone: Zone;
  readonly division: Division;
  readonly text: string;
  /** Same length as `text`; quotations, tags, addresses, code and formulae are masked by U+FFFC. */
  readonly words: string;
}
