import { join } from 'node:path';
import { distinctNames, type JobResult } from '@fg2rec/pipeline';
import { countWords, verdictWords } from '@fg2rec/report';
import { endOnSignals, exitCodeFor, sayProblem, type Threshold } from './exit.ts';
import { jsonOf, print, printable } from './print.ts';
import { terminalProgress } from './progress.ts';

export interface EachFile {
  /** What is being done, for the progress line: `Converting`. */
  readonly doing: string;
  readonly threshold: Threshold;
  readonly json: boolean;
  /** @param name for the outputs, distinct among the files. */
  run(file: string, name: string): Promise<JobResult>;
  /** Folder in which the outputs of a file lie. */
  folderOf(file: string): string;
}

/**
 * Does a job for each file and tells of it: the verdict and where the results are, or reports as JSON.
 * @returns the exit code
 */
export async function runEachFile(files: readonly string[], each: EachFile): Promise<number> {
  endOnSignals();
  const names = distinctNames(files);
  const progress = terminalProgress();
  const results: JobResult[] = [];
  for (const [index, file] of files.entries()) {
    const count = files.length > 1 ? ` (${index + 1} of ${files.length})` : '';
    progress.show(`${each.doing} ${printable(file)}${count} ...`);
    const result = await each.run(file, names[index] ?? '');
    progress.clear();
    results.push(result);
    if (result.report.failure !== undefined) {
      sayProblem(result.report.failure);
    }
    if (!each.json) {
      await print(described(file, each.folderOf(file), result));
    }
  }
  const reports = results.map(({ report }) => report);
  if (each.json) {
    await print(jsonOf(reports));
  }
  return exitCodeFor(reports, each.threshold);
}

/** The verdict in a line, then where the results are. */
function described(file: string, out: string, { report, extras }: JobResult): string {
  const { failure, outputs } = report;
  const words = failure === undefined ? `${verdictWords(report)}: ${countWords(report.counts)}` : 'Failed';
  const deadline =
    extras.deadline === undefined
      ? []
      : [`  TD deadline ${extras.deadline.deadline}: ${extras.deadline.status}`];
  const written = outputs.map((output) => `  ${join(out, output.file)}`);
  return `${[file, `  ${words}`, ...deadline, ...written].map(printable).join('\n')}\n`;
}
