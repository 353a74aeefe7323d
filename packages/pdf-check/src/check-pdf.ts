import { alternatives } from './conditions/alternatives.ts';
import { annotations } from './conditions/annotations.ts';
import { attachments } from './conditions/attachments.ts';
import { content } from './conditions/content.ts';
import { headings } from './conditions/headings.ts';
import { archiveLevel, identifier, metadata } from './conditions/metadata.ts';
import { nesting } from './conditions/nesting.ts';
import { notes } from './conditions/notes.ts';
import { tables } from './conditions/tables.ts';
import { tagging } from './conditions/tagging.ts';
import { gathered, type PdfFinding } from './finding.ts';
import { textEntry } from './objects.ts';
import { openPdf } from './open-file.ts';

/** What the check of a PDF found: plain data, `fg2rec-pdf-check/1`. */
export interface PdfCheck {
  readonly schema: 'fg2rec-pdf-check/1';
  readonly file: string;
  readonly pages: number;
  readonly tagged: boolean;
  readonly language?: string;
  /** What the file says of itself, such as `PDF/A-3A` and `PDF/UA-1`. */
  readonly claims: readonly string[];
  readonly verdict: 'conforms' | 'findings';
  readonly findings: readonly PdfFinding[];
}

const conditions = [
  metadata,
  tagging,
  nesting,
  headings,
  alternatives,
  tables,
  notes,
  annotations,
  attachments,
  content,
];

/**
 * Checks a PDF of any maker against the conditions of PDF/UA-1 (ISO 14289-1) that a machine can see. What only people
 * can judge, such as whether a description is a good one, is not in it: a file without findings may still be hard to
 * read, one with findings is not PDF/UA-1.
 *
 * @param name of the file, for messages.
 * @throws Fg2recError file-empty, format-unsupported, encrypted, pdf-unreadable
 */
export async function checkPdf(bytes: Uint8Array, name: string): Promise<PdfCheck> {
  const file = await openPdf(bytes, name);
  const findings = gathered(conditions.flatMap((condition) => condition(file)));
  const language = textEntry(file.catalog, 'Lang');
  const archive = archiveLevel(file.metadata);
  const part = identifier(file.metadata);
  return {
    schema: 'fg2rec-pdf-check/1',
    file: name,
    pages: file.book.getPageCount(),
    tagged: file.structure !== undefined,
    ...(language === undefined ? {} : { language }),
    claims: [
      ...(archive === undefined ? [] : [`PDF/A-${archive}`]),
      ...(part === undefined ? [] : [`PDF/UA-${part}`]),
    ],
    verdict: findings.length === 0 ? 'conforms' : 'findings',
    findings,
  };
}
