import type { CoverFields, Deliverable } from '@fg2rec/document';
import { type MakeAttachments, type PdfAttachment, type PdfRemark, writePdf } from '@fg2rec/emit';
import { type Failure, failureOf } from '@fg2rec/ooxml';
import type { Fg2recReport } from '@fg2rec/report';
import { convertToPdf } from './converter.ts';
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
  tdBytes: Uint8Array,
  cover: CoverFields,
  attached: MakeAttachments,
): Promise<MadePdf> {
  if (!formatsOf(job).includes('pdf')) {
    return { remarks: [] };
  }
  if (job.withoutPdf !== undefined) {
    return { failure: job.withoutPdf, remarks: [] };
  }
  try {
    if (job.pdfEngine === 'libreoffice') {
      return await byLibreOffice(job, td.source.name, tdBytes);
    }
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
 * Word-like layout; what it lacks to be PDF/UA-1 is looked up in the file itself, and said. It carries no other files:
 * they are allowed from PDF/A-3 on (ISO 19005-3 clause 6.8).
 */
async function byLibreOffice(job: ConvertJob, name: string, td: Uint8Array): Promise<MadePdf> {
  const drawn = await convertToPdf(td, name, job.converterTimeout);
  const { checkPdf } = await import('@fg2rec/pdf-check');
  const { findings, claims } = await checkPdf(drawn, name);
  const remarks: PdfRemark[] = [
    {
      code: 'standard-lowered',
      message: `The PDF is laid out by LibreOffice: ${claims.join(', ') || 'no standard'}, not PDF/A-3a.`,
    },
    ...findings.map(
      ({ message, check, pages }): PdfRemark => ({
        code: 'accessibility-lowered',
        message: `The PDF is not PDF/UA-1: ${message}${pages.length === 0 ? '' : ` Pages ${pages.join(', ')}.`}`,
        where: check,
      }),
    ),
  ];
  return { bytes: drawn, remarks };
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
