import type { Language } from '@fg2rec/document';

/** What a PDF needs beyond the deliverable itself. */
export interface PdfOptions {
  /** Title of the file's metadata; else the deliverable's title property or its Recommendation title. */
  readonly title?: string;
  readonly author?: string;
  /** Language of the text; else the one detected. */
  readonly language?: Language;
  /** ISO date (or date and time) of creation; without it the deliverable's own date, else 1 January 2000. */
  readonly date?: string;
  /** Second line of the page header where the document has no header of its own. */
  readonly documentNumber?: string;
  /** Files to carry inside the PDF, such as the Word file that it shows. */
  readonly attachments?: readonly PdfAttachment[] | MakeAttachments;
}

/** Makes the attachments when it is known what the PDF became: a report among them can say so. */
export type MakeAttachments = (drawn: Omit<PdfResult, 'bytes'>) => readonly PdfAttachment[];

/** An associated file (ISO 19005-3 clause 6.8). */
export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** MIME type. */
  readonly mime: string;
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
  readonly description?: string;
}

export type PdfRemarkCode =
  | 'font-missing'
  | 'character-replaced'
  | 'picture-missing'
  | 'picture-unreadable'
  | 'picture-too-large'
  | 'drawing-as-text'
  | 'description-missing'
  | 'foreign-content'
  | 'note-missing'
  | 'block-simplified'
  | 'standard-lowered'
  | 'accessibility-lowered';

/** Something in the PDF that is not as it is in the Word file, or not as good as it could be. */
export interface PdfRemark {
  readonly code: PdfRemarkCode;
  /** One sentence in plain words. */
  readonly message: string;
  /** A few words of the place, or the part concerned. */
  readonly where?: string;
}

export interface PdfResult {
  readonly bytes: Uint8Array;
  readonly remarks: readonly PdfRemark[];
  /** What the file claims to be, such as `PDF/A-3a, PDF/UA-1`. */
  readonly standard: string;
}
