import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fg2recError, fail } from '@fg2rec/ooxml';
import { convertApart } from '../apart/convert-apart.ts';
import { lockFolder } from '../apart/folder-lock.ts';
import type { WorkerLimits } from '../apart/run-worker.ts';
import { sweepStaging } from '../apart/staging.ts';
import type { Config } from '../config/schema.ts';
import type { ConvertJob, JobResult } from '../job.ts';
import { deadlineOf } from '../job-deadline.ts';
import { convertJob, type JobOptions } from '../options.ts';
import { distinctNames, sha256Of } from '../outputs.ts';
import { type BatchDocument, listDocuments } from './documents.ts';
import {
  type BatchRow,
  hashOutputs,
  outputsIntact,
  readState,
  type StateEntry,
  writeState,
} from './state.ts';
import { type BatchCounts, countRows, type SummaryFormat, summaryFormats, writeSummary } from './summary.ts';

export interface BatchJob {
  /** A folder, or a CSV, JSON or YAML manifest. */
  readonly path: string;
  readonly out: string;
  /** For every document; what the manifest says of one goes before. */
  readonly options: JobOptions;
  readonly config: Config;
  /** ISO 8601 date; see {@link ConvertJob}. */
  readonly today: string;
  /** Documents at a time. */
  readonly jobs: number;
  /** Skips documents that are done and unchanged. */
  readonly resume: boolean;
  readonly worker: WorkerLimits;
  /** Of fg2rec: another version does the work again. */
  readonly version: string;
  readonly summary?: readonly SummaryFormat[];
  /** Stops the batch; what is done stays done. */
  readonly signal?: AbortSignal;
  onProgress?(progress: BatchProgress): void;
}

export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  readonly row: BatchRow;
  /** It was done before and is unchanged. */
  readonly skipped: boolean;
}

export interface BatchResult {
  readonly rows: readonly BatchRow[];
  readonly counts: BatchCounts;
  readonly skipped: number;
  /** It was stopped before its end; `resume` goes on. */
  readonly interrupted: boolean;
  /** Names of the summary files in the output folder. */
  readonly summary: readonly string[];
}

interface Task {
  readonly document: BatchDocument;
  readonly name: string;
  readonly job: ConvertJob;
}

/**
 * Converts many documents, each in a process of its own. A document that fails is a line in the summary; the state is
 * written after each, so that the batch can be stopped at any time.
 * @throws Fg2recError where the batch itself cannot be done: no such folder, manifest invalid, nothing to do, the output
 *   folder not writable or in use by another batch.
 */
export async function runBatch(batch: BatchJob): Promise<BatchResult> {
  const tasks = tasksOf(batch);
  const release = takeFolder(batch.out);
  try {
    return await runTasks(batch, tasks);
  } finally {
    sweepStaging(batch.out);
    release();
  }
}

function takeFolder(out: string): () => void {
  try {
    mkdirSync(out, { recursive: true });
    const release = lockFolder(out);
    sweepStaging(out);
    return release;
  } catch (error) {
    if (error instanceof Fg2recError) {
      throw error;
    }
    return fail(
      'output-unwritable',
      out,
      'The folder cannot be written to. Check that it is yours to write to.',
      error,
    );
  }
}

async function runTasks(batch: BatchJob, tasks: readonly Task[]): Promise<BatchResult> {
  const known = batch.resume ? readState(batch.out) : new Map<string, StateEntry>();
  const state = new Map<string, StateEntry>();
  for (const { name } of tasks) {
    const entry = known.get(name);
    if (entry !== undefined) {
      state.set(name, entry);
    }
  }
  const queue = [...tasks];
  let done = 0;
  let skipped = 0;
  const next = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      if (batch.signal?.aborted === true) {
        return;
      }
      const outcome = await runTask(batch, task, known.get(task.name));
      if (outcome === 'interrupted') {
        return;
      }
      state.set(task.name, outcome.entry);
      writeState(batch.out, state);
      done += 1;
      skipped += outcome.skipped ? 1 : 0;
      batch.onProgress?.({ done, total: tasks.length, row: outcome.entry.row, skipped: outcome.skipped });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(batch.jobs, tasks.length)) }, next));
  const interrupted = done < tasks.length;
  const rows = tasks.flatMap(({ name }) => state.get(name)?.row ?? []);
  const summary = writeSummary(batch.out, rows, batch.summary ?? summaryFormats);
  return { rows, counts: countRows(rows), skipped, interrupted, summary };
}

