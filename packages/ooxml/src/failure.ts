/**
 * Every way in which fg2rec can be unable to do its job. A code is part of the contract: scripts match on it.
 * Findings about a document are not failures; they live in the check package.
 */
export type FailureCode =
  // the file
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  | 'format-unsupported'
  | 'converter-missing'
  | 'converter-failed'
  // the zip container
  | 'not-a-zip'
  | 'zip-damaged'
  | 'zip-entry-path'
  | 'zip-entry-duplicate'
  | 'zip-entries-exceeded'
  | 'zip-entry-encrypted'
  | 'zip-ratio-exceeded'
  | 'part-too-large'
  | 'package-too-large'
  // the OPC package
  | 'encrypted'
  | 'part-missing'
  | 'content-type-missing'
  | 'not-a-word-document'
  // the XML
  | 'xml-malformed'
  | 'xml-doctype'
  | 'xml-too-deep'
  | 'xml-encoding'
  // the Word text
  | 'tables-too-deep'
  | 'paragraphs-exceeded'
  | 'numbering-levels-exceeded'
  | 'revisions-exceeded'
  | 'maths-too-deep'
  // the Markdown
  | 'markdown-too-deep'
  | 'markdown-path'
  // the job
  | 'option-invalid'
  | 'config-invalid'
  | 'waivers-invalid'
  | 'baseline-invalid'
  | 'rule-unknown'
  | 'manifest-invalid'
  | 'output-unwritable'
  | 'output-busy'
  | 'edit-conflict'
  | 'content-lost'
  | 'pdf-failed'
  | 'pdf-unreadable'
  | 'time-exceeded'
  | 'memory-exceeded'
  | 'interrupted'
  | 'internal';

/** What a user needs to know about a failure: what it is, where it is, and what to do about it. */
export interface Failure {
  readonly code: FailureCode;
  /** The file, part, option or entry concerned. */
  readonly where: string;
  /** One or two sentences in plain words: what is wrong and what to do. */
  readonly hint: string;
}

/** The one error class of fg2rec. Anything else that is thrown is a defect and is reported as `internal`. */
export class Fg2recError extends Error implements Failure {
  readonly code: FailureCode;
  readonly where: string;
  readonly hint: string;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`${failure.where}: ${failure.hint} (${failure.code})`, options);
    this.name = 'Fg2recError';
    this.code = failure.code;
    this.where = failure.where;
    this.hint = failure.hint;
  }
}

/** Throws a failure; written as a function so that callers read as sentences. */
export function fail(code: FailureCode, where: string, hint: string, cause?: unknown): never {
  throw new Fg2recError({ code, where, hint }, cause === undefined ? undefined : { cause });
}

/** The failure inside anything thrown; what is not an {@link Fg2recError} becomes `internal`. */
export function failureOf(thrown: unknown, where: string): Failure {
  if (thrown instanceof Fg2recError) {
    return { code: thrown.code, where: thrown.where, hint: thrown.hint };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    code: 'internal',
    where,
    hint: `A defect in fg2rec: ${message}. Please report it with the file, if you can share it.`,
  };
}
