import type { CoverFields, Deliverable } from '@fg2rec/document';
import { type MakeAttachments, type PdfAttachment, type PdfRemark, writePdf } from '@fg2rec/emit';
import { type Failure, failureOf } from '@fg2rec/ooxml';
import type { Fg2recReport } from '@fg2rec/report';
import type { ConvertJob } from './job.ts';
import { sha256Of } from './outputs.ts';
import { formatsOf } from './results.ts';

export interface MadePdf {
  readonly bytes?: Uint8Array;
  readonly failure?: Failure;
  readonly remarks: readonly PdfRemark[];
}

/** A PDF that cannot be made takes nothing else with it: the other files are written, and the report says so. */
export async function makePdf(
  job: ConvertJob,
  td: Deliverable,
  cover: CoverFields,
  attached: MakeAttachments,
): Promise<MadePdf> {
  if (!formatsOf(job).includes('pdf')) {
    return { remarks: [] };
  }
  try {
    const { bytes, remarks } = await writePdf(td, {
      title: cover.fields.title?.value,
      author: cover.fields.source?.value,
      language: td.source.language,
      date: job.date ?? td.properties.modified,
      documentNumber: cover.fields.documentNumber?.value,
      attachments: attached,
    });
    return { bytes, remarks };
  } catch (error) {
    const failure = failureOf(error, td.source.name);
    return {
      failure: failure.code === 'internal' ? { ...failure, code: 'pdf-failed' } : failure,
      remarks: [],
    };
  }
}

/**
 * The files inside the PDF: the Word file that it shows is its source, and the report supplements it (ISO 19005-3
 * clause 6.8). The report there names the Word file alone: no file can hold the hash of itself.
 */
export function attachments(
  name: string,
  tdName: string,
  td: Uint8Array,
  report: Fg2recReport,
): PdfAttachment[] {
  const inside: Fg2recReport = {
    ...report,
    outputs: [{ role: 'td-docx', file: tdName, sha256: sha256Of(td) }],
  };
  return [
    {
      name: tdName,
      bytes: td,
      mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      relationship: 'Source',
      description: 'The TD in Word, which this PDF shows',
    },
    {
      name: `${name}.report.json`,
      bytes: new TextEncoder().encode(`${JSON.stringify(inside, null, 2)}\n`),
      mime: 'application/json',
      relationship: 'Supplement',
      description: 'Conformance report',
    },
  ];
}
