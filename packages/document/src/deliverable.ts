import type { OpcPackage } from '@fg2rec/ooxml';
import type { Anchor } from './anchor.ts';
import type { Language } from './language.ts';
import type { Block, Root, Section } from './nodes.ts';
import type { SourcePlaces } from './source-place.ts';

/** A deliverable as read: the package, which is the truth, and the tree, which is a view onto it. */
export interface Deliverable {
  readonly source: Source;
  readonly package: OpcPackage;
  /** The main part, such as `word/document.xml`. */
  readonly mainPart: string;
  readonly root: Root;
  readonly footnotes: readonly Note[];
  readonly endnotes: readonly Note[];
  readonly comments: readonly Comment[];
  readonly headers: readonly Margin[];
  readonly footers: readonly Margin[];
  /** In document order; the last is the section of the document's end. */
  readonly sections: readonly Section[];
  readonly properties: Properties;
  readonly revisions: RevisionSummary;
  /** What the reader wants known: dangling ids, unterminated fields, content it kept but could not read. */
  readonly remarks: readonly Remark[];
  /** Only for Markdown: where the paragraphs come from. */
  readonly places?: SourcePlaces;
}

export interface Source {
  /** File name without folder. */
  readonly name: string;
  readonly sha256: string;
  readonly format: 'docx' | 'markdown';
  /** Detected from the text; what the user says wins. */
  readonly language: Language;
  readonly languageConfidence: number;
  /** How unresolved tracked changes were read. */
  readonly view: RevisionView;
}

export type RevisionView = 'final' | 'original';

export interface Note {
  readonly id: string;
  readonly anchor: Anchor;
  readonly children: readonly Block[];
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date?: string;
  readonly anchor: Anchor;
  readonly children: readonly Block[];
}

/** A header or footer part. */
export interface Margin {
  readonly part: string;
  readonly children: readonly Block[];
}

export interface Properties {
  readonly title?: string;
  readonly creator?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly language?: string;
  readonly created?: string;
  readonly modified?: string;
  /** As Word last counted them. */
  readonly pages?: number;
  readonly application?: string;
  readonly company?: string;
  /** Custom properties by name, such as `Docnum`, `Docdest`. */
  readonly custom: Readonly<Record<string, string>>;
}

export interface RevisionSummary {
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  readonly formatting: number;
  readonly authors: readonly string[];
}

export interface Remark {
  readonly code:
    | 'field-unterminated'
    | 'style-missing'
    | 'numbering-missing'
    | 'relationship-missing'
    | 'note-missing'
    | 'alternative-chunk'
    | 'macros'
    | 'signature'
    | 'strict'
    | 'table-ragged'
    | 'content-unread'
    | 'external-picture'
    | 'bookmark-unpaired'
    | 'markdown';
  readonly message: string;
  readonly anchor?: Anchor;
}
