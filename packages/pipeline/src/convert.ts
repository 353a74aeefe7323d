import { readFileSync } from 'node:fs';
import { type Deliverable, type DocumentKind, type Facts, phrase, sourcePlaceOf } from '@fg2rec/document';
import { type PdfRemark, printedCover, writeTd } from '@fg2rec/emit';
import { readWord } from '@fg2rec/ingest';
import { type Failure, fail, failureOf, limitsOfOwnFiles } from '@fg2rec/ooxml';
import { applyClean, planReformat, targetProfile } from '@fg2rec/reformat';
import { buildReport, type Fg2recReport, type ReportExtras } from '@fg2rec/report';
import { documentKinds, type Say, sayIn, vocabulary } from '@fg2rec/rulebook';
import { compareFindings, withTdClauses } from './compare-findings.ts';
import { resolveCover } from './cover.ts';
import { checkFacts, describeSource, factsOf, readSource, remarksOf, titleOf } from './deliverable.ts';
import { rulebookOf } from './edition.ts';
import type { ConvertJob, JobResult } from './job.ts';
import { deadlineOf } from './job-deadline.ts';
import { lossesOf } from './losses.ts';
import { attachments, makePdf } from './make-pdf.ts';
import { makeReview } from './make-review.ts';
import { outputName } from './outputs.ts';
import { pdfFindings } from './pdf-findings.ts';
import { reportPdf } from './report-pdf.ts';
import { formatsOf, listedOutput, type MadeFile, writeFailure, writeResults } from './results.ts';
import { leaveOf, settled, waived } from './waivers.ts';

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

async function convertOrThrow(asked: ConvertJob): Promise<JobResult> {
  const source = await readSource(asked.file, asked);
  const { deliverable, facts, messages } = source;
  const rulebook = rulebookOf(source, asked);
  // Source and TD are judged by one edition.
  const job = { ...asked, edition: rulebook.edition };
  const { cover, missing } = resolveCover(facts, {
    options: job.cover,
    config: job.configuredCover,
    meetingDate: job.meetingDate,
  });
  const leave = leaveOf(job, deliverable);
  const findings = waived(checkFacts(source, job, missing), leave);
  const { kind } = targetProfile(facts.kind);
  const becomes = { kind, stage: 'draft', language: facts.language } as const;
  const plan = planReformat(deliverable, facts, {
    vocabulary,
    // Fixes are those of the draft that the text is to be, whatever it was.
    findings:
      kind === facts.kind && facts.stage === 'draft'
        ? findings
        : waived(checkFacts({ ...source, facts: factsOf(deliverable, becomes) }, job, missing), leave),
    cover: printedCover(cover, facts.language),
    messages,
  });
  const applied = applyClean(deliverable, facts, plan, {
    keepRevisions: job.keepRevisions,
    keepComments: job.keepRevisions,
  });
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
  const tdDeliverable = await readWord(tdBytes, tdName, {
    language: facts.language,
    limits: limitsOfOwnFiles(job.limits),
  });
  const tdFacts = factsOf(tdDeliverable, becomes);
  const tdFindings = checkFacts({ ...source, deliverable: tdDeliverable, facts: tdFacts }, job, missing);
  const { ofSource, ofTd } = compareFindings(findings, tdFindings);
  const compared = settled({ ofSource: withTdClauses(ofSource, tdFindings), ofTd }, leave, messages);
  const { survival, ...lost } = await lossesOf(
    {
      source: deliverable,
      td: tdDeliverable,
      edits: plan.edits,
      coverBlocks: cover.blocks,
      ledger: applied.ledger,
      keepsRevisions: job.keepRevisions,
    },
    job.crossCheck === true,
    messages,
  );
  const review = await makeReview(job, source, missing, leave);
  const deadline = deadlineOf(job);
  const pdfName = `${name}.td.pdf`;
  const reportWith = (ofPdf: readonly PdfRemark[], failure: Failure | undefined): Fg2recReport =>
    buildReport({
      source: describeSource(source),
      rulebook,
      messages,
      findings: compared.ofSource,
      sourcePlace: sourcePlaceOf(deliverable),
      ofOutputs: [
        { file: tdName, findings: compared.ofTd },
        { file: pdfName, findings: pdfFindings(ofPdf, messages) },
      ],
      cover,
      survival,
      deadline,
      failure: failure === undefined ? undefined : { ...failure },
    });
  const pdf = await makePdf(job, tdDeliverable, tdBytes, cover, ({ remarks }) =>
    attachments(name, tdName, tdBytes, reportWith(remarks, lost.failure)),
  );
  const made: MadeFile[] = [
    { role: 'td-docx', name: tdName, content: tdBytes },
    ...(review.content === undefined
      ? []
      : [{ role: 'review-docx', name: `${name}.review.docx`, content: review.content } satisfies MadeFile]),
    ...(pdf.bytes === undefined
      ? []
      : [{ role: 'pdf', name: pdfName, content: pdf.bytes } satisfies MadeFile]),
  ];
  const report = reportWith(pdf.remarks, lost.failure ?? pdf.failure ?? review.failure);
  const extras: ReportExtras = {
    title: titleOf(facts),
    deadline,
    cover,
    missingCoverFields: missing,
    changes: plan.changes,
    remarks: [
      ...lost.remarks,
      kindRemark(facts, kind, sayIn(messages)),
      ...remarksOf(deliverable),
      ...review.remarks,
    ],
  };
  if (formatsOf(job).includes('report-pdf') && job.withoutPdf === undefined) {
    const listed = { ...report, outputs: made.map(listedOutput) };
    const content = await reportPdf(
      `${name}.report`,
      listed,
      extras,
      job.date ?? tdDeliverable.properties.modified,
      messages,
    );
    made.push({ role: 'report-pdf', name: `${name}.report.pdf`, content });
  }
  return writeResults(job, report, extras, made, messages);
}

/** What the deliverable was taken for, why, and what it becomes. */
function kindRemark(
  { kind, kindReason }: Facts,
  becomes: DocumentKind,
  say: Say,
): { code: string; message: string } {
  const title = phrase(documentKinds[kind].title);
  const taken = say('The deliverable was taken for a {title}: {reason}.', { title, reason: say(kindReason) });
  const draft = phrase(documentKinds[becomes].title);
  const change = kind === becomes ? '' : ` ${say('It becomes a draft {draft}.', { draft })}`;
  return { code: 'kind', message: `${taken}${change}` };
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
