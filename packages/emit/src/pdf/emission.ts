import type { Bookmark, Deliverable, Language, Note, Paragraph } from '@fg2rec/document';
import type { Scene } from './drawn-objects.ts';
import type { PdfRemark } from './options.ts';
import type { MeasureText } from './text-width.ts';
import type { Looks } from './word-look.ts';

/** What every emitter may consult while a deliverable is written as Typst code. */
export interface Emission {
  readonly deliverable: Deliverable;
  readonly language: Language;
  readonly looks: Looks;
  readonly measure: MeasureText;
  /** Path in the compiler's memory of each picture that can be drawn, by its part, or by the key of a drawing. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Shapes of SmartArt, groups and canvases, by {@link drawingKey}. */
  readonly scenes: ReadonlyMap<string, Scene>;
  /** Words that are written in a picture, by its part. */
  readonly pictureWords: ReadonlyMap<string, string>;
  /** Characters that no font draws, with what is drawn in their place. */
  readonly replacements: ReadonlyMap<string, string>;
  /** The bookmarks that something leads to and the node at which each begins. */
  readonly targets: ReadonlyMap<string, Bookmark>;
  readonly notes: {
    readonly footnote: ReadonlyMap<string, Note>;
    readonly endnote: ReadonlyMap<string, Note>;
  };
  /** Identifiers of the endnotes in the order in which they are called. */
  readonly endnoteOrder: readonly string[];
  readonly headingLevels: ReadonlyMap<Paragraph, number>;
  /** The caption that goes with a picture, where there is one. */
  readonly captions: ReadonlyMap<Paragraph, string>;
  /** Space after and before is added up, and not the larger taken: a setting of older documents. */
  readonly addsSpaces: boolean;
  /** How much of a block is drawn: a block that fails is tried again with less. */
  readonly detail: 'everything' | 'no-pictures-and-maths';
  readonly remark: (remark: PdfRemark) => void;
}

/** Where a block or a run stands. */
export interface Surroundings {
  /** Width for text in points. */
  readonly width: number;
  /** Height for pictures in points. */
  readonly height: number;
  /** In the flow of the body, where pages may be broken. */
  readonly inFlow: boolean;
  /** Inside a row that is repeated on each page: links, notes and targets may not be repeated. */
  readonly repeated: boolean;
  /** Inside a footnote or endnote. */
  readonly inNote: boolean;
  /** Inside a page header or footer, which pages' software skips: no links. */
  readonly inMargin: boolean;
  /** Typst's pattern of page numbers in a header or footer. */
  readonly pagePattern?: string;
  readonly direction: 'ltr' | 'rtl';
  readonly caption?: string;
}