function tasksOf(batch: BatchJob): Task[] {
  const documents = listDocuments(batch.path, batch.out);
  if (documents.length === 0) {
    fail(
      'file-not-found',
      batch.path,
      'There is no Word file (.docx, .docm, .doc, .odt, .rtf) and no Markdown file (.md) in this folder or below it.',
    );
  }
  const names = distinctNames(documents.map(({ shown, options }) => nameWish(shown, options)));
  return documents.map((document, index) => {
    const name = names[index] ?? `document-${index + 1}`;
    const options = { ...batch.options, ...document.options, name };
    return { document, name, job: convertJob(document.file, batch.out, options, batch.config, batch.today) };
  });
}

/** The name that a manifest asks for stands in place of the file's own, in its folder. */
function nameWish(shown: string, { name }: JobOptions): string {
  return name === undefined ? shown : shown.replace(/[^/]*$/, `${name}.docx`);
}

type TaskOutcome = { readonly entry: StateEntry; readonly skipped: boolean } | 'interrupted';

async function runTask(batch: BatchJob, task: Task, known: StateEntry | undefined): Promise<TaskOutcome> {
  const key = keyOf(batch, task);
  if (known !== undefined && known.key === key && isDone(known) && outputsIntact(batch.out, known)) {
    return { entry: known, skipped: true };
  }
  const begun = performance.now();
  const result = await convertApart(task.job, batch.worker, batch.signal);
  if (result === 'interrupted') {
    return 'interrupted';
  }
  const row = rowOf(task, result);
  const entry: StateEntry = {
    key,
    row,
    outputs: hashOutputs(batch.out, row.outputs),
    milliseconds: Math.round(performance.now() - begun),
  };
  return { entry, skipped: false };
}

/** A failure is tried again: the machine may be less busy, or LibreOffice installed by now. */
function isDone({ row }: StateEntry): boolean {
  return row.verdict !== 'failed';
}

/** What decides whether a document has to be done again. The day counts only as far as the deadline turns on it. */
function keyOf(batch: BatchJob, { job }: Task): string {
  const { file, out, today, emblem, ...options } = job;
  const settings = { ...options, deadline: deadlineOf(job)?.status, version: batch.version };
  return sha256Of(
    `${hashOf(file)}\n${emblem === undefined ? '' : hashOf(emblem)}\n${JSON.stringify(settings)}`,
  );
}

/** Of a folder, the hash of all that lies in it. */
function hashOf(file: string): string {
  try {
    if (statSync(file).isDirectory()) {
      const names = readdirSync(file, { recursive: true, encoding: 'utf8' }).sort();
      const paths = names.filter((name) => statSync(join(file, name)).isFile());
      return sha256Of(paths.map((name) => `${name} ${hashOf(join(file, name))}`).join('\n'));
    }
    return sha256Of(readFileSync(file));
  } catch {
    return 'unreadable';
  }
}

function rowOf({ document, name }: Task, { report, extras }: JobResult): BatchRow {
  const { counts, failure } = report;
  return {
    name,
    file: document.shown,
    verdict: report.verdict,
    error: counts.error,
    warning: counts.warning,
    info: counts.info,
    fixed: counts.fixed,
    deadline: extras.deadline?.deadline ?? '',
    deadlineStatus: extras.deadline?.status ?? '',
    outputs: report.outputs.map(({ file }) => file),
    code: failure?.code ?? '',
    hint: failure?.hint ?? '',
  };
}
