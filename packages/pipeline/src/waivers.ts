import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { applyBaseline, type Finding, markWaived, type Waiver, waiverFindings } from '@fg2rec/check';
import type { Deliverable } from '@fg2rec/document';
import { fail } from '@fg2rec/ooxml';
import { english, type Messages } from '@fg2rec/rulebook';
import { parse } from 'yaml';
import { z } from 'zod';
import { issueWords } from './config/issues.ts';
import type { CheckJob } from './job.ts';

const words = z.string().trim().min(1);
const waiver = z
  .strictObject({
    rule: words,
    hash: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'must be a fingerprint of 16 hex digits, as the JSON report has it')
      .optional(),
    clause: z.coerce.string().trim().min(1).optional(),
    reason: words,
    who: words,
    until: z.preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date(),
    ),
  })
  .refine(({ hash, clause }) => hash !== undefined || clause !== undefined, {
    error: 'names no place: give a hash, a clause or both',
  });
const waiverFile = z.union([
  z.array(waiver),
  z.strictObject({ waivers: z.array(waiver) }).transform(({ waivers }) => waivers),
]);

/** The custom property of a Word file that may hold waivers, in the form of the side file. */
export const waiverProperty = 'fg2rec.waivers';

/** `NAME.waivers.yaml` beside `NAME.docx`. */
export function waiverFileOf(file: string): string {
  return `${file.replace(/\.[^./\\]+$/, '')}.waivers.yaml`;
}

/**
 * The waivers of a deliverable: those of the side file, then those inside the Word file.
 * @throws Fg2recError waivers-invalid naming the entry
 */
export function readWaivers(file: string, { properties }: Pick<Deliverable, 'properties'>): Waiver[] {
  const side = waiverFileOf(file);
  const inside = properties.custom[waiverProperty];
  return [
    ...(existsSync(side) ? parsed(readFileSync(side, 'utf8'), side) : []),
    ...(inside === undefined ? [] : parsed(inside, `${file}, property ${waiverProperty}`)),
  ];
}

function parsed(text: string, where: string): Waiver[] {
  let data: unknown;
  try {
    data = parse(text.replace(/^\ufeff/, '')) ?? [];
  } catch (error) {
    return fail(
      'waivers-invalid',
      where,
      `It cannot be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      error,
    );
  }
  const result = waiverFile.safeParse(data);
  return result.success ? result.data : fail('waivers-invalid', where, issueWords(result.error.issues));
}

const knownReport = z.looseObject({
  source: z.looseObject({ name: z.string() }),
  findings: z.array(z.looseObject({ status: z.string(), fingerprint: z.string().optional() })),
});

/**
 * Fingerprints of what a former JSON report (or list of reports) found in a file of this name.
 * @throws Fg2recError baseline-invalid
 */
export function readBaseline(baseline: string, file: string): string[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(baseline, 'utf8'));
  } catch (error) {
    return fail(
      'baseline-invalid',
      baseline,
      'It is no JSON report. Make one with: fg2rec check FILE --format json > BASELINE.',
      error,
    );
  }
  const reports = z.array(knownReport).safeParse(Array.isArray(data) ? data : [data]);
  if (!reports.success) {
    return fail(
      'baseline-invalid',
      baseline,
      'It is no report of fg2rec. Make one with: fg2rec check FILE --format json > BASELINE.',
    );
  }
  return reports.data
    .filter(({ source }) => source.name === basename(file))
    .flatMap(({ findings }) => findings.filter(({ status }) => status === 'open' || status === 'known'))
    .flatMap(({ fingerprint }) => (fingerprint === undefined ? [] : [fingerprint]));
}

/** What of the findings on a deliverable does not count: its waivers, and what a baseline has. */
export interface Leave {
  readonly waivers: readonly Waiver[];
  /** The day on which waivers must hold, ISO 8601 date. */
  readonly on: string;
  /** Fingerprints. */
  readonly known: readonly string[];
}

/** @throws Fg2recError waivers-invalid, baseline-invalid */
export function leaveOf(job: CheckJob, deliverable: Pick<Deliverable, 'properties'>): Leave {
  return {
    waivers: readWaivers(job.file, deliverable),
    on: job.date ?? job.today,
    known: job.baseline === undefined ? [] : readBaseline(job.baseline, job.file),
  };
}

/** Findings with what is waived marked so: it is not to be fixed either. */
export function waived(findings: readonly Finding[], { waivers, on }: Leave): Finding[] {
  return markWaived(findings, waivers, on);
}

export interface SettledFindings {
  readonly ofSource: readonly Finding[];
  readonly ofTd: readonly Finding[];
}

/**
 * Marks what is waived or known among the findings on the source and those that the TD alone has, and puts the findings
 * on waivers first: a waiver is stale only if neither has what it is for.
 */
export function settled(
  { ofSource, ofTd }: SettledFindings,
  leave: Leave,
  messages: Messages = english,
): SettledFindings {
  const { waivers, on, known } = leave;
  const own = waiverFindings([...ofSource, ...ofTd], waivers, on, messages);
  const source = [...own, ...waived(ofSource, leave)];
  const all = applyBaseline([...source, ...waived(ofTd, leave)], known);
  return { ofSource: all.slice(0, source.length), ofTd: all.slice(source.length) };
}

/** Findings of a check with what is waived or known already marked so. */
export function judged(
  findings: readonly Finding[],
  job: CheckJob,
  deliverable: Pick<Deliverable, 'properties'>,
  messages: Messages = english,
): readonly Finding[] {
  return settled({ ofSource: findings, ofTd: [] }, leaveOf(job, deliverable), messages).ofSource;
}
