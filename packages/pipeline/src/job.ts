import type { Severity, SeverityOrOff } from '@fg2rec/check';
import type { Contact, CoverFieldName, DocumentKind, Language, RevisionView, Stage } from '@fg2rec/document';
import type { MarkdownLimits } from '@fg2rec/ingest';
import type { Failure, Limits } from '@fg2rec/ooxml';
import type { FixChoice } from '@fg2rec/reformat';
import type { ChangeNote, DeadlineStatus, Fg2recReport, ReportExtras } from '@fg2rec/report';
import type { EditionId } from '@fg2rec/rulebook';

/** The files that a conversion can write. */
export const outputFormats = ['td-docx', 'review-docx', 'pdf', 'html', 'json', 'report-pdf'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** Those it writes where nobody says which. */
export const ordinaryFormats: readonly OutputFormat[] = ['td-docx', 'review-docx', 'pdf', 'html', 'json'];

/** What draws the PDF: our own layout, accessible and for the archive, or that of LibreOffice, which is more like Word's. */
export const pdfEngines = ['typst', 'libreoffice'] as const;
export type PdfEngine = (typeof pdfEngines)[number];

/** Cover fields as a user gives them. */
export interface CoverInput {
  readonly fields?: Readonly<Partial<Record<CoverFieldName, string | undefined>>>;
  readonly contacts?: readonly Contact[];
}

/** How a document is to be read and judged. Everything but `today` has a default. */
export interface ReadingOptions {
  /** Detected from the text where absent; so are the stage and the language. */
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
  readonly language?: Language;
  /** How unresolved tracked changes are read; final by default. */
  readonly view?: RevisionView;
  /** First day of the parent group's meeting, ISO 8601 date. */
  readonly meetingDate?: string;
  /** The day the TD is handed in and dated, ISO 8601 date. */
  readonly date?: string;
  /** Compared with the deadline where `date` is absent, and with nothing else. ISO 8601 date. */
  readonly today: string;
  /** Language of messages, where they are translated; English by default. */
  readonly reportLanguage?: Language;
  /** Edition of the rulebook; by the dates of text and meeting where absent. */
  readonly edition?: EditionId;
  readonly severities?: Readonly<Record<string, SeverityOrOff>>;
  readonly limits?: Limits;
  readonly markdownLimits?: MarkdownLimits;
  /** Milliseconds that LibreOffice may take for an old format. */
  readonly converterTimeout?: number;
}

export interface CheckJob extends ReadingOptions {
  /** Path of the deliverable. */
  readonly file: string;
  /** Path of a former JSON report: what it has already does not count. */
  readonly baseline?: string;
}

export interface ConvertJob extends CheckJob {
  /** Folder for the outputs; nothing is written outside it. It is made where it does not exist. */
  readonly out: string;
  /** Outputs are called `NAME.td.docx` and so on; by default after the file. */
  readonly name?: string;
  /** {@link ordinaryFormats} by default. */
  readonly formats?: readonly OutputFormat[];
  /** Typst by default. */
  readonly pdfEngine?: PdfEngine;
  /** Why no PDF is drawn, though one is asked for: the process that drew it has died. */
  readonly withoutPdf?: Failure;
  /** What the user says goes before the configuration, and that before the deliverable itself. */
  readonly cover?: CoverInput;
  readonly configuredCover?: CoverInput;
  /** Path of a picture (PNG or JPEG) for the cover. */
  readonly emblem?: string;
  /** Fixes in the review copy; the safe ones by default. */
  readonly fix?: FixChoice;
  /** Keep the source's own tracked changes and comments in the TD. */
  readonly keepRevisions?: boolean;
  /** Also read the source with a second, independent reader and compare the words. */
  readonly crossCheck?: boolean;
}

/** A review copy, or a fixed copy, of the author's own file. */
export interface ReviewJob extends CheckJob {
  /** Folder for the copy; nothing is written outside it. It is made where it does not exist. */
  readonly out: string;
  /** The copy is called `NAME.review.docx` or `NAME.fixed.docx`; by default after the file. */
  readonly name?: string;
  /** Which fixes are written; the safe ones by default. */
  readonly fix?: FixChoice;
}

/** What became of a job. It is plain data: a child process hands it to its parent as JSON. */
export interface JobResult {
  readonly report: Fg2recReport;
  readonly extras: ReportExtras;
}

export type { ChangeNote, DeadlineStatus, Failure, Severity };
