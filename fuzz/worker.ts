// One process of the fuzzer: gets seeds from its parent, converts what they stand for, and says what was wrong.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '@fg2rec/pipeline';
import { caseOf, startingFiles } from './cases.ts';
import { faultsOf } from './invariants.ts';

/** What became of one case. */
export interface Outcome {
  readonly seed: number;
  readonly name: string;
  readonly log: readonly string[];
  /** Code of the named error where the document was refused: that is a good end. */
  readonly refused?: string;
  readonly problems: readonly string[];
  /** What the report says is lost. It is told, so no problem here; a sound document loses nothing. */
  readonly losses: readonly string[];
  /** Processor time. */
  readonly milliseconds: number;
}

const longest = 10_000;
const pdfEvery = 6;

async function judged(seed: number, files: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'fg2rec-fuzz-'));
  try {
    const { name, extension, bytes, log } = await caseOf(seed, files);
    const file = join(folder, `case.${extension}`);
    writeFileSync(file, bytes);
    const before = process.cpuUsage();
    const formats =
      seed % pdfEvery === 0 ? (['td-docx', 'html', 'json', 'pdf'] as const) : (['td-docx', 'json'] as const);
    const { report, extras } = await convert({
      file,
      out: folder,
      today: '2026-01-01',
      formats: [...formats],
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
      seed,
      name,
      log,
      problems,
      losses,
      milliseconds,
      ...(td === undefined ? { refused: failure?.code ?? '' } : {}),
    };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, name: '', log: [], problems: [`thrown: ${stack}`], losses: [], milliseconds: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const files = await startingFiles(process.argv.slice(2));
if (process.send === undefined) {
  throw new Error('It is started by fuzz/run.mjs.');
}
process.on('message', async (seed: number) => process.send?.(await judged(seed, files)));
process.send('ready');
