import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '@fg2rec/pipeline';
import type { Case } from './cases.ts';
import { faultsOf } from './invariants.ts';

/** What became of a document. */
export interface Ending {
  /** Code of the named error where the document was refused: that is a good end. */
  readonly refused?: string;
  readonly problems: readonly string[];
  /** What the report says is lost. It is told, so no problem here; a sound document loses nothing. */
  readonly losses: readonly string[];
  /** Processor time. */
  readonly milliseconds: number;
}

const longest = 10_000;

/** Converts a document and looks at what came of it: a sound TD, or a named error, and neither too late. */
export async function endingOf(
  { bytes, extension }: Pick<Case, 'bytes' | 'extension'>,
  withPdf: boolean,
): Promise<Ending> {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-fuzz-'));
  try {
    const file = join(folder, `case.${extension}`);
    writeFileSync(file, bytes);
    const before = process.cpuUsage();
    const { report, extras } = await convert({
      file,
      out: folder,
      today: '2026-01-01',
      formats: withPdf ? ['td-docx', 'html', 'json', 'pdf'] : ['td-docx', 'json'],
    });
    const { user, system } = process.cpuUsage(before);
    const milliseconds = Math.round((user + system) / 1000);
    const problems: string[] = milliseconds > longest ? [`slow: ${milliseconds} ms`] : [];
    const { failure } = report;
    const losses = (extras.remarks ?? [])
      .filter(({ code }) => code === 'content-lost')
      .map(({ message }) => message);
    const td = report.outputs.find(({ role }) => role === 'td-docx');
    if (failure !== undefined && /^(internal|edit-conflict|pdf-failed)$/.test(failure.code)) {
      problems.push(`${failure.code} ${failure.where}: ${failure.hint}`);
    }
    if (td !== undefined) {
      problems.push(...(await faultsOf(readFileSync(join(folder, td.file)))));
    } else if (failure === undefined) {
      problems.push('neither a TD nor a failure');
    }
    return {
      problems,
      losses,
      milliseconds,
      ...(td === undefined ? { refused: failure?.code ?? '' } : {}),
    };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problems: [`thrown: ${stack}`], losses: [], milliseconds: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pdfEvery = 6;

/** A PDF takes longer than all else together. */
export function drawsPdf(seed: number): boolean {
  return seed % pdfEvery === 0;
}
