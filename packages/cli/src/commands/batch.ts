import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fail } from '@fg2rec/ooxml';
import {
  type BatchProgress,
  type BatchResult,
  type BatchRow,
  runBatch,
  type SummaryFormat,
  summaryFormats,
} from '@fg2rec/pipeline';
import { exitCodeFor, exitCodes } from '../exit.ts';
import { print, printable } from '../print.ts';
import { bar, type Progress, terminalProgress } from '../progress.ts';
import { settingsOf } from '../settings.ts';
import { version } from '../version.ts';
import { workerLimits } from '../worker-limits.ts';

/** @returns the exit code */
export async function runBatchCommand(
  path: string,
  given: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { jobs, resume, timeout, memory, summary, ...rest } = given;
  const { options, config, out, today, threshold } = settingsOf(rest, 'batch');
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  const progress = terminalProgress();
  progress.show(`Reading ${printable(path)} ...`);
  try {
    const result = await runBatch({
      path,
      out,
      options,
      config,
      today,
      version: version(),
      jobs: typeof jobs === 'number' ? jobs : Math.max(1, Math.floor(availableParallelism() / 2)),
      resume: resume === true,
      summary: summaryOf(String(summary)),
      signal: stop.signal,
      worker: workerLimits(timeout, memory, config),
      onProgress: (step) => tell(step, progress),
    });
    progress.clear();
    await print(described(result, out));
    return result.interrupted
      ? exitCodes.interrupted
      : exitCodeFor(
          result.rows.map(({ verdict, error, warning, info }) => ({
            verdict,
            counts: { error, warning, info },
          })),
          threshold,
        );
  } finally {
    progress.clear();
    process.removeListener('SIGINT', onSignal);
    process.removeListener('SIGTERM', onSignal);
  }
}

function summaryOf(list: string): SummaryFormat[] {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(
      (part) =>
        summaryFormats.find((format) => format === part) ??
        fail('option-invalid', `--summary ${part}`, `A summary is one of ${summaryFormats.join(', ')}.`),
    );
}

/** On a terminal a bar with the document just done; failures stay on the screen. Elsewhere nothing. */
function tell({ done, total, row, skipped }: BatchProgress, progress: Progress): void {
  if (process.stderr.isTTY === true) {
    if (row.verdict === 'failed') {
      progress.clear();
      process.stderr.write(`${line(row, skipped)}\n`);
    }
    progress.show(`${bar(done, total)} ${printable(row.file)}`);
  }
}

function line(row: BatchRow, skipped: boolean): string {
  const counts = `${row.error} errors, ${row.warning} warnings`;
  const words = row.verdict === 'failed' ? `failed: ${row.hint} (${row.code})` : `${row.verdict}: ${counts}`;
  return `${printable(row.file)}: ${printable(words)}${skipped ? ' (unchanged)' : ''}`;
}

function described(result: BatchResult, out: string): string {
  const { counts, skipped, interrupted, rows, summary } = result;
  const failed = rows.filter(({ verdict }) => verdict === 'failed').map((row) => `  ${line(row, false)}`);
  const unchanged = skipped === 0 ? '' : `, ${skipped} of them unchanged and skipped`;
  const total = `${counts.documents} ${counts.documents === 1 ? 'document' : 'documents'}${unchanged}`;
  return [
    `${total}: ${counts.conforms} conform, ${counts.findings} with findings, ${counts.failed} failed`,
    ...failed,
    ...(interrupted ? ['Stopped before the end; the same command with --resume goes on.'] : []),
    ...summary.map((file) => `  ${join(out, file)}`),
    '',
  ].join('\n');
}
