import { readFileSync } from 'node:fs';
import type { CoverFields, Deliverable } from '@fg2rec/document';
import { writePdf, writeTd } from '@fg2rec/emit';
import { readWord } from '@fg2rec/ingest';
import { type Failure, fail, failureOf } from '@fg2rec/ooxml';
import { applyClean, planReformat } from '@fg2rec/reformat';
import {
  buildReport,
  type Fg2recReport,
  type ReportExtras,
  type ReportOutput,
  renderHtml,
} from '@fg2rec/report';
import { vocabulary } from '@fg2rec/rulebook';
import { compareFindings } from './compare-findings.ts';
import { resolveCover } from './cover.ts';
import {
  checkFacts,
  deadlineOf,
  describeSource,
  factsOf,
  readSource,
  remarksOf,
  titleOf,
} from './deliverable.ts';
import { failureResult } from './failed.ts';
import { readInput } from './input.ts';
import { type ConvertJob, type JobResult, type OutputFormat, outputFormats } from './job.ts';
import { outputName, sha256Of, writeOutput } from './outputs.ts';
import { survivalLedger } from './survival/ledger.ts';

/** A file that a conversion has made, not yet written. */
interface MadeFile {
  readonly role: OutputFormat;
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Converts one deliverable and writes its outputs. A failure is a result like any other: nothing is thrown. Where the
 * deliverable cannot be read, the report alone is written and says why.
 */
export async function convert(job: ConvertJob): Promise<JobResult> {
  try {
    return await convertOrThrow(job);
  } catch (error) {
    return writeFailure(job, failureOf(error, job.file));
  }
}

/** Writes the report of a conversion that failed, if it can be written, and gives it back. */
export function writeFailure(job: ConvertJob, failure: Failure): JobResult {
  const result = failureResult(job, failure);
  try {
    return writeAll(job, result.report, result.extras, []);
  } catch {
    return result;
  }
}

async function convertOrThrow(job: ConvertJob): Promise<JobResult> {
  const source = await readSource(readInput(job.file, job.limits), job);
  const { deliverable, facts } = source;
  const { cover, missing } = resolveCover(facts, {
    options: job.cover,
    config: job.configuredCover,
    meetingDate: job.meetingDate,
  });
  const plan = planReformat(deliverable, facts, { vocabulary });
  const applied = applyClean(deliverable, facts, plan);
  const td = writeTd({
    applied,
    cover,
    language: facts.language,
    emblem: job.emblem === undefined ? undefined : readEmblem(job.emblem),
    dates: datesOf(job, deliverable),
  });
  const tdBytes = td.save();
  const name = job.name ?? outputName(job.file);
  const tdName = `${name}.td.docx`;
  const tdDeliverable = await readWord(tdBytes, tdName, { language: facts.language });
  const tdFacts = factsOf(tdDeliverable, { kind: facts.kind, stage: facts.stage, language: facts.language });
  const compared = compareFindings(checkFacts(facts, job, missing), checkFacts(tdFacts, job, missing));
  const { survival, losses } = survivalLedger({
    source: deliverable,
    td: tdDeliverable,
    edits: plan.edits,
    coverBlocks: cover.blocks,
    ledger: applied.ledger,
  });
  const pdf = await makePdf(job, tdDeliverable, cover);
  const deadline = deadlineOf(job);
  const made: MadeFile[] = [
    { role: 'td-docx', name: tdName, content: tdBytes },
    ...(pdf.bytes === undefined
      ? []
      : [{ role: 'pdf', name: `${name}.td.pdf`, content: pdf.bytes } satisfies MadeFile]),
  ];
  const report = buildReport({
    source: describeSource(source),
    findings: compared.ofSource,
    ofTd: { file: tdName, findings: compared.ofTd },
    cover,
    survival,
    deadline,
    failure: pdf.failure === undefined ? undefined : { ...pdf.failure },
  });
  const extras: ReportExtras = {
    title: titleOf(facts),
    deadline,
    cover,
    missingCoverFields: missing,
    changes: plan.changes,
    remarks: [
      ...losses.map(({ what, quote }) => ({
        code: 'content-lost',
        message: `Of the source, this ${what} is not in the TD: “${quote}”. Please put it back by hand and tell the maintainers of fg2rec.`,
      })),
      ...remarksOf(deliverable),
      ...pdf.remarks,
    ],
  };
  return writeAll(job, report, extras, made);
}

interface MadePdf {
  readonly bytes?: Uint8Array;
  readonly failure?: Failure;
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

/** A PDF that cannot be made takes nothing else with it: the other files are written, and the report says so. */
async function makePdf(job: ConvertJob, td: Deliverable, cover: CoverFields): Promise<MadePdf> {
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

/** Adds the report in its forms and writes what was asked for; the JSON report comes last and lists the others. */
function writeAll(
  job: ConvertJob,
  report: Fg2recReport,
  extras: ReportExtras,
  made: readonly MadeFile[],
): JobResult {
  const name = job.name ?? outputName(job.file);
  const formats = formatsOf(job);
  const wanted = made.filter(({ role }) => formats.includes(role));
  const htmlName = `${name}.report.html`;
  const jsonName = `${name}.report.json`;
  const documents = wanted.map(({ role, name: file, content }) => ({
    role,
    file,
    sha256: sha256Of(content),
  }));
  const reports = [
    { role: 'html', file: htmlName, sha256: '' },
    { role: 'json', file: jsonName, sha256: '' },
  ] satisfies ReportOutput[];
  const asked = reports.filter(({ role }) => formats.includes(role));
  const htmlText = renderHtml({ ...report, outputs: [...documents, ...asked] }, extras);
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

function formatsOf(job: ConvertJob): readonly OutputFormat[] {
  return job.formats ?? outputFormats;
}

function readEmblem(file: string): { readonly bytes: Uint8Array } {
  try {
    return { bytes: readFileSync(file) };
  } catch (error) {
    return fail('file-not-found', file, 'The emblem cannot be read. Check the path.', error);
  }
}

/** What the output says of its own age: the day it is handed in, else what the source says; never the clock. */
function datesOf({ date }: ConvertJob, { properties }: Deliverable): { created?: string; modified?: string } {
  const day = date === undefined ? undefined : `${date}T00:00:00Z`;
  return { created: properties.created ?? day, modified: day ?? properties.modified };
}
