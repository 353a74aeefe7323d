import { basename, dirname } from 'node:path';
import type { Finding } from '@fg2rec/check';
import { readWord } from '@fg2rec/ingest';
import { fail, limitsOfOwnFiles, type OpcPackage, withoutMacros } from '@fg2rec/ooxml';
import { type FixOutcome, fixedCopy, type ReviewOptions, refusalWords, reviewCopy } from '@fg2rec/reformat';
import { buildReport, type ReportExtras } from '@fg2rec/report';
import { type Messages, type Say, sayIn, vocabulary } from '@fg2rec/rulebook';
import { compareFindings } from './compare-findings.ts';
import {
  checkFacts,
  describeSource,
  factsOf,
  type ReadSource,
  readSource,
  remarksOf,
  titleOf,
} from './deliverable.ts';
import { rulebookOf } from './edition.ts';
import { fileKindOf } from './file-kind.ts';
import { readInput } from './input.ts';
import type { ConvertJob, JobResult, ReviewJob } from './job.ts';
import { deadlineOf } from './job-deadline.ts';
import { outputName, sha256Of, writeOutput } from './outputs.ts';
import { failedResult } from './results.ts';
import { judged, leaveOf, settled, waived } from './waivers.ts';

/** What a copy of the author's file tells beside the findings. */
type Remarks = NonNullable<ReportExtras['remarks']>;

/** Writes the review copy alone. A failure is a result like any other: nothing is thrown. */
export async function reviewFile(job: ReviewJob): Promise<JobResult> {
  try {
    const source = await readFinal(job);
    const findings = judged(checkFacts(source, job), job, source.deliverable);
    const { content, remarks } = makeReviewCopy(source, findings, job);
    const file = `${job.name ?? outputName(job.file)}.review.docx`;
    writeOutput(job.out, file, content);
    const deadline = deadlineOf(job);
    return {
      report: buildReport({
        source: describeSource(source),
        rulebook: rulebookOf(source, job),
        messages: source.messages,
        findings,
        deadline,
        outputs: [{ role: 'review-docx', file, sha256: sha256Of(content) }],
      }),
      extras: {
        title: titleOf(source.facts),
        deadline,
        remarks: [...remarks, ...remarksOf(source.deliverable)],
      },
    };
  } catch (error) {
    return await failedResult(job, error);
  }
}

export interface FixJob extends ReviewJob {
  /** Write over the file itself instead of a copy. */
  readonly inPlace?: boolean;
}

/** Writes the fixes clean, into a copy unless the file itself is asked for. Nothing is thrown. */
export async function fixFile(job: FixJob): Promise<JobResult> {
  try {
    if (job.inPlace === true) {
      refuseOtherFormat(job);
    }
    const source = await readFinal(job);
    const leave = leaveOf(job, source.deliverable);
    const findings = waived(checkFacts(source, job), leave);
    const { package: made, fixes } = fixedCopy(
      source.deliverable,
      source.facts,
      reviewOptions(findings, job, source.messages),
    );
    const { opc, remarks } =
      job.inPlace === true ? { opc: made, remarks: [] } : plain(made, sayIn(source.messages));
    const content = opc.save();
    const [folder, file] =
      job.inPlace === true
        ? [dirname(job.file), basename(job.file)]
        : [job.out, `${job.name ?? outputName(job.file)}.fixed.docx`];
    if (job.inPlace !== true || made !== source.deliverable.package) {
      writeOutput(folder, file, content);
    }
    const { kind, stage, language } = source.facts;
    const again = await readWord(content, file, { language, limits: limitsOfOwnFiles() });
    const facts = factsOf(again, { kind, stage, language });
    const compared = compareFindings(findings, checkFacts({ ...source, deliverable: again, facts }, job));
    const { ofSource } = settled({ ofSource: compared.ofSource, ofTd: [] }, leave, source.messages);
    return {
      report: buildReport({
        source: describeSource(source),
        rulebook: rulebookOf(source, job),
        messages: source.messages,
        findings: ofSource,
        outputs: [{ role: 'fixed-docx', file, sha256: sha256Of(content) }],
      }),
      extras: {
        title: titleOf(source.facts),
        remarks: [...refusals(fixes, sayIn(source.messages)), ...remarks, ...remarksOf(source.deliverable)],
      },
    };
  } catch (error) {
    return await failedResult(job, error);
  }
}

/** The review copy as bytes, with what there is to say of it. */
export function makeReviewCopy(
  source: ReadSource,
  findings: readonly Finding[],
  job: Pick<ConvertJob, 'fix' | 'date'>,
): { readonly content: Uint8Array; readonly remarks: Remarks } {
  const made = reviewCopy(source.deliverable, source.facts, reviewOptions(findings, job, source.messages));
  const say = sayIn(source.messages);
  const { opc, remarks } = plain(made.package, say);
  const unplaced = made.withoutComment.map(({ message }) => ({
    code: 'comment-without-place',
    message: say('The review copy has no place for this comment: {message}', { message }),
  }));
  return { content: opc.save(), remarks: [...refusals(made.fixes, say), ...unplaced, ...remarks] };
}

/** Changes are written into the final view, however the conversion reads the file. */
export async function readFinal(job: ReviewJob | ConvertJob): Promise<ReadSource> {
  return readSource(job.file, { ...job, view: 'final' });
}

function reviewOptions(
  findings: readonly Finding[],
  { fix = 'safe', date }: Pick<ReviewJob, 'fix' | 'date'>,
  messages: Messages,
): ReviewOptions {
  return {
    vocabulary,
    findings,
    fix,
    messages,
    ...(date === undefined ? {} : { date: `${date}T00:00:00Z` }),
  };
}

/** Macros do not come along: a file called .docx that has some is refused by Word. */
function plain(opc: OpcPackage, say: Say): { readonly opc: OpcPackage; readonly remarks: Remarks } {
  const { package: without, removed } = withoutMacros(opc);
  const remarks =
    removed.length === 0
      ? []
      : [{ code: 'macros', message: say('The macros of the file were left out of the copy.') }];
  return { opc: without, remarks };
}

function refusals(fixes: readonly FixOutcome[], say: Say): Remarks {
  return fixes.flatMap(({ finding, refused }) =>
    refused === undefined
      ? []
      : [
          {
            code: 'fix-refused',
            message: say('A fix of {code} ({quote}) was not made: {reason}.', {
              code: finding.catalogue,
              quote: finding.place.quote ?? finding.message,
              reason: refusalWords[refused],
            }),
          },
        ],
  );
}

function refuseOtherFormat({ file, limits }: FixJob): void {
  if (fileKindOf(readInput(file, limits).bytes) !== 'docx') {
    fail('option-invalid', file, 'Only a .docx file can be written over. Leave out --in-place for a copy.');
  }
}
