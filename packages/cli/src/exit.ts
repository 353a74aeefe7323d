import { failureOf } from '@fg2rec/ooxml';
import type { Fg2recReport } from '@fg2rec/report';
import { printable } from './print.ts';

/** The exit codes of the contract. */
export const exitCodes = { clean: 0, findings: 1, failed: 2, interrupted: 130, terminated: 143 } as const;

export const thresholds = ['error', 'warning', 'info', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

type Counted = Pick<Fg2recReport, 'verdict'> & {
  readonly counts: Pick<Fg2recReport['counts'], 'error' | 'warning' | 'info'>;
};

/** 2 where a document failed, else 1 where one has open findings at or above the threshold, else 0. */
export function exitCodeFor(reports: readonly Counted[], threshold: Threshold): number {
  if (reports.some(({ verdict }) => verdict === 'failed')) {
    return exitCodes.failed;
  }
  const counted = { error: 1, warning: 2, info: 3, never: 0 }[threshold];
  const reached = reports.some(({ counts }) =>
    [counts.error, counts.warning, counts.info].slice(0, counted).some((count) => count > 0),
  );
  return reached ? exitCodes.findings : exitCodes.clean;
}

/** Says on standard error what is wrong, and where, and what to do. */
export function reportProblem(error: unknown): void {
  const failure = failureOf(error, 'fg2rec');
  sayProblem(failure);
  if (failure.code === 'internal' && process.env.FG2REC_DEBUG !== undefined && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  }
}

/** One line on standard error: where, what and what to do, and the code that scripts match on. */
export function sayProblem({ code, where, hint }: NonNullable<Fg2recReport['failure']>): void {
  process.stderr.write(`fg2rec: ${printable(`${where}: ${hint}`)} (${code})\n`);
}

/** Ends the process in order when it is told to: what runs beside it is ended by the handlers of `exit`. */
export function endOnSignals(): void {
  process.once('SIGINT', () => process.exit(exitCodes.interrupted));
  process.once('SIGTERM', () => process.exit(exitCodes.terminated));
}
