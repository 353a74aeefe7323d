import type { SummaryDocument } from '@fg2rec/report';
import { renderSummaryHtml } from '@fg2rec/report';
import { writeOutput } from '../outputs.ts';
import { writeCsv } from './csv.ts';
import type { BatchRow } from './state.ts';

export const summaryFormats = ['html', 'json', 'csv'] as const;
export type SummaryFormat = (typeof summaryFormats)[number];

export interface BatchCounts {
  readonly documents: number;
  readonly conforms: number;
  readonly findings: number;
  readonly failed: number;
}

export function countRows(rows: readonly BatchRow[]): BatchCounts {
  const count = (verdict: BatchRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length;
  return {
    documents: rows.length,
    conforms: count('conforms'),
    findings: count('findings'),
    failed: count('failed'),
  };
}

/** Writes the summary of a batch; the same documents give the same bytes. */
export function writeSummary(
  out: string,
  rows: readonly BatchRow[],
  formats: readonly SummaryFormat[],
): string[] {
  const written: Readonly<Record<SummaryFormat, () => string>> = {
    html: () => renderSummaryHtml(rows.map(summaryDocument)),
    json: () =>
      `${JSON.stringify({ schema: 'fg2rec-batch-summary/1', counts: countRows(rows), documents: rows }, null, 2)}\n`,
    csv: () =>
      writeCsv([
        [...columns],
        ...rows.map((row) =>
          columns.map((column) => {
            const value = row[column];
            return Array.isArray(value) ? value.join(' ') : value;
          }),
        ),
      ]),
  };
  return formats.map((format) => {
    const file = `summary.${format}`;
    writeOutput(out, file, written[format]());
    return file;
  });
}

const columns = [
  'file',
  'name',
  'verdict',
  'error',
  'warning',
  'info',
  'fixed',
  'deadline',
  'deadlineStatus',
  'code',
  'hint',
  'outputs',
] as const satisfies readonly (keyof BatchRow)[];

function summaryDocument(row: BatchRow): SummaryDocument {
  const report = row.outputs.find((file) => file.endsWith('.report.html'));
  return {
    file: row.file,
    verdict: row.verdict,
    counts: { error: row.error, warning: row.warning, info: row.info, fixed: row.fixed },
    outputs: row.outputs,
    ...(row.deadlineStatus === '' ? {} : { deadline: { status: row.deadlineStatus, date: row.deadline } }),
    ...(report === undefined ? {} : { report }),
    ...(row.code === '' ? {} : { failure: { code: row.code, hint: row.hint } }),
  };
}
