import { basename } from 'node:path';
import { type Failure, failureOf } from '@fg2rec/ooxml';
import {
  buildReport,
  type Fg2recReport,
  type ReportExtras,
  type ReportOutput,
  renderHtml,
} from '@fg2rec/report';
import { loadMessages, type Messages } from '@fg2rec/rulebook';
import { readInput } from './input.ts';
import { type CheckJob, type ConvertJob, type JobResult, type OutputFormat, ordinaryFormats } from './job.ts';
import { isMarkdownName } from './markdown/markdown-files.ts';
import { outputName, sha256Of, writeOutput } from './outputs.ts';

/** A file that a conversion has made, not yet written. */
export interface MadeFile {
  readonly role: OutputFormat;
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Adds the report in its forms and writes what was asked for; the JSON report comes last and lists the others. */
export function writeResults(
  job: ConvertJob,
  report: Fg2recReport,
  extras: ReportExtras,
  made: readonly MadeFile[],
  messages: Messages,
): JobResult {
  const name = job.name ?? outputName(job.file);
  const formats = formatsOf(job);
  const wanted = made.filter(({ role }) => formats.includes(role));
  const htmlName = `${name}.report.html`;
  const jsonName = `${name}.report.json`;
  const documents = wanted.map(listedOutput);
  const reports = [
    { role: 'html', file: htmlName, sha256: '' },
    { role: 'json', file: jsonName, sha256: '' },
  ] satisfies ReportOutput[];
  const asked = reports.filter(({ role }) => formats.includes(role));
  const htmlText = renderHtml({ ...report, outputs: [...documents, ...asked] }, extras, messages);
  const withHash = asked.map((output) =>
    output.role === 'html' ? { ...output, sha256: sha256Of(htmlText) } : output,
  );
  const final = { ...report, outputs: [...documents, ...withHash] };
  const jsonText = `${JSON.stringify(final, null, 2)}\n`;
  for (const { name: file, content } of wanted) {
    writeOutput(job.out, file, content);
  }
  if (formats.includes('html')) {
    writeOutput(job.out, htmlName, htmlText);
  }
  if (formats.includes('json')) {
    writeOutput(job.out, jsonName, jsonText);
  }
  return { report: final, extras };
}

/** A file as the report lists it. */
export function listedOutput({ role, name, content }: MadeFile): ReportOutput {
  return { role, file: name, sha256: sha256Of(content) };
}

export function formatsOf(job: ConvertJob): readonly OutputFormat[] {
  return job.formats ?? ordinaryFormats;
}

/** Writes the report of a conversion that failed, if it can be written, and gives it back. */
export async function writeFailure(job: ConvertJob, failure: Failure): Promise<JobResult> {
  const result = await failureResult(job, failure);
  try {
    const messages = await loadMessages(job.reportLanguage ?? 'en');
    return writeResults(job, result.report, result.extras, [], messages);
  } catch {
    return result;
  }
}

/** The result of a job that could not be done, whatever was thrown. */
export async function failedResult(job: CheckJob, thrown: unknown): Promise<JobResult> {
  return failureResult(job, failureOf(thrown, job.file));
}

export async function failureResult(job: CheckJob, failure: Failure): Promise<JobResult> {
  const { code, where, hint } = failure;
  const messages = await loadMessages(job.reportLanguage ?? 'en');
  return {
    report: buildReport({
      source: {
        name: basename(job.file),
        sha256: sourceHash(job),
        format: isMarkdownName(job.file) ? 'markdown' : 'docx',
        language: job.language ?? 'en',
        kind: job.kind ?? 'other',
        stage: job.stage ?? 'draft',
      },
      findings: [],
      messages,
      failure: { code, where, hint },
    }),
    extras: {},
  };
}

function sourceHash(job: CheckJob): string {
  try {
    return readInput(job.file, job.limits).sha256;
  } catch {
    return '';
  }
}
